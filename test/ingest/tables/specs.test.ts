import { nameFinder } from '../../../src/ingest/names.js';
import { claimsOf, knowing, readingOf } from './claims.js';

const upright = `表 2：部分加速芯片参数

厂商 型号
FP16
算力

显存
容量

功耗

发布
时间

星垣科技 天枢
T1

256 TFLOPS 64GB
HBM2e

350W 2023

星垣科技 天枢T2 512 TFLOPS 96GB 2024 Q1

北斗微 BD880 48GB 300W 2022

资料来源：公开资料
`;
const uprightClaims = [
  'BD880 DESIGNED_BY 北斗微', 'BD880 MEMORY_CAPACITY 48 GB', 'BD880 RELEASE 2022', 'BD880 TDP 300 W',
  '天枢 T1 DESIGNED_BY 星垣科技', '天枢 T1 MEMORY_CAPACITY 64 GB', '天枢 T1 MEMORY_TYPE HBM2e', '天枢 T1 PEAK_COMPUTE FP16 256 TFLOPS', '天枢 T1 RELEASE 2023', '天枢 T1 TDP 350 W', '天枢 T1 USES_MEMORY HBM2e',
  '天枢T2 DESIGNED_BY 星垣科技', '天枢T2 MEMORY_CAPACITY 96 GB', '天枢T2 PEAK_COMPUTE FP16 512 TFLOPS', '天枢T2 RELEASE 2024-Q1',
];

describe('a flattened table, one chip a row', () => {
  it('puts each figure in its column though blank cells are gone, for chips and makers never seen', async () => {
    const claims = await claimsOf(upright);
    expect(claims.map((claim) => claim.replace('天枢T1', '天枢 T1'))).toEqual([...uprightClaims].sort());
  });

  it('says where each claim stands: caption, row, column, the row\'s first line', async () => {
    const { drafts } = await readingOf(upright);
    const tdp = drafts.find(({ statement }) => statement.type === 'spec' && statement.subject.surface === 'BD880' && statement.metric === 'TDP');
    expect(tdp?.passage).toEqual({ line: upright.split('\n').findIndex((line) => line.startsWith('北斗微')) + 1, page: null, table: { caption: '表 2：部分加速芯片参数', row: 'BD880', column: '功耗' } });
    expect(tdp?.quote).toContain('300W');
  });

  it('where blanks leave a mark, the mark decides between columns of one kind', async () => {
    const table = (row: string): string => `表 1：算力对比 \n\n型号 \nFP32算力 \nFP16算力 \n功耗 \n  TFLOPS TFLOPS W \n\nXA1 \n10 \n20 \n100 \n\n${row}\n\n资料来源：公司 \n`;
    expect(await claimsOf(table('XB2  40 200 '))).toContain('XB2 PEAK_COMPUTE FP16 40 TFLOPS');
    expect(await claimsOf(table('XB2 40  200 '))).toContain('XB2 PEAK_COMPUTE FP32 40 TFLOPS');
  });

  it('where two readings are about as good, neither is claimed and both are said', async () => {
    const { drafts, unread } = await readingOf('表 1：算力对比\n\n型号 FP32算力(TFLOPS) FP16算力(TFLOPS) 功耗(W)\n\nXA1 10 20 100\n\nXB2 40 200\n\n资料来源：公司\n');
    const xb2 = drafts.filter(({ statement }) => statement.type === 'spec' && statement.subject.surface === 'XB2' && statement.metric === 'PEAK_COMPUTE');
    expect(xb2).toEqual([]);
    expect(unread).toHaveLength(1);
    expect(unread[0]?.reason).toContain('FP32算力(TFLOPS) = 40');
    expect(unread[0]?.reason).toContain('FP16算力(TFLOPS) = 40');
  });

  it('an English exhibit with one cell a line and units under the headings', async () => {
    const claims = await claimsOf('Exhibit 5: AI accelerators at a glance\n\nCompany\nProduct\nYear\nProcess\n(nm)\nFP16\n(TFLOPS)\nHBM\n(GB)\nBandwidth\n(GB/s)\nTDP\n(W)\n\nNovacore\nNX-200\n2024\n5\n410\n96\n3200\n550\n\nHeliotrope\nHT9\n2025\n4\n600\n128\n4100\n700\n\nSource: company data\n');
    expect(claims).toContain('HT9 DESIGNED_BY Heliotrope');
    expect(claims.filter((claim) => claim.startsWith('NX-200'))).toEqual(['NX-200 DESIGNED_BY Novacore', 'NX-200 MEMORY_BANDWIDTH 3200 GB/s', 'NX-200 MEMORY_CAPACITY 96 GB', 'NX-200 PEAK_COMPUTE FP16 410 TFLOPS', 'NX-200 PROCESS_NODE 5 nm', 'NX-200 RELEASE 2024', 'NX-200 TDP 550 W', 'NX-200 USES_MEMORY HBM']);
  });
});

