import { writeSync } from 'node:fs';
import { StoreError } from '../../src/model/errors.js';
import { openEmbeddedStore } from '../../src/store/embedded/index.js';
import { succession } from '../fixtures/succession.js';

/** A process of its own: `writer.ts FOLDER LAST` makes the changes of the succession one after another and says each that has returned. */
const [folder, last] = [process.argv[2]!, Number(process.argv[3])];
const store = await openEmbeddedStore(folder);
for (let n = 0; n < last;) {
  n = await store.read(async (view) => view.version);
  if (n === last) break;
  try { writeSync(1, `${await store.apply(succession(n))}\n`); } catch (error) {
    // Another writer was first: go on from there.
    if (!(error instanceof StoreError && error.code === 'STORE_BUSY')) throw error;
  }
}
await store.close();
