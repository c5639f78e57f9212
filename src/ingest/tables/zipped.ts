import { parseQuantity } from '../../model/measure.js';
import { parsePeriod } from '../../model/period.js';
import { isBlankMark, memoriesIn } from './cells.js';
import { meaningOf } from './headings.js';
import { joinTokens, type Token, type TokenLine } from './tokens.js';
import { corner } from './unit-column.js';

/**
 * Cells of two lines side by side, flattened line by line: the upper halves ("朔风 朔风 砺石"), perhaps the label in the middle of its cell, then the
 * lower halves ("S500 S500L LS-30"). With `width` things a line of as many words holds one half of each; they are put together word by word.
 */
export function zipped(lines: readonly TokenLine[], width: number): readonly TokenLine[] {
  const out: TokenLine[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) continue;
    const [next, after] = [lines[i + 1], lines[i + 2]];
    // The names of the things in two halves, the corner over the labels between them or not.
    if (out.length === 0 && halves(line, width) && !isLabelled(line)) {
      const between = next !== undefined && corner.test(joinTokens(next.tokens)) ? next : undefined;
      const lower = between ? after : next;
      if (lower && halves(lower, width) && lower.tokens.every(({ text }) => /\d/u.test(text) || !/^\p{Script=Han}{2,}$/u.test(text)) && !isLabelled(lower)) {
        out.push({ ...line, tokens: [...between?.tokens ?? [], ...together(line.tokens, lower.tokens)], blanksAfter: lower.blanksAfter });
        i += between ? 2 : 1;
        continue;
      }
    }
    // A label in the middle of its cell, figures above and below it.
    if (next && after && halves(line, width) && halves(after, width) && alike(line.tokens) && alike(after.tokens) && next.tokens.length <= 3 && isLabel(joinTokens(next.tokens))) {
      out.push({ ...next, tokens: [...next.tokens, ...together(line.tokens, after.tokens)], blanksAfter: after.blanksAfter });
      i += 2;
      continue;
    }
    // A label and its cells, then the rest of each: "内存 64GB 32GB", "HBM2E GDDR6".
    if (next && halves(next, width) && alike(next.tokens) && line.tokens.length > width && isLabel(joinTokens(line.tokens.slice(0, -width))) && !line.tokens.slice(-width).some(({ text }) => isLabel(text) && kindOf(text) === 'word')) {
      out.push({ ...line, tokens: [...line.tokens.slice(0, -width), ...together(line.tokens.slice(-width), next.tokens)], blanksAfter: next.blanksAfter });
      i += 1;
      continue;
    }
    out.push(line);
  }
  return out;
}

function halves({ tokens }: TokenLine, width: number): boolean { return width >= 2 && tokens.length === width; }
function together(upper: readonly Token[], lower: readonly Token[]): readonly Token[] {
  return upper.map((token, i) => { const below = lower[i]; return !below || isBlankMark(below.text) ? token : isBlankMark(token.text) ? below : { ...token, text: joinTokens([token, { ...below, joint: 'line' }]) }; });
}
type Kind = 'memory' | 'figure' | 'period' | 'blank' | 'bracket' | 'word';
function kindOf(text: string): Kind {
  if (isBlankMark(text)) return 'blank';
  if (memoriesIn(text)[0] === text) return 'memory';
  if (/^[（(].*[)）]$/u.test(text)) return 'bracket';
  return parsePeriod(text) !== null ? 'period' : parseQuantity(text) !== null ? 'figure' : 'word';
}
/** Cells of one kind, and of one that begins no row. */
function alike(tokens: readonly Token[]): boolean {
  const kinds = new Set(tokens.map(({ text }) => kindOf(text)).filter((kind) => kind !== 'blank'));
  return kinds.size === 1 && !kinds.has('word');
}
function isLabel(text: string): boolean { const { known, heads } = meaningOf(text); return known >= 0.6 && heads === 1; }
/** A label with one cell fewer than there are things is a row that has lost a blank. */
function isLabelled({ tokens }: TokenLine): boolean { const first = tokens[0]?.text ?? ''; return kindOf(first) === 'word' && isLabel(first) && tokens.slice(1).filter(({ text }) => kindOf(text) !== 'word').length > 0; }
