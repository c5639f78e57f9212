import type { Claim, SpecStatement, Named } from '../../model/claim.js';
import { spanOf } from '../../model/date.js';
import { foldName } from '../../model/entity.js';
import type { Spec } from '../../model/fact.js';
import type { Side } from './weigh.js';
import { idsOf, near, weigh } from './weigh.js';

export interface SpecClaim { readonly claim: Claim; readonly spec: SpecStatement<Named> }
export function specClaims(claims: readonly Claim[]): readonly SpecClaim[] {
  return claims.flatMap((claim) => (claim.statement.type === 'spec' ? [{ claim, spec: claim.statement }] : []));
}

/** One metric other than throughput. Only what is asserted makes a figure; what is denied stands as dissent. */
export function resolveSpec(key: string, claims: readonly Claim[]): readonly Spec[] {
  const all = specClaims(claims);
  const subject = key.split('|')[1];
  const kinds = new Map<string, SpecClaim[]>();
  for (const said of all) { const kind = coreKind(said); kinds.set(kind, [...kinds.get(kind) ?? [], said]); }
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([kind, some]) => {
    const own = some.filter(({ spec }) => spec.subject.id === subject);
    return resolveKind(key, kind, own).map((fact) => besideProducts(fact, own, some.filter((said) => !own.includes(said) && said.claim.modality === 'ASSERTED')));
  });
}

/** What is said of a bare family name (H100) must hold for one of its products (H100 SXM, H100 PCIe); where none has that figure, they dissent. */
function besideProducts(fact: Spec, own: readonly SpecClaim[], products: readonly SpecClaim[]): Spec {
  const stands = own.find(({ claim }) => fact.evidence.includes(claim.id));
  if (fact.disputed || products.length === 0 || !stands || products.some(({ spec }) => agree(spec, stands.spec))) return fact;
  const theirs = [...new Set(products.map(({ spec }) => `${spec.subject.surface} ${printed(spec)}`))].sort();
  return { ...fact, disputed: true, resolution: `${fact.resolution} It is said of the family, and no product of it is claimed at that: ${theirs.join(', ')}.`, dissent: idsOf([...products.map(({ claim }) => claim), ...own.map(({ claim }) => claim).filter((c) => fact.dissent.includes(c.id))]) };
}

/** A chip has cores of several kinds, and each kind its own number: told by the heading. One kind for every other metric. */
function coreKind({ claim: { passage: { table } }, spec: { metric, engine } }: SpecClaim): string {
  if (metric !== 'CORE_COUNT') return '';
  const heading = `${table?.row ?? ''} ${table?.column ?? ''}`;
  return engine === 'MATRIX' || /tensor|张量|matrix/iu.test(heading) ? 'MATRIX' : /\bRT\b|光追|ray/iu.test(heading) ? 'RAY' : engine === 'VECTOR' || /cuda|shader|stream|流处理/iu.test(heading) ? 'VECTOR' : '';
}

function resolveKind(key: string, kind: string, all: readonly SpecClaim[]): readonly Spec[] {
  const asserted = all.filter(({ claim }) => claim.modality === 'ASSERTED');
  const [first] = asserted;
  if (!first) return [];
  const sides = sidesOf(first.spec.metric === 'PARAMETERS' ? oneListEach(asserted) : asserted);
  const { winner, losers, because } = weigh(sides);
  const { spec } = winner.said;
  const others = losers.filter((side) => !agree(side.said.spec, spec));
  return [{
    fact: 'spec', id: kind === '' ? `spec:${key}` : `spec:${key}|${kind}`, key, subjectId: first.spec.subject.id, metric: spec.metric, format: null, engine: kind === 'MATRIX' || kind === 'VECTOR' ? kind : null, sparsity: null, ...valueOf(spec), unit: spec.unit,
    disputed: others.length > 0, resolution: sentence(spec, because, others.map((side) => side.said.spec)),
    evidence: idsOf(sides.filter((side) => !others.includes(side)).flatMap((side) => side.claims)),
    dissent: idsOf([...others.flatMap((side) => side.claims), ...all.filter(({ claim }) => claim.modality === 'NEGATED').map(({ claim }) => claim)]),
  }];
}

/** A model told in several sizes in one place is a family, not a contradiction: its figure is their span. */
function oneListEach(all: readonly SpecClaim[]): readonly SpecClaim[] {
  const places = new Map<string, SpecClaim[]>();
  for (const said of all) { const key = `${said.claim.reportId} ${said.claim.passage.line ?? said.claim.id}`; places.set(key, [...places.get(key) ?? [], said]); }
  return [...places.values()].flatMap((list) => {
    const ends = list.flatMap(({ spec: { value } }) => (typeof value === 'string' ? [] : rangeOf(value)));
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    return list.length < 2 || near(low, high) ? list : list.map((said): SpecClaim => ({ ...said, spec: { ...said.spec, value: [low, high], bound: null } }));
  });
}

interface SpecSide extends Side { readonly said: SpecClaim }
/** Claims put together with the first that says the same, the most specific first. */
function sidesOf(all: readonly SpecClaim[]): readonly SpecSide[] {
  const sides: SpecSide[] = [];
  for (const said of [...all].sort((a, b) => specificity(b.spec) - specificity(a.spec) || (a.claim.id < b.claim.id ? -1 : 1))) {
    const at = sides.findIndex((side) => agree(side.said.spec, said.spec));
    const side = sides[at];
    if (side) sides[at] = { ...side, claims: [...side.claims, said.claim] };
    else sides.push({ said, claims: [said.claim], specific: specificity(said.spec) });
  }
  return sides;
}

