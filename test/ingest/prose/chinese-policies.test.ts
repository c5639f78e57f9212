import { toldOf } from './fixture.js';

const targets = (...texts: readonly string[]): readonly string[] => [...toldOf('policyTarget', ...texts)].map((line) => line.replace(/^PLANNED .*?(?=[<>=]+ |\d)/u, '').replace(/\s+/gu, ' ')).sort();

describe('what policies ask for', () => {
  test.each([
    // The year of each figure is the one last named before it; what a draft says is nobody's.
    ['2023 年 5 月 9 日，上海市发展改革委印发《湖畔算力行动方案》，提出 2026 年全市智能算力达到 30 EFLOPS，并培育 12 家以上算力服务企业；鹤壁只公布了征求意见稿，稿中 20 EFLOPS 的提法不宜引用。', ['30 EFLOPS by 2026', '>= 12 enterprises by 2026']],
    ['上海市发展改革委印发《湖畔算力行动方案》，到 2025 年算力规模达到 30 EFLOPS；上海市数据局 5 月出台《晨光芯片实施方案》，到 2027 年培育 3 家以上年营收超 10 亿元的芯片企业。', ['30 EFLOPS by 2025', '>= 3 enterprises by 2027']],
    ['国家发展改革委印发《湖畔算力意见》，要求到 2027 年枢纽之间网络时延不高于 20 毫秒。', ['<= 20 ms by 2027']],
    // A programme that has no paper, a paper without its marks.
    ['“湖算晨用”工程由国家统一规划，明确了目标，要求鹤壁集群的 PUE 在 1.25 以下，上海集群的 PUE 在 1.2 以下。', ['< 1.2 PUE by -', '< 1.25 PUE by -']],
    ['“湖算晨用”工程全面启动，“十四五”期间将累计带动各方面投资超过 3 万亿元。', []],
    ['上海市发展改革委印发《湖畔算力行动方案》，到 2025 年存储总量超过 40EB。', ['> 40 EB by 2025']],
    ['上海市发展改革委 2024 年 1 月 20 日发布《上海市封装产业实施意见》，目标到 2028 年先进封装产业营收突破 600 亿元；鹤壁的算力方案尚在征求意见。', ['> 600 亿元 by 2028']],
    ['上海市数据局印发《上海市算力券实施细则》，2026 年前累计发放 2 亿元。', ['2 亿元 by 2026']],
    ['工信部印发《智算互联标准体系建设指南》，要求到 2027 年制修订标准 30 项以上。', ['>= 30 项 by 2027']],
    ['机房年均 PUE 降至 1.28，液冷渗透率提升至 20%。', []],
  ])('%s', (text, expected) => expect(targets(text)).toEqual([...expected].sort()));
  test('who issued a policy, and when, may stand behind it', () => expect(toldOf('policy', '其配套的《湖畔算力券管理办法》由上海市数据局于 2024 年 1 月 22 日发布。')).toEqual(['2024-01-22 《湖畔算力券管理办法》 by 上海市数据局 for Shanghai']));
});
