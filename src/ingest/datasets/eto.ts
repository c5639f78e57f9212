import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { BadInputError } from '../../model/errors.js';
import type { Draft, Mention, RelationStatement } from '../../model/claim.js';
import type { EntityKind } from '../../ontology.js';
import type { EtoFile } from './eto-files.js';

const text = v.string();
const share = v.pipe(text, v.transform((s) => (s.trim() === '' ? null : Number(s))), v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))));
const rowsOf = {
  'inputs.csv': v.object({ input_id: text, input_name: text, type: v.picklist(['process', 'design_resource', 'tool_resource', 'material_resource', 'ultimate_output']) }),
  'providers.csv': v.object({ provider_id: text, provider_name: text, alias: text, provider_type: v.picklist(['country', 'organization']), country: text }),
  'provision.csv': v.object({ provider_id: text, provided_id: text, share_provided: share, year: text, source: text }),
  'sequence.csv': v.object({ input_id: text, goes_into_id: text, is_type_of_id: text }),
  'stages.csv': v.object({ stage_id: text, stage_name: text }),
};
type Row<F extends EtoFile> = v.InferOutput<(typeof rowsOf)[F]>;
type At<T> = T & { readonly line: number };

/** One provider country's part of an input, for concentration: `various` where it is no country in particular. Shares 0 to 1. */
export interface CountryShare { readonly inputId: string; readonly input: string; readonly country: string; readonly share: number | null; readonly various: boolean; readonly year: string }
export interface EtoReading { readonly drafts: readonly Draft[]; readonly countryShares: readonly CountryShare[] }

/** @throws BadInputError naming the file, the line and what was expected; nothing is read in part. */
export function readEto(files: Readonly<Record<EtoFile, string>>): EtoReading {
  const inputs = rows('inputs.csv', files); const stages = rows('stages.csv', files); const provision = rows('provision.csv', files); const sequence = rows('sequence.csv', files);
  const providers = new Map<string, At<Row<'providers.csv'>>>();
  for (const row of rows('providers.csv', files)) if (!providers.has(row.provider_id)) providers.set(row.provider_id, row);   // one row an alias: the first is the main name
  const goods = new Map<string, Mention>([
    ...stages.map((s): [string, Mention] => [s.stage_id, { surface: s.stage_name, kind: 'PROCESS' }]),
    ...inputs.map((i): [string, Mention] => [i.input_id, { surface: i.input_name, kind: kindOf(i.type) }]),
  ]);
  const find = <T>(map: ReadonlyMap<string, T>, id: string, file: EtoFile, line: number): T => {
    const found = map.get(id);
    if (found === undefined) throw new BadInputError(`${file}, line ${line}`, 'an id that the other files define', id, 'Import the five files of one release together.');
    return found;
  };
  const countryNames = new Map([...providers.values()].filter((p) => p.provider_type === 'country').map((p) => [p.provider_name, p.alias || p.provider_name]));
  const drafts: Draft[] = []; const countryShares: CountryShare[] = [];
  for (const row of provision) {
    const provider = find(providers, row.provider_id, 'provision.csv', row.line); const good = find(goods, row.provided_id, 'provision.csv', row.line);
    const part = row.share_provided === null ? null : row.share_provided / 100;
    if (provider.provider_type === 'country') countryShares.push({ inputId: row.provided_id, input: good.surface, country: provider.alias || provider.provider_name, share: part, various: isNobody(provider), year: row.year });
    if (isNobody(provider)) continue;
    drafts.push(draft('provision.csv', row.line, { ...tie(mentionOf(provider), 'PROVIDES', good, row.year), share: part }, `${provider.provider_name} | ${good.surface} | ${row.share_provided ?? 'share not given'}${row.share_provided === null ? '' : ' %'} | ${row.year}`));
  }
  for (const row of sequence) {
    const input = find(goods, row.input_id, 'sequence.csv', row.line);
    if (row.goes_into_id !== '') { const goal = find(goods, row.goes_into_id, 'sequence.csv', row.line); drafts.push(draft('sequence.csv', row.line, tie(goal, 'REQUIRES', input, null), `${input.surface} | goes into | ${goal.surface}`)); }
    if (row.is_type_of_id !== '') { const family = find(goods, row.is_type_of_id, 'sequence.csv', row.line); drafts.push(draft('sequence.csv', row.line, tie(input, 'VARIANT_OF', family, null), `${input.surface} | is a type of | ${family.surface}`)); }
  }
  for (const p of providers.values()) {
    const country = p.provider_type === 'organization' ? countryNames.get(p.country) : undefined;
    if (country !== undefined) drafts.push(draft('providers.csv', p.line, tie(mentionOf(p), 'LOCATED_IN', { surface: country, kind: 'REGION' }, null), `${p.provider_name} | ${p.country}`));
  }
  return { drafts, countryShares };
}

function rows<F extends EtoFile>(file: F, files: Readonly<Record<EtoFile, string>>): readonly At<Row<F>>[] {
  const schema: v.GenericSchema<unknown, Row<F>> = rowsOf[file] as unknown as v.GenericSchema<unknown, Row<F>>;
  let records: { record: unknown; info: { lines: number } }[];
  try { records = parse(files[file], { columns: true, bom: true, info: true, relax_column_count: false }); } catch (cause) {
    throw new BadInputError(file, 'a CSV file with a header line', cause instanceof Error ? cause.message : String(cause), 'Take the file from the dataset again.');
  }
  if (records.length === 0) throw new BadInputError(file, 'at least one row below the header', 'none', 'Take the file from the dataset again.');
  return records.map(({ record, info }) => {
    const parsed = v.safeParse(schema, record);
    if (!parsed.success) { const issue = parsed.issues[0]; throw new BadInputError(`${file}, line ${info.lines}, ${issue.path?.map((p) => String(p.key)).join('.') ?? 'row'}`, issue.expected ?? issue.message, issue.received); }
    return { ...parsed.output, line: info.lines };
  });
}
function kindOf(type: Row<'inputs.csv'>['type']): EntityKind { return type === 'process' ? 'PROCESS' : 'PRODUCT'; }
function mentionOf(p: Row<'providers.csv'>): Mention { return p.provider_type === 'country' ? { surface: p.alias || p.provider_name, kind: 'REGION' } : { surface: p.provider_name, kind: 'COMPANY', hint: p.alias || null }; }
/** "Various countries" is nobody in particular: its share is unattributed, and it provides nothing. */
function isNobody(p: Row<'providers.csv'>): boolean { return /^various\b/iu.test(p.provider_name) || /^various\b/iu.test(p.alias); }
function tie(subject: Mention, predicate: RelationStatement<Mention>['predicate'], object: Mention, date: string | null): RelationStatement<Mention> { return { type: 'relation', subject, predicate, object, date: date === '' ? null : date }; }
function draft(file: EtoFile, line: number, statement: RelationStatement<Mention>, quote: string): Draft {
  return { statement, passage: { line, page: null, table: { caption: file, row: statement.subject.surface, column: statement.object.surface } }, quote: quote.slice(0, 200), modality: 'ASSERTED', confidence: 0.95, extractor: 'eto/1' };
}
