import { read, toldOf } from './fixture.js';

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
    // Over which years a rate is reckoned is no time of a share told beside it; a year's end is of the year in question.
    ['2023 年全球 HBM 市场规模为 40 亿美元，2023—2028 年复合增速为 19%，SK海力士拿走了其中 53% 的份额。', ['ASSERTED SK hynix market share 53 % 2023', 'ASSERTED global market size 40 亿美元 2023', 'FORECAST global CAGR 19 % 2023-2028']],
    ['截至 2024 年 3 月末，全国智能算力规模为 748 EFLOPS，预计年底突破 1,000 EFLOPS。', ['ASSERTED China compute scale 748 EFLOPS 2024-03', 'FORECAST China compute scale 1000 EFLOPS 2024']],
    ['2023 年中国智算规模为 417 EFLOPS。', ['ASSERTED China compute scale 417 EFLOPS 2023']],
    // A part of a demand told of before it; what a plan asks for is no figure of a firm called 目标到.
    ['2023 年国内智能算力需求中推理占比为 46%，预计 2027 年升至 70%。', ['ASSERTED 推理 market share 46 % 2023', 'FORECAST 推理 market share 70 % 2027']],
    ['上海市政府发布《上海市封装产业实施意见》，目标到 2028 年先进封装产业营收突破 600 亿元。', []],
    // Parts of the country, and of what they are parts.
    ['2023 年上海以 9.8% 的占比居全国智能算力首位，鹤壁占 6.1%。', ['ASSERTED Hebi market share 6.1 % 2023', 'ASSERTED Shanghai market share 9.8 % 2023']],
    ['2023 年西部八省在全国智能算力中合计占比为 31%，东部地区占比为 48%。', ['ASSERTED 东部地区 market share 48 % 2023', 'ASSERTED 西部八省 market share 31 % 2023']],
    ['2023 年中国加速卡市场英伟达占 58%，AMD 不足 1%。', ['ASSERTED AMD market share 1 % 2023', 'ASSERTED NVIDIA market share 58 % 2023']],
    ['2023 年全球 HBM 市场规模为 40 亿美元，SK海力士占 53%，AMD 占 9%；预计 2026 年市场规模将突破 90 亿美元。', ['ASSERTED AMD market share 9 % 2023', 'ASSERTED SK hynix market share 53 % 2023', 'ASSERTED global market size 40 亿美元 2023', 'FORECAST global market size 90 亿美元 2026']],
    ['英特尔 2023 年收入 116 亿元，其中 AMD 贡献 5.3 亿元。', ['ASSERTED AMD revenue 5.3 亿元 2023', 'ASSERTED Intel revenue 116 亿元 2023']],
    // How a firm's own sum divides, and who owns it.
    ['英特尔 2023 年收入 116 亿元，其中运营商占 44%。', ['ASSERTED Intel revenue 116 亿元 2023']],
    ['AMD 2023 年市场份额为 9%，英特尔与英伟达分别持股 9.8% 和 4.2%。', ['ASSERTED AMD market share 9 % 2023']],
    ['X900 的推理速度较上一代提升 3 倍。', []],
    ['2023 年国内在用智算中心中，采用国产芯片的中心占比 40%。', ['ASSERTED 采用国产芯片的中心 market share 40 % 2023']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('whose a figure is, and what it is called', () => {
  test('a market known by its place is printed with its own words', () => {
    const printed = (text: string): readonly (string | null | undefined)[] => read(text).flatMap(({ statement: s }) => (s.type === 'statistic' ? [s.surface] : []));
    expect(printed('2023 年全球 HBM 市场规模为 40 亿美元，同比增长 60%。')).toEqual(['全球HBM', '全球HBM']);
    expect(printed('2023 年中国加速卡出货 90 万张。')).toEqual(['中国加速卡']);
  });
  test.each([
    // Who counts a market has no share in it; to whom a firm sells has not its revenue.
    ['Omdia 估算 2023 年全球 GPU 收入为 120 亿美元。', ['ASSERTED global revenue 120 亿美元 2023']],
    ['光互联方面，英特尔向英伟达供应 800G 光模块，2023 年收入 30 亿元。', ['ASSERTED Intel revenue 30 亿元 2023']],
    ['2023 年全球算力总规模达到 615EFlops，其中超算算力规模为 14EFlops。', ['ASSERTED global compute scale 14 EFlops 2023', 'ASSERTED global compute scale 615 EFlops 2023']],
    ['2023 年国产加速卡份额升至 34%；我们预计 2026 年这一比例将越过 50%。', ['ASSERTED domestic (China) accelerator cards market share 34 % 2023', 'FORECAST domestic (China) accelerator cards market share 50 % 2026']],
    ['2025 年全球光模块市场将超 13 亿美元，到 2028 年将增长到 27 亿美元。', ['FORECAST global market size 13 亿美元 2025', 'FORECAST global market size 27 亿美元 2028']],
    ['2023 年英伟达份额 70%，英特尔与 AMD 各约 3%。', ['ASSERTED AMD market share 3 % 2023', 'ASSERTED Intel market share 3 % 2023', 'ASSERTED NVIDIA market share 70 % 2023']],
  ])('%s', (text, expected) => expect(told(text)).toEqual([...expected].sort()));
});

describe('of the same time, and of a part of something', () => {
  test.each([
    ['2023 年英伟达占国内加速卡出货量的 61%，2024 年三季度降至 39%，而英特尔同期由 17% 升至 24%。', ['ASSERTED Intel market share 17 % 2023', 'ASSERTED Intel market share 24 % 2024-Q3', 'ASSERTED NVIDIA market share 39 % 2024-Q3', 'ASSERTED NVIDIA market share 61 % 2023']],
    ['英特尔 2023 年营业收入 31.6 亿元，公司预计 2025 年将达到 70 亿元；赤岭半导体同期收入 8.4 亿元。', ['ASSERTED Intel revenue 31.6 亿元 2023', 'ASSERTED 赤岭半导体 revenue 8.4 亿元 2023', 'FORECAST Intel revenue 70 亿元 2025']],
    ['2023 年国产加速卡份额升至 34%，上年同期仅为 21%。', ['ASSERTED domestic (China) accelerator cards market share 21 % 2022', 'ASSERTED domestic (China) accelerator cards market share 34 % 2023']],
    ['庐州一期全部采用英特尔的芯片，国产化率 100%。', []],
    ['2023 年国内智算中心的推理负载占比为 41.5%，2024 年上半年升至 52%。', ['ASSERTED 推理负载 market share 41.5 % 2023', 'ASSERTED 推理负载 market share 52 % 2024-H1']],
  ])('%s', (text, expected) => expect(told(text)).toEqual([...expected].sort()));
});
