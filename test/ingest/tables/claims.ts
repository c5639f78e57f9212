import { readReport } from '../../../src/ingest/read/index.js';
import { segment } from '../../../src/ingest/segment.js';
import type { LexiconEntry, NameFinder, TableReading } from '../../../src/ingest/source.js';
import { readTables } from '../../../src/ingest/tables/index.js';
import { nameFinder } from '../../../src/ingest/names.js';
import type { Mention, Statement } from '../../../src/model/claim.js';

/** A lexicon that knows nothing: every chip and company of a fixture is unseen. */
export const noNames: NameFinder = nameFinder([]);
export function knowing(...entries: readonly (readonly [LexiconEntry['kind'], string])[]): NameFinder {
  return nameFinder(entries.map(([kind, name]) => ({ kind, name, names: [{ text: name, language: 'zh-Hans' }], source: 'seed' })));
}

export async function readingOf(text: string, names: NameFinder = noNames, file = 'fixture.txt'): Promise<TableReading> {
  const source = await readReport(new TextEncoder().encode(text), file);
  return readTables(segment(source).tables, { publishedOn: source.publishedOn, publisher: source.publisher, language: source.language, title: source.title, names });
}
/** What the tables of a text say, one short line a claim, sorted: "XY100 PEAK_COMPUTE FP16 320 TFLOPS". */
export async function claimsOf(text: string, names: NameFinder = noNames, file = 'fixture.txt'): Promise<readonly string[]> {
  return (await readingOf(text, names, file)).drafts.map(({ statement }) => say(statement)).sort();
}

export function say(s: Statement<Mention>): string {
  const join = (...parts: readonly unknown[]): string => parts.filter((part) => part !== null && part !== undefined && part !== '').map((part) => (Array.isArray(part) ? part.join('..') : String(part))).join(' ');
  switch (s.type) {
    case 'spec': return join(s.subject.surface, s.metric, s.format, s.alsoFormat, s.engine, s.sparsity, s.value, s.unit, s.bound);
    case 'relation': return join(s.subject.surface, s.predicate, s.object.surface, s.date);
    case 'listing': return join('listing', s.company.surface, s.list, s.date);
    case 'event': return join('event', s.date, s.kind, s.targets.map((target) => target.surface).join('+'));
    case 'threshold': return join('threshold', s.date, s.op, s.value, s.unit);
    case 'policy': return join('policy', s.date, s.region?.surface, s.issuer, s.title);
    case 'policyTarget': return join('target', s.metric, s.op, s.value, s.unit, s.by);
    case 'center': return join('centre', s.center.surface, s.region?.surface, s.partners.map((partner) => partner.surface).join('+'), s.capacity.map((c) => `${c.value}${c.unit}${c.phase ? `(${c.phase})` : ''}`).join('+'), s.status);
    case 'statistic': return join(s.subject, s.metric, s.value, s.unit, s.period, s.forecast ? 'forecast' : null);
  }
}