describe('a flattened table on its side', () => {
  const sideways = '表 3：云端芯片对比 \n\n厂商 星垣科技 北斗微 星垣科技 \n\n型号 天枢T1 BD880 天枢T2 \n\n制程 7nm 12nm TSMC N5 \n\nFP16 Tensor 256 TFLOPS 320 TFLOPS - \n\n显存容量 40/80 GB 32 GB 96 GB \n\nTDP 300-350W ≤250W 450W \n\n资料来源：公司 \n';
  it('makes each column a chip, with its maker, ranges and bounds', async () => {
    const claims = await claimsOf(sideways);
    expect(claims).toEqual(expect.arrayContaining([
      '天枢T1 DESIGNED_BY 星垣科技', 'BD880 DESIGNED_BY 北斗微', '天枢T1 MEMORY_CAPACITY 40..80 GB', '天枢T1 TDP 300..350 W', 'BD880 TDP 250 W AT_MOST',
      'BD880 PEAK_COMPUTE FP16 MATRIX 320 TFLOPS', '天枢T2 PROCESS_NAME TSMC N5', '天枢T2 FABRICATED_BY TSMC',
    ]));
    expect(claims.filter((claim) => claim.startsWith('天枢T2 PEAK_COMPUTE'))).toEqual([]);
  });
  it('gives short versions the series that the caption names', async () => {
    const claims = await claimsOf('表 5：XPU 历代产品参数 \n\n v1 v2 v3e \n\n发布时间 2019 2021 2023 \n\nBF16 算力（TFLOPS） 45 90 180 \n\n资料来源：公司 \n');
    expect(claims).toEqual(expect.arrayContaining(['XPU v1 RELEASE 2019', 'XPU v3e PEAK_COMPUTE BF16 180 TFLOPS']));
  });
});

describe('tables with tabs or pipes', () => {
  it('Markdown: makers named once, sparse and dense, bits and bytes, foundries', async () => {
    const claims = await claimsOf('Table 2: Accelerators compared\n\n| Vendor | Chip | Process | FP16 dense (TFLOPS) | Memory | Memory bandwidth | TDP (W) | Launch |\n|---|---|---|---|---|---|---|---|\n| Heliotrope | HT9 | TSMC N4 | 600 | 128 GB HBM3 | 4,100 GB/s | ≤700 | 2024 Q2 |\n|  | HT9 Lite | 5 nm | 300 | 64 GB | 16 Tbps | 350-400 | 2025E |\n', undefined, 'note.md');
    expect(claims).toEqual([
      'HT9 DESIGNED_BY Heliotrope', 'HT9 FABRICATED_BY TSMC', 'HT9 Lite DESIGNED_BY Heliotrope', 'HT9 Lite MEMORY_BANDWIDTH 2000 GB/s', 'HT9 Lite MEMORY_CAPACITY 64 GB', 'HT9 Lite PEAK_COMPUTE FP16 DENSE 300 TFLOPS',
      'HT9 Lite PROCESS_NODE 5 nm', 'HT9 Lite RELEASE 2025', 'HT9 Lite TDP 350..400 W', 'HT9 MEMORY_BANDWIDTH 4100 GB/s', 'HT9 MEMORY_CAPACITY 128 GB', 'HT9 MEMORY_TYPE HBM3', 'HT9 PEAK_COMPUTE FP16 DENSE 600 TFLOPS',
      'HT9 PROCESS_NAME TSMC N4', 'HT9 RELEASE 2024-Q2', 'HT9 TDP 700 W AT_MOST', 'HT9 USES_MEMORY HBM3',
    ]);
  });
  it('a forecast launch is planned, not asserted', async () => {
    const { drafts } = await readingOf('| Chip | Launch | TDP |\n|---|---|---|\n| HT9 | 2025E | 700W |\n', undefined, 'n.md');
    expect(drafts.find(({ statement }) => statement.type === 'spec' && statement.metric === 'RELEASE')?.modality).toBe('PLANNED');
  });
  it('on its side, by the labels of its rows', async () => {
    const claims = await claimsOf('Table 3. Key specifications\n\n|  | NX-200 | NX-300 |\n|---|---|---|\n| FP8 Tensor (with sparsity) | 1,640 TFLOPS | 3.2 PFLOPS |\n| Transistors | 80 billion | 1530亿 |\n| Die size | 814 mm2 | - |\n', undefined, 'n.md');
    expect(claims).toEqual(['NX-200 DIE_AREA 814 mm2', 'NX-200 PEAK_COMPUTE FP8 MATRIX SPARSE 1640 TFLOPS', 'NX-200 TRANSISTORS 80000000000 transistors', 'NX-300 PEAK_COMPUTE FP8 MATRIX SPARSE 3200 TFLOPS', 'NX-300 TRANSISTORS 153000000000 transistors']);
  });
  it('models and what they were trained with', async () => {
    const claims = await claimsOf('Models\tRelease time\tDevelopers\tParameter size (Billion)\nLyra-1\t2021\tNovalab\t13\nLyra-2\t2023\tNovalab\t175.5\n', undefined, 'm.md');
    expect(claims).toEqual(['Lyra-1 DEVELOPED_BY Novalab', 'Lyra-1 PARAMETERS 13000000000 parameters', 'Lyra-1 RELEASE 2021', 'Lyra-2 DEVELOPED_BY Novalab', 'Lyra-2 PARAMETERS 175500000000 parameters', 'Lyra-2 RELEASE 2023']);
  });
  it('a table with one column says nothing and is no error', async () => {
    expect(await claimsOf('Table 1: Names\n\n| Chip |\n|---|\n| HT9 |\n| HT10 |\n', undefined, 'n.md')).toEqual([]);
  });
});

