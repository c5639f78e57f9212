import { readFileSync } from 'node:fs';
import { exportLines } from '../../../src/ingest/export.js';
import { readPages, resolvePages } from '../../../src/ingest/pipeline.js';
import { emptyGraph } from '../../../src/ingest/resolve/index.js';

/**
 * Three whole reports whose chips, companies, headings and policies mostly no lexicon has; all invented but for what is public.
 * `<name>.facts.tsv`: one fact a line: ` ` stated, `?` right if claimed, `!` a trap, which must not be asserted. Names' forms are parted by `|`.
 * The floors are what the reading reaches; they rise with it and never fall.
 */
type Claim = Readonly<Record<string, unknown>>;
interface Fact { readonly mark: string; readonly type: string; readonly parts: readonly string[] }

const here = new URL('.', import.meta.url);
async function claimsOf(file: string): Promise<readonly Claim[]> {
  const pages = await readPages({ bytes: readFileSync(new URL(file, here)), filename: file });
  const load = await resolvePages(pages, emptyGraph, new Date(0).toISOString());
  const entities = new Map(load.entities.map((entity) => [entity.id, entity]));
  return [...exportLines(load.claims, new Map([[load.report.id, load.report]]), (id) => entities.get(id))].map((line) => JSON.parse(JSON.stringify(line)) as Claim);
}
function factsOf(file: string): readonly Fact[] {
  const text = readFileSync(new URL(`${file.replace(/\.\w+$/u, '')}.facts.tsv`, here), 'utf8');
  return text.split('\n').filter((line) => line !== '').map((line) => { const [type = '', ...parts] = line.slice(1).split('\t'); return { mark: line[0] ?? ' ', type, parts }; });
}

const fold = (text: unknown): string => String(text ?? '').normalize('NFKC').toLowerCase().replace(/[\s\-_.,、()《》“”·]/gu, '').replace(/(?:股份)?有限公司|technologyco|coltd|inc$|ltd$/gu, '');
/** The same name, or one with its maker before it. */
const same = (a: string, b: string): boolean => a === b || (a.length > 2 && b.length > 2 && (a.endsWith(b) || b.endsWith(a)));
function named(claim: Claim, key: string, forms: string | undefined): boolean {
  const names = claim[`${key}Names`];
  const mine = [claim[key], claim[`${key}Surface`], ...(Array.isArray(names) ? names : [])].map(fold).filter((name) => name !== '');
  return (forms ?? '').split('|').some((form) => mine.some((name) => same(name, fold(form))));
}
function equal(value: unknown, wanted: string | undefined): boolean {
  const [a, b] = [Number(value), Number(wanted)];
  if (Number.isFinite(a) && Number.isFinite(b) && value !== null) return Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));
  const [x, y] = [fold(value), fold(wanted)];
  return x !== '' && (x === y || (x.length > 2 && y.length > 2 && (x.includes(y) || y.includes(x))));
}
const begins = (date: unknown, wanted: string | undefined): boolean => wanted === '-' || String(date ?? '').startsWith(wanted ?? '') || (wanted ?? '').startsWith(String(date ?? '-'));
const matches: Readonly<Record<string, (parts: readonly string[], claim: Claim) => boolean>> = {
  spec: ([subject, metric, format, value], c) => c['metric'] === metric && (format === '-' || c['format'] === format || c['alsoFormat'] === format) && (metric === 'RELEASE' ? begins(c['value'], value) : equal(c['value'], value)) && named(c, 'subject', subject),
  relation: ([subject, predicate, object], c) => c['predicate'] === predicate && named(c, 'subject', subject) && named(c, 'object', object),
  listing: ([company, list, date], c) => c['list'] === list && begins(c['date'], date) && named(c, 'company', company),
  event: ([date, kind, targets], c) => c['kind'] === kind && begins(c['date'], date) && (targets === '-' || (targets ?? '').split('|').some((target) => JSON.stringify([c['targets'], c['targetsNames']]).includes(target))),
  threshold: ([date, value], c) => equal(c['value'], value) && begins(c['date'], date),
  policy: ([title], c) => equal(c['title'], title),
  policyTarget: ([value, unit, by], c) => equal(c['value'], value) && fold(c['unit']) === fold(unit) && begins(c['by'], by),
  center: ([name, status, capacity], c) => named(c, 'name', name) && (status === '-' || c['status'] === status) && (capacity ?? '').split('+').every((one) => JSON.stringify(c['capacity']).includes(`"value":${/^[\d.]+/u.exec(one)?.[0] ?? ''}`)),
  statistic: ([about, value, period], c) => equal(c['value'], value) && begins(c['period'], period) && (named(c, 'subject', about) || (about ?? '').split('|').some((form) => equal(c['scope'], form) || equal(c['subject'], form))),
};

const floors: Readonly<Record<string, Readonly<Record<string, readonly [recall: number, precision: number]>>>> = {
  // Blank cells are lost: eleven figures could stand in either of two columns and are left unread.
  'flattened.txt': { spec: [0.79, 0.98], relation: [0.8, 0.85], listing: [1, 0.85], event: [0.8, 1], threshold: [1, 1], policy: [1, 1], policyTarget: [1, 1], center: [1, 1], statistic: [0.95, 0.9] },
  'whitepaper.md': { spec: [0.95, 0.99], relation: [0.8, 0.95], listing: [1, 1], event: [1, 1], threshold: [1, 1], policy: [1, 1], policyTarget: [1, 1], center: [1, 1], statistic: [0.94, 0.9] },
  'note.txt': { spec: [0.9, 0.99], relation: [0.7, 0.9], listing: [0.66, 1], event: [0.7, 1], threshold: [0.66, 1], statistic: [1, 1] },
};

describe.each(['flattened.txt', 'whitepaper.md', 'note.txt'])('%s, never seen before', (file) => {
  let claims: readonly Claim[] = [];
  const facts = factsOf(file);
  beforeAll(async () => { claims = await claimsOf(file); });
  const hit = (fact: Fact, claim: Claim): boolean => claim['type'] === fact.type && (matches[fact.type]?.(fact.parts, claim) ?? false);

  it.each(Object.entries(floors[file] ?? {}))('%s: recall and precision hold', (type, [recall, precision]) => {
    const stated = facts.filter((fact) => fact.mark === ' ' && fact.type === type);
    const mine = claims.filter((claim) => claim['type'] === type);
    const missed = stated.filter((fact) => !mine.some((claim) => hit(fact, claim)));
    const wrong = mine.filter((claim) => !facts.some((fact) => fact.mark !== '!' && hit(fact, claim)));
    // Beyond what the floor allows, nothing is missed and nothing is claimed that the report does not say.
    expect(missed.slice(Math.floor(stated.length * (1 - recall) + 1e-9)).map(({ parts }) => parts.join(' '))).toEqual([]);
    expect(wrong.slice(Math.floor(mine.length * (1 - precision) + 1e-9)).map((claim) => claim['quote'])).toEqual([]);
  });
  it('asserts no trap', () => {
    const asserted = claims.filter((claim) => claim['modality'] === 'ASSERTED');
    expect(facts.filter((fact) => fact.mark === '!' && asserted.some((claim) => hit(fact, claim))).map(({ type, parts }) => `${type} ${parts.join(' ')}`)).toEqual([]);
  });
});
