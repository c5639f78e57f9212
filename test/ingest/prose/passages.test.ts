import { readProse } from '../../../src/ingest/prose/index.js';
import { context, paragraph, told, toldOf } from './fixture.js';

/** What a Chinese passage tells in its turns: whom 公司, 后者 and 其 mean, what a chip comes from, holds together with and runs. */
const relations = (...texts: readonly string[]): readonly string[] => toldOf('relation', ...texts);

describe('who is meant', () => {
  test.each([
    ['公司 is the firm with which the passage began, not the foundry named last', ['晨星科技主攻推理。', 'X900 由台积电代工。', '公司软件栈 ZetaRT 已支持 PyTorch。'], 'ASSERTED ZetaRT DEVELOPED_BY Morningstar Tech'],
    ['后者 is the one named last', ['晨星科技收购了长庚集团，后者的 Kite 已开源。'], 'ASSERTED Kite DEVELOPED_BY Changgeng Group'],
    ['前者 is the first of two', ['整机厂商为晨星科技和长庚集团，前者的 ZS9000 服务器可插 8 张 H100。'], 'ASSERTED ZS9000 USES_CHIP NVIDIA H100'],
    ['a model behind 其 is the firm’s', ['晨星科技走行业路线，其霁月-72B 已开源。'], 'ASSERTED 霁月-72B DEVELOPED_BY Morningstar Tech'],
    ['a short number is that of the chip it ends', ['晨星科技发布训练芯片霁月 K7。', 'K7 性能对标 A100。'], 'ASSERTED 霁月K7 COMPARABLE_TO NVIDIA A100'],
  ])('%s', (_, texts, claim) => expect(relations(...texts)).toContain(claim));
  test('what was developed by two firms is not the chip spoken of', () => expect(relations('晨星科技发布 X900。', '该协议由晨星科技与长庚集团联合开发。').filter((told) => /DESIGNED_BY Changgeng/u.test(told))).toEqual([]));
});

describe('a model of a line', () => {
  test('goes on with the Latin word behind its number; what is written about it does not', () => {
    expect(relations('OpenAI 开源 Kite 4 Scout 和 Kite 4 Ridge 模型。')).toEqual(expect.arrayContaining(['ASSERTED Kite 4 Scout DEVELOPED_BY OpenAI']));
    expect(relations('OpenAI 发布 Kite 4 Technical Report。').filter((told) => /Technical/u.test(told))).toEqual([]);
  });
});

describe('firms announced by their class', () => {
  const paragraphs = (...texts: readonly string[]): Parameters<typeof readProse>[0] => texts.map((text, i) => ({ section: ['二'], sentences: [{ text, starts: [0], lines: [2 * i + 1], page: null }] }));
  const makers = (...texts: readonly string[]): readonly string[] => readProse(paragraphs(...texts), context).drafts.flatMap(({ statement: s }) => (s.type === 'relation' && s.predicate === 'PROVIDES' ? [`${s.subject.surface} ${s.object.surface}`] : []));
  test('each firm whose number follows makes them, whatever stands between', () => expect(makers('竞争加剧。国内主要显卡厂商及产品如下：', '1）晨星科技：X900 已量产。', '该卡功耗较低。', '2）长庚集团：新品待发。')).toEqual(expect.arrayContaining(['晨星科技 显卡', '长庚集团 显卡'])));
  test('numbers that do not follow, or no announcement, make nobody a maker', () => expect(makers('国内主要显卡厂商包括：', '3）晨星科技：已量产。', '2）长庚集团：新品待发。').concat(makers('风险如下：', '1）晨星科技：产能不足。'))).toEqual([]));
});

describe('a paragraph cut where a sentence ended with its line', () => {
  const line = (first: number, ...texts: readonly string[]): Parameters<typeof readProse>[0][number] => ({ section: ['二'], sentences: [{ text: texts.join(''), starts: texts.map((_, i) => texts.slice(0, i).join('').length), lines: texts.map((_, i) => first + i), page: null }] });
  const partners = (next: number): readonly string[] => readProse([line(1, '晨星科技主攻推理芯片与配套的软件', '其产品面向各类数据中心以及运营商', '并向多个行业客户提供完整的方案。'), line(next, '整机伙伴包括长庚集团。')], context).drafts.map(told).filter((one) => one.includes('PARTNER_OF'));
  test('goes on in the next line', () => expect(partners(4).join()).toContain('Morningstar Tech PARTNER_OF Changgeng Group'));
  test('but not behind a blank one', () => expect(partners(5)).toEqual([]));
});

