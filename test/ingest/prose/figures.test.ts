import { read, told, toldOf } from './fixture.js';

describe('figures of chips and models', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['X900 半精度（FP16）算力为 410 TFLOPS，INT8 算力可达 820 TOPS，功耗 350W。', ['ASSERTED Morningstar X900 PEAK_COMPUTE FP16 410 TFLOPS', 'ASSERTED Morningstar X900 PEAK_COMPUTE INT8 820 TOPS', 'ASSERTED Morningstar X900 TDP 350 W']],
    ['X900 可输出 16TOPS@INT8，功耗仅为 8W。', ['ASSERTED Morningstar X900 PEAK_COMPUTE INT8 16 TOPS', 'ASSERTED Morningstar X900 TDP 8 W']],
    ['X900 拥有 800 亿个晶体管，显存带宽达 3.35TB/s，芯片间互联带宽为 900GB/s。', ['ASSERTED Morningstar X900 TRANSISTORS 80000000000 transistors', 'ASSERTED Morningstar X900 MEMORY_BANDWIDTH 3350 GB/s', 'ASSERTED Morningstar X900 INTERCONNECT_BANDWIDTH 900 GB/s']],
    // A clause with its own agent does not end what is told of the chip; a capacity behind the memory's name is the memory's.
    ['X900 由日月光以 CoWoS-S 封装，集成 620 亿晶体管，配 6 颗 HBM2E，容量 96GB、带宽 2.4TB/s；INT8 为 960 TOPS。', ['ASSERTED Morningstar X900 TRANSISTORS 62000000000 transistors', 'ASSERTED Morningstar X900 MEMORY_CAPACITY 96 GB', 'ASSERTED Morningstar X900 MEMORY_TYPE HBM2E', 'ASSERTED Morningstar X900 MEMORY_BANDWIDTH 2400 GB/s', 'ASSERTED Morningstar X900 PEAK_COMPUTE INT8 960 TOPS']],
    ['X900 的降频版 X900E 面向边缘，功耗降至 300W。', ['ASSERTED X900E TDP 300 W']],
    ['2023 年 9 月晨星科技发布 X900。', ['ASSERTED Morningstar X900 RELEASE 2023-09']],
    ['Nova-1 参数量为 671B，在 14.8T tokens 上训练。', ['ASSERTED Nova-1 PARAMETERS 671000000000 parameters', 'ASSERTED Nova-1 TRAINING_TOKENS 14800000000000 tokens']],
    ['Nova-1 是千亿参数语言大模型。', ['ASSERTED Nova-1 PARAMETERS 100000000000 parameters']],
    ['The X900 delivers 989 TFLOPS of FP16 compute at a TDP of 700W.', ['ASSERTED Morningstar X900 PEAK_COMPUTE FP16 989 TFLOPS', 'ASSERTED Morningstar X900 TDP 700 W']],
    ['A100 和 H100 的显存容量分别为 40GB 和 80GB。', ['ASSERTED NVIDIA A100 MEMORY_CAPACITY 40 GB', 'ASSERTED NVIDIA H100 MEMORY_CAPACITY 80 GB']],
    // What it was before, and what another has, is no figure of it: the other's is its own.
    ['X900 的互联带宽由 600GB/s 降到 400GB/s，显存容量从 80GB 提升至 96GB。', ['ASSERTED Morningstar X900 INTERCONNECT_BANDWIDTH 400 GB/s', 'ASSERTED Morningstar X900 MEMORY_CAPACITY 96 GB']],
    ['X900 已量产，FP16 算力只有 A100 的七分之一，显存容量反而增至 96GB。', ['ASSERTED Morningstar X900 MEMORY_CAPACITY 96 GB']],
    ['X900 已量产，FP16 算力由 A100 的 312TFLOPS 降至 148TFLOPS，显存由 80GB 提升至 96GB。', ['ASSERTED Morningstar X900 MEMORY_CAPACITY 96 GB', 'ASSERTED Morningstar X900 PEAK_COMPUTE FP16 148 TFLOPS', 'ASSERTED NVIDIA A100 PEAK_COMPUTE FP16 312 TFLOPS']],
    ['The X900, a reduced A100-class part with 96GB of HBM3.', ['ASSERTED Morningstar X900 MEMORY_CAPACITY 96 GB', 'ASSERTED Morningstar X900 MEMORY_TYPE HBM3']],
    ['X900 的显存带宽较 A100 的 2.0TB/s 提升到 4.0TB/s。', ['ASSERTED Morningstar X900 MEMORY_BANDWIDTH 4000 GB/s', 'ASSERTED NVIDIA A100 MEMORY_BANDWIDTH 2000 GB/s']],
    ['The X900 offers 4.8TB/s of memory bandwidth versus 2.0TB/s of memory bandwidth for the A100.', ['ASSERTED Morningstar X900 MEMORY_BANDWIDTH 4800 GB/s']],
    ['The X900 delivers 620 TFLOPS of dense BF16 and 1,240 TOPS at INT8.', ['ASSERTED Morningstar X900 PEAK_COMPUTE BF16 620 TFLOPS', 'ASSERTED Morningstar X900 PEAK_COMPUTE INT8 1240 TOPS']],
  ];
  test.each(cases)('%s', (text, expected) => expect([...toldOf('spec', text)].sort()).toEqual([...expected].sort()));

  const silent: readonly (readonly [string, string])[] = [
    ['a comparison is no figure', 'X900 的训练性能约为 A100 的 1.7 倍。'], ['a cluster’s total is no chip’s', '该集群部署 2 万块 X900，总算力达到 4910 PFLOPS。'],
    ['a server’s power is no chip’s', '以 A100 服务器为例，其单机最大功率可达 6.5kW。'], ['a limit of a rule is no figure', '管制要求 X900 的互联带宽不得超过 600GB/s。'],
    ['a difference is no level', '与 A100 相比，X900 的功耗降低了 50W。'], ['what several have together is nobody’s', '8 张 A100 的显存合计 640GB 内存。'], ['a need is not had', '部署该模型需要 X900 提供 700GB 显存。'],
    ['parameters in use are not all there are', 'Nova-1 每次仅激活 37B 参数。'],
  ];
  test.each(silent)('%s: %s', (_, text) => expect(toldOf('spec', text)).toEqual([]));
  test('a figure that a plan gives is planned', () => expect(toldOf('spec', '晨星科技计划 2026 年推出 X300。')).toEqual(['PLANNED Morningstar X300 RELEASE 2026']));
  test('the figure behind 其 is the other’s', () => expect(toldOf('spec', '与 A100 相比，X900 的晶体管数量是其（540 亿）2 倍多。')).toEqual(['ASSERTED NVIDIA A100 TRANSISTORS 54000000000 transistors']));
});