/** A bound is less than a figure, a figure less than the range it ends; text and dates by length. */
function specificity({ value, bound }: SpecStatement<Named>): number {
  if (bound) return bound === 'ABOUT' ? 1 : 0;
  return typeof value === 'string' ? 2 + value.length / 100 : Array.isArray(value) ? 3 : 2;
}

/** Whether both can be true at once. */
export function agree(a: SpecStatement<Named>, b: SpecStatement<Named>): boolean {
  if (typeof a.value === 'string' || typeof b.value === 'string') return typeof a.value === 'string' && typeof b.value === 'string' && textRule(a.metric)(a.value, b.value);
  const [p, q] = [rangeOf(a.value), rangeOf(b.value)];
  if (Array.isArray(a.value) !== Array.isArray(b.value)) { const [range, x] = Array.isArray(a.value) ? [p, q[0]] : [q, p[0]]; return within(x, range); }
  if (Array.isArray(a.value)) return near(p[0], q[0]) && near(p[1], q[1]);
  return a.bound && b.bound ? holds(a, q[0]) || holds(b, p[0]) : b.bound ? holds(b, p[0]) : holds(a, q[0]);
}
function holds({ bound, value }: SpecStatement<Named>, x: number): boolean {
  const own = value as number;
  switch (bound) {
    case 'LESS': case 'AT_MOST': return x <= own || near(x, own);
    case 'MORE': case 'AT_LEAST': return x >= own || near(x, own);
    case 'ABOUT': return near(x, own, 0.05);
    default: return near(x, own) || sameInPrint(x, own);
  }
}
/** 9.7 is how 9.75 looks with one decimal. */
function sameInPrint(a: number, b: number): boolean {
  const decimals = Math.min(...[a, b].map((x) => (/\.(\d+)$/u.exec(String(x))?.[1] ?? '').length));
  return decimals > 0 && Math.abs(a - b) < 10 ** -decimals && near(a, b, 0.02);
}
function within(x: number, [low, high]: readonly [number, number]): boolean { return (x >= low || near(x, low)) && (x <= high || near(x, high)); }
function rangeOf(value: SpecStatement<Named>['value']): readonly [number, number] { return typeof value === 'number' ? [value, value] : (value as readonly [number, number]); }

function textRule(metric: SpecStatement<Named>['metric']): (a: string, b: string) => boolean { return metric === 'RELEASE' ? sameTime : metric === 'HOST_INTERFACE' ? sameBus : sameText; }
/** "PCIe Gen4: 64 GB/s" and "PCIe 4.0 x16" are one bus; another generation or width is not. */
function sameBus(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const part = (words: readonly string[], pattern: RegExp): string | undefined => words.find((word) => pattern.test(word));
  return [/^[a-z]{3,}/u, /^\d\.\d$/u, /^x\d+$/u].every((pattern) => { const [p, q] = [part(x, pattern), part(y, pattern)]; return p === undefined || q === undefined || p === q; });
}

/** "HBM" is a coarser way to say "HBM2e", "PCIe Gen5" of "PCIe 5.0 x16", 达芬奇 of "Da Vinci (达芬奇)"; HBM2 and HBM2e are two things. */
function sameText(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)].sort((p, q) => p.length - q.length) as [readonly string[], readonly string[]];
  return x.every((word) => y.includes(word)) || (x.length === 1 && y.length === 1 && sameStem(x[0] ?? '', y[0] ?? ''));
}
function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().replace(/\bgen\s*(\d)(?!\.)/gu, ' $1.0').match(/\d+(?:\.\d+)?(?=x\d)|x\d+|[\p{Script=Latin}\d.+]+|\p{Script=Han}+/gu) ?? [foldName(text)];
}
function sameStem(a: string, b: string): boolean {
  const [x, y] = a.length < b.length ? [a, b] : [b, a];
  return !/\d/u.test(x) && y.startsWith(x) && /^\d/u.test(y.slice(x.length));
}
function sameTime(a: string, b: string): boolean {
  const [p, q] = [spanOf(a), spanOf(b)];
  return p && q ? (p.first >= q.first && p.last <= q.last) || (q.first >= p.first && q.last <= p.last) : a === b;
}

export function valueOf({ value }: SpecStatement<Named>): Pick<Spec, 'value' | 'high' | 'text'> {
  return typeof value === 'string' ? { value: null, high: null, text: value } : typeof value === 'number' ? { value, high: null, text: null } : { value: value[0], high: value[1], text: null };
}
export function printed({ value, unit }: Pick<SpecStatement<Named>, 'value' | 'unit'>): string {
  return `${typeof value === 'string' || typeof value === 'number' ? value : value.join('–')}${unit === null ? '' : ` ${unit}`}`;
}
export function sentence(spec: SpecStatement<Named>, because: string, others: readonly SpecStatement<Named>[]): string {
  const against = [...new Set(others.map(printed))];
  return against.length === 0 ? capital(`${because}.`) : `${printed(spec)} stands over ${against.join(' and ')}: ${because}.`;
}
function capital(text: string): string { return text.charAt(0).toUpperCase() + text.slice(1); }
