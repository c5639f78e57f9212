import { claimsOf, knowing } from './claims.js';

const md = (...rows: readonly string[]): string => ['表 1：股权', '', ...rows.map((row, i) => (i === 1 ? `|${row.split('|').map(() => '---').join('|')}|\n| ${row} |` : `| ${row} |`)), '', '来源：公告', ''].join('\n');
const names = knowing(['COMPANY', '启川智芯'], ['COMPANY', '白桦微电子'], ['COMPANY', '霜河科技'], ['COMPANY', '和川控股']);
const told = ['君泉资本 HOLDS_SHARE_IN 白桦微电子 2025', '和川控股 HOLDS_SHARE_IN 启川智芯 2024', '西凉电子集团 HOLDS_SHARE_IN 白桦微电子 2025'];

describe('who holds a share in whom', () => {
  test('a firm named once for the holders below it', async () => expect(await claimsOf('表 1：股权\n股东\t被投企业\t持股比例\t截至\n和川控股\t启川智芯\t8.6%\t2024 年\n君泉资本\t白桦微电子\t9.8%\t2025 年\n西凉电子集团\t\t31.2%\t2025 年\n来源：公告\n', names)).toEqual(told));
  test.each([
    ['a row a line', '表 1：股权\n股东 被投企业 持股比例 截至\n和川控股 启川智芯 8.6% 2024 年\n君泉资本 白桦微电子 9.8% 2025 年\n西凉电子集团 白桦微电子 31.2% 2025 年\n来源：公告\n'],
    ['a cell a line', '表 1：股权\n投资方\n标的公司\n持股比例\n截至\n和川控股\n启川智芯\n8.6%\n2024 年\n君泉资本\n白桦微电子\n9.8%\n2025 年\n西凉电子集团\n白桦微电子\n31.2%\n2025 年\n来源：公告\n'],
  ])('%s', async (_, text) => expect(await claimsOf(text, names)).toEqual(told));
  test('控股子公司 as all that is said beside them is a subsidiary too', async () => expect(await claimsOf('表 1：股权\n股东 被投企业 持股比例 说明\n和川控股 启川智芯 67% 控股子公司\n和川控股 白桦微电子 12% 参股\n来源：公告\n', names)).toEqual(['启川智芯 SUBSIDIARY_OF 和川控股', '和川控股 HOLDS_SHARE_IN 启川智芯', '和川控股 HOLDS_SHARE_IN 白桦微电子']));
  test('firms first, several holders in a cell; founders are no firms, shares sold or only sought are none', async () => expect(await claimsOf(md('公司 | 主要股东 | 持股比例 | 备注', '启川智芯 | 和川控股、君泉资本 | 合计 18% | ', '白桦微电子 | 陈某某 | 22% | 创始人', '霜河科技 | 和川控股 | 9% | 已退出', '白桦微电子 | 和川控股 | 5% | 拟收购'), names, 'a.md')).toEqual(['君泉资本 HOLDS_SHARE_IN 启川智芯', '和川控股 HOLDS_SHARE_IN 启川智芯']));
  test('in English', async () => expect(await claimsOf(md('Investor | Investee | Stake (%) | As of', 'Kestrel Capital | Fernway Semiconductor | 8.5 | 2024', 'Tarn Holdings | Birchline | 4.2 | Jul-24'), undefined, 'a.md')).toEqual(['Kestrel Capital HOLDS_SHARE_IN Fernway Semiconductor 2024', 'Tarn Holdings HOLDS_SHARE_IN Birchline 2024-07']));
  test('subsidiaries, rounds of financing', async () => {
    expect(await claimsOf(md('母公司 | 子公司 | 持股比例', '和川控股 | 霜河科技 | 100%', '启川智芯 | 启川软件科技 | 70%'), names, 'a.md')).toEqual(['启川软件科技 SUBSIDIARY_OF 启川智芯', '霜河科技 SUBSIDIARY_OF 和川控股']);
    expect(await claimsOf(md('企业 | 时间 | 轮次 | 金额 | 投资方', '启川智芯 | 2024 年 3 月 | B 轮 | 15 亿元 | 和川控股、君泉资本', '霜河科技 | 2024 年 5 月 | A 轮 | 3 亿元 | 和川控股'), names, 'a.md')).toEqual(['君泉资本 HOLDS_SHARE_IN 启川智芯 2024-03', '和川控股 HOLDS_SHARE_IN 启川智芯 2024-03', '和川控股 HOLDS_SHARE_IN 霜河科技 2024-05']);
  });
  test('those who pay for a centre hold no share in it', async () => expect((await claimsOf(md('项目名称 | 投资方 | 规模 | 状态', '云川智算中心 | 和川控股 | 1000P | 已建成', '海陵智算中心 | 君泉资本 | 800P | 在建'), names, 'a.md')).filter((claim) => claim.includes('HOLDS'))).toEqual([]));
});

