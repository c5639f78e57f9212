import { read, toldOf } from './fixture.js';

const acts = (...texts: readonly string[]): readonly string[] => toldOf('event', ...texts).map((line) => line.split(':')[0] ?? '');

describe('acts of control in Chinese sentences', () => {
  test.each([
    ['2022 年 10 月 7 日，BIS 首次以 600GB/s 的芯片间传输速率划线，A100 因此受限。', ['ASSERTED 2022-10-07 BIS CHIP_CONTROL']],
    ['管制始于 2022 年 10 月 7 日的规则：BIS 对先进计算芯片与半导体设备设限。', ['ASSERTED 2022-10-07 BIS CHIP_CONTROL', 'ASSERTED 2022-10-07 BIS EQUIPMENT_CONTROL']],
    ['2023 年 5 月下旬，BIS 要求新思科技和楷登电子暂停对华供货。', ['ASSERTED 2023-05 BIS EDA_CONTROL']],
    ['荷兰政府 2024 年 1 月 15 日宣布把部分量测设备纳入许可。', ['ASSERTED 2024-01-15 Dutch government EQUIPMENT_CONTROL']],
    ['ASML 的浸没式光刻机自 2024 年起需荷兰政府许可。', ['ASSERTED 2024 Dutch government EQUIPMENT_CONTROL']],
    ['2023 年 12 月 3 日，商务部公告禁止镓、锗相关物项对美国出口。', ['ASSERTED 2023-12-03 MOFCOM TRADE_BAN']],
    ['2023 年 5 月 9 日公布的 AI 扩散规则把目的地分成三档。', ['ASSERTED 2023-05-09 US government DESTINATION_CAPS']],
    ['我国商务部 2023 年 12 月 3 日宣布原则上不予许可镓、锑对美出口。', ['ASSERTED 2023-12-03 MOFCOM TRADE_BAN']],
    ['荷兰政府 2024 年 1 月 15 日起把浸没式光刻机纳入许可，日本则未就 HBM 出台对应措施。', ['ASSERTED 2024-01-15 Dutch government EQUIPMENT_CONTROL']],
    ['BIS 2023 年 12 月 2 日将高带宽内存单列为管制物项；传言长庚集团受限。', ['ASSERTED 2023-12-02 BIS CHIP_CONTROL']],
    ['荷兰政府自 2023 年 9 月 7 日起收回 ASML 部分浸没式 DUV 机型的许可权。', ['ASSERTED 2023-09-07 Dutch government EQUIPMENT_CONTROL']],
    ['2022 年 10 月 7 日，BIS 还把 18nm 及以下 DRAM、128 层及以上 NAND 所用设备纳入限制。', ['ASSERTED 2022-10-07 BIS EQUIPMENT_CONTROL']],
    ['2024 年 1 月的“AI 扩散规则”把目的地分成三档。', ['ASSERTED 2024-01 US government DESTINATION_CAPS']],
    ['晨星科技 2024 年 5 月曾被个别网站误报列入实体清单，公司已澄清。', []],
    // A test of chips dropped for another; a number of the control list; the next act of a chronicle, whose year the day before gives.
    ['2023 年 10 月 17 日，BIS 废除了互联带宽条款，转而以 TPP 衡量，A800 由此出局。', ['ASSERTED 2023-10-17 BIS CHIP_CONTROL']],
    ['2023 年 10 月 17 日的修订拿掉了传输速率门槛，代之以性能密度 5.92。', ['ASSERTED 2023-10-17 US government CHIP_CONTROL']],
    ['2024 年 12 月 2 日，BIS 将 HBM 归入 3A090，同日新增 140 家实体。', ['ASSERTED 2024-12-02 BIS CHIP_CONTROL', 'ASSERTED 2024-12-02 BIS ENTITY_LISTING']],
    ['2024 年 6 月 3 日，晨星科技的新一代芯片放弃了互联带宽指标，改用自研总线。', []],
    // What came of a listing tells no act.
    ['受 2023 年 12 月被列入实体清单影响，SK海力士已于次月暂停接单。', []],
    // A list of end users, a figure of trade, a launch: none of these is an act.
    ['日本在 2024 年 5 月将多家中国企业列入最终用户清单。', []],
    ['2024 年 3 月，商务部发布数据，芯片出口同比增长 20%。', []],
    ['国内厂商为先进封装设备设限，2024 年 3 月公司发布新款 GPU。', []],
  ])('%s', (text, expected) => expect([...acts(text)].sort()).toEqual([...expected].sort()));

  test('what was done the same day is of the act told before', () => expect(acts('2023 年 12 月 2 日，BIS 把 HBM 单列为受控物项。', '同日另有 140 家实体被追加进实体清单。')).toContain('ASSERTED 2023-12-02 US Department of Commerce ENTITY_LISTING'));
  test('which chips an act has hit, though it tells of tools as well', () => expect(toldOf('event', '2023 年 10 月 17 日，BIS 更新规则，对先进计算芯片与半导体设备设限。', 'A800 与 H800 因此出局。').find((line) => line.includes('CHIP_CONTROL'))).toMatch(/NVIDIA A800, NVIDIA H800/u));
  test('a bill is of its own parliament, whoever ruled before', () => expect([...acts('荷兰政府 2023 年 6 月 30 日对浸没式光刻机实施许可。', '国会方面，《芯片安全法案》于 2024 年 5 月提出，要求受控芯片加装位置验证。')].sort()).toEqual(['ASSERTED 2023-06-30 Dutch government EQUIPMENT_CONTROL', 'PLANNED 2024-05 US Congress LEGISLATION']));
  test('how soon it came after tells the year of a day', () => expect(acts('2021 年 8 月 26 日，英伟达接到美国政府通知，出口 A100 须申领许可证。', '不到两个月，BIS 于 10 月 7 日发布规则，限制先进计算芯片出口。')).toContain('ASSERTED 2021-10-07 BIS CHIP_CONTROL'));
  test('firms told to be listed are not hit by what the rule says of chips', () => expect(toldOf('event', '2023 年 12 月 2 日，BIS 对 HBM 实施许可管理，同日 140 家中国实体进入实体清单，晨星科技与长庚集团位列其中。').find((line) => line.includes('CHIP_CONTROL'))).toMatch(/: HBM$/u));
  test('a rule of the day that the sentence before names', () => expect(acts('转折点是 2023 年 10 月 17 日。', 'BIS 在当日公布的规则中为先进计算芯片划线。')).toEqual(['ASSERTED 2023-10-17 BIS CHIP_CONTROL']));
  test.each([
    ['2024 年 12 月 2 日的新规针对存储，BIS 新增对 HBM 的管控。', ['ASSERTED 2024-12-02 BIS CHIP_CONTROL']],
    ['2025 年 1 月 13 日出台的扩散规则按国别设配额，该规则未及生效便被商务部宣布废止。', ['ASSERTED 2025-01-13 US Department of Commerce DESTINATION_CAPS']],
    ['2024 年 3 月 25 日，BIS 把晨星科技的六家子公司加入实体清单。', ['ASSERTED 2024-03-25 BIS ENTITY_LISTING']],
    // What a firm can no longer buy is no ban on buying.
    ['2024 年 12 月 2 日，BIS 规定 HBM 不得对华出口，晨星科技的设备采购因此受到影响。', ['ASSERTED 2024-12-02 BIS CHIP_CONTROL']],
  ])('%s', (text, expected) => expect(acts(text)).toEqual(expected));
  test('a share from which a listing reaches subsidiaries', () => expect(toldOf('threshold', '2024 年 9 月 29 日，BIS 发布“50% 穿透规则”，被列主体控股的子公司自动受限。')).toEqual(['2024-09-29 >= 50 %']));
  test('a share of a firm that no rule asks for draws no limit', () => expect(toldOf('threshold', '2024 年 9 月，被列入实体清单的晨星科技持股 50% 的子公司推出新款 GPU，不受管制。')).toEqual([]));
  test('limits worded as reaching or passing a rate', () => expect(toldOf('threshold', '2023 年 10 月 17 日，BIS 规定，互联速率达到或超过 600GB/s 的芯片出口须申请许可。')).toEqual(['2023-10-17 >= 600 GB/s']));
  test('limits that replace others, and those beside a chip', () => {
    expect([...toldOf('threshold', '2023 年 10 月 17 日的更新取消了带宽条款，代之以总处理性能 4800，或总处理性能不低于 1600 且性能密度不低于 5.92。')].sort()).toEqual(['2023-10-17 >= 1600 TPP', '2023-10-17 >= 4800 TPP', '2023-10-17 >= 5.92 TPP/mm2']);
    expect(toldOf('threshold', '2025 年 4 月 9 日，美国政府通知英伟达，H20 以及任何显存带宽达到 1,400GB/s 的芯片对华出口均须许可。')).toEqual(['2025-04-09 >= 1400 GB/s']);
    expect(toldOf('threshold', '2025 年 4 月 9 日，美国政府通知英伟达，显存带宽达到 4,000GB/s 的 H20 对华出口须许可。')).toEqual([]);
    expect(toldOf('threshold', '2025 年 1 月 13 日公布的扩散框架给第二类国家设限，两年上限折合 5 万张 GPU。')).toEqual(['2025-01-13 <= 50000 张']);
  });
  test('firms of a list, each with its day in brackets', () => {
    expect([...toldOf('listing', '早已在实体清单上的有晨星科技（2021 年 3 月）、长庚集团（2019 年 6 月）。')].sort()).toEqual(['ASSERTED Changgeng Group on Entity List 2019-06', 'ASSERTED Morningstar Tech on Entity List 2021-03']);
    expect(toldOf('listing', '进入采购清单的有长庚集团（2022 年 12 月）、晨星科技（2019 年 6 月）。')).toEqual([]);
    expect(toldOf('listing', '晨星科技（2020 年 7 月上市）至今不在实体清单之列。').filter((line) => line.startsWith('ASSERTED'))).toEqual([]);
  });
  test('from one list to the other, and the day behind the list', () => {
    expect([...toldOf('listing', '晨星科技 2023 年 12 月先被放入未经核实清单（UVL），2024 年 9 月 12 日升级为实体清单。')].sort()).toEqual(['ASSERTED Morningstar Tech on Entity List 2024-09-12', 'ASSERTED Morningstar Tech on UVL 2023-12']);
    expect(toldOf('listing', '晨星科技则被列入未经核实清单（UVL），时间为 2024 年 6 月。')).toEqual(['ASSERTED Morningstar Tech on UVL 2024-06']);
  });
  test('a round that one sentence dates and the next tells', () => expect(acts('第三轮管制落在 2024 年 12 月 2 日。', 'BIS 把 HBM 纳入管制。')).toEqual(['ASSERTED 2024-12-02 BIS CHIP_CONTROL']));
  test('what is only considered draws no limit yet', () => expect(read('据媒体报道，BIS 正考虑取消互连带宽条款，改用性能密度 6.1 作为门槛。').filter(({ statement }) => statement.type === 'threshold').map(({ modality }) => modality)).toEqual(['PLANNED']));
  test('whom a listing leaves out is not listed', () => expect(toldOf('listing', '2025 年 3 月 25 日，BIS 将 6 家实体加入实体清单，但不含母公司晨星科技本身。')).toEqual([]));
  test('what is misreported is said to be not so', () => expect(toldOf('listing', '晨星科技一度被误传进入实体清单。')).toEqual([expect.stringContaining('NEGATED')]));
  test('limits that an act draws, by area, accuracy and number', () => expect([...toldOf('threshold', '2024 年 1 月 15 日，BIS 发布规则，将外国直接产品规则延伸到封装代工。', '按照条文，中介层面积超过 1,600 mm² 的封装均须许可，对准精度优于 100 nm 的设备亦须许可。', '2024 年 1 月 13 日公布的“AI 扩散规则”分三层，第二层国家的累计上限约为 5 万颗 GPU。')].sort()).toEqual(['2024-01-13 <= 50000 颗', '2024-01-15 < 100 nm', '2024-01-15 > 1600 mm2']));
});

