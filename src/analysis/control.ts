import type { Claim } from '../model/claim.js';
import type { ChipDesign, Comparison, Controls, Rule } from '../model/control.js';
import { firstDay, lastDay, spanOf } from '../model/date.js';
import type { ChipProfile } from '../model/fact.js';
import { readingsOfChip, type Reading } from './control-chip.js';
import { distancesTo, verdict, type Distance } from './control-distance.js';
import { clean, figuresOf, quantitiesOfDesign, type Quantities } from './control-figures.js';
import { compare, comparisonsOf, evaluate, type Figure, type Figures, type Truth } from './control-logic.js';
import { doubtfulMemberships, inForce, inScope, type Question } from './control-scope.js';

export type { Question } from './control-scope.js';
export type { Distance } from './control-distance.js';

/** What the rules of a day say of one chip, for one destination and end user. */
export interface ControlAssessment {
  /** Null where a design on paper was assessed; `design` then holds its name. */
  readonly chipId: string | null;
  readonly design: string | null;
  readonly destination: string;
  readonly endUserHq: string | null;
  readonly asOf: string;
  /** A rule is hit; none is; or null, where a figure that decides is missing. */
  readonly controlled: boolean | null;
  /** Null where not known exactly. */
  readonly tpp: number | null;
  readonly performanceDensity: number | null;
  readonly hits: readonly ControlHit[];
  readonly undetermined: readonly ControlHit[];
  /** Rules held against the chip and not hit: how far it is from each is in their `distances`. */
  readonly clear: readonly ControlHit[];
  /** Rules that speak of something else, or are not enforced: named, with the reason why they decide nothing here. */
  readonly beside: readonly BesideRule[];
  /** Of each quantity, the nearest value at which the answer as a whole (hit, no hit, undetermined) is another. */
  readonly distances: readonly Distance[];
  /** The chip was first announced after the day asked about. */
  readonly hypothetical: boolean | null;
  readonly notes: readonly string[];
}
/** One rule held against one chip. */
export interface ControlHit {
  readonly rule: string; readonly name: string; readonly citation: string;
  readonly effectiveFrom: string; readonly effectiveTo: string | null;
  /** The paragraphs it falls under: "3A090.a.1". */
  readonly paragraphs: readonly string[];
  readonly measures: readonly ControlMeasure[];
  /** Figures that would decide and are not known. */
  readonly missing: readonly string[];
  readonly distances: readonly Distance[];
  readonly note: string | null;
}
/** A figure against one threshold. `margin` is value − threshold, in the figure's unit; null where either is no number. */
export interface ControlMeasure {
  readonly name: string; readonly value: number | null; readonly text: string | null; readonly threshold: number | null;
  readonly op: '>=' | '>' | '<=' | '<' | '=' | 'in';
  /** True only where it is known to be met; `truth` is null where it is not known. */
  readonly met: boolean; readonly truth: Truth; readonly margin: number | null; readonly evidence: readonly string[];
}
export interface BesideRule {
  readonly rule: string; readonly name: string; readonly citation: string; readonly appliesTo: string;
  /** What its test says of this chip's figures; NOT_BY_FIGURES where it has none. */
  readonly verdict: 'MET' | 'NOT_MET' | 'UNDETERMINED' | 'NOT_BY_FIGURES';
  readonly reason: string;
}

/** Holds a design against the rules of a day. */
export function assessDesign(design: ChipDesign, question: Question, controls: Controls): ControlAssessment {
  const of = { chipId: null, design: design.name, hypothetical: isAfter(design.firstAnnounced, question.asOf) };
  return assess(of, { quantities: quantitiesOfDesign(design), says: null, notes: [] }, [], question, controls);
}

/**
 * Holds a chip of the graph against the rules of a day. Only dense rates count; a figure that sources dispute is assessed
 * at each value, and the notes say where that changes the answer. `dissent`: the claims that specs name as dissent, by id.
 */
export function assessChip(profile: ChipProfile, question: Question, controls: Controls, dissent: ReadonlyMap<string, Claim> = new Map()): ControlAssessment {
  const [main, ...others] = readingsOfChip(profile, dissent);
  return assess({ chipId: profile.id, design: null, hypothetical: isAfter(profile.releasedOn, question.asOf) }, main, others, question, controls);
}

