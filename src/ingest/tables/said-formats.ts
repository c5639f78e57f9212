import type { TableBlock } from '../source.js';
import type { Grid } from './grid.js';
import { engineIn, formatsIn, sparsityIn } from './headings.js';
import { withoutNotes } from './notes.js';

/** "定点算力为 INT8 稠密", "算力均按 FP16 口径", "throughput is FP8, dense": in which format the figures are whose heading names none. */
const said = /(?:表中|上述|所列|本表)?([\p{Script=Han}A-Za-z]{2,10}?)(?:一[列栏行])?(?:数据|数值|口径|指标)?(?:均|皆|都|统一|一律)?(?:为|指|按照?|系|采用|以)\s?([^。；;]{0,12}?(?:FP|BF|TF|INT)\s?\d{1,2}[^。；;]{0,16})|(?:all )?(throughput|compute|performance|figures|rates)(?: figures)? (?:is|are|in|at)(?: all| given| quoted)?(?: as| in| at)? ([^.;]{0,16}?(?:FP|BF|TF|INT)\s?\d{1,2}[^.;]{0,20})/giu;
const anyCompute = /^(?:算力|性能|峰值|浮点算力|计算性能|throughput|compute|performance|figures|rates)$/iu;

/** The columns of computing without a format, each with the one that a note or the caption tells of it; left alone where two formats are told. */
export function withSaidFormats(grid: Grid, block: TableBlock): Grid {
  const bare = grid.columns.filter(({ meaning }) => meaning.metric === 'PEAK_COMPUTE' && meaning.formats.length === 0);
  if (bare.length === 0) return grid;
  const text = `${block.caption ?? ''}。${withoutNotes(block).notes ?? block.notes ?? ''}`;
  const told = [...text.matchAll(said)].map((match) => ({ of: (match[1] ?? match[3] ?? '').trim(), formats: formatsIn(match[2] ?? match[4] ?? ''), words: match[2] ?? match[4] ?? '' })).filter(({ formats }) => formats.length === 1);
  if (told.length === 0) return grid;
  return { ...grid, columns: grid.columns.map((column) => {
    if (!bare.includes(column)) return column;
    const mine = told.filter(({ of }) => column.heading.includes(of) || of.length > 2 && of.includes(column.heading.trim()) || bare.length === 1 && anyCompute.test(of));
    const only = mine.length === 1 ? mine[0] : undefined;
    return only === undefined ? column : { ...column, meaning: { ...column.meaning, formats: only.formats, sparsity: column.meaning.sparsity ?? sparsityIn(only.words), engine: column.meaning.engine ?? engineIn(only.words) } };
  }) };
}
