import { createHash } from 'node:crypto';
import { BadCursorError, BadInputError } from '../model/errors.js';
import type { Page, PageRequest, Position } from '../loaders/page.js';

export const largestPage = 500;

/** What a list is: which field, of what, with which filter and order. A cursor of one list is no good in another. */
export type ListIdentity = readonly [field: string, ...narrowedBy: readonly unknown[]];
export interface PageArguments { readonly first?: number | null; readonly after?: string | null }
export interface Connection<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** Loads one page of a list and lays it out as a Relay connection. @throws BadInputError for `first`, BadCursorError for `after` */
export function connection<T>(list: ListIdentity, args: PageArguments, load: (page: PageRequest) => Promise<Page<T>>): Promise<Connection<T>> {
  return connectionOf(list, args, load, async (items) => items);
}

/** As `connection`, for a list whose rows lead to the nodes: relations to the entities at their other end. A row that leads nowhere is left out. */
export async function connectionOf<R, T>(list: ListIdentity, args: PageArguments, load: (page: PageRequest) => Promise<Page<R>>, nodesOf: (rows: readonly R[]) => Promise<readonly (T | null)[]>): Promise<Connection<T>> {
  const page = await load(pageRequest(list, args));
  const found = await nodesOf(page.items.map(({ item }) => item));
  const edges = page.items.flatMap(({ position }, at) => {
    const node = found[at];
    return node === null || node === undefined ? [] : [{ node, cursor: seal(list, position) }];
  });
  const last = page.items.at(-1);
  return {
    edges, nodes: edges.map(({ node }) => node), totalCount: page.total,
    pageInfo: {
      hasNextPage: page.hasNext, hasPreviousPage: typeof args.after === 'string',
      startCursor: edges[0]?.cursor ?? null, endCursor: last === undefined ? null : seal(list, last.position),
    },
  };
}

function pageRequest(list: ListIdentity, { first, after }: PageArguments): PageRequest {
  return { first: checkFirst(first ?? 50), after: typeof after === 'string' ? open(list, after) : null };
}
/** @throws BadInputError */
export function checkFirst(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > largestPage) {
    throw new BadInputError('first', `a whole number from 1 to ${largestPage}`, first, first > largestPage ? 'Ask for less at a time, and go on with "after".' : 'Leave "first" out for a page of the usual size.');
  }
  return first;
}

/** A cursor is the position and a tag over list and position: it tells a mistake, it is no secret. */
function seal(list: ListIdentity, position: Position): string {
  const place = JSON.stringify(position);
  return Buffer.from(JSON.stringify([tagOf(list, place), place])).toString('base64url');
}
function open(list: ListIdentity, cursor: string): Position {
  const parts = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(parts) || typeof parts[0] !== 'string' || typeof parts[1] !== 'string') throw new BadCursorError('it is not a cursor of this server.');
  if (parts[0] !== tagOf(list, parts[1])) throw new BadCursorError('it was given for another list, filter or order, or was altered.');
  return JSON.parse(parts[1]) as Position;
}
function tagOf(list: ListIdentity, place: string): string {
  return createHash('sha256').update(JSON.stringify(canonical(list))).update('\n').update(place).digest('base64url').slice(0, 16);
}
/** Equal filters read the same: keys in order, what is not set left out. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value ?? null;
  return Object.entries(value).filter(([, part]) => part !== null && part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, canonical(part)]);
}
function parseJson(text: string): unknown {
  try { return JSON.parse(text); } catch { return null; }
}