/** Whether something came only after the day; null where its date is not known or leaves it open. */
function isAfter(date: string | null, asOf: string): Truth {
  if (date === null || spanOf(date) === null) return null;
  return firstDay(date) > lastDay(asOf) ? true : lastDay(date) <= firstDay(asOf) ? false : null;
}

/** One rule's test on figures alone, whatever the day and the destination. */
export function evaluateRule(rule: Rule, figures: Figures): 'HIT' | 'NO_HIT' | 'UNDETERMINED' | 'NOT_BY_FIGURES' {
  return rule.threshold === null ? 'NOT_BY_FIGURES' : verdict(evaluate(rule.threshold, figures));
}

function assess(of: Pick<ControlAssessment, 'chipId' | 'design' | 'hypothetical'>, main: Reading, others: readonly Reading[], question: Question, controls: Controls): ControlAssessment {
  const figures = figuresOf(main.quantities);
  const reached = controls.rules.filter((rule) => inForce(rule, question.asOf) !== false && inScope(rule, question, controls.groups));
  const deciding = reached.filter(decides);
  const truths = new Map(deciding.map((rule) => [rule.id, truthOf(rule, figures, question)]));
  const held = (wanted: Truth): readonly ControlHit[] =>
    deciding.filter((rule) => truths.get(rule.id) === wanted).map((rule) => hitOf(rule, main.quantities, figures, wanted, question));
  const hits = held(true);
  const undetermined = held(null);
  return {
    ...of, destination: question.destination, endUserHq: question.endUserHq, asOf: question.asOf,
    controlled: hits.length > 0 ? true : undetermined.length > 0 ? null : false,
    tpp: exact(figures.get('tpp')), performanceDensity: exact(figures.get('performanceDensity')),
    distances: distancesTo({ op: 'or', args: deciding.flatMap((rule) => (rule.threshold === null ? [] : [rule.threshold])) }, main.quantities),
    hits, undetermined, clear: held(false), beside: besides(reached, controls, question, figures, hits),
    notes: [
      ...main.notes,
      ...others.flatMap((reading) => changes(reading, deciding, truths, question)),
      ...(of.hypothetical === true ? ['It was first announced after the day asked about.'] : []),
      ...doubtfulMemberships(question, controls.groups).map((doubt) => `${doubt}.`),
      ...(question.asOf > controls.checkedOn ? [`The rules were last held against their sources on ${controls.checkedOn}; later acts are not known here.`] : []),
      ...(question.destination.toUpperCase() === 'US' ? ['What stays in the United States is no export.'] : []),
    ],
  };
}
function decides(rule: Rule): boolean { return rule.appliesTo === 'chip' && rule.enforced && rule.threshold !== null; }

/** A rule that may have begun or ended within the span asked about is at most undetermined. */
function truthOf(rule: Rule, figures: Figures, question: Question): Truth {
  const truth = rule.threshold === null ? null : evaluate(rule.threshold, figures);
  return truth === true && inForce(rule, question.asOf) === null ? null : truth;
}

function hitOf(rule: Rule, quantities: Quantities, figures: Figures, truth: Truth, question: Question): ControlHit {
  const comparisons = rule.threshold === null ? [] : comparisonsOf(rule.threshold);
  const open = comparisons.filter((test) => compare(test, figures.get(test.metric)) === null).map((test) => test.metric);
  const missing = truth === null ? [...new Set(open)] : [];
  const partly = inForce(rule, question.asOf) === null ? `It was in force for part of ${question.asOf} only. ` : '';
  return {
    rule: rule.id, name: rule.name, citation: rule.citation, effectiveFrom: rule.effectiveFrom ?? '', effectiveTo: rule.effectiveTo,
    paragraphs: truth === true ? rule.limbs.filter((limb) => evaluate(limb.expr, figures) === true).map((limb) => limb.paragraph) : [],
    measures: comparisons.map((test) => measureOf(test, figures.get(test.metric))),
    missing,
    distances: rule.threshold === null ? [] : distancesTo(rule.threshold, quantities),
    note: `${partly}${missing.map((name) => missingWords(name, figures.get(name))).join('; ')}${missing.length > 0 ? '. ' : ''}${rule.note ?? ''}`.trim() || null,
  };
}
function missingWords(name: string, figure: Figure | undefined): string {
  const span = figure?.kind === 'NUMBER' ? spanWords(figure) : null;
  return `${name} is ${span === null ? 'not known' : `only known as ${span}`}${figure?.why ? `: ${figure.why}` : ''}`;
}

