import { parentPort } from 'node:worker_threads';
import { LithographError } from '../model/errors.js';
import { learnedBy } from './names.js';
import { readPages } from './pipeline.js';
import type { Answer, Task } from './thread.js';

/** The far end of `thread.ts`: reads what it is handed, one report after another. */
const port = parentPort;
if (port === null) throw new Error('reading-thread.js is started by thread.js');
const say = (answer: Answer): void => { port.postMessage(answer); };

port.on('message', ({ id, input }: Task) => {
  readPages(input, (stage) => { say({ id, stage }); }).then(
    ({ source, reading, names }) => { say({ id, read: { source, reading, learned: learnedBy(names) } }); },
    (error: unknown) => {
      if (!(error instanceof LithographError)) { say({ id, broke: error instanceof Error ? error.stack ?? error.message : String(error) }); return; }
      const { code, message, remedy, details } = error;
      say({ id, refused: { code, message, remedy, details } });
    },
  );
});
