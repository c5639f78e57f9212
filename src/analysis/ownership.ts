import { firstDay, holdsOn, lastDay } from '../model/date.js';
import type { Rule } from '../model/control.js';
import type { Relation } from '../model/fact.js';

/** A stake of one company in another. `share` 0 to 1, null where no source says; `from`, `to` to their sources' precision, null open. */
export interface Stake {
  readonly ownerId: string; readonly ownedId: string; readonly share: number | null;
  readonly from: string | null; readonly to: string | null; readonly relationId: string; readonly evidence: readonly string[];
}
/** Between what is certain and what is possible: unknown shares and days that a date leaves open count in `high` alone. */
export interface Bounds { readonly low: number; readonly high: number }

export interface OwnershipAnswer {
  readonly companyId: string; readonly asOf: string;
  /**
   * What listed parties hold together, in the way the rule counts it: an owner that listed parties hold by half or more
   * counts as theirs in full, one below half not at all.
   */
  readonly aggregate: Bounds;
  /** What they hold when shares along each chain are multiplied: an economic figure, not the rule's. */
  readonly lookThrough: Bounds;
  /** Every listed owner that a chain of stakes leads to, the largest part first. */
  readonly owners: readonly ListedOwner[];
  readonly affiliates: AffiliatesRule;
  /** INHERITS: the rule is in force and half is reached. RED_FLAG: something listed owns it, and either the rule is not in force or half is not reached or not known. */
  readonly verdict: 'INHERITS' | 'RED_FLAG' | 'NOT_ESTABLISHED' | 'NONE';
  readonly reasons: readonly string[];
  /** Companies on the chain whose known stakes add up to more than the whole. */
  readonly overstated: readonly { readonly companyId: string; readonly sum: number }[];
}
export interface ListedOwner {
  readonly ownerId: string;
  /** Relation ids from the company up to the owner, the shortest chain. */
  readonly path: readonly string[];
  readonly direct: boolean;
  /** Of a direct owner: its share, null where unknown. Of an indirect one: its chain multiplied, null where a share is unknown. */
  readonly share: number | null;
  /** Its stakes hold on the day for certain. */
  readonly certain: boolean;
}
export interface AffiliatesRule { readonly state: 'NOT_IN_FORCE' | 'IN_FORCE' | 'SUSPENDED' | 'NOT_ESTABLISHED'; readonly rule: string | null; readonly citation: string | null; readonly note: string | null }

/** Stakes as the graph tells them: HOLDS_SHARE_IN from the owner, SUBSIDIARY_OF towards it (its share unknown where no source says). */
export function stakesOf(relations: readonly Relation[]): readonly Stake[] {
  return relations.filter((r) => (r.type === 'HOLDS_SHARE_IN' || r.type === 'SUBSIDIARY_OF') && r.modality === 'ASSERTED').map((r) => {
    const [ownerId, ownedId] = r.type === 'HOLDS_SHARE_IN' ? [r.fromId, r.toId] : [r.toId, r.fromId];
    return { ownerId, ownedId, share: r.share, from: r.validFrom, to: r.validTo, relationId: r.id, evidence: r.evidence };
  });
}

/** What the dated rule on affiliates of listed parties does on a day. A span that the day only touches in part is not established. */
export function affiliatesRuleOn(asOf: string, rules: readonly Rule[]): AffiliatesRule {
  const dated = rules.filter((rule) => rule.affiliates !== undefined && rule.effectiveFrom !== null
    && lastDay(asOf) >= firstDay(rule.effectiveFrom) && (rule.effectiveTo === null || firstDay(asOf) <= lastDay(rule.effectiveTo)));
  const [rule, second] = dated;
  if (rule === undefined) return { state: 'NOT_IN_FORCE', rule: null, citation: null, note: 'No rule extends a listing to affiliates on this day.' };
  const whole = second === undefined && (rule.effectiveFrom === null || firstDay(rule.effectiveFrom) <= firstDay(asOf)) && (rule.effectiveTo === null || lastDay(rule.effectiveTo) >= lastDay(asOf));
  return whole ? { state: rule.affiliates ?? 'NOT_ESTABLISHED', rule: rule.id, citation: rule.citation, note: rule.note ?? rule.says }
    : { state: 'NOT_ESTABLISHED', rule: rule.id, citation: rule.citation, note: `Its state changed within ${asOf}.` };
}

