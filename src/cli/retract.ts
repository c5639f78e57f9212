import { Command } from 'commander';
import { storeOption, withStore } from './options.js';

export function retractCommand(): Command {
  return new Command('retract').description('Take a report back, and everything that only it supported').argument('<report>', 'its id, as ingest prints it: report:…').addOption(storeOption())
    .addHelpText('after', "\nExample:\n  $ lithograph ask '{ reports { nodes { id title } } }'\n  $ lithograph retract report:my-note\n")
    .action(async (id: string, options: { store: string }) => {
      await withStore(options.store, async (store) => {
        const { retractReport } = await import('../ingest/load.js');
        const receipt = await retractReport(store, id);
        process.stdout.write(`${id}: ${receipt.claims} claims taken back; ${receipt.removedRelations} relations and ${receipt.removedEntities.length} entities stood on it alone and are gone\n`);
      });
    });
}