const symbols = { gte: '>=', gt: '>', lte: '<=', lt: '<', eq: '=', in: 'in' } as const;
function measureOf(test: Comparison, figure: Figure | undefined): ControlMeasure {
  const truth = compare(test, figure);
  const value = exact(figure);
  const threshold = test.op !== 'in' && typeof test.value === 'number' ? test.value : null;
  return {
    name: test.metric, value, text: figure === undefined ? null : textOf(figure), threshold, op: symbols[test.op], met: truth === true, truth,
    margin: value === null || threshold === null ? null : clean(value - threshold),
    evidence: figure?.evidence ?? [],
  };
}
function textOf(figure: Figure): string | null {
  if (figure.kind === 'NOT_DEFINED') return 'not defined';
  // The first word is the name itself; the others are ways in which a rule may write it.
  if (figure.kind === 'WORD') return figure.words === null ? null : figure.words.slice(0, 1).map((value) => (value === true ? 'yes' : value === false ? 'no' : value)).join('');
  return figure.low === figure.high ? null : spanWords(figure);
}
function spanWords({ low, high }: { readonly low: number | null; readonly high: number | null }): string | null {
  const show = (n: number): string => String(Math.round(n * 1e4) / 1e4);
  if (low === null) return high === null ? null : `at most ${show(high)}`;
  return high === null ? `at least ${show(low)}` : low === high ? show(low) : `${show(low)} to ${show(high)}`;
}
function exact(figure: Figure | undefined): number | null { return figure?.kind === 'NUMBER' && figure.low === figure.high ? figure.low : null; }

/** Where another reading of a disputed figure gives another answer. */
function changes(reading: Reading, deciding: readonly Rule[], truths: ReadonlyMap<string, Truth>, question: Question): readonly string[] {
  const figures = figuresOf(reading.quantities);
  const changed = deciding.filter((rule) => truthOf(rule, figures, question) !== truths.get(rule.id));
  const outcome = changed.map((rule) => `${rule.id} ${words[verdict(truthOf(rule, figures, question))]}`);
  return [`${reading.says}: ${changed.length === 0 ? 'the answer stays the same' : `the answer changes (${outcome.join(', ')})`}.`];
}
const words = { HIT: 'is hit', NO_HIT: 'is not hit', UNDETERMINED: 'is undetermined' } as const;

function besides(reached: readonly Rule[], controls: Controls, question: Question, figures: Figures, hits: readonly ControlHit[]): readonly BesideRule[] {
  const parties = controls.rules.filter((rule) => inForce(rule, question.asOf) !== false && rule.scope.destinations.some((token) => token === 'PARTY' || token === 'US-IMPORT'));
  const bills = controls.rules.filter((rule) => rule.effectiveFrom === null && inScope(rule, question, controls.groups));
  const item = hits.some((hit) => hit.paragraphs.length > 0);
  return [...reached, ...parties, ...bills].filter((rule) => !decides(rule) && rule.appliesTo !== 'definition').map((rule) => {
    const said = evaluateRule(rule, figures);
    const met = said === 'HIT' ? 'MET' : said === 'NO_HIT' ? 'NOT_MET' : said;
    const reason = rule.effectiveFrom === null ? 'It is a bill, not law.'
      : !rule.enforced ? 'It stands in the text but is not enforced.'
      : rule.appliesTo === 'licence exception' && !item ? 'It lifts the licence requirement of an item control, and none is hit here.'
      : rule.appliesTo === 'licence exception' ? `It would ${met === 'MET' ? '' : met === 'NOT_MET' ? 'not ' : 'perhaps '}lift the licence requirement, if its other conditions hold.`
      : rule.appliesTo === 'licence application' ? `It says how an application is reviewed: ${rule.says}`
      : `It is about the ${rule.appliesTo}, not about the chip itself.`;
    return { rule: rule.id, name: rule.name, citation: rule.citation, appliesTo: rule.appliesTo, verdict: met, reason };
  });
}
