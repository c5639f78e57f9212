import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { BadInputError } from '../model/errors.js';
import { country, date } from './values.js';

export function assessCommand(today: () => string): Command {
  return new Command('assess').description('Hold chip designs on paper against the dated export controls, before tape-out')
    .argument('<file>', 'JSON: an array of designs, or an object with a "chips" key')
    .option('--as-of <date>', 'the day whose rules apply (default: today)', date).option('--destination <country>', 'where it goes', country('--destination'), 'CN')
    .option('--end-user-hq <country>', 'where the end user or its ultimate parent has its headquarters (default: not told, and only the destination counts)', country('--end-user-hq'))
    .addHelpText('after', `
Prints one JSON line a design: rules hit, rules undetermined with the figure that is missing, TPP, performance density, distances.
Example of a file:
  [{ "name": "Draft 1", "designedOrMarketedForDatacenter": true, "inputs": {
      "denseThroughput": [{ "format": "INT8", "bitLength": 8, "denseTops": 290 }],
      "ioBandwidthGBps": 400, "totalDramBandwidthGBps": 1200,
      "dies": [{ "name": "compute", "areaMm2": 800, "count": 1, "nonPlanar": true, "kind": "logic" }] } }]
  $ lithograph assess draft.json --as-of 2026-01-20 --destination CN\n`)
    .action(async (file: string, options: { asOf?: string; destination: string; endUserHq?: string }) => {
      const [{ assessLine }, { parseDesigns, readControls }] = await Promise.all([import('../analysis/control-line.js'), import('../controls.js')]);
      const designs = parseDesigns(parseJson(file, await textOf(file)), file);
      const controls = readControls();
      for (const design of designs) process.stdout.write(`${JSON.stringify(assessLine(design, { asOf: options.asOf ?? today(), destination: options.destination, endUserHq: options.endUserHq ?? null }, controls))}\n`);
    });
}
async function textOf(file: string): Promise<string> {
  try { return await readFile(file, 'utf8'); } catch { throw new BadInputError('file', 'a JSON file that can be read', file, 'Check the path.'); }
}
function parseJson(file: string, text: string): unknown {
  try { return JSON.parse(text) as unknown; } catch (cause) { throw new BadInputError(file, 'JSON', cause instanceof Error ? cause.message : 'something else', 'See lithograph assess --help for an example.'); }
}
