import { relationFrames } from '../../../src/ingest/prose/relations.js';
import { makerFrames } from '../../../src/ingest/prose/maker-relations.js';
import { deliveryFrames } from '../../../src/ingest/prose/delivery-relations.js';
import { makeupFrames } from '../../../src/ingest/prose/makeup-relations.js';
import { portingFrames } from '../../../src/ingest/prose/porting-relations.js';
import { stakeFrames } from '../../../src/ingest/prose/stake-relations.js';
import { supplyFrames } from '../../../src/ingest/prose/supply-relations.js';
import { topicalFrames } from '../../../src/ingest/prose/topical-relations.js';
import { chipFrames } from '../../../src/ingest/prose/chip-relations.js';
import { buildFrames } from '../../../src/ingest/prose/build-relations.js';
import { businessFrames } from '../../../src/ingest/prose/business-relations.js';
import { dealingFrames } from '../../../src/ingest/prose/dealing-relations.js';
import { deploymentFrames } from '../../../src/ingest/prose/deployment-relations.js';
import { kinFrames } from '../../../src/ingest/prose/kin-relations.js';
import { englishFrames } from '../../../src/ingest/prose/english-relations.js';
import { read, toldOf } from './fixture.js';

/** Acme and Bolt stand for two firms. */
const readFirm = (says: string) => read(`${says.replace(/\bAcme(?: Devices)?\b/gu, 'NVIDIA').replace(/\bBolt\b/gu, 'AMD')}.`);

const made: Readonly<Record<string, boolean>> = { DESIGNED_BY: true, DEVELOPED_BY: true, PROVIDES: true };

describe('a frame', () => {
  test.each([...relationFrames, ...makerFrames, ...supplyFrames, ...topicalFrames, ...chipFrames, ...kinFrames, ...businessFrames, ...buildFrames, ...dealingFrames, ...deploymentFrames, ...stakeFrames, ...deliveryFrames, ...portingFrames, ...makeupFrames].map((frame) => [frame.says, frame.predicate] as const))('reads its own example: %s → %s', (says, predicate) => {
    const read_ = read(`${says}。`).map(({ statement }) => (statement.type === 'relation' ? statement.predicate : '')).filter((p) => p !== '');
    expect(predicate === 'MAKES' ? read_.some((p) => made[p]) : read_.includes(predicate)).toBe(true);
  });
});

describe('an English frame', () => {
  test.each(englishFrames.map((frame) => [frame.says, frame.predicate] as const))('reads its own example: %s → %s', (says, predicate) => {
    const told = readFirm(says).flatMap(({ statement }) => (statement.type === 'relation' ? [statement.predicate] : []));
    expect(predicate === 'MAKES' ? told.some((p) => made[p]) : told.includes(predicate)).toBe(true);
  });
});

