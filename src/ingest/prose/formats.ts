import { numberFormats, type Engine, type NumberFormat, type Sparsity } from '../../ontology.js';

/** Number formats as prose names them. Where two are named for one figure ("FP/BF16"), the second is also meant. */
const words: readonly (readonly [RegExp, NumberFormat])[] = [
  [/双精度|64\s?位浮点|double[- ]precision/iu, 'FP64'], [/单精度|32\s?位浮点|single[- ]precision/iu, 'FP32'], [/半精度|16\s?位浮点|half[- ]precision/iu, 'FP16'],
  [/8\s?位(?:定点|整[数型])/u, 'INT8'], [/16\s?位整[数型]/u, 'INT16'], [/8\s?位浮点/u, 'FP8'], [/4\s?位整[数型]/u, 'INT4'],
];
const printed = /(?:FP|BF|TF|INT|int|Int)\s?\d{1,2}|FP\/BF\s?16|(?:双精度|单精度|半精度|\d{1,2}\s?位(?:浮点|定点|整[数型]))(?:\s?\((?:FP|BF|TF|INT)\s?\d{1,2}\))?|(?:double|single|half)[- ]precision/giu;

export interface FormatFound { readonly format: NumberFormat; readonly also: NumberFormat | null }

/** The format a figure is in: the one right after it ("256TOPS(INT8)", "16TOPS@INT8", "20 petaflops FP4"), else the last before it. */
export function formatBeside(before: string, after: string): FormatFound | null {
  const next = /^(?:[\s(@]{0,2}|\s(?:of|in|at|with)\s(?:peak\s|dense\s|sparse\s)?)((?:FP|BF|TF|INT)\s?\d{1,2}(?:\s?\/\s?(?:FP|BF|TF|INT)\s?\d{1,2})?)/iu.exec(after)?.[1];
  if (next !== undefined) return formatOf(next);
  const all = [...before.matchAll(printed)];
  const last = all.at(-1);
  if (!last) return null;
  const previous = all.at(-2);
  const pair = previous && /^\s?\/\s?$/u.test(before.slice(previous.index + previous[0].length, last.index)) ? `${previous[0]}/${last[0]}` : last[0];
  return formatOf(pair);
}
function formatOf(text: string): FormatFound | null {
  const names = [...text.toUpperCase().replace(/FP\/BF\s?16/u, 'FP16/BF16').matchAll(/(?:FP|BF|TF|INT)\s?\d{1,2}/gu)].map((hit) => hit[0].replace(/\s/u, '')).filter(isFormat);
  const [first, second] = names;
  if (first !== undefined) return { format: first, also: second !== undefined && second !== first ? second : null };
  const word = words.find(([pattern]) => pattern.test(text));
  return word ? { format: word[1], also: null } : null;
}
/** FP16、BF16 与 INT8: the formats that a clause lists before its figures. */
export function formatsListed(clause: string): readonly NumberFormat[] {
  const list = /(?:(?:FP|BF|TF|INT)\s?\d{1,2}(?:\s?(?:算力|性能))?\s?(?:、|和|与|及|,|\s)\s?)+(?:FP|BF|TF|INT)\s?\d{1,2}/iu.exec(clause)?.[0] ?? '';
  return [...list.toUpperCase().matchAll(/(?:FP|BF|TF|INT)\s?\d{1,2}/gu)].map((hit) => hit[0].replace(/\s/gu, '')).filter(isFormat);
}
function isFormat(text: string): text is NumberFormat { return text in numberFormats; }

/** Which units of the chip a figure is for, where the words say so. */
export function engineOf(text: string): Engine | null { return /张量|[Tt]ensor|矩阵|[Mm]atrix/u.test(text) ? 'MATRIX' : /向量|矢量|[Vv]ector/u.test(text) ? 'VECTOR' : null; }
export function sparsityOf(text: string): Sparsity | null { return /稀疏|[Ss]parse|[Ss]parsity/u.test(text) ? 'SPARSE' : /稠密|[Dd]ense/u.test(text) ? 'DENSE' : null; }
/** "With structured sparsity the X9 …", 若计入稀疏，X9 …: said of the whole sentence, before whose figure it is. */
export function sparsitySaid(before: string): Sparsity | null { return /(?:^|[。；;.：:]\s?)(?:若|如果?)?(?:With|Using|Counting|开启|启用|打开|计入|考虑|按)[^,，。；;.]{0,16}(?:稀疏|sparsity)[^。；;]*$/iu.test(before) ? 'SPARSE' : null; }
