import type { Draft } from '../model/claim.js';
import { foldName, slugOf } from '../model/entity.js';
import type { Report } from '../model/report.js';
import type { Store } from '../store/store.js';
import type { Receipt } from './load.js';
import { loadReport, receiptOfSame } from './load.js';
import { withChineseFirms } from './chinese-names.js';
import { withEnglishNames } from './english-names.js';
import { seedNames, withReportNames, withTableNames } from './names.js';
import { makersByLine, soldByMakers } from './product-lines.js';
import { readProse } from './prose/index.js';
import type { ReportOverride } from './read/index.js';
import { hashOf, readReport } from './read/index.js';
import type { KnownNames, Load } from './resolve/index.js';
import { resolveDrafts } from './resolve/index.js';
import { segment } from './segment.js';
import { withShortFirms } from './short-firms.js';
import type { NameFinder, Reading, ReportContext, SourceText } from './source.js';
import { readTables } from './tables/index.js';

/** Who reads, and which version: another version reads a report anew. */
export const extractor = 'lithograph/1';
export interface Input { readonly bytes: Uint8Array; readonly filename: string; readonly override?: ReportOverride }
export type Stage = 'read' | 'segment' | 'tables' | 'prose' | 'resolve' | 'load' | 'done';
export const stages: readonly Stage[] = ['read', 'segment', 'tables', 'prose', 'resolve', 'load', 'done'];
/** What one report says, before its names are resolved. */
export interface Pages { readonly source: SourceText; readonly reading: Reading; readonly names: NameFinder }

/** A report from bytes to graph: read → segment → tables → prose → resolve → reconcile → load, all of it or nothing. Bytes read before are not read again. */
export async function ingest(store: Store, input: Input, clock: () => Date, tell: (stage: Stage) => void = () => undefined, read = readPages): Promise<Receipt> {
  const same = await receiptOfSame(store, hashOf(input.bytes), extractor);
  if (same) { tell('done'); return same; }
  const pages = await read(input, tell);
  const receipt = await loadReport(store, (view) => { tell('resolve'); return resolvePages(pages, view, clock().toISOString()); }, () => { tell('load'); });
  tell('done');
  return receipt;
}

export async function readPages(input: Input, tell: (stage: Stage) => void = () => undefined): Promise<Pages> {
  tell('read');
  const source = await readReport(input.bytes, input.filename, input.override);
  tell('segment');
  const { tables, paragraphs } = segment(source);
  const lines = source.lines.map((line) => line.text);
  const introduced = withEnglishNames(withShortFirms(withChineseFirms(withReportNames(seedNames(), lines), paragraphs), lines), paragraphs, tables);
  tell('tables');
  const inTables = readTables(tables, contextOf(source, introduced));
  const names = withShortFirms(withTableNames(introduced, inTables.drafts), lines);
  tell('prose');
  const inProse = readProse([...paragraphs, ...inTables.told], contextOf(source, names));
  const drafts = [...inTables.drafts, ...withoutLess(inProse.drafts, inTables.drafts, names)];
  return { source, names, reading: { drafts: soldByMakers([...drafts, ...makersByLine(drafts, names)], names), unread: [...inTables.unread, ...inProse.unread].sort((a, b) => a.line - b.line) } };
}

/** Sentences that say less of a centre than a table of the same report, and nothing else, say nothing of their own. */
function withoutLess(told: readonly Draft[], tables: readonly Draft[], names: NameFinder): readonly Draft[] {
  const whole = new Map(tables.flatMap(({ statement }) => (statement.type === 'center' ? [[foldName(statement.center.surface), statement] as const] : [])));
  return told.filter(({ statement: said }) => {
    const full = said.type === 'center' ? whole.get(foldName(names.lookup(said.center.surface, 'COMPUTE_CENTER')?.name ?? said.center.surface)) ?? whole.get(foldName(said.center.surface)) : undefined;
    return said.type !== 'center' || full === undefined || said.status !== null && said.status !== full.status || said.region !== null && full.region === null || said.partners.some((one) => !full.partners.some((other) => foldName(other.surface) === foldName(one.surface))) || said.capacity.some((one) => !full.capacity.some((other) => other.petaOps === one.petaOps && (other.petaOps !== null || other.value === one.value)));
  });
}

export async function resolvePages({ source, names, reading }: Pages, graph: KnownNames, ingestedAt: string): Promise<Load> {
  const id = reportId(source.source);
  const resolved = await resolveDrafts(reading.drafts, { id, publishedOn: source.publishedOn, ingestedAt }, names, graph);
  const { title, publisher, publishedOn, language, sha256 } = source;
  const report: Report = { id, source: source.source, title, publisher, publishedOn, language, sha256, ingestedAt, origin: 'DOCUMENT', extractor, claimCount: resolved.claims.length, unread: reading.unread };
  return { report, ...resolved };
}

/** `report:<slug of the base name or title>`. */
export function reportId(source: string): string { return `report:${slugOf(source.replace(/\.(?:txt|md|markdown|html?|pdf|ndjson|csv|json)$/iu, ''))}`; }
function contextOf(source: SourceText, names: NameFinder): ReportContext {
  return { publishedOn: source.publishedOn, publisher: source.publisher, language: source.language, title: source.title, names };
}
