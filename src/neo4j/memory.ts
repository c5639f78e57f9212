import { totalmem } from 'node:os';

/** MB for a server beside other work: a sixteenth of the machine for the heap, a thirty-second for the page cache, within bounds. */
export function memoryFor(totalBytes = totalmem()): { readonly heapMb: number; readonly pageCacheMb: number } {
  const mb = totalBytes / 2 ** 20;
  return { heapMb: between(512, Math.floor(mb / 16), 2048), pageCacheMb: between(64, Math.floor(mb / 32), 1024) };
}
function between(least: number, value: number, most: number): number { return Math.min(Math.max(least, value), most); }