describe('statistics', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['根据 IDC 的数据，2023 年全球 AI 服务器市场规模为 311 亿美元，同比增长 41.5%，预计 2027 年将达到 400 亿美元，2023-2027 年复合增速达 18.6%。',
      ['ASSERTED global market size 311 亿美元 2023', 'ASSERTED global growth 41.5 % 2023', 'FORECAST global market size 400 亿美元 2027', 'FORECAST global CAGR 18.6 % 2023-2027']],
    // Whose a figure is: of the part named before, of the firm that the clause goes on about, of a rank's bracket, of what is none of a kind.
    ['2022 年，液冷将成为中国最大的细分市场，占总投资的 52%。', ['FORECAST 液冷 market share 52 % 2022']],
    ['全球来看，晨星科技一家独大，份额近 48%，英伟达列全球第二（11%）、AMD 列第五（4.5%）。', ['ASSERTED Morningstar Tech market share 48 % -', 'ASSERTED NVIDIA market share 11 % -', 'ASSERTED AMD market share 4.5 % -']],
    ['2022 年晨星科技多次位列全球第一，且在中国 AI 服务器市场市占率超过 51%。', ['ASSERTED Morningstar Tech market share 51 % 2022']],
    ['据 IDC 数据，我国算力总规模达到 202EFLOPS，全球占比约为 33%。', ['ASSERTED China compute scale 202 EFLOPS -', 'ASSERTED China market share 33 % -']],
    // By how much one is above the average, and what a unit costs, are no figures of a market.
    ['晨星科技预期营收增长超市场平均水平 20%。', []],
    ['采用液冷方案后，投资将提升至 1.5 万元/kW。', []],
    ['2023 年英伟达、AMD 与英特尔的份额分别为 71%、17% 和 9%。', ['ASSERTED NVIDIA market share 71 % 2023', 'ASSERTED AMD market share 17 % 2023', 'ASSERTED Intel market share 9 % 2023']],
    ['2023 年英伟达、AMD、英特尔的份额分别为 71%、17%、9%。', ['ASSERTED NVIDIA market share 71 % 2023', 'ASSERTED AMD market share 17 % 2023', 'ASSERTED Intel market share 9 % 2023']],
    ['2023 年晨星科技实现营业收入 5.07 亿元，同比下降 3.2%。', ['ASSERTED Morningstar Tech revenue 5.07 亿元 2023', 'ASSERTED Morningstar Tech growth -3.2 % 2023']],
    ['According to IDC, the global AI server market reached US$125.1 billion in 2023 and is expected to grow to $222.7 billion by 2028.', ['ASSERTED global market size 125.1 USD billion 2023', 'FORECAST global market size 222.7 USD billion 2028']],
    ['IDC 口径下，2023 年 AI 芯片出货 90 万张，其中英伟达 60 万张、昇腾 12 万张。', ['ASSERTED AI chips shipments 90 万张 2023', 'ASSERTED NVIDIA shipments 60 万张 2023', 'ASSERTED Huawei Ascend shipments 12 万张 2023']],
    ['2023 年晨星科技、英伟达、AMD 位列前三，份额依次为 41%、30%、12%。', ['ASSERTED Morningstar Tech market share 41 % 2023', 'ASSERTED NVIDIA market share 30 % 2023', 'ASSERTED AMD market share 12 % 2023']],
    ['2022 年、2023 年晨星科技营收分别为 3.1 亿元和 5.2 亿元。', ['ASSERTED Morningstar Tech revenue 3.1 亿元 2022', 'ASSERTED Morningstar Tech revenue 5.2 亿元 2023']],
    ['2023 年国产 AI 芯片在中国市场的占比由上年的 12%提升到 21%。', ['ASSERTED domestic (China) AI chips market share 12 % 2022', 'ASSERTED domestic (China) AI chips market share 21 % 2023']],
    ['晨星科技 2023 年营业收入 21 亿元，长庚集团同期实现 9 亿元。', ['ASSERTED Morningstar Tech revenue 21 亿元 2023', 'ASSERTED Changgeng Group revenue 9 亿元 2023']],
    ['2023 年晨星科技的份额接近三成。', ['ASSERTED Morningstar Tech market share 30 % 2023']],
    ['坊间流传晨星科技 2024 年份额升至 40%。', ['REPORTED Morningstar Tech market share 40 % 2024']],
    ['两地上报的 2023 年智能算力相加约 96 EFLOPS。', []], ['X900 的推理效率提升 40%。', []],
    ['NVIDIA held 92% of the AI chip market in 2023.', ['ASSERTED NVIDIA market share 92 % 2023']],
  ];
  test.each(cases)('%s', (text, expected) => expect(toldOf('statistic', text)).toEqual(expected));
  test.each([['据 IDC，2023 年中国 AI 服务器市场规模为 67 亿美元。', 'IDC'], ['2023 年中国 AI 服务器市场规模约 67 亿美元（IDC）。', 'IDC'], ['IDC 的统计是，2023 年中国 AI 服务器市场规模为 67 亿美元。', 'IDC']])('%s', (text, source) => expect(read(text).map(({ statement }) => (statement.type === 'statistic' ? statement.source : null))).toEqual([source]));
  test('what is told of a time foreseen is foreseen, whosever part it is', () => expect([...toldOf('statistic', '2023 年云端算力中，推理占算力已经达到 58.5%，训练占算力只有 41.5%，预计到 2026 年，推理占到 62.2%，训练占 37.8%。')].sort()).toEqual([
    'ASSERTED 推理 market share 58.5 % 2023', 'ASSERTED 训练 market share 41.5 % 2023', 'FORECAST 推理 market share 62.2 % 2026', 'FORECAST 训练 market share 37.8 % 2026']));
  test('a statistic keeps who says so', () => expect(read('根据 IDC 的数据，2023 年中国 AI 服务器市场规模为 67 亿美元。').map(({ statement }) => (statement.type === 'statistic' ? statement.source : null))).toEqual(['IDC']));
});

