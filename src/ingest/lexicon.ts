import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { BadInputError } from '../model/errors.js';
import { foldName } from '../model/entity.js';
import { chipCategories, companyRoles, entityKinds } from '../ontology.js';
import type { EntityKind } from '../ontology.js';
import type { LexiconEntry } from './source.js';

/**
 * The seed lexicon: names of the field in all languages, facts anyone can check. It helps the reading and does not decide:
 * what it has never seen becomes a new entity with a judgement on record.
 * One file a kind or part of it: `{ "kind": "CHIP", "entries": [{ "name", "names", … }] }`; the language of a name is told by its script.
 */
const kinds = Object.keys(entityKinds) as [EntityKind, ...EntityKind[]];
const name = v.pipe(v.string(), v.trim(), v.minLength(1));
const fileShape = v.strictObject({
  kind: v.picklist(kinds),
  entries: v.array(v.strictObject({
    name,
    names: v.optional(v.array(name), []),
    maker: v.optional(name),
    category: v.optional(v.picklist(chipCategories)),
    country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, 'expected an ISO 3166-1 alpha-2 code'))),
    roles: v.optional(v.array(v.picklist(companyRoles))),
    family: v.optional(name),
    isFamily: v.optional(v.boolean()),
    weak: v.optional(v.array(name)),
    proper: v.optional(v.boolean()),
    notIn: v.optional(v.array(name)),
  })),
});

const seedFolder = fileURLToPath(new URL('../../seed/lexicon/', import.meta.url));

/** All entries of a folder's *.json, by file name, then as written. @throws BadInputError naming the file and the place in it. */
export function readLexicon(folder: string = seedFolder): readonly LexiconEntry[] {
  const entries = readdirSync(folder).filter((file) => file.endsWith('.json')).sort().flatMap((file) => parseLexicon(file, readFileSync(join(folder, file), 'utf8')));
  refuseDoubles(entries);
  return entries;
}

export function parseLexicon(file: string, text: string): readonly LexiconEntry[] {
  let json: unknown;
  try { json = JSON.parse(text); } catch (error) { throw new BadInputError(`lexicon ${file}`, 'JSON', String(error), 'Correct the file, or restore it from the package.'); }
  const parsed = v.safeParse(fileShape, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new BadInputError(`lexicon ${file}, ${v.getDotPath(issue) ?? 'top'}`, issue.expected ?? 'a lexicon entry', issue.received, 'Correct the entry.');
  }
  const { kind, entries } = parsed.output;
  return entries.map(({ name: main, names, ...rest }) => ({
    ...withoutUndefined(rest), name: main, kind, source: 'seed' as const,
    names: [main, ...names.filter((other) => other !== main)].map(named),
  }));
}

/** A name with its language, told by its script: Chinese characters make it Chinese. */
export function named(text: string): { readonly text: string; readonly language: string } {
  return { text, language: /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en' };
}

/** One name means one thing within its kind. */
function refuseDoubles(entries: readonly LexiconEntry[]): void {
  const seen = new Map<string, string>();
  for (const entry of entries) {
    for (const folded of new Set([...entry.names.map((n) => n.text), ...(entry.weak ?? [])].map(foldName))) {
      const key = `${entry.kind} ${folded}`;
      const other = seen.get(key);
      if (other !== undefined) throw new BadInputError(`lexicon, ${entry.kind} "${entry.name}"`, `names that no other ${entry.kind} has`, `"${folded}" (also ${other})`, 'Take the name from one of the two.');
      seen.set(key, entry.name);
    }
  }
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, x]) => x !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