/**
 * What listed parties own of a company on a day. Both figures are least fixpoints reached from nothing, so circular holdings
 * converge; a sum above the whole is cut to it and told. Cost: stakes × length of the longest chain.
 */
export function ownershipOf(companyId: string, stakes: readonly Stake[], listed: ReadonlySet<string>, asOf: string, rules: readonly Rule[]): OwnershipAnswer {
  const owned = heldOn(stakes, asOf);
  const chain = upwards(companyId, owned);
  const cascade = { low: fixpoint(chain, owned, listed, 'low', controlled), high: fixpoint(chain, owned, listed, 'high', controlled) };
  const through = { low: fixpoint(chain, owned, listed, 'low', same), high: fixpoint(chain, owned, listed, 'high', same) };
  const aggregate = { low: cascade.low.get(companyId) ?? 0, high: cascade.high.get(companyId) ?? 0 };
  const lookThrough = { low: through.low.get(companyId) ?? 0, high: through.high.get(companyId) ?? 0 };
  const owners = listedOwners(companyId, owned, listed);
  const affiliates = affiliatesRuleOn(asOf, rules);
  const overstated = chain.map((id) => ({ companyId: id, sum: round((owned.get(id) ?? []).reduce((sum, s) => sum + s.low, 0)) })).filter(({ sum }) => sum > 1);
  return { companyId, asOf, aggregate, lookThrough, owners, affiliates, ...judge(aggregate, owners, affiliates), overstated };
}

/** Stakes by the company held, on the day. Two ties between the same two companies are one stake: the one with a known share. */
function heldOn(stakes: readonly Stake[], asOf: string): ReadonlyMap<string, readonly Held[]> {
  const owned = new Map<string, Held[]>();
  for (const stake of stakes) {
    const holds = holdsOn(stake.from, stake.to, asOf);
    if (holds === false || stake.ownerId === stake.ownedId) continue;
    const sure = holds === true;
    const held = { ...stake, sure, low: sure ? stake.share ?? 0 : 0, high: stake.share ?? 1 };
    const others = owned.get(stake.ownedId) ?? [];
    const twin = others.find(({ ownerId }) => ownerId === stake.ownerId);
    const better = twin === undefined || (twin.share === null && held.share !== null) || (twin.share !== null && held.share !== null && held.low > twin.low);
    if (better) owned.set(stake.ownedId, [...others.filter((each) => each !== twin), held]);
  }
  return owned;
}

interface Held extends Stake { readonly sure: boolean; readonly low: number; readonly high: number }
const half = 0.5;
const controlled = (part: number): number => (part >= half ? 1 : 0);
const same = (part: number): number => part;

function judge(aggregate: Bounds, owners: readonly ListedOwner[], { state, note }: AffiliatesRule): Pick<OwnershipAnswer, 'verdict' | 'reasons'> {
  if (owners.length === 0) return { verdict: 'NONE', reasons: ['No listed owner is known.'] };
  const show = (part: number): string => `${round(part * 100)} %`;
  const parts = aggregate.low === aggregate.high ? `Listed parties hold ${show(aggregate.low)}` : `Listed parties hold between ${show(aggregate.low)} and ${show(aggregate.high)}`;
  const unknown = owners.some(({ share }) => share === null) ? ['A listed owner\'s share is not known: a red flag, to be resolved before dealing.'] : [];
  const reached = aggregate.low >= half ? true : aggregate.high >= half ? null : false;
  const said = `${parts}; half is ${reached === true ? 'reached' : reached === false ? 'not reached' : 'perhaps reached'}.`;
  if (reached === false) return { verdict: 'RED_FLAG', reasons: [said, ...unknown, 'Below half a listed owner is a warning sign, not a restriction.'] };
  switch (state) {
    case 'IN_FORCE': return reached === true ? { verdict: 'INHERITS', reasons: [said, 'The affiliates rule is in force: it shares the strictest owner\'s restrictions.'] }
      : { verdict: 'RED_FLAG', reasons: [said, ...unknown, 'The affiliates rule is in force: the share must be established, or a licence sought.'] };
    case 'NOT_ESTABLISHED': return { verdict: 'NOT_ESTABLISHED', reasons: [said, ...unknown, `Whether the affiliates rule is in force on this day is not established. ${note ?? ''}`.trim()] };
    case 'SUSPENDED': return { verdict: 'RED_FLAG', reasons: [said, ...unknown, 'The affiliates rule is suspended on this day: a red flag, not a restriction.'] };
    case 'NOT_IN_FORCE': return { verdict: 'RED_FLAG', reasons: [said, ...unknown, 'No affiliates rule is in force on this day: a red flag, not a restriction.'] };
  }
}

