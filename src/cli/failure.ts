import { LithographError } from '../model/errors.js';

/** 0 done; 1 something could not be done; 2 the command line is wrong; 3 the store cannot be opened or reached; 4 a tool or port is missing. */
export const exitCodes = { failed: 1, usage: 2, store: 3, machine: 4 } as const;

export function exitCodeOf(error: unknown): number {
  if (!(error instanceof LithographError)) return exitCodes.failed;
  switch (error.code) {
    case 'STORE_UNAVAILABLE': case 'STORE_BUSY': case 'STORE_MISMATCH': return exitCodes.store;
    case 'PORT_TAKEN': case 'TOOL_MISSING': return exitCodes.machine;
    case 'BAD_INPUT': return exitCodes.usage;
    default: return exitCodes.failed;
  }
}
/** What went wrong and what to do, a line each; a stack only for what is a mistake of ours. */
export function sayFailure(error: unknown): string {
  if (error instanceof LithographError) return error.remedy === null ? `error: ${error.message}` : `error: ${error.message}\n  ${error.remedy}`;
  return `error: something went wrong inside lithograph: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n  Please report it with the command you ran.`;
}
