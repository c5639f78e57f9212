import { nameFinder, withNames, withTableNames } from '../../../src/ingest/names.js';
import { read, toldOf } from './fixture.js';

/** Without the modality, and without whose they are where that is the X900. */
const specs = (text: string): readonly string[] => [...new Set(toldOf('spec', text))].map((line) => line.replace(/^ASSERTED (?:Morningstar X900 )?/u, '')).sort();

describe('figures that changed, that a bracket counts anew, and what stands right beside a memory', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['X900 单卡 FP16 稠密算力 400 TFLOPS（开启 2:4 稀疏后为 800 TFLOPS）。', ['PEAK_COMPUTE FP16 400 TFLOPS', 'PEAK_COMPUTE FP16 800 TFLOPS']],
    ['X900 把显存换成 HBM3E，容量扩到 141GB，带宽升至 4.8TB/s。', ['MEMORY_BANDWIDTH 4800 GB/s', 'MEMORY_CAPACITY 141 GB', 'MEMORY_TYPE HBM3E']],
    ['X900 保留了 900GB/s 的 NVLink 和 96GB HBM3。', ['INTERCONNECT_BANDWIDTH 900 GB/s', 'MEMORY_CAPACITY 96 GB', 'MEMORY_TYPE HBM3']],
    ['X900 把 NVLink 带宽从 600GB/s 降到 400GB/s。', ['INTERCONNECT_BANDWIDTH 400 GB/s']],
    ['X900 的互联带宽由 A100 的 600GB/s 压到 400GB/s。', ['INTERCONNECT_BANDWIDTH 400 GB/s', 'NVIDIA A100 INTERCONNECT_BANDWIDTH 600 GB/s']],
    ['X900 的主频由 1.45GHz 提至 1.7GHz。', ['CLOCK 1.7 GHz']],
    ['X900 通过 NVLink 实现卡间互联，速率 240GB/s。', ['INTERCONNECT_BANDWIDTH 240 GB/s']],
    ['X900 集成 64 个自研核，功耗 75W。', ['CORE_COUNT 64 cores', 'TDP 75 W']],
    ['X900 转投台积电 4N 工艺。', ['PROCESS_NAME TSMC 4N']],
    ['Nova-1 于 2025 年 9 月 29 日开源。', ['Nova-1 RELEASE 2025-09-29']],
    ['The X900 is quoted at 800 TFLOPS in FP16 with 128GB of memory and 3.2TB/s.', ['MEMORY_BANDWIDTH 3200 GB/s', 'MEMORY_CAPACITY 128 GB', 'PEAK_COMPUTE FP16 800 TFLOPS']],
    ['The X900 has 64 GB of memory and 900 GB/s of NVLink.', ['INTERCONNECT_BANDWIDTH 900 GB/s', 'MEMORY_CAPACITY 64 GB']],
    ['The X900 comes with its NVLink cut from 600 GB/s to 400 GB/s.', ['INTERCONNECT_BANDWIDTH 400 GB/s']],
    ['The X900 lost a third of its clock, which fell from 1.8 GHz to 1.2 GHz.', ['CLOCK 1.2 GHz']],
    ['The X900 reaches 228 TFLOPS at BF16 within 270 W.', ['PEAK_COMPUTE BF16 228 TFLOPS', 'TDP 270 W']],
    ['The X900, a 7 nm part made by TSMC, has 57 billion transistors on 780 mm².', ['DIE_AREA 780 mm2', 'PROCESS_NODE 7 nm', 'TRANSISTORS 57000000000 transistors']],
    ["The X900's 96GB of HBM3E runs at 4.1 TB/s.", ['MEMORY_BANDWIDTH 4100 GB/s', 'MEMORY_CAPACITY 96 GB', 'MEMORY_TYPE HBM3E']],
  ];
  test.each(cases)('%s', (text, expected) => expect(specs(text)).toEqual(expected));
  it('zeros counted out in a bracket say nothing of the figure before it', () => {
    const counted = read('X900 单卡 FP16 稠密算力 400 TFLOPS（开启 2:4 稀疏后为 800 TFLOPS）。').flatMap(({ statement: spec }) => (spec.type === 'spec' && spec.metric === 'PEAK_COMPUTE' ? [`${String(spec.value)} ${String(spec.sparsity)}`] : []));
    expect(counted.sort()).toEqual(['400 DENSE', '800 SPARSE']);
  });
  test.each([['cores of a country are none of a chip', 'X900 面向 64 个核心城市部署。'], ['what was given up is not had', 'The X900 gave up HBM3 long ago.'], ['the same in Chinese', 'X900 放弃 HBM3。'], ['nor is a part that may be', 'The X900 may be a 7 nm part.']])('%s: %s', (_, text) => expect(specs(text)).toEqual([]));
});

