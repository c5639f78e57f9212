import { Parser } from 'htmlparser2';
import type { SourceLine } from '../source.js';

const dropped: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'head', 'nav', 'svg', 'iframe', 'object']);
const blocks: ReadonlySet<string> = new Set(['p', 'div', 'li', 'ul', 'ol', 'table', 'caption', 'section', 'article', 'header', 'footer', 'blockquote', 'pre', 'figure', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'br', 'hr', 'dt', 'dd', 'main', 'aside']);

/** Blocks become lines, table rows become tab-parted lines, headings are marked with `#` as in Markdown; scripts and styles are dropped. Numbers are lines of the file. */
export function readHtmlLines(html: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let at = 0, lineNumber = 1;
  const lineAt = (index: number): number => { for (; at < index; at += 1) if (html.charCodeAt(at) === 10) lineNumber += 1; return lineNumber; };
  let hidden = 0, text = '', started = 1, row: string[] | null = null, rowLine = 1, inCell = false, span = 1, deep = 1;
  // How many rows more the cell above each column reaches down: it leaves a blank there, as Markdown would.
  let reach: number[] = [];
  const fill = (cells: string[]): void => { while ((reach[cells.length] ?? 0) > 0) { reach[cells.length] = (reach[cells.length] ?? 1) - 1; cells.push(''); } };
  const put = (cells: string[], cell: string): void => {
    fill(cells);
    for (let k = 0; k < span; k += 1) { reach[cells.length] = deep - 1; cells.push(k === 0 ? cell : ''); }
  };
  const tidy = (s: string): string => s.replace(/\s+/gu, ' ').trim();
  const flush = (): void => { const line = tidy(text); if (line !== '') lines.push({ number: started, text: line, page: null }, { number: started, text: '', page: null }); text = ''; };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (dropped.has(name)) { hidden += 1; return; }
      if (hidden > 0) return;
      if (name === 'tr') { flush(); row = []; rowLine = lineAt(parser.startIndex); }
      else if (name === 'td' || name === 'th') { text = ''; inCell = true; span = spanOf(attributes['colspan']); deep = spanOf(attributes['rowspan']); }
      else if (inCell) { if (blocks.has(name)) text += ' '; }
      // A term and what is said of it are one line.
      else if (name === 'dd' && text.trim() !== '') text = `${tidy(text)}: `;
      else if (blocks.has(name)) { flush(); if (name === 'table') reach = []; if (/^h[1-6]$/u.test(name)) { text = `${'#'.repeat(Number(name[1]))} `; started = lineAt(parser.startIndex); } }
    },
    ontext(chunk) { if (hidden === 0) { if (text.trim() === '') started = lineAt(parser.startIndex); text += chunk; } },
    onclosetag(name) {
      if (dropped.has(name)) { hidden = Math.max(0, hidden - 1); return; }
      if (hidden > 0) return;
      if (name === 'td' || name === 'th') { if (row) put(row, tidy(text)); text = ''; inCell = false; }
      else if (name === 'tr') { if (row) fill(row); if (row && row.some((cell) => cell !== '')) lines.push({ number: rowLine, text: row.join('\t'), page: null }); row = null; text = ''; }
      else if (blocks.has(name) && name !== 'dt' && !inCell) { flush(); if (name === 'table') lines.push({ number: lineAt(parser.endIndex ?? at), text: '', page: null }); }
    },
  }, { decodeEntities: true });
  parser.end(html);
  flush();
  return lines;
}
function spanOf(attribute: string | undefined): number { return Math.min(64, Math.max(1, Number(attribute ?? 1) || 1)); }