describe('figures that are of something else', () => {
  test('a server’s total, which a brochure gives for a card', () => expect(toldOf('spec', '某宣传册称“H20 算力 4.1 PFLOPS”，那是 8 卡服务器的合计值。')).toEqual([]));
  test('what another falls short of is of the one compared', () => expect(toldOf('spec', 'H20 的 FP8 算力（296 TFLOPS）与前代 H800 相去甚远，但 96GB 显存仍有吸引力。').filter((line) => line.includes('H800'))).toEqual([]));
});

describe('parts of a market', () => {
  test.each([
    ['2023 年中国加速卡出货约 270 万张，其中本土品牌约 82 万张，占比 30%；推理用途的卡占到 57%。', ['ASSERTED China shipments 270 万张 2023', 'ASSERTED domestic (China) brands shipments 82 万张 2023', 'ASSERTED domestic (China) brands market share 30 % 2023', 'ASSERTED 推理用途的卡 market share 57 % 2023']],
    ['2023 年浸没式占国内液冷出货的 8%，喷淋式不足 1%，其余占 91%。', ['ASSERTED 浸没式 market share 8 % 2023', 'ASSERTED 喷淋式 market share 1 % 2023']],
    ['2023 年国内冷板市场英特尔份额为 28.4%，澄澜热控为 19.7%。', ['ASSERTED Intel market share 28.4 % 2023', 'ASSERTED 澄澜热控 market share 19.7 % 2023']],
    ['2023 年英特尔、AMD 的市占率依次为 31% 和 14%。', ['ASSERTED Intel market share 31 % 2023', 'ASSERTED AMD market share 14 % 2023']],
  ])('%s', (text, expected) => expect([...toldOf('statistic', text)].sort()).toEqual([...expected].sort()));
  test('stocks are of the day that the sentence before names', () => expect(toldOf('statistic', '截至 2023 年 6 月，全国建成的智算中心有 173 座。', '智能算力总规模约 842 EFLOPS。').map((line) => line.split(' ').at(-1))).toEqual(['2023-06']));
});

