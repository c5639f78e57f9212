/** Every error a user can meet: few, named, coded. `message` says what, where, what was expected; `remedy` what to do. */
export type ErrorCode =
  | 'BAD_INPUT' | 'BAD_CURSOR' | 'ENTITY_NOT_FOUND' | 'AMBIGUOUS_NAME' | 'UNREADABLE_REPORT' | 'LIMIT_EXCEEDED'
  | 'STORE_UNAVAILABLE' | 'STORE_BUSY' | 'STORE_MISMATCH' | 'FORBIDDEN' | 'PORT_TAKEN' | 'TOOL_MISSING';

export class LithographError extends Error {
  constructor(readonly code: ErrorCode, message: string, readonly remedy: string | null = null, readonly details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = new.target.name;
  }
}

/** A value from outside that does not fit: says which, what was expected, what came. */
export class BadInputError extends LithographError {
  constructor(what: string, expected: string, received: unknown, remedy: string | null = null) {
    super('BAD_INPUT', `${what}: expected ${expected}, got ${show(received)}`, remedy, { what, expected, received: show(received) });
  }
}
export class BadCursorError extends LithographError {
  constructor(why: string) {
    super('BAD_CURSOR', `This cursor cannot be used here: ${why}`, 'Start again without "after", with the same filter and order on every page.');
  }
}
export class UnknownEntityError extends LithographError {
  constructor(readonly id: string, expectedKind: string | null = null) {
    super('ENTITY_NOT_FOUND', expectedKind === null ? `No entity has the id "${id}".` : `"${id}" is not the id of a ${expectedKind}.`,
      'Look it up with entity(name: …) or search(query: …).', { id });
  }
}
export class AmbiguousNameError extends LithographError {
  constructor(readonly name_: string, readonly candidates: readonly { readonly id: string; readonly name: string; readonly kind: string }[]) {
    super('AMBIGUOUS_NAME', `"${name_}" names ${candidates.length} entities: ${candidates.map((c) => `${c.name} (${c.id})`).join(', ')}.`,
      'Ask for one of these ids, or give the kind.', { candidates });
  }
}
/** A report that cannot be read at all: nothing of it is stored. */
export class UnreadableReportError extends LithographError {
  constructor(readonly source: string, cause: string, remedy: string) {
    super('UNREADABLE_REPORT', `${source}: ${cause}`, remedy, { source });
  }
}
/** The store cannot be opened or reached. */
export class StoreError extends LithographError {
  constructor(message: string, remedy: string, code: 'STORE_UNAVAILABLE' | 'STORE_BUSY' | 'STORE_MISMATCH' = 'STORE_UNAVAILABLE') { super(code, message, remedy); }
}
export class LimitError extends LithographError {
  constructor(what: string, limit: number, received: number, remedy: string) {
    super('LIMIT_EXCEEDED', `${what}: ${received} is over the limit of ${limit}`, remedy, { limit, received });
  }
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
