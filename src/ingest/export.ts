import type { Claim, Named, Statement } from '../model/claim.js';
import type { Entity } from '../model/entity.js';
import type { Report } from '../model/report.js';

/** One claim as one flat line for a notebook: names in all languages, the value as read, the place it stands. */
export type ExportLine = Readonly<Record<string, unknown>>;
export type NamesOf = (id: string) => Pick<Entity, 'name' | 'names'> | undefined;

/** Claims as export lines, in the order report (base name), line, id. */
export function exportLines(claims: readonly Claim[], reports: ReadonlyMap<string, Report>, entity: NamesOf): readonly ExportLine[] {
  const place = (claim: Claim): readonly [string, number, string] => [reports.get(claim.reportId)?.source ?? claim.reportId, claim.passage.line ?? 0, claim.id];
  const before = (a: Claim, b: Claim): number => {
    const [p, q] = [place(a), place(b)];
    const k = p.findIndex((part, i) => part !== q[i]);
    return k < 0 ? 0 : (p[k] ?? 0) < (q[k] ?? 0) ? -1 : 1;
  };
  return [...claims].sort(before).map((claim) => exportLine(claim, reports.get(claim.reportId)?.source ?? claim.reportId, entity));
}

export function exportLine(claim: Claim, source: string, entity: NamesOf): ExportLine {
  const { reportId, passage, quote, modality, confidence, extractor, statement } = claim;
  return {
    report: source, reportId, line: passage.line, ...(passage.page === null ? {} : { page: passage.page }), table: passage.table, quote,
    type: statement.type, ...fields(statement, entity), modality, confidence, extractor,
  };
}

function fields(s: Statement<Named>, entity: NamesOf): ExportLine {
  const named = (key: string, party: Named | null): ExportLine => (party === null ? {} : {
    [key]: nameOf(party, entity), [`${key}Names`]: entity(party.id)?.names.map((n) => n.text) ?? [], [`${key}Surface`]: party.surface, [`${key}Id`]: party.id,
  });
  switch (s.type) {
    case 'spec': return {
      ...named('subject', s.subject), metric: s.metric, ...(s.format === null ? {} : { format: s.format }), ...(s.alsoFormat === null ? {} : { alsoFormat: s.alsoFormat }),
      engine: s.engine, sparsity: s.sparsity, value: s.value, unit: s.unit, ...(s.bound ? { bound: s.bound } : {}), printed: s.printed,
    };
    case 'relation': return { ...named('subject', s.subject), predicate: s.predicate, ...named('object', s.object), ...(s.date === null ? {} : { date: s.date }), ...(s.share === undefined || s.share === null ? {} : { share: s.share }) };
    case 'listing': return { ...named('company', s.company), list: s.list, date: s.date, ...(s.removedOn ? { removedOn: s.removedOn } : {}) };
    case 'event': return { date: s.date, authority: s.authority, kind: s.kind, title: s.title, targets: s.targets.map((t) => nameOf(t, entity)), targetsNames: s.targets.flatMap((t) => [t.surface, ...entity(t.id)?.names.map((n) => n.text) ?? []]) };
    case 'threshold': return { date: s.date, metric: s.metric, op: s.op, value: s.value, unit: s.unit };
    case 'policy': return { date: s.date, region: s.region && nameOf(s.region, entity), issuer: s.issuer, title: s.title };
    case 'policyTarget': return { title: s.title, metric: s.metric, value: s.value, unit: s.unit, ...(s.op === null ? {} : { op: s.op }), by: s.by };
    case 'center': return {
      ...named('name', s.center), region: s.region?.surface ?? null, partner: s.partners.length === 0 ? null : s.partners.map((p) => p.surface).join('、'),
      capacity: s.capacity.map(({ value, unit, phase }) => ({ value, unit, phase })), status: s.status === null ? null : s.status.toLowerCase().replaceAll('_', ' '),
    };
    case 'statistic': return {
      subject: s.subject, ...(s.about === null ? { ...(placeNames[s.subject] === undefined ? {} : { subjectNames: placeNames[s.subject] }), ...(s.surface ? { subjectSurface: s.surface } : {}) } : { subjectNames: entity(s.about.id)?.names.map((n) => n.text) ?? [], subjectSurface: s.about.surface, subjectId: s.about.id }),
      metric: s.metric, scope: s.scope, value: s.value, unit: s.unit, period: s.period, source: s.source, forecast: s.forecast,
    };
  }
}
/** A market is known by its place, which has a name in either language. */
const placeNames: Readonly<Record<string, readonly string[]>> = { global: ['global', '全球'], China: ['China', '中国'], 'United States': ['United States', '美国'], 'North America': ['North America', '北美'], Europe: ['Europe', '欧洲'] };
function nameOf(party: Named, entity: NamesOf): string { return entity(party.id)?.name ?? party.surface; }