describe('centres told in sentences', () => {
  test('put into service', () => expect(toldOf('center', '“巢云一号”训练集群由英特尔运营，部署在合肥，总算力约 1.7 EFLOPS，2023 年 12 月投入服务。')).toEqual([expect.stringContaining('BUILT')]));
});

describe('limits and listings in Chinese sentences', () => {
  const limits = (...texts: readonly string[]): readonly string[] => read(...texts).flatMap(({ statement: s }) => (s.type === 'threshold' ? [`${s.op} ${String(s.value)} ${s.unit} ${s.date ?? 'undated'}`] : []));
  const listed = (...texts: readonly string[]): readonly string[] => toldOf('listing', ...texts);
  test.each([
    ['2023 年 5 月 9 日，BIS 规定总算力达到 3,600、且双向传输速率不低于 500GB/s 的芯片出口须申请许可。', ['>= 3600 TPP 2023-05-09', '>= 500 GB/s 2023-05-09']],
    ['2023 年 5 月 9 日的修订规定，总处理性能 3600 以上一律管制，介于 1200 与 3600 之间的也须许可。', ['>= 3600 TPP 2023-05-09', '>= 1200 TPP 2023-05-09']],
    ['BIS 2023 年 5 月 9 日的规则要求，凡晶体管数达到 250 亿、采用 16nm 及以下工艺的芯片推定为受控。', ['>= 25000000000 transistors 2023-05-09', '<= 16 nm 2023-05-09']],
    ['2023 年 5 月 9 日，美国政府对第二档国家设定约 4 万颗 GPU 的总量上限。', ['<= 40000 颗 2023-05-09']],
    ['BIS 2023 年 5 月 9 日的规则把双向传输速率达到 500GB/s、且位宽与 TOPS 之积达到 3600 作为并列门槛。', ['>= 500 GB/s 2023-05-09', '>= 3600 TPP 2023-05-09']],
    ['BIS 2023 年 5 月 9 日修订规则，改用总处理性能与性能密度双重标准，总处理性能不低于 3,600 的芯片须申领许可。', ['>= 3600 TPP 2023-05-09']],
    ['AI 扩散规则一度规定，第二梯队国家 2025—2027 年每国累计可获得的 GPU 不超过约 4 万颗。', ['<= 40000 颗 undated']],
    ['昇腾 910B 的总处理性能为 4,500，性能密度为 5.1。', []],
  ])('%s', (text, expected) => expect([...limits(text)].sort()).toEqual([...expected].sort()));
  test('a day for each of several in turn', () => expect([...listed('晨星科技与长庚集团先后于 2021 年 5 月、2023 年 8 月被列入实体清单。')].sort()).toEqual(['ASSERTED Changgeng Group on Entity List 2023-08', 'ASSERTED Morningstar Tech on Entity List 2021-05']));
  test('those of whom a clause says that they are among them, but no arm of another', () => {
    expect([...listed('2023 年 12 月 2 日，BIS 新增 140 家实体，设备商晨星科技以及芯片企业长庚集团在列；市场传言 AMD 也被列入，经核对不在名单之中。')].sort()).toEqual(['ASSERTED Changgeng Group on Entity List 2023-12-02', 'ASSERTED Morningstar Tech on Entity List 2023-12-02']);
    expect(listed('2023 年 12 月 2 日，140 家中国实体进入实体清单，晨星科技旗下公司与长庚集团位列其中。')).toEqual(['ASSERTED Changgeng Group on Entity List 2023-12-02']);
    expect([...listed('2023 年 12 月 2 日，BIS 将 140 家中国实体加入实体清单，其中与本报告相关的有晨星科技和长庚集团。')].sort()).toEqual(['ASSERTED Changgeng Group on Entity List 2023-12-02', 'ASSERTED Morningstar Tech on Entity List 2023-12-02']);
    expect(listed('晨星科技曾于 2023 年 2 月被放入未经核实清单（UVL），同年 8 月已移出。')).toEqual(['ASSERTED Morningstar Tech on UVL 2023-02']);
  });
  test('what is asked for is not done', () => expect(listed('有议员 2023 年 5 月致信要求把晨星科技列入实体清单。')).toEqual(['PLANNED Morningstar Tech on Entity List 2023-05']));
  test('whom a listing hits are those listed', () => expect(toldOf('event', '2023 年 12 月 2 日，BIS 对 HBM 实施许可管理，SK海力士生产的 HBM 也受约束；当天另有 140 家实体入列实体清单，其中包括晨星科技。').find((line) => line.includes('ENTITY_LISTING'))).toMatch(/: Morningstar Tech$/u));
  test('days are of the year that the sentence before was about', () => expect(acts('2023 年的节奏更为反复。', '5 月 9 日，BIS 更新规则，限制 A800 对华出口。')).toEqual(['ASSERTED 2023-05-09 BIS CHIP_CONTROL']));
});

