import type { ClaimMetric } from '../../ontology.js';
import type { Draft, Mention, SpecStatement } from '../../model/claim.js';
import type { NameSpan } from './kinds.js';
import type { Measure } from './measures.js';
import { clauseEnd, clauseStart } from './modality.js';
import { mentionOf, modalityOf, type Scene, type Subject } from './scene.js';
import type { Item } from './tag.js';
import { lineAt, quoteOf } from './text.js';
import { extractor } from './ties.js';

/** A property in words, or a figure that is none of compute. */
export function property(scene: Scene, span: NameSpan, item: Item, kind: 'CHIP' | 'AI_MODEL', metric: ClaimMetric, told: Pick<SpecStatement<Mention>, 'value' | 'unit' | 'printed' | 'bound'>): SpecStatement<Mention> {
  return { type: 'spec', subject: mentionOf(span, item, kind, scene.names), metric, format: null, alsoFormat: null, engine: null, sparsity: null, ...told };
}
export function specDraft(scene: Scene, statement: Draft['statement'], subject: Subject, i: number, end = i + 1): Draft {
  const { plain, at, text } = scene.tagged;
  const from = subject.at >= 0 ? Math.min(subject.at, i) : clauseStart(text, i);
  return {
    statement, passage: { line: lineAt(plain, at[i] ?? 0), page: plain.sentence.page, table: null }, quote: quoteOf(plain, at[from] ?? 0, at[Math.min(clauseEnd(text, end - 1), end + 11)] ?? plain.text.length),
    modality: modalityOf(scene, i, end, subject), confidence: subject.own ? 0.8 : subject.at >= 0 ? 0.7 : 0.55, extractor,
  };
}
export function printedAt(scene: Scene, measure: Measure): string { return quoteOf(scene.tagged.plain, measure.start, measure.end); }
export function exact(value: number): number { return Number(value.toPrecision(12)); }
