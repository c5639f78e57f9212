import type { Draft, Mention, Statement } from '../../model/claim.js';
import type { EntityKind, Modality, RelationType } from '../../ontology.js';
import type { TableBlock } from '../source.js';

export const extractor = 'tables/1';

/** Where in the table a claim stands: the row's first line, the row and column as headed. */
export interface Place { readonly line: number; readonly row: string | null; readonly column: string | null; /** The line the cell itself stands on. */ readonly cellLine?: number }

/** Makes the drafts of one table: passage, quote and the rest are the table's, the statement the kind's. */
export class Drafts {
  readonly list: Draft[] = [];
  private readonly byLine: ReadonlyMap<number, number>;
  constructor(private readonly block: TableBlock, private readonly confidence: number) {
    this.byLine = new Map(block.lines.map((line, i) => [line.number, i]));
  }
  add(statement: Statement<Mention>, place: Place, modality: Modality = 'ASSERTED', confidence = this.confidence): void {
    const line = this.block.lines[this.byLine.get(place.line) ?? -1];
    this.list.push({
      statement, modality, confidence, extractor, quote: this.quote(place),
      passage: { line: place.line, page: line?.page ?? null, table: { caption: this.block.caption, row: place.row, column: place.column } },
    });
  }
  relation(subject: Mention, predicate: RelationType, object: Mention, place: Place, more: { readonly date?: string | null; readonly modality?: Modality; readonly confidence?: number } = {}): void {
    this.add({ type: 'relation', subject, predicate, object, date: more.date ?? null }, place, more.modality ?? 'ASSERTED', more.confidence ?? this.confidence);
  }
  /** What was added from here on is only to come. */
  plan(from: number): void {
    for (let i = from; i < this.list.length; i += 1) { const draft = this.list[i]; if (draft && draft.modality === 'ASSERTED') this.list[i] = { ...draft, modality: 'PLANNED' }; }
  }
  /** The report's own words at the cell, from its line on until there is enough to recognise it by. */
  private quote(place: Place): string {
    const from = this.byLine.get(place.cellLine ?? place.line) ?? this.byLine.get(place.line);
    if (from === undefined) return (this.block.caption ?? '').slice(0, 200);
    let text = '';
    for (let i = from; i < this.block.lines.length && text.length < 40 && i < from + 6; i += 1) text = `${text} ${this.block.lines[i]?.text.trim() ?? ''}`.trim();
    return text.replace(/\s+/gu, ' ').slice(0, 200);
  }
}

export function mention(surface: string, kind: EntityKind, maker: string | null = null, hint: string | null = null): Mention {
  return { surface: surface.replace(/\s+/gu, ' ').trim(), kind, ...(maker === null ? {} : { maker }), ...(hint === null ? {} : { hint }) };
}
