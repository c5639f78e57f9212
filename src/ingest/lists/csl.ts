import { createHash } from 'node:crypto';
import { parse as parseCsv } from 'csv-parse/sync';
import * as v from 'valibot';
import { BadInputError } from '../../model/errors.js';
import { spanOf } from '../../model/date.js';
import { citedOn } from './citation.js';
import { entryName } from './party-name.js';

/** One entry of a screening list, as printed there; what a name weaves in is taken apart by `entryName`. */
export interface ListParty {
  /** The list's own number or id of the entry. */
  readonly number: string;
  /** "Entity List", "MEU", "UVL", "DPL", "CMIC", "SDN" … */
  readonly list: string;
  /** The name as printed. */
  readonly printed: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The party that the entry's name calls it an affiliate or a part of. */
  readonly parent: string | null;
  /** The entry is an address, not a party. */
  readonly address: boolean;
  /** ISO 3166-1 alpha-2, each once. */
  readonly countries: readonly string[];
  readonly citation: string | null;
  readonly licenceRequirement: string | null;
  readonly licencePolicy: string | null;
  readonly footnotes: readonly number[];
  /** From the entry's own date, else from its first citation: to the day where known, else the year; null without either. */
  readonly listedOn: string | null;
  readonly removedOn: string | null;
  /** CSV: line of the file. JSON: number of the entry in it, from 1. */
  readonly line: number;
}
/** A version of the Consolidated Screening List. `publishedOn` null where neither the file nor its name says. */
export interface ListFile { readonly source: string; readonly sha256: string; readonly publishedOn: string | null; readonly parties: readonly ListParty[] }

const text = v.nullish(v.pipe(v.string(), v.transform((s) => s.trim() || null)), null);
const row = v.object({
  id: v.nullish(v.string()), _id: v.nullish(v.string()), source: v.pipe(v.string(), v.trim(), v.nonEmpty()), entity_number: v.nullish(v.union([v.string(), v.number()])),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty()), addresses: v.nullish(v.array(v.object({ country: text })), []), federal_register_notice: text,
  start_date: text, end_date: text, license_requirement: text, license_policy: text, alt_names: v.nullish(v.array(v.string()), []),
});
type Row = v.InferOutput<typeof row>;
const file = v.object({ results: v.array(v.unknown()), sources: v.nullish(v.array(v.unknown()), []), total: v.nullish(v.number()) });
const dated = v.object({ source_updated: text, last_imported: text });
const columns = ['source', 'name', 'addresses', 'federal_register_notice', 'license_requirement', 'license_policy', 'alt_names'];
const remedy = 'Download it again from the Consolidated Screening List; nothing was stored.';

/**
 * Reads the list in its official JSON (`results`) or CSV form, told apart by the first character.
 * @throws BadInputError naming the file, the entry and what was expected; nothing is read in part.
 */
