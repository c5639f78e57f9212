import type { NameFinder } from '../../source.js';
import { readCell } from '../cells.js';
import { filled } from '../contents.js';
import { mention, type Drafts, type Place } from '../drafts.js';
import type { Column, Grid, TableRecord } from '../grid.js';
import type { Subject } from '../subjects.js';
import { toCome } from '../subjects.js';

/** Rows of a product table that are software: by the line they stand in (产品线: 软件), or by name. */
export function softwareRows(grid: Grid, printed: readonly string[], names: NameFinder): readonly boolean[] {
  const at = grid.transposed ? -1 : grid.columns.findIndex(({ heading }) => ofLines.test(heading.trim()));
  const lines = at < 0 ? [] : filled(grid, at);
  return printed.map((name, i) => names.lookup(name)?.kind === 'SOFTWARE' || names.lookup(name) === null && (ofSoftware.test(lines[i] ?? '') || /[a-z](?:SDK|Toolkit|Studio|Suite)$|\p{Script=Han}(?:软件|工具链|编译器|开发套件)$/u.test(name)));
}
const ofLines = /^(?:产品|业务)?(?:线|类别|类型|分类|形态|门类|系列)$|^(?:product )?(?:lines?|categor(?:y|ies)|types?)$/iu;
const ofSoftware = /^(?:配套|基础)?软件(?:平台|栈|产品|工具)?$|^(?:开发)?工具链?$|^software(?: stack| platform| tools)?$/iu;

/** Software is developed rather than designed, has a release and no other figure, and runs on the lines of chips it is said to be for. */
export function readSoftware(drafts: Drafts, grid: Grid, record: TableRecord, subject: Subject, place: (column: Column | undefined) => Place, nameAt: number): void {
  const software = mention(subject.about.surface, 'SOFTWARE');
  const first = drafts.list.length;
  if (subject.maker) drafts.relation(software, 'DEVELOPED_BY', mention(subject.maker, 'COMPANY'), place(grid.columns[nameAt]));
  grid.columns.forEach((column, i) => {
    const text = record.cells[i]?.text.trim() ?? '';
    if (column.meaning.metric === 'RELEASE' && column.meaning.heads === 1) for (const { value, printed } of readCell(column.meaning, text, null).figures) drafts.add({ type: 'spec', subject: software, metric: 'RELEASE', format: null, alsoFormat: null, engine: null, sparsity: null, value, unit: null, bound: null, printed }, place(column));
    const chips = runsOn.exec(text)?.[1];
    for (const chip of chips?.split(/\s*(?:[、，,/]|与|和|及|\sand\s)\s*/u) ?? []) {
      const name = chip.replace(/\s?(?:全)?(?:系列|series|family|芯片|加速卡)$/iu, '').trim();
      if (/^[A-Z\u4e00-\u9fff][\w\u4e00-\u9fff -]{0,15}[A-Z\d]$/u.test(name)) drafts.relation(mention(name, 'CHIP', subject.maker), 'SUPPORTS_SOFTWARE', software, place(column));
    }
  });
  if (subject.ahead || record.cells.some((cell) => cell !== null && toCome.test(cell.text))) drafts.plan(first);
}
const runsOn = /^(?:适用于|支持|适配|运行于|面向|配套|for|runs on|supports)\s?([^，。；;]{2,40}?)(?:\s?(?:全)?系列|芯片|加速卡|\sseries)?$/iu;
