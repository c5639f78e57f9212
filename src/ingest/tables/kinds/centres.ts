import { placeChain } from '../../resolve/place.js';
import type { NumberFormat } from '../../../ontology.js';
import type { CapacityFigure, Mention } from '../../../model/claim.js';
import { isBlankMark } from '../cells.js';
import { columnHolding, namesIn } from '../contents.js';
import { Drafts, mention } from '../drafts.js';
import { fitsState, stateAt } from '../status.js';
import { columnOf, type Column, type Grid } from '../grid.js';
import { formatsIn } from '../headings.js';
import type { NameFinder } from '../../source.js';
import type { TableKind } from './kind.js';

/** Computing centres: name, place, partners, capacity by phase, state of building. A partner named once holds for the rows below it. */
export const centres: TableKind = {
  name: 'computing centres',
  recognises: (grid) => columnOf(grid, 'center') >= 0 && grid.columns.filter((column) => ['capacity', 'status', 'region', 'partner'].includes(column.meaning.role)).length >= 2,
  read(grid, block, { names, publishedOn }) {
    const drafts = new Drafts(block, 0.93);
    const name = columnOf(grid, 'center');
    const [partner, operator] = whoTakesPart(grid);
    const told = columnOf(grid, 'status');
    // 当前进展: whatever its heading says of it, a column of states.
    const status = told >= 0 ? told : columnHolding(grid, fitsState, 0.7);
    const capacities = grid.columns.flatMap((column, i) => (column.meaning.role === 'capacity' ? [{ column, i }] : []));
    const [region, hardware] = [placeColumn(grid), columnOf(grid, 'hardware')];
    let above: readonly Mention[] = [];
    for (const record of grid.records) {
      const text = (column: number | undefined): string => (column === undefined || column < 0 ? '' : record.cells[column]?.text ?? '');
      const named = text(partner);
      // Only a column before the names is merged over the rows below; behind them a blank cell names nobody.
      if (named !== '' || partner > name) above = isBlankMark(named) ? [] : partnersIn(named);
      const title = text(name);
      if (title === '' || isBlankMark(title) || /^(?:合计|总计|total)$/iu.test(title)) continue;
      const [place, center, where] = [text(region), centreOf(title), { line: record.line, row: title, column: null }];
      const located = place !== '' && !isBlankMark(place);
      const [chips, makers] = runsOn(text(hardware), names, route.test(grid.columns[hardware]?.heading ?? ''));
      drafts.add({
        type: 'center', center, region: located ? mention(place, 'REGION') : null, partners: [...above, ...makers.map((maker) => mention(maker, 'COMPANY'))],
        capacity: capacities.flatMap(({ column, i }) => capacitiesUnder(column, text(i))), status: stateAt(text(status), publishedOn),
      }, where);
      if (operator >= 0) for (const runs of operatorsIn(text(operator), grid.columns[operator]?.heading ?? '')) drafts.relation(center, 'OPERATED_BY', runs, { ...where, column: grid.columns[operator]?.heading ?? null });
      for (const chip of chips) drafts.relation(center, 'USES_CHIP', mention(chip, 'CHIP'), { ...where, column: grid.columns[hardware]?.heading ?? null }, { modality: stateAt(text(status), publishedOn) === 'PLANNED' ? 'PLANNED' : 'ASSERTED' });
      if (located) drafts.relation(center, 'LOCATED_IN', mention(nearestIn(place, names), 'REGION'), { ...where, column: grid.columns[region]?.heading ?? null });
    }
    return { drafts: drafts.list, unread: [] };
  },
};

