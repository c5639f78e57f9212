import { formatsIn } from './headings.js';

const format = String.raw`(?:MX|NV)?(?:FP|BF|TF|INT)\s?\d{1,2}`;
const amount = String.raw`\d[\d,]*(?:\.\d+)?\s*(?:[KMGTPE]?(?:FLOPS|OPS)|[TPG](?![A-Za-z]))?`;
const formatFirst = new RegExp(String.raw`(${format}(?:\s?[/／]\s?${format})?)\s*(?:算力|dense|稠密)?\s*[:：]?\s*(${amount})`, 'giu');
const figureFirst = new RegExp(String.raw`(${amount})\s*[（(@]?\s*(${format}(?:\s?[/／]\s?${format})?)(?:\s*(?:稠密|dense))?\s*[)）]?`, 'giu');

/** "FP16：128T；INT8：256T", "130 TOPS (INT8), 65 TFLOPS (FP16)": a figure for each format that the cell itself names. Null where it lists none. */
export function byFormat(plain: string): readonly { readonly format: string; readonly figure: string }[] | null {
  if ((plain.match(/(?:FP|BF|TF|INT)\s?\d/giu)?.length ?? 0) < 2) return null;
  for (const [pattern, formatAt, figureAt] of [[formatFirst, 1, 2], [figureFirst, 2, 1]] as const) {
    const found = [...plain.matchAll(pattern)];
    if (found.length < 2 || plain.replace(pattern, ' ').replace(/[\s;；,，、/／|+]/gu, '') !== '') continue;
    return found.map((match) => ({ format: match[formatAt] ?? '', figure: inFlops(match[figureAt] ?? '', match[formatAt] ?? '') }));
  }
  return null;
}
/** 128T of FP16 are TFLOPS, of INT8 TOPS. */
function inFlops(figure: string, of: string): string { return figure.replace(/(\d)\s?([TPG])$/u, (_, digit: string, scale: string) => `${digit} ${scale}${formatsIn(of)[0]?.startsWith('INT') ? 'OPS' : 'FLOPS'}`); }

const behind = /^([^（()）]*\d[^（()）]*?)\s*[（(]([^（()）]+)[)）]$/u;
/** "320（稀疏 640）", "900 (1,800 sparse)": a figure, and in brackets the one that counts zeros out. `starred` says whether a star says so, or a figure alone ("495(989)"). */
export function sparseAside(plain: string, starred: boolean): readonly [string, string] | null {
  if (!/[（(]/u.test(plain)) return null;
  const [, main, aside = ''] = behind.exec(plain) ?? [];
  if (main === undefined || !/\d/u.test(aside)) return null;
  const said = /稀疏|sparse|sparsity/iu.test(aside) && !/非稀疏|不含|w\/o|without|no spars/iu.test(aside);
  return said || starred && /^[\d,.]*\d[*†‡]?$|[*†‡]$/u.test(aside.trim()) ? [main, aside.replace(/(?:结构化|2:4|with|when|w\/|稀疏(?:时|后|下)?|sparse|sparsity|达|至|为|:|：|[*†‡])/giu, ' ').trim()] : null;
}

/** What a bracket behind a figure says without figures is no part of it, where it is not of several things. */
export function withoutAside(plain: string): string {
  return !/[（(]/u.test(plain) ? plain : plain.replace(/(?<=\d[^（()）]{0,12})\s*[（(](?![^（()）]*(?:每|整|双|server|node|rack|pair|dual|per\s|机|系统|集群))[^（()）\d]{2,20}[)）]$/iu, '');
}
