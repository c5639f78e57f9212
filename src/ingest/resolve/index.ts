import { createHash } from 'node:crypto';
import type { Claim, Draft, EventStatement, Judgement, Mention, Named, Statement } from '../../model/claim.js';
import { mapParties, partiesOf } from '../../model/claim.js';
import { entityId, foldName } from '../../model/entity.js';
import type { Entity } from '../../model/entity.js';
import type { Report } from '../../model/report.js';
import type { NameFinder } from '../source.js';
import { eventId, eventVerdict, listingEvent, placedVerdict } from './acts.js';
import { baseOf } from './forms.js';
import type { Maker, Verdict } from './judge.js';
import { shortModel } from '../product-lines.js';
import { foldsOf, judgeUnseen, judgement, knownBy, makerOf, standsFor } from './judge.js';

/** What resolving asks of the graph: names and entities of one version. A store's view fits. */
export interface KnownNames {
  idsByFoldedName(folded: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  entities(ids: readonly string[]): Promise<(Entity | null)[]>;
}
/** Nothing known yet: for reading a report without a store. */
export const emptyGraph: KnownNames = { idsByFoldedName: () => Promise.resolve(new Map()), entities: (ids) => Promise.resolve(ids.map(() => null)) };

export interface Resolved {
  readonly claims: readonly Claim[];
  /** Every entity the claims name, by id. */
  readonly entities: readonly Pick<Entity, 'id' | 'kind' | 'name' | 'names'>[];
  readonly judgements: readonly Judgement[];
}
/** One report, resolved: all it says, all it names, and how its names were decided. */
export interface Load extends Resolved { readonly report: Report }
export interface ReportStamp { readonly id: string; readonly publishedOn: string | null; readonly ingestedAt: string }

/** Names of one report's drafts become entities, by the lexicon first, then by what the graph has, else new; every decision is put on record. */
export async function resolveDrafts(drafts: readonly Draft[], report: ReportStamp, names: NameFinder, graph: KnownNames): Promise<Resolved> {
  const desk = new Desk(names, report.id, designersIn(drafts, names), await Known.of(drafts, names, graph));
  const claims = new Map<string, Claim>();
  for (const { passage, quote, modality, confidence, extractor, ...draft } of desk.withEvents(drafts)) {
    const statement = desk.resolve(draft.statement, passage.line);
    const id = claimId(report.id, passage, statement, modality);
    const claim: Claim = { id, reportId: report.id, statement, passage, quote, modality, confidence, extractor, saidOn: report.publishedOn, ingestedAt: report.ingestedAt };
    const twin = claims.get(id);
    if (!twin || twin.confidence < confidence) claims.set(id, claim);
  }
  return { claims: [...claims.values()], ...desk.record() };
}

/** `claim:<24 hex>`: the same words of the same report at the same place are the same claim. */
export function claimId(reportId: string, passage: Claim['passage'], statement: Statement<Named>, modality: string): string {
  return `claim:${createHash('sha256').update(JSON.stringify([reportId, passage.line, passage.page, passage.table?.row ?? null, passage.table?.column ?? null, modality, sorted(statement)])).digest('hex').slice(0, 24)}`;
}
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, sorted(v)]));
}

/** Who designs what, as the report's own rows and sentences say: tells things apart that have one name. Beside a unit of a known maker (HiSilicon) the maker counts. */
function designersIn(drafts: readonly Draft[], names: NameFinder): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { statement, modality } of drafts) {
    if (statement.type !== 'relation' || statement.predicate !== 'DESIGNED_BY' || modality === 'NEGATED') continue;
    const key = foldName(statement.subject.surface);
    const maker = names.lookup(statement.subject.surface, 'CHIP')?.maker;
    if (!found.has(key) || maker !== undefined && names.lookup(statement.object.surface, 'COMPANY')?.name === maker) found.set(key, statement.object.surface);
  }
  return found;
}

/** What the graph has under any name this report prints, fetched at once. */
class Known {
  private constructor(private readonly byFold: ReadonlyMap<string, readonly string[]>, private readonly byId: ReadonlyMap<string, Entity>) {}

