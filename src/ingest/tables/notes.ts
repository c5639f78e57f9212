import { noteShape } from '../segment/marks.js';
import type { TableBlock } from '../source.js';

/** What is said below a table is no row of it, but may tell of its rows. */
export function withoutNotes(block: TableBlock): TableBlock {
  const at = block.lines.findIndex((line, i) => i > 2 && noteShape.test(line.text));
  return at < 0 || at < block.lines.length * 0.5 ? block : { ...block, lines: block.lines.slice(0, at), notes: block.lines.slice(at).map(({ text }) => text.trim()).join(' ') };
}
