import { SingleBar } from 'cli-progress';

/** A bar on a terminal, a plain line per step otherwise; both on standard error, so that output can be piped. */
export interface Progress { step(what: string): void; done(): void }

export function progressOf(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) {
    let n = 0;
    return { step(what) { n += 1; stream.write(`[${n}/${total}] ${what}\n`); }, done() { /* every line is out already */ } };
  }
  const bar = new SingleBar({ format: '{bar} {value}/{total} {what}', stream, hideCursor: true, clearOnComplete: true });
  bar.start(total, 0, { what: '' });
  return { step(what) { bar.increment(1, { what }); }, done() { bar.stop(); } };
}
