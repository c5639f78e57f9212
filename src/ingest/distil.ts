import * as v from 'valibot';
import type { CapacityFigure, Draft, Mention, Statement } from '../model/claim.js';
import { mapParties, partiesOf } from '../model/claim.js';
import { BadInputError } from '../model/errors.js';
import { buildStatuses, controlTypes, entityKinds, modalities, numberFormats, relationTypes, specMetrics } from '../ontology.js';
import type { Pages } from './pipeline.js';
import { seedNames } from './names.js';
import { reportId } from './pipeline.js';
import { policyEnd } from './prose/names.js';
import type { NameFinder } from './source.js';

/**
 * What a report says without its sentences: facts carry over, wording does not. A header line, then one line a claim: subject, predicate or metric, value, line.
 * Labels of rows and columns and names stay, cut short of a sentence; only the titles of policies and laws stand in full, and what an untitled one asks in the report's words is left out.
 */
export const longestRun = 29;
const longestAsk = 15;

/** The distilled form of what was read, one JSON object a line. */
export function distil({ source, reading, names }: Pages): string {
  const { title, publisher, publishedOn, language, sha256 } = source;
  const header = { report: reportId(source.source), source: source.source, title: cut(title), publisher, publishedOn, language, sha256 };
  const text = source.lines.map((line) => line.text).join('\n').replace(/\s+/gu, '');
  const lines = reading.drafts.map((draft) => ({ ...draft, statement: mapParties(draft.statement, (m) => briefly(commonName(m, names))) })).flatMap((draft) => distilled(draft, text));
  return `${[header, ...lines].map((line) => JSON.stringify(withoutNulls(line))).join('\n')}\n`;
}

/** A draft as a line; none where a name of it is itself a passage of the report. */
function distilled({ statement, passage, modality, confidence, extractor }: Draft, text: string): readonly object[] {
  if (partiesOf(statement).some(({ surface, kind }) => kind !== 'POLICY' && kind !== 'EXPORT_CONTROL_EVENT' && hasRun(surface, text))) return [];
  if ((statement.type === 'policy' || statement.type === 'policyTarget') && statement.title !== null && !/^《/u.test(statement.title) && !policyEnd.test(statement.title) && hasRun(statement.title, text, longestAsk)) return [];
  const table = passage.table && { row: passage.table.row && cut(passage.table.row), column: passage.table.column && cut(passage.table.column) };
  const own = (words: string): string => cut(words, hasRun(words, text) ? longestRun : 80);
  return [{ line: passage.line, page: passage.page, ...table, ...shortened(statement, own), modality: modality === 'ASSERTED' ? null : modality, confidence, extractor }];
}

/** A short form that only this report introduces (以下简称) is written as the name everyone knows: the reader of these lines has not seen the introduction. */
function commonName(mention: Mention, names: NameFinder): Mention {
  const entry = names.lookup(mention.surface, mention.kind);
  return entry?.source === 'report' && seedNames().lookup(entry.name, mention.kind) !== null ? { ...mention, surface: entry.name } : mention;
}

/** The mention without a hint that is a passage by itself. */
function briefly(mention: Mention): Mention { return (mention.hint?.length ?? 0) > longestRun ? { ...mention, hint: null } : mention; }
/** Whether the report prints more of these words in a row than a label has. */
function hasRun(words: string, text: string, most = longestRun): boolean {
  const bare = words.replace(/\s+/gu, '');
  for (let i = 0; i + most < bare.length; i += 1) if (text.includes(bare.slice(i, i + most + 1))) return true;
  return false;
}

/** Titles of acts in short, other words cut: what is left is what a table could hold. */
function shortened(s: Statement<Mention>, own: (words: string) => string): Statement<Mention> {
  switch (s.type) {
    case 'event': return { ...s, title: own(s.title), event: { ...s.event, surface: own(s.event.surface) } };
    case 'listing': return s.event === null ? s : { ...s, event: { ...s.event, surface: own(s.event.surface) } };
    case 'threshold': return { ...s, metric: own(s.metric), event: s.event && { ...s.event, surface: own(s.event.surface) } };
    case 'policy': return { ...s, issuer: s.issuer && own(s.issuer) };
    case 'policyTarget': return { ...s, metric: own(s.metric) };
    case 'statistic': return { ...s, surface: null, subject: own(s.subject), scope: s.scope && own(s.scope), metric: own(s.metric), source: s.source && own(s.source) };
    case 'spec': return { ...s, printed: own(s.printed), ...(typeof s.value === 'string' ? { value: own(s.value) } : {}) };
    default: return s;
  }
}
function cut(text: string, most: number = longestRun): string { return text.length <= most ? text : `${text.slice(0, most - 1)}…`; }
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([, x]) => x !== null && x !== undefined).map(([k, x]) => [k, withoutNulls(x)]));
}

