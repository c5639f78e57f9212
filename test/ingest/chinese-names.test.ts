import { withChineseFirms } from '../../src/ingest/chinese-names.js';
import { nameFinder } from '../../src/ingest/names.js';
import { namesIn } from '../../src/ingest/prose/names.js';
import { plainOf } from '../../src/ingest/prose/text.js';
import { lexicon, paragraph, sentence } from './prose/fixture.js';

const finder = nameFinder(lexicon);
const firms = (...texts: readonly string[]): readonly string[] => withChineseFirms(finder, [paragraph(texts)]).entries.filter(({ source }) => source === 'report').map(({ name }) => name);
const kinds = (text: string): readonly string[] => namesIn(plainOf(sentence(text)).text, finder).filter(({ entry }) => entry === null).map(({ surface, kind }) => `${surface} ${kind}`);

describe('a firm that no list knows', () => {
  it.each([
    ['澜沧云持有 18%，为第二大股东。', '澜沧云'], ['芯片由霁川微代工。', '霁川微'], ['公司已向澜沧云批量供货。', '澜沧云'], ['霁川微 2024 年资本开支 12 亿元。', '霁川微'], ['霁川（Jichuan）由澜沧云全资持有。', '霁川'],
    ['云栖产投先后入股晨星科技。', '云栖产投'], ['晨星科技是霁川控股的控股子公司。', '霁川控股'], ['霁川封测于 2025 年 3 月发布新平台。', '霁川封测'], ['晨星科技收购霁川微。', '霁川微'],
    ['芯片交由霁川先进封装完成，良率稳定。', '霁川先进封装'], ['霁川微以 3 亿元增资晨星科技。', '霁川微'], ['霁川微是晨星科技参股企业。', '霁川微'], ['霁川芯出身高校团队。', '霁川芯'], ['霁川油服采购了 640 张加速卡。', '霁川油服'], ['胶材来自霁川新材。', '霁川新材'],
    ['霁川科技则走低功耗路线。', '霁川科技'], ['霁川集成电路基金为第一大股东。', '霁川集成电路基金'], ['C 轮融资由霁川国际领投。', '霁川国际'], ['芯片已交付霁川云服。', '霁川云服'], ['另一家子公司霁川软件则维护推理引擎。', '霁川软件'],
    ['霁川电气是上海的一家初创公司。', '霁川电气'], ['霁川联投亦有参投。', '霁川联投'], ['霁川光电的渡口 DK51 今年回片。', '霁川光电'], ['霁川光电自 2024 年起向客户交付。', '霁川光电'], ['调度靠霁川科技开发的平台完成。', '霁川科技'],
    ['控制核为霁川科技授权的内核。', '霁川科技'], ['其母公司霁川重装持股 67%。', '霁川重装'], ['公司又与霁川智能联手。', '霁川智能'], ['晨星科技是上市公司霁川电气的子公司。', '霁川电气'], ['澜沧半导体与霁川智能把重心放在推理。', '霁川智能'], ['股东包括霁川资本与晨星科技。', '霁川资本'],
    ['上市公司霁川股份持有其 21.5% 的股权。', '霁川股份'], ['晨星科技的第一大客户为霁川信息。', '霁川信息'], ['产品只供给两家客户，一家是霁川汽车，另一家是做巡检的霁川智能。', '霁川智能'], ['值得一提的是霁川信息。', '霁川信息'], ['封装交给霁川封测完成。', '霁川封测'], ['软件由霁川半导体自行开发。', '霁川半导体'], ['鹤壁格元持有其 11% 股份。', '鹤壁格元'], ['霁川创星与澜沧资本参与了它的 D 轮融资。', '霁川创星'], ['霁川智能租用了晨星科技的 3000 张加速卡。', '霁川智能'],
    ['阿尔法集团持有霁川微 6% 股份。', '霁川微'], ['载板改由霁川基板承接。', '霁川基板'], ['数据中心由霁川云投资运营。', '霁川云'], ['晨星科技由霁川智控集团控股，产品以加速卡为主。', '霁川智控集团'],
  ])('is met by what is said of it: %s', (text, name) => expect(firms(text)).toContain(name));
  it.each([
    ['a class of firms', '国产厂商发布了新品，头部企业持有 30%。'], ['one who only speaks', '管理层表示订单饱满，业内专家透露价格上涨。'], ['a man', '黄仁勋宣布量产。'], ['a word that 经 begins', '数字经济发展由市场提供动力。'],
    ['a phrase that ends in a verb', '用于通用计算的芯片由客户提供。'], ['a trade beside a firm', '晨星科技和金融科技公司都在采购。'], ['a verb behind the name', '企业租用算力可获补贴。'], ['what a firm goes on to do', '管制由芯片延伸至存储。'], ['one voice alone', '霁川微宣布涨价。'],
  ])('is not %s', (_, text) => expect(firms(text)).toEqual([]));
});

