/**
 * Reports of the genre, made up: a spec table flattened as from a PDF, sentences on makers and memory, filler between them.
 * Deterministic: the same seed, the same text. Chips and firms are invented; a share of each report repeats what others say.
 */
export function madeUpReport(seed: number, bytes: number): string {
  const random = lcg(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const parts: string[] = [`虚构研究 ${seed}`, '', '2025 年 1 月 15 日', ''];
  let size = 40;
  for (let section = 1; size < bytes; section += 1) {
    const makers = Array.from({ length: 4 }, () => `虚构${pick(stems)}科技`);
    const chips = makers.map(() => `${pick(series)}${100 + Math.floor(random() * 900)}`);
    const rows = chips.flatMap((chip, i) => [chip, makers[i] ?? '', String(2018 + Math.floor(random() * 7)), String(64 * (1 + Math.floor(random() * 16))), String(16 * (1 + Math.floor(random() * 12))), String(50 * (2 + Math.floor(random() * 12)))]);
    const table = [`表 ${section}：虚构加速卡规格`, '产品型号', '厂商', '发布时间', 'FP16 算力（TFLOPS）', '显存容量（GB）', '功耗（W）', ...rows, '资料来源：虚构', ''];
    const prose = chips.map((chip, i) => `${makers[i]}的 ${chip} 由台积电代工，采用 7nm 工艺，搭载 HBM2e 内存。`);
    const filler = Array.from({ length: 12 }, () => Array.from({ length: 4 }, () => pick(fillers)).join('，') + '。');
    const text = [`${section}、虚构章节`, '', ...table, ...prose, '', ...filler, ''];
    parts.push(...text);
    size += text.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
  }
  return parts.join('\n');
}
const stems = ['星河', '远山', '青原', '北辰', '云帆', '石门', '松涛', '海岳', '朝歌', '长亭'];
const series = ['QX', 'RZ', 'VK', 'WN', 'YD', 'ZT'];
const fillers = ['行业景气度仍在上行', '下游客户的验证周期较长', '成本下降带动了应用', '供给端的扩产需要时间', '不同场景的需求有所差别', '生态建设是长期工作', '本段文字没有任何数据', '只为占据篇幅而写'];
/** Numbers in [0, 1), from a linear congruential generator. */
function lcg(seed: number): () => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 4294967296; };
}