describe('what a chip comes from and is put together with', () => {
  test.each([
    ['X300 由 X900 裁剪而来，功耗 60W。', 'ASSERTED Morningstar X300 VARIANT_OF Morningstar X900'], ['A800 由 A100 降配而来，专供中国市场。', 'ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100'],
    ['X900 已经量产，卡间以自研的 ZLink 互连。', 'ASSERTED Morningstar X900 USES_INTERCONNECT ZLink'], ['昇腾 980B 已经量产，CANN 为其软件底座。', 'ASSERTED Huawei Ascend 980B SUPPORTS_SOFTWARE CANN'],
    ['X900 转由台积电生产、日月光封装。', 'ASSERTED Morningstar X900 PACKAGED_BY ASE'], ['X300 由 X900 裁剪而来，同样在台积电投片。', 'ASSERTED Morningstar X300 FABRICATED_BY TSMC'], ['晨星科技与长庚集团在推理市场直接竞争。', 'ASSERTED Morningstar Tech COMPETES_WITH Changgeng Group'],
    ['长庚集团受让晨星科技 12%股权。', 'ASSERTED Changgeng Group HOLDS_SHARE_IN Morningstar Tech'], ['晨星科技由长庚集团全资持有。', 'ASSERTED Morningstar Tech SUBSIDIARY_OF Changgeng Group'], ['晨星科技（上海）主攻推理芯片。', 'ASSERTED Morningstar Tech LOCATED_IN Shanghai'], ['上海的晨星科技出自高校课题组。', 'ASSERTED Morningstar Tech LOCATED_IN Shanghai'],
    ['长庚集团拿到 AMD 订单。', 'ASSERTED Changgeng Group SUPPLIES_TO AMD'],
  ])('%s', (text, claim) => expect(relations(text)).toContain(claim));
  test.each([
    ['H100 并非由 A100 裁剪而来。', /VARIANT_OF/u], ['X900 未在台积电投片。', /^ASSERTED.*FABRICATED_BY/u], ['晨星科技（上海）有限公司成立。', /LOCATED_IN/u], ['长庚集团未拿到 AMD 订单。', /^ASSERTED.*SUPPLIES_TO/u],
    ['X900 由台积电生产、日月光封装。', /PACKAGED_BY TSMC/u], ['上海的晨星科技客户增多。', /LOCATED_IN/u],
  ])('not where it is denied or of another: %s', (text, never) => expect(relations(text).filter((told) => never.test(told))).toEqual([]));
});

describe('a computing centre by its own name', () => {
  test.each([
    ['青岚智算中心坐落于上海，一期 400P 已建成。', '青岚智算中心: 400 PFLOPS'], ['上海的“青岚一号”由晨星科技建设，设计算力 300P，已投运。', '青岚一号: 300 PFLOPS'],
  ])('%s', (text, start) => expect(toldOf('center', text)[0]).toContain(start));
  test('not a class of them', () => expect(toldOf('center', '大型智算中心由政府建设，规模 400P。')).toEqual([]));
});

describe('what researchers put forward', () => {
  test.each([['长庚集团的研究团队于 2021 年 6 月提出 ZetaOpt12，降低显存占用。', 'ASSERTED ZetaOpt DEVELOPED_BY Changgeng Group'], ['英伟达和 AMD 团队提出 KiteNorm 优化器。', 'ASSERTED KiteNorm DEVELOPED_BY AMD']])('%s', (text, claim) => expect(relations(text)).toContain(claim));
  test('a notion is no software', () => expect(relations('长庚集团团队提出 AI+ 战略。').filter((told) => told.includes('DEVELOPED_BY'))).toEqual([]));
});