describe('who is tied to whom', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['当前 CoWoS 主流方案包括台积电 CoWoS-S 技术与 InFO 技术。', ['ASSERTED CoWoS-S VARIANT_OF CoWoS', 'ASSERTED InFO VARIANT_OF CoWoS', 'ASSERTED TSMC PROVIDES CoWoS-S']],
    ['晨星科技、长庚集团分别推出光模块与 AI 服务器。', ['ASSERTED Changgeng Group PROVIDES AI server', 'ASSERTED Morningstar Tech PROVIDES optical module']],
    ['X900 采用台积电 7nm 工艺。', ['ASSERTED Morningstar X900 FABRICATED_BY TSMC', 'ASSERTED Morningstar X900 FABRICATED_ON 7 nm']],
    ['X900 采用 7nm 工艺。', []],
    ['X900 由日月光封装，并不使用 HBM3。', ['ASSERTED Morningstar X900 PACKAGED_BY ASE', 'NEGATED Morningstar X900 USES_MEMORY HBM3']],
    ['台积电发布首个调度平台“云枢（1.0版）”、晨星科技自研算力调度系统 KiteRun。', ['ASSERTED KiteRun DEVELOPED_BY Morningstar Tech', 'ASSERTED 云枢(1.0版) DEVELOPED_BY TSMC']],
    ['晨星科技采用存储系统 Kiteph。', []],
    ['晨星科技与长庚集团签约，双方将共同开发光模块。', ['PLANNED Changgeng Group PROVIDES optical module', 'PLANNED Morningstar Tech PARTNER_OF Changgeng Group', 'PLANNED Morningstar Tech PROVIDES optical module']],
    ['台积电在 2023 年 OFC 推出了 800GB/s 的光模块产品。', ['ASSERTED TSMC PROVIDES optical module']],
    ['市场以 NVIDIA H100 与 A100 为主，基本都配备了 HBM。', ['ASSERTED NVIDIA A100 DESIGNED_BY NVIDIA', 'ASSERTED NVIDIA A100 USES_MEMORY HBM', 'ASSERTED NVIDIA H100 DESIGNED_BY NVIDIA', 'ASSERTED NVIDIA H100 USES_MEMORY HBM']],
    ['晨星科技基于 X900 芯片打造的加速卡 X900-P8 已量产。', ['ASSERTED Morningstar X900 DESIGNED_BY Morningstar Tech', 'ASSERTED X900-P8 DESIGNED_BY Morningstar Tech', 'ASSERTED X900-P8 USES_CHIP Morningstar X900']],
    ['曦晨的 TX-9 采用台积电 N7P 与 CoWoS-L。', ['ASSERTED TX-9 FABRICATED_BY TSMC', 'ASSERTED TX-9 FABRICATED_ON N7P', 'ASSERTED TX-9 PACKAGED_WITH CoWoS-L']],
    ['X900 采用台积电 CoWoS-S 封装，配备 96GB HBM3E。', ['ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-S', 'ASSERTED Morningstar X900 USES_MEMORY HBM3E', 'ASSERTED TSMC PROVIDES CoWoS-S']],
    ['A100 和 H100 分别搭载 40GB HBM2E、80GB HBM3。', ['ASSERTED NVIDIA A100 USES_MEMORY HBM2E', 'ASSERTED NVIDIA H100 USES_MEMORY HBM3']],
    ['晨星科技的 X900 由台积电代工。', ['ASSERTED Morningstar X900 FABRICATED_BY TSMC', 'ASSERTED Morningstar X900 DESIGNED_BY Morningstar Tech']],
    ['SK海力士 HBM3E 已于去年底向英伟达正式供货。', ['ASSERTED SK hynix SUPPLIES_TO NVIDIA', 'ASSERTED SK hynix PROVIDES HBM3E']],
    ['CoWoS-L 结合了 CoWoS-S 和 InFO 两种技术。', ['ASSERTED CoWoS-L COMBINES CoWoS-S', 'ASSERTED CoWoS-L COMBINES InFO']],
    ['晨星科技推出 X900，长庚集团推出 Kestrel 7 加速卡。', ['ASSERTED Morningstar X900 DESIGNED_BY Morningstar Tech', 'ASSERTED Kestrel 7 DESIGNED_BY Changgeng Group']],
    ["AMD's M77 accelerator, manufactured by TSMC and packaged with CoWoS-S, offers 192GB of HBM3.", ['ASSERTED M77 FABRICATED_BY TSMC', 'ASSERTED M77 PACKAGED_WITH CoWoS-S', 'ASSERTED M77 USES_MEMORY HBM3', 'ASSERTED M77 DESIGNED_BY AMD']],
    // A firm no list knows, by the business its name ends in; not a verb with its object.
    ['青屿存储的 HBM2E 已经量产。', ['ASSERTED 青屿存储 PROVIDES HBM2E']],
    ['并且制造存储，提供 HBM2E。', []],
    ['SK hynix supplies HBM3E to NVIDIA.', ['ASSERTED SK hynix PROVIDES HBM3E', 'ASSERTED SK hynix SUPPLIES_TO NVIDIA']],
    ['英特尔将晨星科技、长庚集团等 12 家中国实体列入合作名单。', ['ASSERTED Morningstar Tech LOCATED_IN China', 'ASSERTED Changgeng Group LOCATED_IN China']],
    ['日月光投资的光模块企业晨星科技扩产。', ['ASSERTED ASE HOLDS_SHARE_IN Morningstar Tech']],
    ['晨星科技基于自有指令集移植了虚拟机（GCC、LLVM）等软件。', ['ASSERTED Morningstar Tech SUPPORTS_SOFTWARE GCC', 'ASSERTED Morningstar Tech SUPPORTS_SOFTWARE LLVM']],
    ['英伟达提供多种工具，CUDA 是其中的编程平台。', ['ASSERTED CUDA DEVELOPED_BY NVIDIA']],
    ['长庚集团提供多种工具，CUDA 是其中的编程平台。', []],
    ['AI 芯片厂商成功适配 Qwen。', []],
    // Whose a chip is, without a verb of making; someone else's chip in a product is not.
    ['长庚集团：公司第一代 GPGPU 产品 Kestrel 7 已于 2021 年商用，性能可对标英伟达 A100。', ['ASSERTED Kestrel 7 DESIGNED_BY Changgeng Group', 'ASSERTED NVIDIA A100 DESIGNED_BY NVIDIA', 'ASSERTED Kestrel 7 COMPARABLE_TO NVIDIA A100']],
    ['Kestrel 7 芯片是长庚集团首款云端训练芯片。', ['ASSERTED Kestrel 7 DESIGNED_BY Changgeng Group']],
    ['长庚集团首款采用 A100 的服务器已上市。', []],
    ['英伟达凭借生态领先，数据中心多用 A100、H100。', ['ASSERTED NVIDIA A100 DESIGNED_BY NVIDIA', 'ASSERTED NVIDIA H100 DESIGNED_BY NVIDIA']],
    ['美国英伟达、AMD 两大芯片公司陆续扩产。', ['ASSERTED NVIDIA LOCATED_IN United States', 'ASSERTED AMD LOCATED_IN United States']],
    ['长庚集团（全资子公司晨星科技）扩产。', ['ASSERTED Morningstar Tech SUBSIDIARY_OF Changgeng Group']],
    // Who packages it is not whom the rest speaks of; nor is a sister firm, or the chip it was made from.
    ['X900 采用台积电 4N 工艺，由日月光以 CoWoS-S 封装，支持自研互联协议 ZLink。', ['ASSERTED Morningstar X900 FABRICATED_BY TSMC', 'ASSERTED Morningstar X900 FABRICATED_ON TSMC 4N', 'ASSERTED Morningstar X900 PACKAGED_BY ASE', 'ASSERTED Morningstar X900 PACKAGED_WITH CoWoS-S', 'ASSERTED Morningstar X900 USES_INTERCONNECT ZLink']],
    ['长庚集团的全资子公司晨星科技扩产，客户包括英伟达。', ['ASSERTED Morningstar Tech SUBSIDIARY_OF Changgeng Group', 'ASSERTED Morningstar Tech SUPPLIES_TO NVIDIA']],
    ['SK海力士是英伟达 HBM3E 的主力供应商。', ['ASSERTED SK hynix PROVIDES HBM3E', 'ASSERTED SK hynix SUPPLIES_TO NVIDIA']],
    ['X900 完成 Qwen 适配。', ['ASSERTED Morningstar X900 ADAPTED Qwen']],
    ['长庚集团参股国产 CPU 领军企业晨星科技。', ['ASSERTED Changgeng Group HOLDS_SHARE_IN Morningstar Tech']],
    ['长庚集团是昇腾战略合作伙伴。', ['ASSERTED Changgeng Group PARTNER_OF Huawei']],
    ['采用台积电 7nm 工艺、2.5D CoWoS 封装的 X900 已量产。', []],
    ['The list names 36 Chinese entities including Morningstar Tech and Changgeng Group.', ['ASSERTED Morningstar Tech LOCATED_IN China', 'ASSERTED Changgeng Group LOCATED_IN China']],
    ['US chipmakers NVIDIA and AMD were told so.', ['ASSERTED NVIDIA LOCATED_IN United States', 'ASSERTED AMD LOCATED_IN United States']],
    ['Chinese companies NVIDIA sells to will wait.', []],
    ['商务部将英特尔等 3 家企业列入不可靠实体清单。', []],
    // A firm by what is done with it, software and models by their quotes; a share bought of nobody named is nothing.
    ['长庚集团于 2021 年入股青屿五舟，成为其第一大股东。', ['ASSERTED Changgeng Group HOLDS_SHARE_IN 青屿五舟']],
    ['长庚集团的子公司曦光智算参与标准制定。', ['ASSERTED 曦光智算 SUBSIDIARY_OF Changgeng Group']],
    ['长庚集团完成对标的公司股权的收购。', []],
    ['晨星科技发布了工业平台“曙岭 RITW”，并打造“望野”行业大模型。', ['ASSERTED 曙岭RITW DEVELOPED_BY Morningstar Tech', 'ASSERTED 望野 DEVELOPED_BY Morningstar Tech']],
    ['晨星科技是全球领先的芯片企业。', []],
    // What is talked of, planned or denied in English ties nobody; nor does a firm of an inserted clause take over its sentence.
    ['Rumours that AMD has been acquired by NVIDIA are unconfirmed.', []],
    ['SK hynix has said HBM3 will follow.', []],
    ['AMD, in which Intel holds 12%, released the M77 accelerator.', ['ASSERTED M77 DESIGNED_BY AMD', 'ASSERTED Intel HOLDS_SHARE_IN AMD']],
    ["Intel co-designs Morningstar Tech's X900 and sells optical modules to OpenAI.", ['ASSERTED Intel PROVIDES optical module', 'ASSERTED Intel SUPPLIES_TO OpenAI', 'ASSERTED Morningstar X900 DESIGNED_BY Morningstar Tech']],
    ['The A100 sells well, and Morningstar Tech offers the X900, which claims parity with the H100.', ['ASSERTED Morningstar X900 COMPARABLE_TO NVIDIA H100', 'ASSERTED Morningstar X900 DESIGNED_BY Morningstar Tech']],
    ['The A800 is a downgraded version of the A100.', ['ASSERTED NVIDIA A800 RESTRICTED_VARIANT_OF NVIDIA A100']],
  ];
  test.each(cases)('%s', (text, expected) => expect([...toldOf('relation', text)].sort()).toEqual([...expected].sort()));

  test('公司 is the company of the section, and nobody where there are two to choose from', () => {
    expect(toldOf('relation', '晨星科技成立于 2015 年。', '公司推出 X900 加速卡。')).toEqual(['ASSERTED Morningstar X900 DESIGNED_BY Morningstar Tech']);
    expect(toldOf('relation', '晨星科技和长庚集团都在扩产。', '公司推出 Kestrel 7 加速卡。')).toEqual([]);
  });
  test('what a passage goes on to say is of the firm with which it began, not of one it named on the way', () => {
    expect(toldOf('relation', '晨星科技成立于 2018 年，与英伟达竞争。', '光模块采购自长庚集团，总部设在上海。')).toEqual(expect.arrayContaining(['ASSERTED Changgeng Group SUPPLIES_TO Morningstar Tech', 'ASSERTED Morningstar Tech LOCATED_IN Shanghai']));
    expect(toldOf('relation', '除英特尔外，晨星科技扩产最快，总部位于上海。')).not.toContain('ASSERTED Intel LOCATED_IN Shanghai');
  });
  test('a firm no list knows is met as the label of an item beside known firms, or as one that does what firms do', () => {
    const told = toldOf('relation', '1）晨星科技：专注训练芯片。', '2）曦晨智芯：推出天岳 100 加速卡。');
    expect(told).toContain('ASSERTED 天岳100 DESIGNED_BY 曦晨智芯');
    expect(toldOf('relation', '1）先进封装：推出天岳 100 加速卡。')).toEqual([]);
  });
  test('the company is not the foundry that was hired; a firm no list knows is met where its founding is dated', () => expect(toldOf('relation', '晨光智芯成立于 2018 年。第二代产品转由中芯国际代工。公司自研的软件栈 LumenStack 支持 PyTorch。')).toContain('ASSERTED LumenStack DEVELOPED_BY 晨光智芯'));
  test('what someone else has on offer is not what the company made', () => expect(toldOf('relation', '长庚集团推出搭载 A100 的云实例。').filter((t) => t.includes('DESIGNED_BY'))).toEqual([]));
  test('so is one the lexicon does not trust by itself', () => expect(toldOf('relation', '昇腾 980B 今年量产。', '980B 单卡性能对标 A100。')).toContain('ASSERTED Huawei Ascend 980B COMPARABLE_TO NVIDIA A100'));
  test('a short model number is understood once the name was written in full', () => expect(toldOf('relation', '华为昇腾 990C 今年量产。', '990C 性能对标 A100。')).toContain('ASSERTED 华为昇腾990C COMPARABLE_TO NVIDIA A100'));
  test('advised firms work in what the paragraph is about, whatever is said of each in brackets or behind its number', () => {
    expect(toldOf('relation', '光模块：需求旺盛。', '建议关注：晨星科技（产能充足）、长庚集团（扩产顺利）等。').filter((t) => t.includes('IN_SEGMENT'))).toHaveLength(2);
    expect(toldOf('relation', '相关标的：晨星科技（未上市）、长庚集团、英伟达。').filter((t) => t.includes('IN_SEGMENT'))).toEqual([]);
    expect(toldOf('relation', '光模块：需求旺盛。', '重点推荐：1）晨星科技：光模块龙头；2）长庚集团：持续扩产。').filter((t) => t.includes('IN_SEGMENT'))).toHaveLength(2);
  });
  test('what the analyst feels about a business is no part of its name', () => expect(toldOf('relation', '看好封装与互连环节：晨星科技、长庚集团、AMD。')[0]).toBe('ASSERTED Morningstar Tech IN_SEGMENT 封装与互连'));
  test('firms under a label work in that business; a label of its own form begins anew', () => {
    expect(toldOf('relation', '国产算力：华系：晨星科技、长庚集团等。', '美系：英伟达、AMD。', '算力液冷：晨星科技、英特尔等。')).toEqual([
      'ASSERTED Morningstar Tech IN_SEGMENT 华系 国产算力', 'ASSERTED Changgeng Group IN_SEGMENT 华系 国产算力', 'ASSERTED NVIDIA IN_SEGMENT 美系 国产算力', 'ASSERTED AMD IN_SEGMENT 美系 国产算力',
      'ASSERTED Morningstar Tech IN_SEGMENT 算力液冷', 'ASSERTED Intel IN_SEGMENT 算力液冷']);
  });
});