  static async of(drafts: readonly Draft[], names: NameFinder, graph: KnownNames): Promise<Known> {
    const folds = new Set<string>();
    const ids = new Set<string>();
    for (const { statement } of drafts) {
      for (const mention of partiesOf(statement)) for (const fold of foldsOf(mention, makerOf(mention.maker, names), names)) folds.add(fold);
      const act = statement.type === 'event' ? statement : statement.type === 'listing' && statement.date !== null ? listingEvent(statement.list, statement.date) : null;
      if (act) { const id = eventId(act.authority, act.date, act.kind, names); ids.add(id); ids.add(id.replace(act.date.slice(0, 7), act.date)); }
      if (statement.type === 'policy') folds.add(foldName(statement.title));
    }
    const byFold = await graph.idsByFoldedName([...folds].sort());
    for (const list of byFold.values()) for (const id of list) ids.add(id);
    const wanted = [...ids].sort();
    const entities = (await graph.entities(wanted)).filter((e): e is Entity => e !== null);
    return new Known(byFold, new Map(entities.map((e) => [e.id, e])));
  }
  named(folded: string): readonly Entity[] { return (this.byFold.get(folded) ?? []).flatMap((id) => this.byId.get(id) ?? []); }
  entity(id: string): Entity | null { return this.byId.get(id) ?? null; }
  occurred(id: string): { readonly occurredOn: string | null } | null { const there = this.byId.get(id); return there ? { occurredOn: there.attributes.occurredOn ?? null } : null; }
}

/** Decides one report's names, each once, and keeps the record. */
class Desk {
  private readonly verdicts = new Map<string, Verdict>();
  private readonly judgements = new Map<string, Judgement>();
  private readonly entities = new Map<string, Pick<Entity, 'id' | 'kind' | 'name' | 'names'>>();
  /** The report's own chips by what they are called in short. */
  private readonly ownByShort = new Map<string, string[]>();
  /** Events, policies and centres of this report by folded title. */
  private readonly acts = new Map<string, Verdict>();
  private readonly eventDates = new Map<string, string>();

  constructor(private readonly names: NameFinder, private readonly reportId: string, private readonly designers: ReadonlyMap<string, string>, private readonly known: Known) {
    for (const { name, kind, source } of names.entries) {
      const short = source === 'report' && kind === 'CHIP' ? shortModel(name) : null;
      if (short !== null) this.ownByShort.set(short, [...this.ownByShort.get(short) ?? [], name]);
    }
  }

  record(): Pick<Resolved, 'entities' | 'judgements'> {
    const byId = <T extends { readonly id: string }>(items: Iterable<T>): readonly T[] => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
    return { entities: byId(this.entities.values()), judgements: byId(this.judgements.values()) };
  }

  /** Events, policies and centres first, so that what only names them finds them; a dated listing gets the event it belongs to. */
  withEvents(drafts: readonly Draft[]): readonly Draft[] {
    const last = drafts.filter((d) => !['event', 'policy', 'center'].includes(d.statement.type));
    return [...drafts.filter((d) => !last.includes(d)), ...last].map((draft) => {
      const { statement } = draft;
      if (statement.type !== 'listing' || statement.event !== null || statement.date === null) return draft;
      const act = listingEvent(statement.list, statement.date);
      return act ? { ...draft, statement: { ...statement, event: { surface: act.title, kind: 'EXPORT_CONTROL_EVENT' } } } : draft;
    });
  }

  resolve(statement: Statement<Mention>, line: number | null): Statement<Named> {
    const special = this.actOf(statement, line);
    return mapParties(statement, (mention) => {
      const verdict = special?.mention === mention ? special.verdict : this.verdict(mention);
      return this.note(mention, verdict, line);
    });
  }

  private note(mention: Mention, verdict: Verdict, line: number | null): Named {
    const judged = judgement(this.reportId, line, mention, verdict);
    if (!this.judgements.has(judged.id)) this.judgements.set(judged.id, judged);
    if (!this.entities.has(verdict.id)) {
      const there = this.known.entity(verdict.id);
      this.entities.set(verdict.id, { id: verdict.id, kind: verdict.entry?.kind ?? mention.kind, name: verdict.name, names: there && !verdict.entry ? there.names : verdict.names });
    }
    const family = verdict.entry?.family;
    if (family === undefined || baseOf(verdict.name) !== family) return { id: verdict.id, surface: mention.surface };
    const familyId = entityId('CHIP', family);
    if (!this.entities.has(familyId)) this.entities.set(familyId, { id: familyId, kind: 'CHIP', name: family, names: this.names.lookup(family, 'CHIP')?.names ?? [{ text: family, language: 'en' }] });
    return { id: verdict.id, surface: mention.surface, family: familyId };
  }

