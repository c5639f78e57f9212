import { Worker } from 'node:worker_threads';
import { LithographError } from '../model/errors.js';
import { seedNames, withLearned } from './names.js';
import type { Input, Pages, Stage } from './pipeline.js';
import type { LexiconEntry, Reading, SourceText } from './source.js';

/** Reads reports in a thread of its own, for who has questions to answer meanwhile. One after another in one process costs as much, with less memory: measured on two cores. */
export interface ReadingThread {
  /** What `readPages` does, there. Reports are read in the order asked. */
  read(input: Input, tell?: (stage: Stage) => void): Promise<Pages>;
  close(): Promise<void>;
}

export interface Task { readonly id: number; readonly input: Input }
/** A name finder cannot cross to another thread: what the report taught it does, by layers. */
export type Answer = { readonly id: number } & (
  | { readonly stage: Stage }
  | { readonly read: { readonly source: SourceText; readonly reading: Reading; readonly learned: readonly (readonly LexiconEntry[])[] } }
  | { readonly refused: Pick<LithographError, 'code' | 'message' | 'remedy' | 'details'> }
  | { readonly broke: string });

interface Waiting { readonly input: Input; readonly tell: (stage: Stage) => void; readonly done: (pages: Pages) => void; readonly failed: (error: Error) => void }

/** Starts with the first report. One that ends the thread (no memory left) fails, with those behind it; the next asked for starts another. */
export function readingThread(): ReadingThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null, asked = 0;

  const started = (): Worker => {
    const fresh = new Worker(new URL('./reading-thread.js', import.meta.url));
    fresh.on('message', (answer: Answer) => {
      const asker = waiting.get(answer.id);
      if (asker === undefined) return;
      if ('stage' in answer) { asker.tell(answer.stage); return; }
      waiting.delete(answer.id);
      if (waiting.size === 0) fresh.unref();
      if ('read' in answer) asker.done({ source: answer.read.source, reading: answer.read.reading, names: withLearned(answer.read.learned) });
      else if ('refused' in answer) { const { code, message, remedy, details } = answer.refused; asker.failed(new LithographError(code, message, remedy, details)); }
      else asker.failed(new Error(answer.broke));
    });
    fresh.on('error', (error: NodeJS.ErrnoException) => {
      worker = null;
      const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      for (const { input, failed } of waiting.values()) failed(outOfMemory ? new LithographError('LIMIT_EXCEEDED', `${input.filename}: there was not enough memory to read it.`, 'Split the report, or ingest it alone.') : error);
      waiting.clear();
    });
    return fresh;
  };
  return {
    read: (input, tell = () => undefined) => new Promise<Pages>((done, failed) => {
      worker ??= started();
      worker.ref();
      asked += 1;
      waiting.set(asked, { input, tell, done, failed });
      worker.postMessage({ id: asked, input } satisfies Task);
      // Needed here too by the time the answer comes.
      seedNames();
    }),
    close: async () => { await worker?.terminate(); worker = null; },
  };
}
