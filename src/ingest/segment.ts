import type { Paragraph, Segments, SourceLine, SourceText, TableBlock } from './source.js';
import { furnitureOf } from './segment/furniture.js';
import { captionsOf, endsSentence, footnoteShape, fullWidth, headingOf, noteShape, sameTable, sourceNoteOf, widthOf, type Caption } from './segment/marks.js';
import { continues, Outline, paragraphOf } from './segment/paragraphs.js';
import { headsColumn, headsSheet, headsTable, sheetAt, type Sheet } from './segment/sheet.js';

export { lineAt } from './segment/paragraphs.js';

/**
 * A report → its tables and its prose. A table is the lines from its caption to its source note, or a run of tab-parted lines;
 * furniture is left out, so that a table which goes on over a page is one. Linear in the length of the text.
 */
export function segment(source: SourceText): Segments {
  const furniture = furnitureOf(source.lines);
  const lines = source.lines.filter((_, i) => !furniture.has(i));
  return new Segmenter(lines, source.format).run();
}

class Segmenter {
  private readonly tables: TableBlock[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly outline = new Outline();
  private readonly full: number;
  private readonly captions: readonly (readonly Caption[])[];
  private open: SourceLine[] = [];
  /** Whether this text marks the end of a cell or paragraph by a space at the end of its line, as some PDF extractors do. */
  private readonly spaced: boolean;

  constructor(private readonly lines: readonly SourceLine[], private readonly format: SourceText['format']) {
    this.full = fullWidth(lines);
    this.captions = lines.map((line) => captionsOf(line.text));
    const filled = lines.filter((line) => line.text.trim() !== '');
    const ends = filled.filter((line) => /\s$/u.test(line.text)).length;
    this.spaced = ends > filled.length * 0.1 && ends < filled.length * 0.9;
  }

  run(): Segments {
    for (let i = 0; i < this.lines.length;) i = this.step(i);
    this.close();
    return { tables: this.tables, paragraphs: this.paragraphs };
  }

  private text(i: number): string { return this.lines[i]?.text ?? ''; }
  private blank(i: number): boolean { return this.text(i).trim() === ''; }

  /** Reads what begins at line `i`; returns the line after it. */
  private step(i: number): number {
    if (this.blank(i)) return i + 1;
    if (this.isTabbed(i)) return this.tabbed(i, null, i);
    const captions = this.captions[i] ?? [];
    if (captions.length > 0) return this.captioned(i, captions);
    const note = sourceNoteOf(this.text(i));
    if (note !== null) { this.close(); return this.afterNote(i); }
    const line = this.lines[i];
    if (!line) return i + 1;
    const named = this.datedNames(i);
    if (named !== null) return this.sheet(named);
    const sheet = sheetAt(this.lines, i);
    if (sheet !== null) return this.sheet(sheet);
    const last = this.open.at(-1);
    const goesOn = last !== undefined && continues(last.text, line.text, this.full);
    const heading = goesOn && !/^#/u.test(line.text.trim()) ? null : headingOf(line.text);
    if (heading && (/^#/u.test(line.text.trim()) || (!endsSentence(line.text) && widthOf(line.text) < this.full * 0.85))) { this.close(); this.outline.enter(heading); return i + 1; }
    if (!goesOn) this.close();
    this.open.push(line);
    return i + 1;
  }

  /** Names with a day in brackets, one a line, under a line that speaks of a list of parties. */
  private datedNames(i: number): Sheet | null {
    if (!datedName.test(this.text(i)) || !ofParties.test(this.open.at(-1)?.text ?? '')) return null;
    let end = i;
    while (end < this.lines.length && (this.blank(end) || datedName.test(this.text(end)))) end += 1;
    const lines = this.lines.slice(i, end).filter(({ text }) => text.trim() !== '');
    return lines.length < 2 ? null : { lines, end };
  }

  /** A data sheet told as a list: its caption is the line that announces it. */
  private sheet({ lines, end, more = [] }: Sheet): number {
    const lead = this.open.at(-1) ?? null;
    this.close();
    const announced = lead !== null && (/[：:]\s*$|如下/u.test(lead.text) || headsSheet(lead.text) || datedName.test(lines[0]?.text ?? '')) ? lead : null;
    // What an item tells besides its figures is prose about the same thing.
    for (const line of more) this.paragraphs.push(paragraphOf([line], announced === null ? this.outline.section : [...this.outline.section, announced.text.replace(/\*\*|\s*[（(][^（()）]*[)）]|[：:]\s*$/gu, '').trim()]));
    this.tables.push({ caption: announced?.text.split(/[。；;]/u).at(-1)?.trim() ?? null, captionLine: (announced ?? lines[0])?.number ?? 0, lines, section: this.outline.section, sourceNote: null });
    return end;
  }

  private close(): void {
    if (this.open.length > 0) this.paragraphs.push(paragraphOf(this.open, this.outline.section));
    this.open = [];
  }

  /** Two cells or more, and more lines like it: a line of prose with one stray tab is no table. */
  private isTabbed(i: number): boolean {
    if (!this.text(i).includes('\t')) return false;
    for (let j = i + 1; j <= i + 3; j += 1) if (this.text(j).includes('\t')) return true;
    return false;
  }

  private tabbed(i: number, caption: string | null, captionLine: number): number {
    if (caption === null) this.close();
    let end = i + 1;
    for (let gap = 0; end + gap < this.lines.length;) {
      const at = end + gap;
      if (this.text(at).includes('\t') && (this.captions[at] ?? []).length === 0) { end = at + 1; gap = 0; continue; }
      // Within a page of a PDF a cell that goes on stands on a line without tabs; elsewhere a blank line ends the table.
      const goesOn = this.format === 'pdf' ? gap < 2 && widthOf(this.text(at)) < this.full * 0.6 : false;
      if (goesOn && sourceNoteOf(this.text(at)) === null && (this.captions[at] ?? []).length === 0) { gap += 1; continue; }
      const over = this.overThePage(i, end);
      if (over === null) break;
      end = over; gap = 0;
    }
    let after = end;
    while (after < this.lines.length && this.blank(after)) after += 1;
    // Remarks may stand before the source; they stay where they are for the prose.
    let at = after;
    for (; noteShape.test(this.text(at)) || footnoteShape.test(this.text(at)) && sourceNoteOf(this.text(at)) === null; at += 1) while (at + 1 < this.lines.length && this.blank(at + 1)) at += 1;
    const note = sourceNoteOf(this.text(at));
    this.push(caption, captionLine, i, end, note, this.lines.slice(after, at).map(({ text }) => text.trim()).join(' '));
    return note !== null && at === after ? this.afterNote(after) : end;
  }

  /** The line at which a table that a page's foot and head cut in two goes on: blank lines, furniture left out between them, and then as many cells as before. */
  private overThePage(from: number, end: number): number | null {
    let at = end;
    while (at < this.lines.length && this.blank(at)) at += 1;
    const cut = (this.lines[at]?.number ?? 0) - (this.lines[end - 1]?.number ?? 0) > at - end + 1;
    return cut && (this.captions[at] ?? []).length === 0 && this.text(at).split('\t').length === this.text(from).split('\t').length && this.text(at).includes('\t') ? at : null;
  }

  private push(caption: string | null, captionLine: number, from: number, to: number, sourceNote: string | null, notes = ''): void {
    const lines = this.lines.slice(from, to);
    if (!lines.some((line) => line.text.trim() !== '')) return;
    const number = this.lines[captionLine]?.number ?? 0;
    const previous = this.tables.at(-1);
    // The same caption again: the table goes on over the page.
    if (previous && caption !== null && previous.caption !== null && sameTable(previous.caption, caption)) {
      this.tables[this.tables.length - 1] = { ...previous, lines: [...previous.lines, ...lines], sourceNote: sourceNote ?? previous.sourceNote };
      return;
    }
    this.tables.push({ caption, captionLine: number, lines, section: this.outline.section, sourceNote, ...(notes === '' ? {} : { notes }) });
  }

  private captioned(i: number, captions: readonly Caption[]): number {
    const first = captions[0];
    if (!first) return i + 1;
    let from = i + 1, title = first.text;
    // A caption that was wrapped: its bracket is open, or its line was full.
    for (let extra = 0; extra < 2; extra += 1) {
      while (this.blank(from) && from < this.lines.length) from += 1;
      const open = (title.match(/[（(《“]/gu)?.length ?? 0) > (title.match(/[）)》”]/gu)?.length ?? 0);
      const wrapped = open || (this.spaced && this.blank(from - 1) && widthOf(title) >= this.full * 0.42 && !/\s$/u.test(this.text(i)) && widthOf(this.text(from)) < this.full * 0.3 && !headsColumn(this.text(from)) && !headsTable(this.text(from)) && !(/\S\s$/u.test(this.lines[from]?.text ?? '') && !this.blank(from + 1)));
      if (captions.length > 1 || !wrapped || this.text(from).includes('\t') || this.isMark(from) || title.length > 120) break;
      title += this.text(from).trim(); from += 1;
    }
    while (this.blank(from) && from < this.lines.length) from += 1;
    if (this.text(from).includes('\t') && !this.isMark(from)) return this.tabbed(from, captions.length > 1 ? captions.map((c) => c.text).join('\t') : title, i);
    const note = this.endOfTable(from, first);
    const body = this.lines.slice(from, note ?? from).filter((line) => line.text.trim() !== '');
    const empty = note === null || body.length === 0 || (first.kind !== 'table' && this.isProse(body));
    if (empty) {
      // A picture, or a caption that stands below: figures printed above it are then its body.
      if ((note === null || body.length === 0) && captions.length === 1) this.above(title, i, note);
      this.closeUnlessOpen(i);
      return note !== null && body.length === 0 ? this.afterNote(note) : from;
    }
    this.close();
    this.push(captions.length > 1 ? captions.map((c) => c.text).join('\t') : title, i, from, note, sourceNoteOf(this.text(note)));
    return sourceNoteOf(this.text(note)) !== null ? this.afterNote(note) : note;
  }

  /** A sentence that a figure interrupts goes on behind it. */
  private closeUnlessOpen(_: number): void {
    const last = this.open.at(-1);
    if (!last || endsSentence(last.text) || widthOf(last.text) < this.full * 0.62) this.close();
  }
  private isMark(i: number): boolean { return (this.captions[i] ?? []).length > 0 || sourceNoteOf(this.text(i)) !== null || /^#/u.test(this.text(i).trim()); }

  /** The line of the source note that ends a table begun at `from`, or of the repeated caption's table; null where none follows. */
  private endOfTable(from: number, caption: Caption): number | null {
    let proseRun = 0;
    for (let j = from; j < this.lines.length; j += 1) {
      if (this.blank(j)) continue;
      if (sourceNoteOf(this.text(j)) !== null) return j;
      const captions = this.captions[j] ?? [];
      if (captions.length > 0) return captions[0] && sameTable(caption.text, captions[0].text) ? j : this.withoutNote(from, j, caption);
      const heading = headingOf(this.text(j));
      if (heading && (/^#/u.test(this.text(j).trim()) || (heading.level <= 3 && /^\d{1,2}\s?\.\s?\d|^[一二三四五六七八九十]+、|^第/u.test(heading.text)))) return this.withoutNote(from, j, caption);
      proseRun = widthOf(this.text(j)) >= this.full * 0.85 && !isRow(this.text(j)) ? proseRun + 1 : 0;
      if (proseRun >= 3 && caption.kind !== 'table') return null;
    }
    return this.withoutNote(from, this.lines.length, caption);
  }
  /** No source note: the body runs to the first full line of prose. */
  private withoutNote(from: number, to: number, caption: Caption): number | null {
    if (caption.kind === 'figure') return null;
    for (let j = from; j < to; j += 1) if (widthOf(this.text(j)) >= this.full * 0.85 && /[，。]|, |\. /u.test(this.text(j)) && !isRow(this.text(j))) return j > from ? j : null;
    return to > from ? to : null;
  }
  private isProse(body: readonly SourceLine[]): boolean {
    return body.filter((line) => widthOf(line.text) >= this.full * 0.8 && /[，。,]/u.test(line.text) && !isRow(line.text)).length * 2 > body.length;
  }

  /** Short lines with figures right above a caption that has nothing below. */
  private above(title: string, i: number, note: number | null): void {
    const taken: SourceLine[] = [];
    while (this.open.length > 0 || this.paragraphs.length > 0) {
      const last = this.open.at(-1);
      if (last) {
        if (widthOf(last.text) >= this.full * 0.9 || endsSentence(last.text)) break;
        taken.unshift(last); this.open.pop(); continue;
      }
      break;
    }
    const run = [...this.takeFragments(taken[0]?.number ?? this.lines[i]?.number ?? 0), ...taken];
    const figures = run.reduce((sum, line) => sum + (line.text.match(/\d\s*(?:TFLOPS|TOPS|GFLOPS|PFLOPS|GB|TB|GB\/s|W|nm|mm2)\b/giu)?.length ?? 0), 0);
    const shares = run.filter((line) => /\d\s?[%％]$/u.test(line.text.trim())).length;
    if (figures >= 2 || shares >= 3) this.tables.push({ caption: title, captionLine: this.lines[i]?.number ?? 0, lines: run, section: this.outline.section, sourceNote: note === null ? null : sourceNoteOf(this.text(note)) });
  }
  /** Paragraphs of a single short fragment, back to the last real paragraph: the lettering of a figure. */
  private takeFragments(before: number): readonly SourceLine[] {
    const numbers = new Set<number>();
    let from = before;
    for (let paragraph = this.paragraphs.at(-1); paragraph; paragraph = this.paragraphs.at(-1)) {
      const text = paragraph.sentences.map((s) => s.text).join('');
      const first = paragraph.sentences[0]?.lines[0] ?? 0;
      if (paragraph.sentences.length > 1 || endsSentence(text) || (widthOf(text) >= this.full * 0.9 && /[，。,]/u.test(text)) || before - first > 400) break;
      const last = paragraph.sentences.at(-1)?.lines.at(-1) ?? first;
      if (this.hasMarkBetween(last, from)) break;
      for (const sentence of paragraph.sentences) for (const number of sentence.lines) numbers.add(number);
      from = first;
      this.paragraphs.pop();
    }
    return this.lines.slice(this.indexOf(from), this.indexOf(before)).filter((line) => numbers.has(line.number));
  }
  private hasMarkBetween(after: number, before: number): boolean {
    for (let j = this.indexOf(after) + 1; j < this.lines.length && (this.lines[j]?.number ?? 0) < before; j += 1) if (this.isMark(j)) return true;
    return false;
  }
  private indexOf(number: number): number {
    let low = 0, high = this.lines.length - 1;
    while (low < high) { const middle = (low + high) >> 1; if ((this.lines[middle]?.number ?? 0) < number) low = middle + 1; else high = middle; }
    return low;
  }

  /** "Source: company data. With sparsity the X9 reaches …": what is said behind the source is prose. */
  private remark(i: number): void {
    const line = this.lines[i];
    const said = line && /(?<=[^.]{6}[.。；;])\s?(?=(?:Notes?|注)\s?[:：]|[A-Z][a-z]+ |[\p{Script=Han}]{2})/u.exec(line.text);
    if (!line || !said || line.text.length - said.index < 24) return;
    this.close();
    this.paragraphs.push(paragraphOf([{ ...line, text: line.text.slice(said.index) }], this.outline.section));
  }

  /** A source note may be wrapped; its second line names the house that made the table. */
  private afterNote(i: number): number {
    this.remark(i);
    let j = i + 1;
    while (j < this.lines.length && this.blank(j)) j += 1;
    const wrapped = widthOf(this.text(i)) >= this.full * 0.35 && widthOf(this.text(j)) < this.full * 0.5 && /(?:证券|研究所|研究院|建投|公司|整理|绘制)\s*$/u.test(this.text(j)) && !this.isMark(j);
    return wrapped ? j + 1 : i + 1;
  }
}

/** Cells lined up with spaces, or many short ones side by side, figures among them, and nothing that parts clauses. */
function isRow(text: string): boolean {
  if (/\S {3,}\S/u.test(text)) return true;
  if (/[，。；：:;]|, /u.test(text)) return false;
  const words = text.trim().split(/\s+/u);
  return words.length >= 5 && words.every((word) => word.length <= 16) && words.filter((word) => /\d|^[—–\-/]$/u.test(word)).length >= words.length * 0.4;
}
const datedName = /^\s*(?:\d{1,3}[.、)）]|[-•●■*·])?\s*[^，。；：:（(|\t]{2,48}[（(]\s*(?:(?:19|20)\d\d\s?[年./-][^（()）]{0,12}|(?:\d{1,2} )?[A-Z][a-z]{2,8} (?:\d{1,2}, )?(?:19|20)\d\d)[）)]\s*$/u;
const ofParties = /实体清单|实体名单|未经?核实(?:清单|名单)|\bUVL\b|\b(?:Entity|Unverified) List\b/u;