it('a misprint stays: the claim is what the report says', async () => {
  expect(await claimsOf('| Chip | FP32 |\n|---|---|\n| HT9 | 24560 TFLOPS |\n| HT8 | 20 TFLOPS |\n', undefined, 'n.md')).toContain('HT9 PEAK_COMPUTE FP32 24560 TFLOPS');
});
it('a maker is claimed only where the table prints one', async () => {
  const names = knowing(['COMPANY', 'Heliotrope'], ['CHIP', 'HT9']);
  expect(await claimsOf('Table 1: Heliotrope parts\n\n| Chip | TDP |\n|---|---|\n| HT9 | 700W |\n', names, 'n.md')).toContain('HT9 DESIGNED_BY Heliotrope');
  expect(await claimsOf('Table 1: Some parts\n\n| Chip | TDP |\n|---|---|\n| HT9 | 700W |\n', names, 'n.md')).toEqual(['HT9 TDP 700 W']);
});

it('names with numbers under a heading that no one knows are what the figures are of, the firms beside them their makers', async () => {
  const rows = ['| 甲项 | 谁家 | FP16（TFLOPS） | 功耗（W） |', '|---|---|---|---|', '| 星盘X7 | 星盘半导体 | 256 | 350 |', '| 星盘X9 | 星盘半导体 | 512 | 450 |', '| 玄岭Q3 | 玄岭智能 | 128 | 150 |', ''];
  expect(await claimsOf(rows.join('\n'), undefined, 'a.md')).toEqual(expect.arrayContaining(['玄岭Q3 DESIGNED_BY 玄岭智能', '玄岭Q3 PEAK_COMPUTE FP16 128 TFLOPS', '玄岭Q3 TDP 150 W']));
  // Workloads are no chips, and what each row says once is no maker.
  expect(await claimsOf('| 项 | 说明 | FP16（TFLOPS） | 功耗（W） |\n|---|---|---|---|\n| 训练 | 常用 | 256 | 350 |\n| 推理 | 少用 | 512 | 450 |\n', undefined, 'a.md')).toEqual([]);
});

describe('a process beside its foundry', () => {
  it('goes by one name whichever language names the foundry', async () => {
    const names = nameFinder([{ kind: 'COMPANY', name: 'TSMC', names: [{ text: 'TSMC', language: 'en' }, { text: '台积电', language: 'zh-Hans' }], source: 'seed' }]);
    const claims = await claimsOf('| 型号 | 代工与工艺 | FP16 (TFLOPS) |\n|---|---|---|\n| T100 | 台积电 4N | 320 |\n| T200 | TSMC 4N | 640 |\n', names, 'fixture.md');
    expect(claims.filter((claim) => claim.includes('PROCESS_NAME'))).toEqual(['T100 PROCESS_NAME TSMC 4N', 'T200 PROCESS_NAME TSMC 4N']);
  });
});
