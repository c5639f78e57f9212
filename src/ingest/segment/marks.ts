import type { SourceLine } from '../source.js';

/** What a line announces by its shape: captions, source notes, headings. */

export interface Caption { readonly kind: 'table' | 'figure' | 'either'; readonly number: string; readonly title: string; readonly text: string }

const captionShape = /^[\s→>*#\-–—]*(续|接)?(图表|附表|附图|表格|表|图|Table|Figure|Fig\.?|Exhibit|Chart)\s*(\d+(?:[-–.]\d+)*|[一二三四五六七八九十]+|[A-Z]\d*)(?:\s*[：:.|]\s*|\s*[—–-]\s+|\s+|(?=[^\d\s,，。、)）])|$)(.*)$/iu;
/** Not behind the marks of a heading alone. */
const nextCaption = /(?<=[^\s→>*#–—-]\s*)\s+(?=(?:图表|附表|附图|表|图|Table|Figure|Exhibit|Chart)\s*\d+\s*[：:.])/iu;

/** The captions on a line, two where they stand side by side. A sentence that begins with "Figure 3 shows" is none. */
export function captionsOf(text: string): readonly Caption[] {
  const trimmed = text.trim();
  if (!/^[\s→>*#\-–—]*(?:续|接|图|表|附|table|fig|exhibit|chart)/iu.test(trimmed) || /[。；]\s*$/u.test(trimmed) || trimmed.length > 240) return [];
  const parts = trimmed.split(nextCaption).map(captionOf);
  return parts[0] ? parts.filter((part): part is Caption => part !== null) : [];
}
function captionOf(text: string): Caption | null {
  const found = captionShape.exec(text.trim());
  if (!found) return null;
  const word = (found[2] ?? '').toLowerCase();
  let [number, title] = [found[3] ?? '', (found[4] ?? '').replace(/[*_]+/gu, '').replace(/[·•—–\s-]+$/u, '').trim()];
  // "表52023年10月…": the number runs into a year.
  const glued = /^(\d{1,3}?)((?:19|20)\d\d)$/u.exec(number);
  if (glued?.[1] && /^(?:年|[-–—]|H|Q)/u.test(title)) { number = glued[1]; title = `${glued[2]}${title}`; }
  if (/^(?:所示|可见|显示|列出|列示|给出|汇总了?(?=了|本)|梳理了|展示了?(?=了|本)|总结了|整理了|反映了?|归纳了|中[^国心]|为例|的|与|和|、|，|shows?\b|compares?\b|lists?\b|gives?\b|summari[sz]es?\b|illustrates?\b|above\b|below\b|and\b|in\b|is\b|are\b)/iu.test(title)) return null;
  if (title === '' && !found[1] && !/[：:]/u.test(text)) return null;
  if (/[A-Z]/u.test(number) && !/[：:.|]/u.test(text)) return null;
  const kind = word === '图表' || word === 'exhibit' || word === 'chart' ? 'either' : word.includes('表') || word.startsWith('table') ? 'table' : 'figure';
  return { kind, number, title, text: text.trim().replace(/^[→\s]+|\*{2}/gu, '') };
}

const goesOn = /[（(\[]?\s*(?:续表?|接上[页表]|(?<![a-z])cont(?:inued|['’]d|d)?(?![a-z])\.?)\s*[）)\]]?/giu;
/** Whether a caption announces again the table of another: the same words, or its number and a mark that it goes on ("续表 3", "Table 3 (continued)"). */
export function sameTable(before: string, again: string): boolean {
  const bare = (text: string): string => text.replace(goesOn, '').replace(/\s+/gu, '');
  const [first, second] = [captionsOf(before)[0], captionsOf(again)[0]];
  if (!first || !second) return bare(before) === bare(again);
  if (first.number !== second.number) return false;
  const [title, other] = [bare(first.title), bare(second.title)];
  return title === other || (other === '' && again.replace(goesOn, '') !== again);
}

const sourceShape = /^[\s*>]*(?:资料来源|数据来源|信息来源|来源|资料出处|注?资料来源|(?:data )?sources?)\s*(?:[：:]|\s(?=[A-Z一-鿿]))\s*(.*)$/iu;
/** A remark below a table on what stands in it. */
export const noteShape = /^\s*(?:注|备注|说明|notes?|remarks?)\s*\d?\s*[：:]/iu;
/** "\\*X9 的 FP8 …", "† with sparsity": what a mark in the table stands for. A bullet has a space behind it, bold has two stars. */
export const footnoteShape = /^\s*(?:\\\*|\*(?![\s*])|[†‡※])/u;
/** What a source note names, or null where the line is none. */
export function sourceNoteOf(text: string): string | null {
  const found = sourceShape.exec(text.trim());
  return found ? (found[1] ?? '').trim().replace(/(?<!\b(?:Inc|Corp|Ltd|Co|al))[.。]$/u, '') : null;
}

export interface Heading { readonly level: number; readonly text: string }
/** A numbered or marked heading; unnumbered short lines are not trusted to be one. */
export function headingOf(line: string): Heading | null {
  const text = line.trim();
  const marked = /^(#{1,6})\s*(.+)$/u.exec(text);
  if (marked?.[1] && marked[2]) {
    const inner = marked[2].replace(/[*_]+/gu, '').replace(/^[➤►■●◆\s]+/u, '').trim();
    return { level: headingOf(inner)?.level ?? marked[1].length, text: inner };
  }
  if (text.length > 70 || /[。；;，,、：:]$|->|→/u.test(text) || text.includes('\t')) return null;
  if (/^(?:第[一二三四五六七八九十\d]+[章节部篇]|[一二三四五六七八九十]{1,3}、|(?:Part|Chapter|Section)\s+\w+[.:]?\s)/iu.test(text)) return { level: 1, text };
  if (/^[（(][一二三四五六七八九十]{1,3}[）)]/u.test(text)) return { level: 2, text };
  const numbered = /^(\d{1,2}(?:\s?\.\s?\d{1,2}){0,3})(?:[.、]\s*|\s+|(?=[^\d\s.%％)）,，亿万元年月日倍个家]))(.+)$/u.exec(text);
  if (!numbered?.[1] || !numbered[2] || /^[-–—~\d]/u.test(numbered[2]) || !/[\p{L}]{2}/u.test(numbered[2])) return null;
  const depth = numbered[1].split('.').length;
  if (depth === 1 && !/^\d{1,2}[.、]/u.test(text)) return null;
  // "1.8 万亿" or "9.75 TFLOPS" is a figure, not a heading.
  if (depth === 2 && /^\d+\.\d+\s*(?:D(?![A-Za-z])|[亿万千百%％元倍台颗张个片家]|[KMGTPEZ](?![A-Za-z])|[KMGTPEZ]?(?:FLOPS|OPS|B|W|Hz|bit|nm|mm|x|GB|TB)\b)/iu.test(text)) return null;
  return { level: depth, text };
}

/** How wide a line prints: Chinese characters count two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text.trim()) width += char > '\u2e7f' ? 2 : 1;
  return width;
}
/** The width most full lines of the report reach; lines well under it end something. */
export function fullWidth(lines: readonly SourceLine[]): number {
  const widths = lines.map((line) => widthOf(line.text)).filter((width) => width > 30).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.8)] ?? 80;
}
export function endsSentence(text: string): boolean { return /[。！？!?][”"’）)\]]*\s*$|[A-Za-z\d)%”"][A-Za-z\d)%”"]\.\s*$|[a-z\d)%”"]\.\s*$/u.test(text); }