/** The company and everything that chains of stakes lead up to. */
function upwards(companyId: string, owned: ReadonlyMap<string, readonly Held[]>): readonly string[] {
  const seen = new Set([companyId]);
  for (const id of seen) for (const { ownerId } of owned.get(id) ?? []) seen.add(ownerId);
  return [...seen];
}

/** The part of each company that listed parties hold: stakes of the listed in full, of others in the part that `counts` of what is held of them. */
function fixpoint(chain: readonly string[], owned: ReadonlyMap<string, readonly Held[]>, listed: ReadonlySet<string>, bound: 'low' | 'high', counts: (part: number) => number): ReadonlyMap<string, number> {
  const parts = new Map<string, number>(chain.map((id) => [id, 0]));
  // Circular holdings shrink the change by their product each round; 1000 rounds leave nothing that a percentage shows.
  for (let round_ = 0, moved = true; moved && round_ < 1000; round_++) {
    moved = false;
    for (const id of chain) {
      const stakes = owned.get(id) ?? [];
      const theirs = (ownerId: string): number => (listed.has(ownerId) ? 1 : counts(parts.get(ownerId) ?? 0));
      const sum = (of: (stake: Held) => number): number => stakes.reduce((total, stake) => total + of(stake), 0);
      // An unknown share cannot exceed what known ones leave.
      const unknown = bound === 'low' ? 0 : Math.min(sum((stake) => (stake.high - stake.low) * theirs(stake.ownerId)), Math.max(0, 1 - sum((stake) => stake.low)));
      const part = round(Math.min(1, sum((stake) => stake.low * theirs(stake.ownerId)) + unknown));
      if (part > (parts.get(id) ?? 0) + 1e-12) { parts.set(id, part); moved = true; }
    }
  }
  return parts;
}

function listedOwners(companyId: string, owned: ReadonlyMap<string, readonly Held[]>, listed: ReadonlySet<string>): readonly ListedOwner[] {
  const found = new Map<string, ListedOwner>();
  const seen = new Set([companyId]);
  let front: readonly { id: string; path: readonly string[]; share: number | null; certain: boolean }[] = [{ id: companyId, path: [], share: 1, certain: true }];
  while (front.length > 0) {
    const next: { id: string; path: readonly string[]; share: number | null; certain: boolean }[] = [];
    for (const at of front) for (const stake of owned.get(at.id) ?? []) {
      if (seen.has(stake.ownerId)) continue;
      seen.add(stake.ownerId);
      const step = { id: stake.ownerId, path: [...at.path, stake.relationId], share: at.share === null || stake.share === null ? null : round(at.share * stake.share), certain: at.certain && stake.sure };
      if (listed.has(stake.ownerId)) found.set(stake.ownerId, { ownerId: stake.ownerId, path: step.path, direct: at.id === companyId, share: step.share, certain: step.certain });
      next.push(step);
    }
    front = next;
  }
  return [...found.values()].sort((a, b) => (b.share ?? -1) - (a.share ?? -1) || a.path.length - b.path.length || (a.ownerId < b.ownerId ? -1 : 1));
}
function round(value: number): number { return Math.round(value * 1e9) / 1e9; }
