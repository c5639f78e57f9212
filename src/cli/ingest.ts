import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import type { Receipt } from '../ingest/load.js';
import { LithographError } from '../model/errors.js';
import type { Store } from '../store/store.js';
import { exitCodes, sayFailure } from './failure.js';
import { reportFiles } from './files.js';
import { storeOption, withStore } from './options.js';
import { progressOf } from './progress.js';

export function ingestCommand(now: () => Date): Command {
  return new Command('ingest').description('Read reports into the graph: text, Markdown, HTML or PDF with a text layer, in Chinese or English')
    .argument('<paths...>', 'files, or folders of them').addOption(storeOption()).option('--json', 'print one JSON object a report')
    .addHelpText('after', `
Each report is read whole or not at all; a new version of a report replaces what the old one said, the same bytes change nothing.
Examples:
  $ lithograph ingest report.txt
  $ lithograph ingest reports/ --store neo4j://127.0.0.1:7687\n`)
    .action(async (paths: readonly string[], options: { store: string; json?: boolean }) => {
      const files = await reportFiles(paths);
      await withStore(options.store, async (store) => {
        const failed = await ingestFiles(store, files, now, (line) => process.stdout.write(line), options.json ?? false);
        if (failed > 0) process.exitCode = exitCodes.failed;
      });
    });
}

/** One after another; one that cannot be read is said and the others go on. Returns how many could not. */
export async function ingestFiles(store: Store, files: readonly string[], now: () => Date, print: (text: string) => void, json: boolean): Promise<number> {
  const { ingest } = await import('../ingest/pipeline.js');
  const progress = progressOf(files.length);
  let failed = 0;
  for (const file of files) {
    try {
      const receipt = await ingest(store, { bytes: await bytesOf(file), filename: basename(file) }, now);
      print(json ? `${JSON.stringify({ file, ...receipt, newEntities: receipt.newEntities.map(({ id }) => id), disputes: receipt.disputes.map(({ id }) => id) })}\n` : sayReceipt(file, receipt));
    } catch (error) {
      if (error instanceof LithographError && error.code.startsWith('STORE_')) throw error;
      failed += 1;
      process.stderr.write(`${sayFailure(error)}\n`);
    }
    progress.step(basename(file));
  }
  progress.done();
  return failed;
}
async function bytesOf(file: string): Promise<Uint8Array> {
  try { return await readFile(file); } catch (cause) { throw new LithographError('UNREADABLE_REPORT', `${file}: cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'})`, 'Check the path and its permissions.'); }
}

const shown = 5;
/** What came of one report, and where to look. */
export function sayReceipt(file: string, receipt: Receipt): string {
  const types = Object.entries(receipt.claims).filter(([, n]) => n > 0).map(([type, n]) => `${n} ${type}`);
  const total = Object.values(receipt.claims).reduce((sum, n) => sum + n, 0);
  if (receipt.outcome === 'UNCHANGED') return `${file}: nothing new, the same bytes are in the graph as ${receipt.report.id}\n`;
  const lines = [
    `${file}: ${receipt.outcome === 'NEW' ? 'read' : 'replaced the version before'} as ${receipt.report.id}`,
    `  ${total.toLocaleString('en')} claims: ${types.join(', ') || 'none'}`,
    `  ${receipt.newEntities.length} new entities, ${receipt.disputes.length} figures in dispute, ${receipt.unread.length} blocks unread`,
    ...receipt.disputes.slice(0, shown).map((d) => `  disputed: ${d.subjectId} ${d.metric}${d.format === null ? '' : ` ${d.format}`}: ${d.resolution}`),
    ...(receipt.disputes.length > shown ? [`  … and ${receipt.disputes.length - shown} more: query chips { specs { disputed resolution dissent { quote } } }`] : []),
    ...receipt.unread.slice(0, shown).map((u) => `  unread: line ${u.line}: ${u.reason} (${u.excerpt.slice(0, 60)})`),
    ...(receipt.unread.length > shown ? [`  … and ${receipt.unread.length - shown} more: query reports { nodes { title unread { line reason excerpt } } }`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
