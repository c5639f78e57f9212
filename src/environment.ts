import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { BadInputError } from './model/errors.js';

/**
 * The only reader of process.env; everything is checked at start. Secrets come from here or from files, never from the command line.
 * An option given on the command line wins over its variable.
 */
export interface Environment {
  /** LITHOGRAPH_STORE: "embedded:PATH" or an address the Neo4j driver takes. */
  readonly store: string;
  /** LITHOGRAPH_HOST, LITHOGRAPH_PORT: where `serve` listens. */
  readonly host: string; readonly port: number;
  /** LITHOGRAPH_EDITOR_TOKEN: who sends it as a bearer token may ingest and retract over GraphQL. */
  readonly editorToken: string | null;
  /** LITHOGRAPH_NEO4J_USER and LITHOGRAPH_NEO4J_PASSWORD, or LITHOGRAPH_NEO4J_PASSWORD_FILE. */
  readonly neo4j: { readonly user: string; readonly password: string | null };
}

/** Before graphql-js is imported: it looks at NODE_ENV then, and checks each type at each use unless it says production. */
export function runInProduction(variables: Record<string, string | undefined> = process.env): void { variables['NODE_ENV'] ??= 'production'; }

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const schema = v.object({
  LITHOGRAPH_STORE: v.optional(text, 'embedded:.lithograph/graph'),
  LITHOGRAPH_HOST: v.optional(text, '127.0.0.1'),
  LITHOGRAPH_PORT: v.optional(v.pipe(v.string(), v.regex(/^\d{1,5}$/u, 'must be a port number'), v.transform(Number), v.maxValue(65535, 'must be a port number')), '4000'),
  LITHOGRAPH_EDITOR_TOKEN: v.optional(v.pipe(text, v.minLength(16, 'must have at least 16 characters'))),
  LITHOGRAPH_NEO4J_USER: v.optional(text, 'neo4j'),
  LITHOGRAPH_NEO4J_PASSWORD: v.optional(text),
  LITHOGRAPH_NEO4J_PASSWORD_FILE: v.optional(text),
});

/** @throws BadInputError naming the variable and what was expected. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const parsed = v.safeParse(schema, variables);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const name = String(issue.path?.[0]?.key ?? 'environment');
    throw new BadInputError(name, issue.message, name.includes('PASSWORD') || name.includes('TOKEN') ? '(hidden)' : issue.input);
  }
  const e = parsed.output;
  return {
    store: e.LITHOGRAPH_STORE, host: e.LITHOGRAPH_HOST, port: e.LITHOGRAPH_PORT, editorToken: e.LITHOGRAPH_EDITOR_TOKEN ?? null,
    neo4j: { user: e.LITHOGRAPH_NEO4J_USER, password: e.LITHOGRAPH_NEO4J_PASSWORD ?? (e.LITHOGRAPH_NEO4J_PASSWORD_FILE === undefined ? null : secretFrom(e.LITHOGRAPH_NEO4J_PASSWORD_FILE)) },
  };
}
function secretFrom(path: string): string {
  try { return readFileSync(path, 'utf8').trim(); } catch {
    throw new BadInputError('LITHOGRAPH_NEO4J_PASSWORD_FILE', 'a file that can be read, holding the password', path);
  }
}
