import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { concentration, countriesNeededByEto } from '../analysis/concentration.js';
import { etoFiles } from '../ingest/datasets/eto-files.js';
import type { EtoFile } from '../ingest/datasets/eto-files.js';
import type { CountryShare } from '../ingest/datasets/eto.js';
import { BadInputError } from '../model/errors.js';
import { sayReceipt } from './ingest.js';
import { storeOption, withStore } from './options.js';
import { date } from './values.js';

export function importCommand(now: () => Date): Command {
  const command = new Command('import').description('Take structured data into the graph beside the reports');
  command.command('csl').description('The US Consolidated Screening List, in its official JSON or CSV form').argument('<file>', 'consolidated.json or consolidated.csv')
    .option('--published <date>', 'the day of this version of the list, where the file does not say', date).option('--force', 'accept a file that lost more than a tenth of its entries, or an older version', false).addOption(storeOption())
    .addHelpText('after', '\nA later version closes the entries that it no longer has.\nExample:\n  $ lithograph import csl consolidated.json --published 2026-07-31\n')
    .action(async (file: string, options: { published?: string; force: boolean; store: string }) => {
      const bytes = await bytesOf(file);
      await withStore(options.store, async (store) => {
        const { importList } = await import('../ingest/lists/import.js');
        const { receipt, summary } = await importList(store, bytes, basename(file), { publishedOn: options.published ?? null, ingestedAt: now().toISOString(), force: options.force });
        process.stdout.write(sayReceipt(file, receipt));
        process.stdout.write(`  ${summary.entries.toLocaleString('en')} entries of ${summary.parties.toLocaleString('en')} parties; ${summary.same} are companies the graph knows, ${summary.unsure} may be and are kept apart, ${summary.addresses} are addresses only, ${summary.closed} closed\n`);
      });
    });
  command.command('eto').description('The ETO Advanced Semiconductor Supply Chain Dataset, from your own copy (CC BY-NC 4.0)').argument('<folder>', `holds ${etoFiles.join(', ')}`).addOption(storeOption())
    .addHelpText('after', '\nCite as: Emerging Technology Observatory Advanced Semiconductor Supply Chain Dataset (CSET, Georgetown), eto.tech.\nExample:\n  $ lithograph import eto ~/eto/data\n')
    .action(async (folder: string, options: { store: string }) => {
      const files = Object.fromEntries(await Promise.all(etoFiles.map(async (file) => [file, (await bytesOf(join(folder, file))).toString('utf8')]))) as Record<EtoFile, string>;
      await withStore(options.store, async (store) => {
        const { importEto } = await import('../ingest/datasets/import.js');
        const { receipt, countryShares } = await importEto(store, files, now().toISOString());
        process.stdout.write(sayReceipt(folder, receipt) + sayConcentration(countryShares));
      });
    });
  return command;
}

/** How many inputs need how many countries, by the project's own rule, and what can be said without guessing. */
function sayConcentration(shares: readonly CountryShare[]): string {
  const byInput = new Map<string, CountryShare[]>();
  for (const share of shares) byInput.set(share.inputId, [...(byInput.get(share.inputId) ?? []), share]);
  const needed = [...byInput.values()].map((list) => countriesNeededByEto(list.map((c) => c.share)));
  const bounds = [...byInput.values()].map((list) => concentration(list.map((c) => ({ id: c.country, share: c.share, various: c.various }))));
  const count = (n: number): number => needed.filter((x) => x === n).length;
  return `  concentration: ${needed.filter((x) => x !== null).length} inputs and stages have a number; ${count(1)} need 1 country for 75 %, ${count(2)} need 2, ${count(3)} need 3, ${count(4)} need 4 or more (ETO's rule)\n`
    + `  without guessing at missing shares: the Herfindahl index is above 2,500 for certain in ${bounds.filter((b) => b.hhiLow > 2500).length}, possibly in ${bounds.filter((b) => b.hhiHigh > 2500).length}\n`;
}
async function bytesOf(file: string): Promise<Buffer> {
  try { return await readFile(file); } catch { throw new BadInputError('file', 'a file that can be read', file, 'Check the path.'); }
}