export function readCsl(bytes: Buffer, source: string): ListFile {
  const content = bytes.toString('utf8').replace(/^\uFEFF/u, '');
  const { entries, publishedOn } = /^\s*[{[]/u.test(content) ? fromJson(content, source) : fromCsv(content, source);
  if (entries.length === 0) throw new BadInputError(source, 'at least one entry', 'none', remedy);
  const inName = /(20\d\d)-?(0[1-9]|1[0-2])-?([0-2]\d|3[01])/u.exec(source);
  const named = inName === null ? null : `${inName[1]}-${inName[2]}-${inName[3]}`;
  return { source, sha256: createHash('sha256').update(bytes).digest('hex'), publishedOn: publishedOn ?? named, parties: entries.map(({ entry, line }) => party(entry, line)) };
}

interface Entries { readonly entries: readonly { readonly entry: Row; readonly line: number }[]; readonly publishedOn: string | null }

function fromJson(content: string, source: string): Entries {
  let json: unknown;
  try { json = JSON.parse(content); } catch (cause) { throw new BadInputError(source, 'the list in JSON or CSV', cause instanceof Error ? cause.message : String(cause), remedy); }
  const parsed = v.safeParse(file, json);
  if (!parsed.success) throw new BadInputError(source, 'an object with a "results" array', typeof json, remedy);
  const { results, sources, total } = parsed.output;
  if (typeof total === 'number' && total !== results.length) throw new BadInputError(`${source}, total`, `${results.length}, the number of entries in the file`, total, remedy);
  const days = (sources ?? []).flatMap((each) => { const known = v.safeParse(dated, each); return known.success ? [known.output.source_updated ?? known.output.last_imported] : []; });
  const newest = days.map((each) => each?.slice(0, 10) ?? '').filter((each) => spanOf(each) !== null).sort().at(-1) ?? null;
  return { entries: results.map((entry, index) => ({ entry: checked(entry, `${source}, entry ${index + 1}`), line: index + 1 })), publishedOn: newest };
}

function fromCsv(content: string, source: string): Entries {
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try { records = parseCsv(content, { columns: true, info: true, skip_empty_lines: true }); } catch (cause) {
    throw new BadInputError(source, 'the list in JSON or CSV', cause instanceof Error ? cause.message : String(cause), remedy);
  }
  const missing = columns.find((column) => records[0] !== undefined && !(column in records[0].record));
  if (missing !== undefined) throw new BadInputError(source, `a column "${missing}"`, Object.keys(records[0]?.record ?? {}).slice(0, 6).join(', '), remedy);
  const entries = records.map(({ record, info }) => ({
    entry: checked({ ...record, id: record['_id'] ?? record['id'], alt_names: parts(record['alt_names']), addresses: parts(record['addresses']).map((address) => ({ country: /(?:^|,)\s*([^,]+)$/u.exec(address)?.[1] ?? null })) }, `${source}, line ${info.lines}`),
    line: info.lines,
  }));
  return { entries, publishedOn: null };
}
function parts(cell: string | undefined): readonly string[] { return (cell ?? '').split(';').map((part) => part.trim()).filter((part) => part !== ''); }

function checked(entry: unknown, where: string): Row {
  const parsed = v.safeParse(row, entry);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new BadInputError(`${where}, ${v.getDotPath(issue) ?? 'entry'}`, issue.message, issue.received, remedy);
}

function party(entry: Row, line: number): ListParty {
  const { own, aliases, parent, address } = entryName(entry.name);
  const known = new Set([own]);
  const others = [...aliases, ...(entry.alt_names ?? []).flatMap(parts).map((alias) => alias.replace(/\.$/u, ''))].filter((alias) => alias.length > 1 && !known.has(alias) && known.add(alias));
  const removedOn = day(entry.end_date);
  return {
    number: String(entry.id ?? entry._id ?? entry.entity_number ?? line), list: listName(entry.source), printed: entry.name, name: own, aliases: others, parent, address,
    countries: [...new Set((entry.addresses ?? []).flatMap((each) => countryCode(each.country)))],
    citation: entry.federal_register_notice, licenceRequirement: entry.license_requirement, licencePolicy: entry.license_policy,
    footnotes: footnotesOf(entry.license_requirement), listedOn: day(entry.start_date) ?? citedOn(entry.federal_register_notice), removedOn, line,
  };
}
/** ISO codes; the list now and then prints something else, which names no country for sure. */
function countryCode(printed: string | null): readonly string[] { return printed === 'PRC' ? ['CN'] : /^[A-Z]{2}$/u.test(printed ?? '') ? [printed ?? ''] : []; }
function day(value: string | null): string | null { return value !== null && spanOf(value.slice(0, 10)) !== null ? value.slice(0, 10) : null; }

/** "Entity List (EL) - Bureau …" → "Entity List"; other lists go by their initials, where they have them. */
function listName(source: string): string {
  if (/^Entity List\b/iu.test(source)) return 'Entity List';
  return /\(([A-Z]{2,6})\)/u.exec(source)?.[1] ?? source.split(' - ')[0]?.trim() ?? source;
}

/**
 * Footnote marks lose their raised type in the list's files: "§§ 734.9(e)(2) and 744.11 of the EAR)4" bears footnote 4,
 * "734.9(e)1 … of the EAR2" footnotes 1 and 2, "734.9(g),3" footnote 3. A mark is a single digit right behind a bracket,
 * "EAR" or a comma, which does not begin a section number. Where the mark itself is lost, the paragraph that a footnote's
 * rule stands in says it: 734.9(e)(1), (2) and (3) are footnotes 1, 4 and 5.
 */
function footnotesOf(requirement: string | null): readonly number[] {
  const byRule = [...(requirement ?? '').matchAll(/734\.9\(e\)\(([123])\)/gu)].map((found) => [1, 4, 5][Number(found[1]) - 1] ?? 0);
  const marks = [...(requirement ?? '').matchAll(/(?:EAR\.?\)?|\([a-z]\)|\)),?\s?([1-9])(?![\d(]|\.\d)/gu)].map((found) => Number(found[1]));
  return [...new Set([...byRule, ...marks])].sort((a, b) => a - b);
}