describe('a run-in heading', () => {
  it('names a firm where its paragraph goes on as of one', () => {
    expect(firms('**霁川光电（辅导期）。**', '这家企业今年扩产。')).toContain('霁川光电');
    expect(firms('**风险提示。**', '需求不及预期。')).toEqual([]);
  });
});

describe('a name that its own form or the words beside it tell', () => {
  it.each([
    ['卡间通过 KiteLink 互联', 'KiteLink INTERCONNECT'], ['公司开源了稀疏算子库 KiSparse', 'KiSparse SOFTWARE'], ['发布混合专家模型“霁月-2”', '霁月-2 AI_MODEL'], ['其霁月-72B 已开源', '霁月-72B AI_MODEL'],
    ['霁月 K1 Pro 由台积电以 7nm 制造', '霁月K1 Pro CHIP'], ['配套的 KiteSDK 已开放', 'KiteSDK SOFTWARE'],
    ['多卡之间以 KyBridge 相连', 'KyBridge INTERCONNECT'], ['片间以自研的霁桥（KuBridge）总线相连', 'KuBridge INTERCONNECT'], ['该公司的 Kstar-128 用自研总线把 128 张卡连在一起', 'Kstar-128 PRODUCT'], ['霁月-Air 参数量更小', '霁月-Air AI_MODEL'], ['其霁月-Pro 只有 720 亿参数', '霁月-Pro AI_MODEL'], ['霁月 2.0 走的是混合专家路线', '霁月2.0 AI_MODEL'],
    ['搭载自研驱动栈 KyDrive', 'KyDrive SOFTWARE'], ['该卡提供的 KyRule（霁尺）软件栈已开源', 'KyRule SOFTWARE'], ['训练框架为自研的 Kyte-Train', 'Kyte-Train SOFTWARE'], ['K8 曾是算力最高的国产芯片', 'K8 CHIP'], ['转而用 7nm 重做 K8R', 'K8R CHIP'], ['芯片以 N+2 流片', 'N+2 PROCESS'],
    ['由长庚集团以 KJ-7 工艺流片', 'KJ-7 PROCESS'], ['封装采用 KFO-2.5D 方案', 'KFO-2.5D PACKAGING'], ['霁月 V4 有 320 亿参数', '霁月V4 AI_MODEL'], ['霁月-M2 采用混合专家结构', '霁月-M2 AI_MODEL'], ['霁月-Coder 已开源', '霁月-Coder AI_MODEL'], ['霁月 1.5 则基于昇腾训练', '霁月1.5 AI_MODEL'], ['霁月 KS9 没有使用 HBM', '霁月KS9 CHIP'], ['KX88 集成 64 个自研核，由台积电制造', 'KX88 CHIP'], ['KiBridge 不需要 TSV', 'KiBridge PACKAGING'], ['晨星科技霁泉 SDK 原生支持 PyTorch', '霁泉SDK SOFTWARE'], ['长庚集团推出的 KC-8800 搭载八张 X900', 'KC-8800 PRODUCT'], ['长庚集团的 KStack 通过源码工具迁移 CUDA 程序', 'KStack SOFTWARE'], ['公司自研“霁弦”软件栈', '霁弦 SOFTWARE'], ['机柜之间走 KT-Fabric 交换网络', 'KT-Fabric INTERCONNECT'],
  ])('%s', (text, name) => expect(kinds(text)).toContain(name));
  it('a router of TP-Link is no link', () => expect(kinds('销售 TP-Link 路由器')).not.toContain('TP-Link INTERCONNECT'));
});