describe('a chip that sentences call by its number', () => {
  const chip = (name: string, source: 'report' | 'seed' = 'report'): Parameters<typeof nameFinder>[0][number] => ({ kind: 'CHIP', name, names: [{ text: name, language: 'en' }], source });
  const rows = (...chips: readonly string[]): Parameters<typeof withTableNames>[1] => chips.map((surface) => ({
    statement: { type: 'relation', subject: { surface, kind: 'CHIP' }, predicate: 'DESIGNED_BY', object: { surface: 'Orrin Systems', kind: 'COMPANY' }, date: null },
    passage: { line: 1, page: null, table: null }, quote: '', modality: 'ASSERTED', confidence: 0.9, extractor: 'tables/1',
  }));
  it('is one character and a number only where a table says whose it is', () => {
    const made = rows('澜 3').map((draft) => (draft.statement.type === 'relation' ? { ...draft, statement: { ...draft.statement, subject: { ...draft.statement.subject, maker: '澜屿半导体' } } } : draft));
    expect([withTableNames(nameFinder([]), made).lookup('澜 3')?.kind, withTableNames(nameFinder([]), rows('澜 3')).lookup('澜 3')]).toEqual(['CHIP', null]);
  });
  it('is the one of the table that bears it', () => expect(withTableNames(withNames(nameFinder([]), [chip('P7S')]), rows('Petrel P7S', 'Petrel P9')).lookup('P7S')?.name).toBe('Petrel P7S'));
  it('is none of two that bear it', () => expect(withTableNames(withNames(nameFinder([]), [chip('P7S')]), rows('Petrel P7S', 'Osprey P7S')).lookup('P7S')?.name).toBe('P7S'));
  it('stays what the field knows by it', () => expect(withTableNames(nameFinder([chip('P7S', 'seed')]), rows('Petrel P7S')).lookup('P7S')?.name).toBe('P7S'));
});

it('a figure that is why a chip needs a licence is no figure of it', () => {
  expect(toldOf('spec', 'A100 对华出口须申请许可，理由是其内存带宽超过 1400GB/s。')).toEqual([]);
});

describe('what each of several pieces holds, a part cut down from another, a part of a figure', () => {
  it('the size of one stack is not the chip’s', () => {
    expect(specs('X900 集成四颗 24GB HBM2E。')).toEqual(['MEMORY_TYPE HBM2E']);
    expect(specs('X900 搭载六颗长江存储供应的 16GB HBM2E。')).toEqual(['MEMORY_TYPE HBM2E']);
    expect(specs('X900 搭载一颗 24GB HBM2E。')).toEqual(['MEMORY_CAPACITY 24 GB', 'MEMORY_TYPE HBM2E']);
  });
  it('a letter behind a hyphen makes another part', () => {
    const told = toldOf('spec', '晨星科技发布训练芯片岚擎 L500，典型功耗 480W。另有降频版岚擎 L500-E，最大功耗降至 420W。');
    expect(told.some((line) => line.includes('L500-E TDP 420 W'))).toBe(true);
    expect(told.some((line) => /L500 TDP 420/u.test(line))).toBe(false);
  });
  it('half as fast is not comparable', () => {
    expect(toldOf('relation', 'X900 的 FP16 算力已接近 A100 的一半。', 'X900 的性能约相当于 A100 的七成。').filter((line) => line.includes('COMPARABLE_TO'))).toEqual([]);
    expect(toldOf('relation', 'X900 的综合性能接近 A100。').some((line) => line.includes('COMPARABLE_TO'))).toBe(true);
  });
  it('what a whole cabinet holds is not each chip’s; what is only weighed is a plan', () => {
    expect(toldOf('relation', 'Star-72 机柜由 72 颗 X900 组成，整柜 HBM3E 容量 13.5TB。').some((line) => line.includes('USES_MEMORY'))).toBe(false);
    expect(toldOf('relation', '长庚集团曾评估采购 X900。').filter((line) => line.includes('USES_CHIP') && line.startsWith('ASSERTED'))).toEqual([]);
  });
});
