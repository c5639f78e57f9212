import type { SourceLine } from '../source.js';

export interface FrontMatter { readonly title: string; readonly publisher: string | null; readonly publishedOn: string | null; readonly language: string }

/** What a report says of itself on its first page and in its imprint. What it does not say stays null, never guessed from its contents. */
export function readFrontMatter(lines: readonly SourceLine[], source: string): FrontMatter {
  const first = lines.slice(0, 160).map((line) => line.text.trim()).filter((text) => text !== '');
  return { title: titleOf(first) ?? source.replace(/\.\w+$/u, ''), publisher: publisherOf(lines), publishedOn: dateOf(first.slice(0, 60)), language: languageOf(lines) };
}

const sectionWords = /^(?:报告要点|核心观点|投资要点|摘要|要点|目录|内容目录|contents|abstract|summary|key (?:points|takeaways)|executive summary)[：:]?$/iu;
/** A chapter's heading: what begins with one came without its front page, and has no title of its own. */
const numbered = /^(?:[一二三四五六七八九十]+\s*[、.．]|第[一二三四五六七八九十]+[章节部]|\d+(?:\.\d+)*[.、．\s])/u;
function titleOf(first: readonly string[]): string | null {
  const headings = first.slice(0, 30).flatMap((text) => { const found = /^#{1,3}\s+(.*)$/u.exec(text); return found?.[1] ? [found[1].replace(/[*_]/gu, '').trim()] : []; })
    .filter((text) => !sectionWords.test(text.replace(/^[➤►■●\s]+/u, '')));
  if (headings.length > 0) return headings.slice(0, 2).sort((a, b) => b.length - a.length)[0] ?? null;
  const opening: string[] = [];
  for (const text of first.slice(0, 4)) { if (sectionWords.test(text) || numbered.test(text) || /[。；;]$/u.test(text) || text.length > 60) break; opening.push(text); }
  const title = opening.slice(0, 2).join(/[一-鿿]$/u.test(opening[0] ?? '') ? '' : ' ');
  return title.length >= 6 ? title : null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A date that stands by itself on the first page, or behind a word for date. */
function dateOf(first: readonly string[]): string | null {
  // "Acme Research | Asia | 14 October 2025": the head of a note in one line.
  for (const text of first.flatMap((line, i) => (i < 12 ? line.split(/\s+[|·•]\s+/u) : [line]))) {
    const bare = text.replace(/^[#*\s]+|[*\s]+$/gu, '').replace(/^(?:报告)?(?:发布)?(?:日期|时间|date|published(?: on)?|as of)\s*[：:]?\s*/iu, '').replace(/^[^\d\p{L}]+/u, '');
    const numeric = /^(20\d\d)\s*(?:年|[-./])\s*(\d{1,2})\s*(?:月|[-./])\s*(\d{1,2})\s*日?$/u.exec(bare);
    if (numeric) return iso(numeric[1], Number(numeric[2]), Number(numeric[3]));
    const monthOnly = /^(20\d\d)\s*年\s*(\d{1,2})\s*月$/u.exec(bare);
    if (monthOnly) return iso(monthOnly[1], Number(monthOnly[2]), null);
    const english = /^(?:(\d{1,2})\s+)?([A-Za-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(20\d\d)$/u.exec(bare);
    const month = english?.[2] ? months.indexOf(english[2].slice(0, 3).toLowerCase()) + 1 : 0;
    if (english && month > 0) return iso(english[4], month, english[1] ?? english[3] ? Number(english[1] ?? english[3]) : null);
  }
  return null;
}
function iso(year: string | undefined, month: number, day: number | null): string | null {
  if (!year || month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  return [year, String(month).padStart(2, '0'), ...(day === null ? [] : [String(day).padStart(2, '0')])].join('-');
}

/** The house named last in most source notes ("资料来源：IDC，中原证券研究所") or in the copyright line. */
function publisherOf(lines: readonly SourceLine[]): string | null {
  const counts = new Map<string, number>();
  let notes = 0;
  for (const { text } of lines) {
    const owner = /本报告版权(?:仅?为|属于|归)\s*([^\s，。,]{4,20}?(?:公司|研究院|研究所))/u.exec(text)?.[1];
    if (owner) return owner;
    for (const note of text.split(/(?=(?:资料|数据)?来源\s*[：:])/u)) {
      const found = /^(?:资料|数据)?来源\s*[：:]\s*(.+)$/u.exec(note.trim()) ?? /^Sources?\s*[：:]\s*(.+)$/iu.exec(note.trim());
      if (!found?.[1]) continue;
      notes += 1;
      const last = found[1].split(/[，,、；;]/u).at(-1)?.trim() ?? '';
      if (/证券|研究|资本|Research|Securities|Capital|信息|建投/iu.test(last) && last.length <= 30) counts.set(last, (counts.get(last) ?? 0) + 1);
    }
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best && best[1] * 3 >= notes && best[1] >= 2 ? best[0] : null;
}

function languageOf(lines: readonly SourceLine[]): string {
  let chinese = 0, latin = 0, traditional = 0;
  for (const { text } of lines.slice(0, 4000)) {
    chinese += text.match(/[\u4e00-\u9fff]/gu)?.length ?? 0;
    latin += text.match(/[A-Za-z]/gu)?.length ?? 0;
    traditional += text.match(/[術機應業區體將與為據產國開關對這現發類個]/gu)?.length ?? 0;
  }
  if (chinese * 4 < latin) return 'en';
  return traditional * 30 > chinese ? 'zh-Hant' : 'zh-Hans';
}