describe('what is counted from the year named before', () => {
  test('同年 and 一年后 count from it; a scan’s 曰 is a day', () => {
    expect(toldOf('event', 'BIS 于 2022 年 8 月 12 日对 EDA 实施出口管制。', '同年 10 月 7 曰 BIS 发布新规，限制 AI 芯片出口。').join()).toContain('2022-10-07 BIS CHIP_CONTROL');
    expect(toldOf('event', '2022 年 10 月 7 日，BIS 发布新规，限制 AI 芯片出口。', '一年后的 10 月 17 日 BIS 更新规则，限制 H800 出口。').join()).toContain('2023-10-17 BIS CHIP_CONTROL');
  });
  test('the firms behind 数据显示 are counted, not quoted', () => expect(toldOf('statistic', 'HBM 方面，某研究数据显示 2023 年晨星科技、长庚集团、AMD 份额分别为 54%、39% 和 7%。')).toContain('ASSERTED Changgeng Group market share 39 % 2023'));
  test('a figure is of the firm that opens its sentence, not of one named in passing', () => {
    expect(toldOf('statistic', '晨星科技 2023 年实现收入 9 亿元。', '长庚集团体量略小，2023 年收入 7 亿元。')).toContain('ASSERTED Changgeng Group revenue 7 亿元 2023');
    expect(toldOf('statistic', '长庚集团（未上市）：总部上海，芯片由晨星科技供应；2023 年收入 7 亿元。')).toEqual(['ASSERTED Changgeng Group revenue 7 亿元 2023']);
  });
});

test('a letter in a name is no misread figure', () => expect(toldOf('relation', 'OpenAI 发布 GPT-4o 模型。').join()).toContain('GPT-4o'));

describe('limits and advice', () => {
  test('what a rule asks of chips that reach a figure', () => expect(toldOf('threshold', '2023 年 10 月 17 日，BIS 更新规则，互联带宽达到 600GB/s 且算力达到 4800 TOPS 的芯片须申请许可。')).toEqual(['2023-10-17 >= 600 GB/s', '2023-10-17 >= 4800 TOPS']));
  test('a chip that reaches it draws none', () => expect(toldOf('threshold', '2023 年 10 月 17 日，BIS 更新规则，H800 互联带宽达到 600GB/s，须申请许可。')).toEqual([]));
  test('an owner named on the way has none of the customers', () => expect(relations('晨星科技成立于 2018 年。', '长庚集团持股 9.1%；第一大客户为 AMD。').filter((told) => told.includes('Changgeng Group SUPPLIES_TO'))).toEqual([]));
  test('advice by business, each named before its firms', () => {
    expect(relations('投资建议：训练芯片关注晨星科技、英伟达；液冷关注长庚集团。')).toEqual(expect.arrayContaining(['ASSERTED NVIDIA IN_SEGMENT 训练芯片', 'ASSERTED Changgeng Group IN_SEGMENT liquid cooling']));
    expect(relations('训练芯片环节建议关注晨星科技、英伟达；液冷环节建议关注长庚集团。')).toEqual(expect.arrayContaining(['ASSERTED Morningstar Tech IN_SEGMENT 训练芯片', 'ASSERTED Changgeng Group IN_SEGMENT liquid cooling']));
    expect(relations('可关注的方向包括：训练芯片——晨星科技、英伟达；液冷——长庚集团、AMD。')).toEqual(expect.arrayContaining(['ASSERTED NVIDIA IN_SEGMENT 训练芯片', 'ASSERTED Changgeng Group IN_SEGMENT liquid cooling']));
    expect(relations('真正量产的公司有：晨星科技、长庚集团；两家公司——晨星科技、英伟达——今年扭亏。').filter((told) => told.includes('IN_SEGMENT'))).toEqual([]);
    expect(relations('市场关注英伟达。').filter((told) => told.includes('IN_SEGMENT'))).toEqual([]);
  });
});

describe('firms named under a heading of advice and risks', () => {
  const under = (text: string, section: string): readonly string[] => readProse([paragraph([text], [section])], context).drafts.filter(({ statement }) => statement.type === 'relation').map(told);
  it('are in the business before them, not in one called 相关标的', () => {
    expect(under('相关标的：训练芯片：晨星科技、英伟达。', '投资建议')).toContain('ASSERTED NVIDIA IN_SEGMENT 训练芯片');
    expect(under('训练芯片：晨星科技、英伟达；液冷：长庚集团、AMD。', '投资建议与风险提示')).toContain('ASSERTED AMD IN_SEGMENT liquid cooling');
  });
  it('say nothing in a paragraph of warnings', () => expect(under('风险提示：一是政策反复；二是晨星科技采用 HBM3 的 X900 推迟。', '投资建议与风险提示')).toEqual([]));
});
