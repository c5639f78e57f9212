import { createServer } from 'node:net';
import { LithographError } from '../model/errors.js';

export const loopback = '127.0.0.1';

/** The port itself where it can be had, a free one for 0. @throws LithographError PORT_TAKEN */
export async function claimPort(port: number, what: 'Bolt' | 'HTTP'): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'EADDRINUSE' || cause.code === 'EACCES' ? portTaken(port, what) : cause);
    });
    probe.listen({ host: loopback, port, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => { resolve(typeof address === 'object' && address ? address.port : port); });
    });
  });
}
export function portTaken(port: number, what: 'Bolt' | 'HTTP'): LithographError {
  return new LithographError('PORT_TAKEN', `Port ${port} of this machine, which Neo4j needs for ${what}, is in use or not allowed.`,
    `End the program that uses it, or choose another with --${what.toLowerCase()}-port (0: any free one).`, { port });
}