describe('layers of software', () => {
  const known = knowing(['COMPANY', '启川智芯'], ['COMPANY', '白桦微电子'], ['SOFTWARE', 'PyTorch'], ['SOFTWARE', 'vLLM']);
  const layers = ['QiStack DEVELOPED_BY 启川智芯', '启川智芯 SUPPORTS_SOFTWARE PyTorch', '启川智芯 SUPPORTS_SOFTWARE QCCL', '启川智芯 SUPPORTS_SOFTWARE QiStack', '白桦微电子 SUPPORTS_SOFTWARE 霜叶编译器', '白桦微电子 SUPPORTS_SOFTWARE PyTorch'];
  test('a firm a row', async () => {
    const claims = await claimsOf(md('厂商 | 编程平台 | 编译器/算子库 | 通信库 | 框架与推理引擎', '启川智芯 | QiStack | QiCC | QCCL | PyTorch、vLLM', '白桦微电子 | OpenCL | 霜叶编译器 | — | PyTorch'), known, 'a.md');
    expect(claims).toEqual(expect.arrayContaining(layers));
    expect(claims.filter((claim) => /OpenCL DEVELOPED|QCCL（|自研/u.test(claim))).toEqual([]);
  });
  test('a row a line', async () => expect(await claimsOf('表 9：软件栈\n厂商 编程平台 算子库 通信库 支持框架\n启川智芯 QiStack QiNN QCCL PyTorch\n白桦微电子 BirchSDK 霜叶编译器 BCCL PyTorch、vLLM\n霜河科技 FrostKit FrostNN FCCL PyTorch\n来源：整理\n', known)).toEqual(expect.arrayContaining(layers)));
  test('firms over the columns', async () => expect(await claimsOf(md('层级 | 启川智芯 | 白桦微电子', '编程平台 | QiStack | BirchSDK', '编译器 | QiCC | 霜叶编译器', '通信库 | QCCL | —', '框架 | PyTorch | PyTorch'), known, 'a.md')).toEqual(expect.arrayContaining(layers)));
});

describe('memories and machines', () => {
  test('the stack of a supplier is its own; what is sampled has no figures, who tests it buys nothing', async () => expect(await claimsOf('表 6：HBM 供应商与客户\n供应商\t产品\t堆叠层数\t单颗容量\t单颗带宽\t客户\t进展\n白桦微电子\tHBM3\t8/12\t24GB\t819GB/s\t启川智芯\t量产\n\tHBM3E\t12\t36GB\t1.18TB/s\t启川智芯（验证中）\t送样\n来源：整理\n', names)).toEqual([
    '白桦微电子 HBM3 MEMORY_BANDWIDTH 819 GB/s', '白桦微电子 HBM3 MEMORY_CAPACITY 24 GB', '白桦微电子 PROVIDES HBM3', '白桦微电子 PROVIDES HBM3E', '白桦微电子 SUPPLIES_TO 启川智芯']));
  test('when a machine was first shown', async () => expect(await claimsOf(md('产品 | 厂商 | 加速芯片 | 颗数 | 互联 | 首发', '岚柜-64 | 启川智芯 | QC300 | 64 | QiLink | 2025 年', '北极一体机 | 白桦微电子 | BM200 | 8 | BMLink | 2024 年').replace('股权', '机柜级产品'), names, 'a.md')).toEqual(expect.arrayContaining(['岚柜-64 RELEASE 2025', '北极一体机 RELEASE 2024', '岚柜-64 USES_CHIP QC300'])));
});

test.each([['† 为开启 2:4 结构化稀疏后的数值，稠密值未公布', true], ['† with 2:4 structured sparsity; the dense figure is not disclosed', true], ['† 为未开启稀疏的数值', false], ['† 为估算值，‡ 为稀疏值', false]])('%s', async (note, sparse) => {
  const claims = await claimsOf(`表 3：参数\n厂商\t型号\tFP16 (TFLOPS)\tFP8 (TFLOPS)\n启川智芯\tQC300\t400\t800\n白桦微电子\tBM200\t192\t384†\n注：${note}。\n资料来源：整理\n`, names);
  expect(claims).toContain(`BM200 PEAK_COMPUTE FP8 ${sparse ? 'SPARSE ' : ''}384 TFLOPS`);
  expect(claims).toContain('QC300 PEAK_COMPUTE FP8 800 TFLOPS');
});