  private verdict(mention: Mention): Verdict {
    const act = this.acts.get(`${mention.kind} ${foldName(mention.surface)}`);
    if (act) return act;
    const key = JSON.stringify([mention.kind, mention.surface, mention.maker ?? null]);
    const done = this.verdicts.get(key);
    if (done) return done;
    const maker = this.maker(mention);
    const verdict = this.seen(mention, maker) ?? standsFor(mention, this.names)
      ?? (mention.kind === 'POLICY' || mention.kind === 'COMPUTE_CENTER' ? placedVerdict(mention.kind, mention.surface, null, this.names, (f) => this.known.named(f)) : judgeUnseen(mention, maker, this.names, (f) => this.known.named(f)));
    this.verdicts.set(key, verdict);
    return verdict;
  }
  /** What is known of a name; a chip that only this report names, and whose maker it tells, is named with its maker like any unseen one. */
  private seen(mention: Mention, maker: Maker | null): Verdict | null {
    const own = this.own(mention);
    if (own !== null) return this.verdict({ ...mention, surface: own });
    const verdict = knownBy(mention, maker, this.names);
    if (verdict?.entry?.source !== 'report' || mention.kind !== 'CHIP' || maker === null) return verdict;
    return judgeUnseen({ ...mention, surface: verdict.entry.name }, maker, this.names, (f) => this.known.named(f));
  }
  /** Arran A2 is called A2 in its report, and so is a chip of the field's: without a maker beside it, the report's own is meant. */
  private own({ surface, kind, maker }: Mention): string | null {
    const other = kind === 'CHIP' && !maker ? this.names.lookup(surface, kind) : null;
    // A report that also tells whose the other is may mean either.
    if (other?.source !== 'seed' || !other.weak?.includes(surface) || makerOf(this.designers.get(foldName(surface)), this.names)?.name === other.maker) return null;
    const named = new Set((this.ownByShort.get(surface) ?? []).filter((name) => name !== other.name));
    return named.size === 1 ? [...named][0] ?? null : null;
  }
  private maker(mention: Mention): Maker | null {
    return mention.kind === 'COMPANY' || mention.kind === 'REGION' ? null : makerOf(mention.maker ?? this.designers.get(foldName(mention.surface)), this.names);
  }

  /** The party of a statement that its own date, authority or region decides. */
  private actOf(statement: Statement<Mention>, line: number | null): { readonly mention: Mention; readonly verdict: Verdict } | null {
    const keep = (mention: Mention, verdict: Verdict): { readonly mention: Mention; readonly verdict: Verdict } => {
      const key = `${mention.kind} ${foldName(mention.surface)}`;
      if (!this.acts.has(key)) this.acts.set(key, verdict);
      return { mention, verdict };
    };
    switch (statement.type) {
      case 'event': return keep(statement.event, this.event(statement));
      case 'listing': {
        if (statement.event === null || statement.date === null || this.acts.has(`${statement.event.kind} ${foldName(statement.event.surface)}`)) return null;
        const act = listingEvent(statement.list, statement.date);
        return act ? { mention: statement.event, verdict: this.event(act) } : null;
      }
      case 'policy': return keep(statement.policy, placedVerdict('POLICY', statement.title, this.place(statement.region, line), this.names, (f) => this.known.named(f)));
      case 'center': return keep(statement.center, placedVerdict('COMPUTE_CENTER', statement.center.surface, this.place(statement.region, line), this.names, (f) => this.known.named(f)));
      default: return null;
    }
  }
  /** An act of this report or of the graph; days that differ within a month tell two acts apart. */
  private event(act: Pick<EventStatement<Mention>, 'date' | 'authority' | 'kind' | 'title'>): Verdict {
    const verdict = eventVerdict(act, this.names, (id) => {
      const own = this.eventDates.get(id);
      return own === undefined ? this.known.occurred(id) : { occurredOn: own };
    });
    if ((this.eventDates.get(verdict.id)?.length ?? 0) < act.date.length) this.eventDates.set(verdict.id, act.date);
    return verdict;
  }
  private place(region: Mention | null, line: number | null): { readonly id: string; readonly names: readonly string[] } | null {
    if (region === null) return null;
    const verdict = this.verdict(region);
    this.note(region, verdict, line);
    return { id: verdict.id, names: verdict.names.map((n) => n.text) };
  }
}
