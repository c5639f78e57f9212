import { noteShape } from '../segment/marks.js';
import { paragraphOf } from '../segment/paragraphs.js';
import type { Paragraph, TableBlock } from '../source.js';

/** Where the remarks below a table's rows begin; -1 where there are none. */
function notesAt({ lines }: TableBlock): number {
  const at = lines.findIndex((line, i) => i > 2 && noteShape.test(line.text));
  return at < lines.length * 0.5 ? -1 : at;
}
/** What is said below a table is no row of it, but may tell of its rows. */
export function withoutNotes(block: TableBlock): TableBlock {
  const at = notesAt(block);
  return at < 0 ? block : { ...block, lines: block.lines.slice(0, at), notes: block.lines.slice(at).map(({ text }) => text.trim()).join(' ') };
}
/** The same for the reader of prose: 注：开启稀疏后 X9 的 FP16 算力为 … */
export function notesOf(block: TableBlock): readonly Paragraph[] {
  const at = notesAt(block);
  return at < 0 ? [] : [paragraphOf(block.lines.slice(at), block.section)];
}
