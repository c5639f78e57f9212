import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

/** When a process began, in whatever words the system has for it; null where no such process runs. */
export async function beginningOf(pid: number): Promise<string | null> {
  try {
    // The name, in brackets, may hold spaces; the 20th field after it is the start, in ticks since boot.
    const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\)\s/su, '').split(' ');
    return fields[0] === 'Z' ? null : fields[19] ?? null;
  } catch {
    if (process.platform === 'linux') return null;
  }
  try {
    return (await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)])).stdout.trim() || null;
  } catch {
    return null;
  }
}
export async function isRunning({ pid, began }: { readonly pid: number; readonly began: string }): Promise<boolean> { return await beginningOf(pid) === began; }

/** Asks again and again until the answer is not null. Null where `forMs` went by without one. */
export async function waitFor<T>(ask: () => Promise<T | null>, forMs: number, everyMs = 200): Promise<T | null> {
  for (const end = Date.now() + forMs; ;) {
    const answer = await ask();
    if (answer !== null || Date.now() >= end) return answer;
    await pause(everyMs);
  }
}
