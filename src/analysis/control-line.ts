import type { ChipDesign, Controls } from '../model/control.js';
import { assessDesign, type Distance } from './control.js';
import type { Question } from './control-scope.js';

/** One line of `lithograph assess`. Ids of rules; `paragraphs` of all hits in order; `overall`: the nearest change that
 * changes `controlled`; `distances`: to where each rule that decides would say otherwise, those not hit too. */
export interface AssessmentLine {
  readonly key: string; readonly name: string; readonly destination: string; readonly endUserHq: string | null; readonly asOf: string;
  readonly controlled: boolean | null; readonly tpp: number | null; readonly performanceDensity: number | null;
  readonly hits: readonly string[]; readonly undetermined: readonly string[]; readonly paragraphs: readonly string[];
  readonly hypothetical: boolean | null;
  readonly missing: readonly string[];
  readonly exceptions: readonly string[];
  readonly overall: readonly Distance[];
  readonly distances: readonly (Distance & { readonly rule: string })[];
  readonly notes: readonly string[];
}

/** A design's assessment, flat: what a design team reads before tape-out. Density to four decimals. */
export function assessLine(design: ChipDesign, question: Question, controls: Controls): AssessmentLine {
  const { hits, undetermined, clear, ...answer } = assessDesign(design, question, controls);
  const open = [...hits, ...undetermined];
  return {
    key: design.key, name: design.name, destination: answer.destination, endUserHq: answer.endUserHq, asOf: answer.asOf,
    controlled: answer.controlled, tpp: answer.tpp, performanceDensity: answer.performanceDensity === null ? null : Math.round(answer.performanceDensity * 1e4) / 1e4,
    hits: hits.map((hit) => hit.rule), undetermined: undetermined.map((hit) => hit.rule), paragraphs: hits.flatMap((hit) => hit.paragraphs),
    hypothetical: answer.hypothetical, missing: [...new Set(open.flatMap((hit) => hit.missing))],
    exceptions: answer.beside.filter((rule) => rule.appliesTo === 'licence exception' && rule.verdict === 'MET' && hits.some((hit) => hit.paragraphs.length > 0)).map((rule) => rule.rule),
    overall: answer.distances, distances: [...open, ...clear].flatMap((hit) => hit.distances.map((distance) => ({ rule: hit.rule, ...distance }))), notes: answer.notes,
  };
}