/** The column of partners, and that of who runs the centre where its heading says so; one alone is both. */
function whoTakesPart(grid: Grid): readonly [number, number] {
  const all = grid.columns.flatMap(({ meaning }, i) => (meaning.role === 'partner' ? [i] : []));
  const operator = all.find((i) => runs.test(grid.columns[i]?.heading.trim() ?? '')) ?? -1;
  return [all.find((i) => i !== operator) ?? operator, operator];
}
const runs = /^(?:运营|运维)(?:方|商|单位|企业|公司|主体|机构)?$|^(?:建设|投资|承建)\s*(?:[\/／、与及和]\s*)?运营(?:方|商|单位|企业|公司|主体|机构)$|^(?:who )?runs it$|^(?:run|operated) by$|^operators?(?:\s*(?:[/／&]|or|and)\s*(?:partners?|builders?|backers?|owners?|vendors?))?$|^(?:backers?|owners?|builders?|developers?|sponsors?|investors?|hosts?)\s*(?:[/／&]|or|and)\s*operators?$|^运营(?:方|商|单位|主体)\s*[/／]\s*(?:合作|建设|投资|设备|技术)(?:方|商|单位)$/iu;
/** "Operator / partner" over "甲云 / 乙芯": the first of the two runs it. */
const runsFirst = /^(?:operators?|run by|运营(?:方|商|单位|主体)?)\s*[/／]\s*\S/iu;
function operatorsIn(text: string, heading: string): readonly Mention[] {
  if (isBlankMark(text)) return [];
  return partnersIn(runsFirst.test(heading.trim()) ? text.split(/\s*[/／]\s*/u)[0] ?? '' : text);
}
/** "Some Centre (某中心)": the name in both languages. */
function centreOf(title: string): Mention {
  const plain = title.replace(/\s*·\s*/gu, '·').replace(/^·/u, '');
  const both = /^([^（()）]{3,}?)\s*[（(]([^（()）]{3,})[)）]$/u.exec(plain);
  return both?.[1] && both[2] && /\p{Script=Han}/u.test(both[1]) !== /\p{Script=Han}/u.test(both[2]) && /[A-Za-z]{4}/u.test(both[1] + both[2]) ? mention(both[1], 'COMPUTE_CENTER', null, both[2]) : mention(plain, 'COMPUTE_CENTER');
}

const route = /路线|架构/u;
/** 芯片来源: chips where numbers stand in their names, else the firms whose they are. */
function runsOn(cell: string, names: NameFinder, ofRoutes: boolean): readonly [readonly string[], readonly string[]] {
  const parts = namesIn(cell).map((part) => ({ part, kind: names.lookup(part)?.kind ?? (/\d/u.test(part) ? 'CHIP' : 'COMPANY') }));
  // 技术路线: a family's name is no chip, and whose it is takes no part in the centre.
  if (ofRoutes) return [parts.flatMap(({ part, kind }) => (kind === 'CHIP' && /\d/u.test(part) ? [part] : [])), []];
  return [parts.flatMap(({ part, kind }) => (kind === 'CHIP' ? [part] : [])), parts.flatMap(({ part, kind }) => (kind === 'COMPANY' && !/^(?:[未待]定|未披露|不详|国产|混合|多种|多元|异构|进口|自研|domestic|mixed|imported|various)/iu.test(part) ? [part] : []))];
}

/** A bare figure is in the unit of its heading, and of the phase that the heading names. */
function capacitiesUnder({ heading, unit }: Column, cell: string): readonly CapacityFigure[] {
  const bare = /^(?:约|over|about|>|≥|~)?\s*(\d[\d,]*(?:\.\d+)?)$/iu.exec(cell.trim())?.[1];
  const prefix = (/([TPEZ])\s?FLOPS/iu.exec(`${heading} ${unit?.printed ?? ''}`)?.[1] ?? /[（(]([PE])(?=[,，)）\s])/u.exec(heading)?.[1])?.toUpperCase();
  const phase = /总规划|终期|全部建成|full build|build-?out/iu.test(heading) ? 'final' : /^(?:目前)?[已现](?:已|有)?(?:投运|建成|投产|上线|交付|点亮)|^(?:现有|存量|在用)/u.test(heading) ? 'built' : /一期|首期|首批|opening|first|initial|phase\s*(?:1|one|i)(?![a-z])/iu.test(heading) ? 'phase 1' : /最终|全部|建成后|远期|full|final|total|ultimate|build-?out|complet(?:e|ion)|finished/iu.test(heading) ? 'final' : /规划|计划|目标|planned|target/iu.test(heading) ? 'planned' : null;
  const supply = bare !== undefined && /(?<![A-Za-z])[MG]W(?![A-Za-z])/u.test(heading) ? `${bare} ${/(?<![A-Za-z])[MG]W(?![A-Za-z])/u.exec(heading)?.[0] ?? ''}` : null;
  const rated = prefix !== undefined && (unit !== null || /[（(][PE]/u.test(heading)) ? `${prefix}FLOPS` : null;
  const found = capacitiesIn(supply ?? (rated === null ? cell : bare !== undefined ? `${bare}${rated}` : withUnit(cell, rated)));
  return found.map((figure) => (figure.phase === null ? { ...figure, phase } : figure));
}

/** "3,200 (phase 1); 12,000 (final)": figures by their phases, each in the unit of the heading. Any other cell stays as it is. */
function withUnit(cell: string, unit: string): string {
  const parts = cell.normalize('NFKC').split(/(?<=\))\s*[;,、/]?\s*/u).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => phaseBehind(/^(?:约|about |over |~)?\d[\d,]*(?:\.\d+)?(\s*\([^()]*\))$/iu.exec(part.trim())?.[1] ?? '') !== null) ? parts.map((part) => part.trim().replace(/(?<=\d)\s*\(/u, `${unit} (`)).join('; ') : cell;
}

