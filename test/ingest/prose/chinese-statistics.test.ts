import { toldOf } from './fixture.js';

const told = (...texts: readonly string[]): readonly string[] => [...toldOf('statistic', ...texts)].sort();

describe('figures of a market in Chinese sentences', () => {
  test.each([
    // 其中国产 names no China; 届时 is the end of the span told before.
    ['2023 年全球加速卡出货 300 万张，其中国产品牌约 90 万张。', ['ASSERTED domestic (China) brands shipments 90 万张 2023', 'ASSERTED global shipments 300 万张 2023']],
    ['预计 2024—2027 年全球 AI 服务器市场规模复合增速 30%，届时国产份额有望升至 45%。', ['FORECAST domestic (China) brands market share 45 % 2027', 'FORECAST global CAGR 30 % 2024-2027']],
    // What was before is told in passing; the firms after it are of the year in question.
    ['按晨报口径，2023 年英伟达占国内加速卡出货的 60%，2022 年这一数字为 70%；AMD 和英特尔分别为 5% 和 3%。', ['ASSERTED AMD market share 5 % 2023', 'ASSERTED Intel market share 3 % 2023', 'ASSERTED NVIDIA market share 60 % 2023', 'ASSERTED NVIDIA market share 70 % 2022']],
    ['AMD、英特尔与英伟达三家瓜分了市场，IDC 统计 2023 年三家份额分别为 50%、30%和 20%。', ['ASSERTED AMD market share 50 % 2023', 'ASSERTED Intel market share 30 % 2023', 'ASSERTED NVIDIA market share 20 % 2023']],
    ['SK海力士供应首批产品，2023 年其 HBM 市占率为 53%。', ['ASSERTED SK hynix market share 53 % 2023']],
    // The market that was shared out is no firm's.
    ['2023 年 HBM 份额为 SK海力士 53%、AMD 9%，市场规模 40 亿美元。', ['ASSERTED AMD market share 9 % 2023', 'ASSERTED HBM market size 40 亿美元 2023', 'ASSERTED SK hynix market share 53 % 2023']],
    ['2023 年上半年英特尔营收 30 亿元，同比增长约 4 倍。', ['ASSERTED Intel growth 4 x 2023-H1', 'ASSERTED Intel revenue 30 亿元 2023-H1']],
    // A list in which one is a family of chips; of more names than figures nobody is taken.
    ['2023 年加速卡份额前三为英伟达、华为昇腾和 AMD，分别为 60%、25% 和 5%。', ['ASSERTED AMD market share 5 % 2023', 'ASSERTED Huawei Ascend market share 25 % 2023', 'ASSERTED NVIDIA market share 60 % 2023']],
    ['2023 年加速卡市场中，英伟达、X900 和 AMD 的份额分别为 60% 和 5%。', []],
    ['2023 年全球 HBM 市场规模为 40 亿美元，其中 SK海力士占 53%，英特尔 38%，AMD 9%。', ['ASSERTED AMD market share 9 % 2023', 'ASSERTED Intel market share 38 % 2023', 'ASSERTED SK hynix market share 53 % 2023', 'ASSERTED global market size 40 亿美元 2023']],
    ['2023 年全球 HBM 市场规模为 40 亿美元，其中 SK海力士增长 53%，英特尔 38%。', ['ASSERTED Intel growth 38 % 2023', 'ASSERTED SK hynix growth 53 % 2023', 'ASSERTED global market size 40 亿美元 2023']],
    ['2023 年中国加速卡出货 90 万张，其中英伟达 54%，英特尔与 AMD 各 3%。', ['ASSERTED AMD market share 3 % 2023', 'ASSERTED China shipments 90 万张 2023', 'ASSERTED Intel market share 3 % 2023', 'ASSERTED NVIDIA market share 54 % 2023']],
    ['2023 年中国加速卡出货 90 万张，其中英伟达占 54%，持有英特尔 3% 的股权。', ['ASSERTED China shipments 90 万张 2023', 'ASSERTED NVIDIA market share 54 % 2023']],
    // The market's size and growth are no firm's, though the sentence begins with one.
    ['SK海力士 2023 年在 HBM 收入中占 53%，全球 HBM 市场规模 2023 年约为 40 亿美元，同比增长 60%。', ['ASSERTED SK hynix market share 53 % 2023', 'ASSERTED global growth 60 % 2023', 'ASSERTED global market size 40 亿美元 2023']],
    ['2023 年本土厂商在国内加速卡市场中的占比为 30%。', ['ASSERTED domestic (China) vendors market share 30 % 2023']],
    ['X900 的推理速度较上一代提升 3 倍。', []],
    ['2023 年国内在用智算中心中，采用国产芯片的中心占比 40%。', ['ASSERTED 采用国产芯片的中心 market share 40 % 2023']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