describe('controls', () => {
  test('an act has its date, its author, its kinds and what it names', () => expect(toldOf('event', '2023 年 10 月，美国商务部公布新规，限制向中国出口 A800、H800。')).toEqual(['ASSERTED 2023-10 US Department of Commerce CHIP_CONTROL: NVIDIA A800, NVIDIA H800']));
  test('companies are listed by a verb of listing', () => {
    expect(toldOf('listing', '2022 年 12 月美国商务部将晨星科技、长庚集团等 36 家实体列入实体清单。')).toEqual(['ASSERTED Morningstar Tech on Entity List 2022-12', 'ASSERTED Changgeng Group on Entity List 2022-12']);
    expect(toldOf('listing', 'The US Commerce Department added Morningstar Tech to the Entity List in October 2023.')).toEqual(['ASSERTED Morningstar Tech on Entity List 2023-10']);
  });
  test.each([
    ['晨星科技的情况不同：2023 年 12 月它被加入未经核实清单（UVL）。', ['ASSERTED Morningstar Tech on UVL 2023-12']], ['晨星科技 2024 年 2 月同样进入 UVL。', ['ASSERTED Morningstar Tech on UVL 2024-02']],
    ['2022 年 12 月 BIS 在实体清单中新增 36 家实体，晨星科技、长庚集团在列。', ['ASSERTED Morningstar Tech on Entity List 2022-12', 'ASSERTED Changgeng Group on Entity List 2022-12']],
    ['市场传言称，BIS 考虑把晨星科技列入实体清单。', ['REPORTED Morningstar Tech on Entity List -']],
  ])('%s', (text, expected) => expect(toldOf('listing', text)).toEqual(expected));
  test.each([
    ['荷兰政府 2023 年 9 月 1 日起要求部分光刻机出口须获许可。', '2023-09-01 Dutch government EQUIPMENT_CONTROL'], ['一年后的 2023 年 10 月 17 日，BIS 改以总处理性能衡量，A800 随之停供。', '2023-10-17 BIS CHIP_CONTROL'],
    ['2023 年 4 月，英伟达被告知 H100 对华销售须取得许可证。', '2023-04 US government CHIP_CONTROL'],
  ])('%s', (text, expected) => expect(toldOf('event', text).map((t) => t.split(':')[0])).toEqual([`ASSERTED ${expected}`]));
  test('a bill brought in is planned, and nothing it asks for is done', () => expect(toldOf('event', '参议员 2024 年 5 月提出《晶片核验法案》，要求受控芯片可以定位，禁止转售。').map((t) => t.split(':')[0])).toEqual(['PLANNED 2024-05 US Congress LEGISLATION']));
  test('K2 Max is no K2', () => expect(toldOf('spec', '晨星科技的训练卡霁月 K7 已量产。', 'K7 Max 是其加强版，显存扩到 128GB。').filter((told) => /MEMORY/u.test(told))).toEqual(['ASSERTED 霁月K7 Max MEMORY_CAPACITY 128 GB']));
  test.each(['美国众议院有议员提议将晨星科技纳入实体清单，但截至目前尚未落地。', '美国两党议员呼吁将晨星科技列入实体清单。', '商务部正考虑把晨星科技加入实体清单。'])('what is only proposed is no listing yet: %s', (text) => expect(toldOf('listing', text)).toEqual(['PLANNED Morningstar Tech on Entity List -']));
  test('a company that is merely named beside the list is not on it', () => expect(toldOf('listing', '受实体清单影响，晨星科技转向国产替代。')).toEqual([]));
  test('not listed is said to be not listed', () => expect(toldOf('listing', '2023 年晨星科技并未被列入实体清单。')).toEqual(['NEGATED Morningstar Tech on Entity List 2023']));
  test('limits are drawn where a control draws them', () => expect(toldOf('threshold', '2022 年 10 月，美国商务部实施 AI 芯片出口限制，互联带宽大于或等于 600GB/s 且算力大于或等于 4800TOPS 的芯片受到管制。')).toEqual(['2022-10 >= 600 GB/s', '2022-10 >= 4800 TOPS']));
  test('a year later counts from the year last named', () => expect(toldOf('event', '2019 年 5 月，美国商务部将晨星科技列入实体清单；一年后的 5 月 15 日，BIS 修订外国直接产品规则。').map((t) => t.split(':')[0])).toContain('ASSERTED 2020-05-15 BIS FOREIGN_DIRECT_PRODUCT_RULE'));
  test('where no year was named, what comes a year later is not dated', () => expect(toldOf('event', '一年后的 5 月 15 日，BIS 修订外国直接产品规则。')).toEqual([]));
  test('each date of a sentence has its own acts', () => expect(toldOf('event', '2019 年 5 月，美国商务部将晨星科技列入实体清单；2020 年 5 月，BIS 修订外国直接产品规则。').map((t) => t.split(':')[0])).toEqual(['ASSERTED 2019-05 US Department of Commerce ENTITY_LISTING', 'ASSERTED 2020-05 BIS FOREIGN_DIRECT_PRODUCT_RULE']));
});