const text = v.pipe(v.string(), v.minLength(1));
const maybe = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);
const keys = <T extends object>(of: T): [keyof T & string, ...(keyof T & string)[]] => Object.keys(of) as [keyof T & string, ...(keyof T & string)[]];
const figure = v.union([v.number(), v.pipe(v.tuple([v.number(), v.number()]), v.readonly())]);
const op = v.picklist(['>=', '>', '<=', '<', '=']);
const mention = v.object({ surface: text, kind: v.picklist(keys(entityKinds)), maker: maybe(text), hint: maybe(text) });
const format = v.picklist(keys(numberFormats));
const said = v.variant('type', [
  v.object({
    type: v.literal('spec'), subject: mention, metric: v.picklist(keys(specMetrics)), format: maybe(format), alsoFormat: maybe(format), engine: maybe(v.picklist(['VECTOR', 'MATRIX'])),
    sparsity: maybe(v.picklist(['DENSE', 'SPARSE'])), value: v.union([figure, text]), unit: maybe(text), bound: maybe(v.picklist(['LESS', 'AT_MOST', 'MORE', 'AT_LEAST', 'ABOUT'])), printed: v.string(),
  }),
  v.object({ type: v.literal('relation'), subject: mention, predicate: v.picklist(keys(relationTypes)), object: mention, date: maybe(text), validTo: maybe(text), share: maybe(v.number()) }),
  v.object({ type: v.literal('listing'), company: mention, event: maybe(mention), list: text, date: maybe(text), removedOn: maybe(text) }),
  v.object({ type: v.literal('event'), event: mention, date: text, authority: text, kind: v.picklist(controlTypes), title: text, targets: v.array(mention) }),
  v.object({ type: v.literal('threshold'), event: maybe(mention), date: maybe(text), metric: text, op, value: v.number(), unit: v.string() }),
  v.object({ type: v.literal('policy'), policy: mention, date: maybe(text), region: maybe(mention), issuer: maybe(text), title: text }),
  v.object({ type: v.literal('policyTarget'), policy: maybe(mention), title: maybe(text), metric: text, value: figure, unit: v.string(), op: maybe(op), by: maybe(text) }),
  v.object({
    type: v.literal('center'), center: mention, region: maybe(mention), partners: v.array(mention), status: maybe(v.picklist(buildStatuses)),
    capacity: v.array(v.object({ value: v.number(), unit: v.string(), petaOps: maybe(v.number()), format: maybe(format), phase: maybe(v.string()) })) satisfies v.GenericSchema<unknown, CapacityFigure[]>,
  }),
  v.object({ type: v.literal('statistic'), subject: text, about: maybe(mention), metric: text, scope: maybe(text), value: figure, unit: v.string(), period: maybe(text), source: maybe(text), forecast: v.boolean() }),
]) satisfies v.GenericSchema<unknown, Statement<Mention>>;
const place = v.object({ line: maybe(v.number()), page: maybe(v.number()), row: maybe(text), column: maybe(text), modality: v.optional(v.picklist(keys(modalities)), 'ASSERTED'), confidence: v.number(), extractor: text });
const headerShape = v.object({ report: text, source: text, title: text, publisher: maybe(text), publishedOn: maybe(text), language: text, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)) });
export type DistilledHeader = v.InferOutput<typeof headerShape>;

/** Reads the distilled form back. @throws BadInputError naming the file and line */
export function readDistilled(file: string, content: string): { readonly header: DistilledHeader; readonly drafts: readonly Draft[] } {
  const [first, ...rest] = content.split('\n').filter((line) => line.trim() !== '').map((line, i): unknown => {
    try { return JSON.parse(line); } catch (error) { throw new BadInputError(`${file}, line ${i + 1}`, 'one JSON object', String(error), 'Restore the file, or run npm run distil.'); }
  });
  const header = parsed(headerShape, first, `${file}, line 1`);
  const drafts = rest.map((line, i): Draft => {
    const at = `${file}, line ${i + 2}`;
    const { line: number, page, row, column, modality, confidence, extractor } = parsed(place, line, at);
    const statement = parsed(said, line, at);
    return { statement, passage: { line: number, page, table: row === null && column === null ? null : { caption: null, row, column } }, quote: label(statement, row, column), modality, confidence, extractor };
  });
  return { header, drafts };
}
function parsed<T extends v.GenericSchema>(schema: T, value: unknown, what: string): v.InferOutput<T> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new BadInputError(`${what}, ${v.getDotPath(issue) ?? 'top'}`, issue.expected ?? 'a distilled claim', issue.received, 'Restore the file, or run npm run distil.');
}

/** In place of the report's words: "row | column" of a cell, "subject … figure" of a sentence. */
function label(s: Statement<Mention>, row: string | null, column: string | null): string {
  if (row !== null || column !== null) return [row, column].filter((part) => part !== null).join(' | ');
  const names = partiesOf(s).map(({ surface }) => surface);
  const figures = s.type === 'spec' ? [s.printed] : 'value' in s ? [`${typeof s.value === 'object' ? s.value.join('–') : s.value} ${s.unit ?? ''}`.trim()] : [];
  return [...(s.type === 'statistic' ? [s.subject] : names), ...figures].join(' … ').slice(0, 200);
}