/** Of two columns of places the nearer one: 东部 and 西部 only group the rows. */
function placeColumn(grid: Grid): number {
  const places = grid.columns.flatMap(({ meaning }, i) => (meaning.role === 'region' ? [i] : []));
  const width = (i: number): number => grid.records.reduce((sum, record) => sum + (record.cells[i]?.text.trim().length ?? 0), 0);
  // 省份 and 城市 side by side: the city.
  const city = places.find((i) => /城市|市$|\b(?:city|town)\b/iu.test(grid.columns[i]?.heading ?? '') && places.some((other) => /省|province|region/iu.test(grid.columns[other]?.heading ?? '')));
  return city ?? places.sort((a, b) => width(b) - width(a))[0] ?? -1;
}
/** Of 某省某市某区 the city, or the county where no city stands: 天津市河北区 is not in 河北. Else the last name that the lexicon has. */
function nearestIn(place: string, names: NameFinder): string {
  // "Hami, Xinjiang": the town before the comma.
  const town = /^([A-Z][\p{L}' -]*),\s/u.exec(place)?.[1];
  if (town !== undefined) return town;
  // 广西梧州, 安徽省滁州市: as printed, where it is a town within its province.
  if (/^[\p{Script=Han}]{4,12}$/u.test(place) && placeChain(place, names)?.whole === true) return place;
  const part = /(?:^|省|自治区)([^省市区县]{2,8}市)/u.exec(place)?.[1] ?? /(?:省|自治区)([^省市区县]{1,6}[县旗])/u.exec(place)?.[1] ?? place;
  return names.find(part).findLast(({ entry }) => entry.kind === 'REGION')?.surface ?? part;
}
/** Not told yet, or nobody by name. */
const nobody = /^(?:[未待]定|待(?:招标|确定|公布)|未(?:披露|公布|确定)|不详|暂无|TB[ACD]|n\/?a|undisclosed|unknown|undecided|to be (?:decided|announced|confirmed))$/iu;
function partnersIn(text: string): readonly Mention[] {
  const parts = text.replace(/[（(][^（()）]*[)）]/gu, ' ').split(/[、，,/;；]\s*/u).map((part) => part.replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '').replace(/\s+/gu, ' ').replace(/等$/u, '').trim()).filter((part) => part !== '' && !isBlankMark(part) && !nobody.test(part));
  return parts.map((part) => mention(part, 'COMPANY'));
}

const rate = /(\d[\d,]*(?:\.\d+)?)\s*(万|亿亿|亿)?\s*(?:([EPTZ])\s*(FLOPS|OPS|F)?|(次)|([MG]W)|(万|亿)?\s*(路|张|个|架|台|颗|机柜|机架|卡))(?![A-Za-z])/giu;
/** Figures of a capacity cell with their phases: "一期100P FLOPS (短期500P, 远期1000P)". A video channel or a rack is no rate. */
export function capacitiesIn(cell: string): readonly CapacityFigure[] {
  const text = cell.normalize('NFKC').replace(/(\d)\s*余\s*/gu, '$1').replace(/—期/gu, '一期').replace(/(?<=\d)\s+(?=[EPT]\b)/gu, '');
  const found = [...text.matchAll(rate)];
  return found.flatMap((match, i): CapacityFigure[] => {
    const [, digits, scale, prefix, ops, times, power, , counter] = match;
    const value = Number((digits ?? '').replace(/,/gu, ''));
    const from = i === 0 ? 0 : (found[i - 1]?.index ?? 0) + (found[i - 1]?.[0].length ?? 0);
    const before = text.slice(from, match.index);
    const behind = text.slice((match.index ?? 0) + match[0].length, found[i + 1]?.index ?? text.length);
    // "带宽达200GB": a figure of the network, not of the computing.
    if (/带宽|网络|容量|存储/u.test(before.slice(-6))) return [];
    const format: NumberFormat | null = formatsIn(behind.slice(0, 10).split(/[,，;；]/u)[0] ?? '')[0] ?? null;
    const phase = phaseBehind(behind) ?? phaseOf(before, found.length > 1 || /期|规划|计划|建成|最终|远期/u.test(before));
    if (prefix) {
      const letter = prefix.toUpperCase();
      const peta = value * (scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1) * ({ T: 1e-3, P: 1, E: 1e3, Z: 1e6 }[letter] ?? 1);
      return [{ value: scale === '万' ? value * 1e4 : value, unit: `${letter}${/^ops$/iu.test(ops ?? '') ? 'OPS' : 'FLOPS'}`, petaOps: peta, format, phase }];
    }
    if (power) return [{ value, unit: power.toUpperCase(), petaOps: null, format, phase }];
    if (times) return scale === '亿亿' ? [{ value, unit: '亿亿次/秒', petaOps: value * 10, format, phase }] : [];
    return [{ value, unit: `${scale ?? ''}${counter ?? ''}`, petaOps: null, format, phase }];
  });
}
/** "800P（规划）", "500 PFLOPS (phase 1)": the phase in a bracket of its own. */
function phaseBehind(behind: string): string | null {
  const inner = /^\s*(?:FLOPS|OPS)?\s*\(([^()]{2,20})\)/iu.exec(behind)?.[1] ?? /^\s*((?:planned|initially|at first|eventually|ultimately|when complete|at full build|now|today|at present|installed|in service)(?![a-z]))/iu.exec(behind)?.[1];
  if (inner === undefined) return null;
  return englishPhase(inner) ?? phaseOf(inner, /[期划成终体]/u.test(inner));
}
const englishPhases: readonly (readonly [RegExp, string])[] = [[/phase\s*(?:1|one|i)(?![a-z\d])|first phase|initial|at first|opening/iu, 'phase 1'], [/phase\s*(?:2|two|ii)(?![a-z\d])|second phase/iu, 'phase 2'], [/phase\s*(?:3|three|iii)(?![a-z\d])|third phase/iu, 'phase 3'], [/plan|target/iu, 'planned'], [/final|full|total|complete|eventual|ultimate/iu, 'final'], [/(?<![a-z])(?:now|today|at present|current(?:ly)?|installed|in service)(?![a-z])/iu, 'built']];
function englishPhase(words: string): string | null { return englishPhases.find(([pattern]) => pattern.test(words))?.[1] ?? null; }
function phaseOf(before: string, said: boolean): string | null {
  const words = before.slice(-14);
  // "phase I: 500 PFLOPS; eventual: 2,000 PFLOPS"
  const labelled = /([A-Za-z][A-Za-z\d ]{2,16}?)\s?[:：]\s*$/u.exec(before)?.[1];
  const named = labelled === undefined ? null : englishPhase(labelled);
  if (named !== null) return named;
  if (!said) return null;
  const last = [...words.matchAll(/一期|首期|二期|三期|短期|近期|中期|远期|长期|后期|最终|完全建成|全部建成|建成后|总体|整体|规划|计划|(\d{2,4})年达/gu)].at(-1);
  if (!last) return null;
  if (last[1]) return `by ${last[1].length === 2 ? `20${last[1]}` : last[1]}`;
  const phases: Readonly<Record<string, string>> = { 一期: 'phase 1', 首期: 'phase 1', 二期: 'phase 2', 三期: 'phase 3', 短期: 'short-term', 近期: 'short-term', 中期: 'mid-term', 远期: 'long-term', 长期: 'long-term', 规划: 'planned', 计划: 'planned' };
  return phases[last[0]] ?? 'final';
}