describe('a proportion', () => {
  test('gives each part its share of the whole', () => expect([...toldOf('statistic', '2024 年我国算力结构为训练算力：推理算力=60%:40%。')].sort()).toEqual(['ASSERTED China market share 40 % 2024', 'ASSERTED China market share 60 % 2024']));
  test.each([['of no whole', '2024 年我国训练算力：推理算力=60%:60%。'], ['of no time', '我国训练算力：推理算力=60%:40%。'], ['of no place', '2024 年训练算力：推理算力=60%:40%。']])('%s is nobody’s: %s', (_, text) => expect(toldOf('statistic', text).filter((line) => line.includes('market share 60'))).toEqual([]));
});

describe('policies and centres', () => {
  const policy = '2024 年 5 月 8 日，上海市发改委等 7 个部门印发《某市算力高质量发展行动方案》。';
  test('day and issuer may stand in a bracket behind the title', () => expect(toldOf('policy', '《上海市智能算力行动方案》（2025 年 3 月，上海市经信委）提出新的目标。')).toEqual(['2025-03 《上海市智能算力行动方案》 by 上海市经信委 for Shanghai']));
  test('phases are of one centre', () => expect(toldOf('center', '鹤壁智算中心一期建成 100P，二期规划 300P，由晨星科技承建。')).toEqual(['鹤壁智算中心: 100 PFLOPS + 300 PFLOPS PARTLY_BUILT with Morningstar Tech']));
  test('a policy has its day, issuer and region', () => expect(toldOf('policy', policy)).toEqual(['2024-05-08 《某市算力高质量发展行动方案》 by 上海市发改委等7个部门 for Shanghai']));
  test('its targets are planned, and no statistics', () => {
    const drafts = read(policy, '到 2025 年，新建中心国产芯片使用占比超过 50%，算力规模超过 300EFLOPS。').filter((d) => d.statement.type !== 'policy').map(told);
    expect(drafts).toEqual(['PLANNED 新建中心国产芯片使用 > 50 % by 2025', 'PLANNED 算力规模 > 300 EFLOPS by 2025']);
  });
  test.each([
    ['发改委明确规定 2025 年底，新建数据中心的 PUE 值必须在 1.3 以下。', ['PLANNED 新建数据中心的PUE值 < 1.3 PUE by 2025']], [`${'2024 年 5 月上海市经信委印发《某市算力券管理办法》，'}单个企业年度补贴上限 200 万元。`, ['PLANNED 单个企业年度补贴上限 <= 200 万元']],
    ['上海市把目标定在 2026 年：《某市算力支持措施（2024—2026 年）》明确届时建成 8 EFLOPS 智能算力，培育 30 家骨干企业。', ['8 EFLOPS by 2026', '30 enterprises by 2026']],
    ['《某市绿色算力条例（草案）》提出到 2027 年绿电占比不低于 80%，尚未出台。', []],
  ])('%s', (text, expected) => expect(read(text).filter((d) => d.statement.type === 'policyTarget').map(told)).toEqual(expected.map((e) => (expect.stringContaining(e) as string))));
  test('what two centres have together is neither’s', () => expect(toldOf('center', '鹤壁云帆智算中心由晨星科技承建，规划 2000P 算力。', '两个中心远期规模合计 5000P。').join()).not.toContain('5000'));
  test('a centre is put together from what a report says of it', () => {
    expect(toldOf('center', '鹤壁云帆智算中心由晨星科技承建，开建于 2024 年 1 月，已完成首期 2000P 算力部署。', '项目全部建成后将达到 30000P 算力规模。')).toEqual(['鹤壁云帆智算中心: 2000 PFLOPS + 30000 PFLOPS PARTLY_BUILT with Morningstar Tech']);
  });
  test('many centres in one breath are only named', () => expect(toldOf('center', '鹤壁云帆智算中心、上海启明智算中心等已正式启用。')).toEqual([]));
});
