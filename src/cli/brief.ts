import { Command, Option } from 'commander';
import { withClient } from './client.js';
import type { Ask } from './client.js';
import type { Store } from '../store/store.js';
import { companiesOfReports, listedBrief } from './brief-listed.js';
import { disruptionBrief } from './brief-disruption.js';
import { substitutesBrief } from './brief-substitutes.js';
import { storeOption, withStore } from './options.js';
import { date, wholeNumber } from './values.js';

/** Pages made of answers: every line carries the report and line it stands on. */
export function briefCommand(today: () => string): Command {
  const command = new Command('brief').description('Write a brief in Markdown, every line with its evidence');
  const run = async (store: string, write: (ask: Ask, store: Store) => Promise<string>): Promise<void> => {
    await withStore(store, (open) => withClient(open, async (ask) => { process.stdout.write(await write(ask, open)); }));
  };
  command.command('listed').description('Who in the graph is tied to a control list, how, and since when').addOption(storeOption()).option('--as-of <date>', 'on which day (default: today)', date)
    .action(async (options: { store: string; asOf?: string }) => { await run(options.store, async (ask, store) => listedBrief(ask, await store.read(companiesOfReports), options.asOf ?? today())); });
  command.command('disruption').description('What stops if something goes away').argument('<what...>', 'names, ids, or "PROCESS at COMPANY" for one process at one foundry').addOption(storeOption())
    .addHelpText('after', '\nExample:\n  $ lithograph brief disruption CoWoS "SK hynix" "7nm at TSMC"\n')
    .action(async (what: readonly string[], options: { store: string }) => { await run(options.store, (ask) => disruptionBrief(ask, what)); });
  command.command('substitutes').description('What can stand in for a chip, ranked with reasons').argument('<chip>', 'name or id').addOption(storeOption())
    .addOption(new Option('--phase <phase>', 'the workload').choices(['TRAINING', 'PREFILL', 'DECODE']).default('DECODE')).option('--first <n>', 'how many', wholeNumber, 10).option('--as-of <date>', 'on which day (default: today)', date)
    .action(async (chip: string, options: { store: string; phase: string; first: number; asOf?: string }) => { await run(options.store, (ask) => substitutesBrief(ask, chip, options.phase, options.first, options.asOf ?? today())); });
  return command;
}