describe('lists spoken of before, and rates that draw a line', () => {
  test('those who came earlier, each with a day in brackets or behind its verb', () => expect([...toldOf('listing', '晨星科技不在实体清单之列。', '早些时候入单的有长庚集团（2022 年 12 月），英特尔则早在 2019 年 6 月就已上榜。')].filter((line) => line.startsWith('ASSERTED')).sort()).toEqual(['ASSERTED Changgeng Group on Entity List 2022-12', 'ASSERTED Intel on Entity List 2019-06']));
  test('entities added to a list, some firms of one owner among them', () => expect(toldOf('listing', '2024 年 12 月 2 日，BIS 把 140 家实体加入清单，其中包括长庚集团旗下公司与晨星科技。')).toEqual(['ASSERTED Morningstar Tech on Entity List 2024-12-02']));
  test.each([
    ['2022 年 10 月 7 日，BIS 的规则以 600GB/s 互联带宽划线，A100 受限。', ['2022-10-07 >= 600 GB/s']],
    ['2025 年 4 月 15 日，英伟达披露 H20 对华出口须申请许可，其依据是显存带宽达到 1,400GB/s 或 I/O 带宽达到 1,100GB/s 的新门槛。', ['2025-04-15 >= 1100 GB/s', '2025-04-15 >= 1400 GB/s']],
    ['2025 年 4 月 15 日，英伟达发布 H20，显存带宽达到 4,000GB/s 的新水平。', []],
  ])('%s', (text, expected) => expect([...toldOf('threshold', text)].sort()).toEqual(expected));
});

describe('what came of a listing', () => {
  it('lists whom the text is about, and hits nobody that the rest of the sentence names', () => {
    const text = ['晨星科技总部位于鹤壁。', '2025 年 3 月被列入实体清单后，公司开始评估转投台积电，尚未签约。', '其自研的 StarCC 编译栈支持 PyTorch。'];
    expect(toldOf('listing', ...text)).toEqual([expect.stringMatching(/(?:晨星科技|Morningstar).*2025-03/u)]);
    expect(toldOf('event', ...text).some((line) => line.includes('TSMC'))).toBe(false);
    expect(toldOf('relation', ...text).some((line) => /StarCC DEVELOPED_BY TSMC/u.test(line))).toBe(false);
  });
});