test('who offers a way of packaging stands once for those below; a dash is nobody', async () => expect((await claimsOf('表 7：先进封装平台对照\n平台\t提供方\t关键结构\t代表产品\nNestBond-S\t启川智芯\t硅中介层\tQC300\nNestBond-L\t\t局部硅桥\tQC400\nPlateX\t—\t硅桥\t—\nHaloStack\t白桦微电子\t硅桥\tBM200\n资料来源：整理\n', names)).filter((claim) => claim.includes('PROVIDES'))).toEqual(['启川智芯 PROVIDES NestBond-L', '启川智芯 PROVIDES NestBond-S', '白桦微电子 PROVIDES HaloStack']));

test('a note that begins with the mark it explains, between the table and its source', async () => {
  const claims = await claimsOf('**表 4：推理卡参数**\n\n| 参数 | QC300 | BM200 |\n|---|---|---|\n| FP16 | 400 TFLOPS | 192 TFLOPS |\n| FP8 | 1600 TFLOPS* | 384 TFLOPS |\n\n\\*QC300 的 FP8 一行给出的是打开 2:4 结构化稀疏以后的数。\n\n资料来源：整理\n', names, 'a.md');
  expect(claims).toEqual(expect.arrayContaining(['QC300 PEAK_COMPUTE FP8 SPARSE 1600 TFLOPS', 'QC300 PEAK_COMPUTE FP16 400 TFLOPS', 'BM200 PEAK_COMPUTE FP8 384 TFLOPS']));
});
test.each([['PyTorch（TensorFlow 移植中）', ['PyTorch']], ['PyTorch、TensorFlow（适配中）', ['PyTorch']], ['PyTorch (TensorFlow, JAX in progress)', ['PyTorch']], ['PyTorch（2.1 起）、TensorFlow', ['PyTorch', 'TensorFlow']], ['暂不支持 TensorFlow', []]])('frameworks: %s', async (cell, told) =>
  expect((await claimsOf(`表 9：软件栈\n厂商\t编程平台\t支持框架\n启川智芯\tQiStack\t${cell}\n白桦微电子\tBirchSDK\tPyTorch、TensorFlow\n来源：整理\n`, knowing(['COMPANY', '启川智芯'], ['COMPANY', '白桦微电子'], ['SOFTWARE', 'PyTorch'], ['SOFTWARE', 'TensorFlow'], ['SOFTWARE', 'JAX']))).filter((claim) => /^启川智芯 SUPPORTS_SOFTWARE (?!QiStack)/u.test(claim)).map((claim) => claim.split(' ').at(-1))).toEqual(told));
test('families before their members, machines apart', async () => expect(await claimsOf(md('产品系列 | 型号 | 推出年份 | 用途', 'F 系列 | QC300 | 2021 | 训练', ' | QC400 | 2024 | 训推一体', '整机 | 启柜 8 | 2025 | 服务器').replace('股权', '启川智芯产品谱系'), names, 'a.md')).toEqual(expect.not.arrayContaining([expect.stringMatching(/F 系列|启柜/u)])));
test('members of families have their dates', async () => expect(await claimsOf(md('产品系列 | 型号 | 推出年份 | 用途', 'F 系列 | QC300 | 2021 | 训练', ' | QC400 | 2024 | 训推一体').replace('股权', '产品谱系'), names, 'a.md')).toEqual(expect.arrayContaining(['QC300 RELEASE 2021', 'QC400 RELEASE 2024'])));
test('parts of a stack under a heading that nobody knows', async () => expect(await claimsOf(md('厂商 | 编程平台 | 编译与调试组件 | 支持框架', '启川智芯 | QiStack | QiBuild | PyTorch', '白桦微电子 | BirchSDK | BirchGDB | PyTorch', '霜河科技 | FrostKit | — | PyTorch'), knowing(['COMPANY', '启川智芯'], ['COMPANY', '白桦微电子'], ['COMPANY', '霜河科技'], ['SOFTWARE', 'PyTorch']), 'a.md')).toEqual(expect.arrayContaining(['启川智芯 SUPPORTS_SOFTWARE QiBuild', '白桦微电子 SUPPORTS_SOFTWARE BirchGDB'])));
