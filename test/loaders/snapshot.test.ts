import { Snapshot } from '../../src/loaders/snapshot.js';
import { StoreError } from '../../src/model/errors.js';
import type { Store, View } from '../../src/store/store.js';

/** A store of which only the version matters; it counts the reads that are open. */
function versions(): Store & { now: number; open: number } {
  const store = {
    address: 'test', now: 1, open: 0, apply: () => Promise.reject(new Error('not asked')), close: async () => undefined,
    async read<T>(work: (view: View) => Promise<T>): Promise<T> { store.open += 1; try { return await work({ version: store.now } as View); } finally { store.open -= 1; } },
  };
  return store;
}
const never = new AbortController().signal;
const versionOf = (snapshot: Snapshot): Promise<number> => snapshot.call(async ({ version }) => version);

describe('a snapshot', () => {
  it('opens nothing until it is asked, holds one version, and lets go', async () => {
    const store = versions();
    const snapshot = new Snapshot(store, never);
    expect(store.open).toBe(0);
    expect(await versionOf(snapshot)).toBe(1);
    store.now = 2;
    expect([await versionOf(snapshot), store.open]).toEqual([1, 1]);
    await snapshot.close();
    expect(store.open).toBe(0);
  });
  it('renewed, it reads the version current by then', async () => {
    const store = versions();
    const snapshot = new Snapshot(store, never);
    await versionOf(snapshot);
    store.now = 2;
    await snapshot.renew();
    expect([await versionOf(snapshot), store.open]).toEqual([2, 1]);
    await snapshot.close();
  });
  it('closed, it reads no more: what is left of an operation cannot hold a version for ever', async () => {
    const store = versions();
    const snapshot = new Snapshot(store, never);
    await snapshot.close();
    await expect(versionOf(snapshot)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(store.open).toBe(0);
  });
  it('ends a read that is too late with the deadline\'s reason', async () => {
    const deadline = new AbortController();
    const snapshot = new Snapshot(versions(), deadline.signal);
    const stuck = snapshot.call(() => new Promise(() => undefined));
    deadline.abort(new Error('too late'));
    await expect(stuck).rejects.toThrow('too late');
    await expect(versionOf(snapshot)).rejects.toThrow('too late');
    await snapshot.close();
  });
  it('knows when the graph went on under it, until it is renewed', async () => {
    const snapshot = new Snapshot(versions(), never);
    await expect(snapshot.call(() => Promise.reject(new StoreError('The graph was changed.', 'Ask again.', 'STORE_BUSY')))).rejects.toMatchObject({ code: 'STORE_BUSY' });
    expect(snapshot.outdated).toBe(true);
    await snapshot.renew();
    expect(snapshot.outdated).toBe(false);
    await snapshot.close();
  });
  it('a store that cannot be read says why at the first question', async () => {
    const away: Store = { ...versions(), read: () => Promise.reject(new StoreError('Nothing answers.', 'Start it.')) };
    const snapshot = new Snapshot(away, never);
    await expect(versionOf(snapshot)).rejects.toMatchObject({ message: 'Nothing answers.' });
    await snapshot.close();
  });
});