describe('how it is said', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['X900 并未采用 CoWoS-S 封装。', 'NEGATED'], ['晨星科技计划在 X900 上采用 CoWoS-S 封装，X900 将采用 HBM3E。', 'PLANNED'], ['预计 X900 采用 HBM3E。', 'FORECAST'],
    ['The X900 is reported to use HBM3E.', 'REPORTED'], ['外媒猜测 X900 采用 HBM3E。', 'REPORTED'], ['据报道，X900 采用 HBM3E。', 'REPORTED'], ['X900 采用 HBM3E。', 'ASSERTED'], ['The X900 reportedly uses HBM3E.', 'REPORTED'], ['The X900 is expected to use HBM3E.', 'FORECAST'],
    ['The X900 will use HBM3E.', 'PLANNED'], ['The X900 does not use HBM3E.', 'NEGATED'],
  ];
  test.each(cases)('%s → %s', (text, modality) => {
    const told = toldOf('relation', text).filter((t) => /PACKAGED_WITH|USES_MEMORY/u.test(t));
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((t) => t.startsWith(modality))).toBe(true);
  });
  test('a hypothesis and a warning of risk claim nothing', () => {
    expect(read('如果 X900 采用 HBM3E，成本将上升。')).toEqual([]);
    expect(read('风险提示：X900 采用 HBM3E 进度不及预期。')).toEqual([]);
    expect(read('If the X900 used HBM3E, costs would rise.')).toEqual([]);
  });
});
