import { claimsOf, knowing, readingOf } from './claims.js';

const markdown = 'fixture.md';

describe('rows and cells that say of themselves what they are', () => {
  it('who was never listed stands in a table of listed firms for comparison', async () => {
    const claims = await claimsOf('表 1：被列入实体清单的企业\n\n企业\t时间\t备注\n甲辰科技\t2022-05\t\n乙未半导体\t—\t未列入，供对比\n丙午电子\t2023-03\t2024 年移出\n\n资料来源：公开资料\n', undefined, markdown);
    expect(claims).toEqual(['listing 丙午电子 Entity List 2023-03', 'listing 甲辰科技 Entity List 2022-05']);
  });
  it('a node that is planned is no node yet', async () => {
    const { drafts } = await readingOf('Table 1: Fjell product line\n\nItem\tF1\tF2\nFoundry and node\tSamsung 4nm\tTSMC 2nm (planned)\nMax power (W)\t300\t—\nBF16 (TFLOPS)\t512\t—\n\nSource: Fjell\n', knowing(['COMPANY', 'TSMC'], ['COMPANY', 'Samsung'], ['CHIP', 'F1'], ['CHIP', 'F2']), markdown);
    const fabs = drafts.flatMap(({ statement, modality }) => (statement.type === 'relation' && statement.predicate === 'FABRICATED_BY' ? [`${statement.subject.surface} ${statement.object.surface} ${modality}`] : []));
    expect(fabs).toEqual(['F1 Samsung ASSERTED', 'F2 TSMC PLANNED']);
  });
  it('the hardware of a centre that is planned is planned, that of one being built is its own', async () => {
    const { drafts } = await readingOf('Table 2: Selected computing centres\n\nCentre\tPlace\tOwner\tCapacity\tStatus\tHardware\nNorth Computing Centre\tOulu\tAcme\t300 PFLOPS\tPlanned\tF2\nSouth Computing Centre\tTurku\tAcme\t200 PFLOPS\tUnder construction\tF1\n\nSource: owners\n', knowing(['CHIP', 'F1'], ['CHIP', 'F2']), markdown);
    expect(drafts.flatMap(({ statement, modality }) => (statement.type === 'relation' && statement.predicate === 'USES_CHIP' ? [`${statement.object.surface} ${modality}`] : []))).toEqual(['F2 PLANNED', 'F1 ASSERTED']);
  });
  it('a star that the caption explains counts zeros out', async () => {
    const claims = await claimsOf('表 3：推理卡比较（带 * 者为稀疏口径）\n\n| 型号 | 厂商 | INT8/TOPS | 功耗/瓦 | 晶体管/亿 |\n|---|---|---|---|---|\n| K-10 | 甲辰科技 | 256* | 70 | 120 |\n| K-20 | 甲辰科技 | 400 | 120~150 | 310 |\n\n资料来源：调研\n', undefined, markdown);
    expect(claims).toEqual(expect.arrayContaining(['K-10 PEAK_COMPUTE INT8 SPARSE 256 TOPS', 'K-20 PEAK_COMPUTE INT8 400 TOPS', 'K-10 TDP 70 W', 'K-20 TDP 120..150 W', 'K-20 TRANSISTORS 31000000000 transistors']));
  });
});

describe('adaptations', () => {
  const head = '表 4：2024 年国产芯片适配大模型情况\n\n时间\t企业\t适配模型\t产品\t备注\n';
  it('a day without a year is one of the year that the caption speaks of; with whom is said beside it', async () => {
    const claims = await claimsOf(`${head}3 月 8 日\t甲辰科技\tOrbit-7B\tK-10\t与乙未智能合作\n4 月 9 日\t丙午微\tOrbit-7B\tM5\t\n\n资料来源：新闻\n`, knowing(['COMPANY', '甲辰科技'], ['COMPANY', '乙未智能'], ['AI_MODEL', 'Orbit-7B']), markdown);
    expect(claims).toEqual(expect.arrayContaining(['甲辰科技 ADAPTED Orbit-7B 2024-03-08', 'M5 ADAPTED Orbit-7B 2024-04-09', '甲辰科技 PARTNER_OF 乙未智能']));
  });
  it('what is expected has not been done', async () => {
    const claims = await claimsOf('表 4：2024 年国产芯片适配大模型情况\n\n日期\t企业\t适配模型\t进展说明\n3 月 8 日\t甲辰科技\tOrbit-7B\t已完成部署\n—\t丙午微\tOrbit-7B\t预计年内完成\n\n资料来源：新闻\n', knowing(['COMPANY', '甲辰科技'], ['AI_MODEL', 'Orbit-7B']), markdown);
    expect(claims.filter((claim) => claim.includes('ADAPTED'))).toEqual(['甲辰科技 ADAPTED Orbit-7B 2024-03-08']);
  });
});

describe('headings', () => {
  it('缓存 of HBM or of many gigabytes is memory in the whole table; of megabytes it is none', async () => {
    const sheet = (type: string, size: string): string => `表 5：加速卡参数\n\n指标\tK-10\tK-20\n研发企业\t甲辰\t甲辰\n缓存颗粒\t${type}\t${type}\n缓存容量\t${size}\t${size}\n缓存带宽\t2TB/s\t819GB/s\n功耗\t300W\t150W\n\n资料来源：公司官网\n`;
    expect(await claimsOf(sheet('HBM2e', '64GB'), undefined, markdown)).toEqual(expect.arrayContaining(['K-10 MEMORY_CAPACITY 64 GB', 'K-20 MEMORY_BANDWIDTH 819 GB/s', 'K-10 MEMORY_TYPE HBM2e']));
    expect((await claimsOf(sheet('SRAM', '96MB'), undefined, markdown)).filter((claim) => /MEMORY_(?:CAPACITY|BANDWIDTH)/u.test(claim))).toEqual([]);
  });
  it('trillions of tokens, and by whom a model was published', async () => {
    expect(await claimsOf('Table 6: Models in use\n\nModel\tPublished by\tRelease\tTotal parameters (bn)\tTraining tokens (tn)\nOrbit-2\tAcme AI\tDec 2024\t671\t14.8\nHalo-1\tBirch Labs\tApr 2025\t400\t22\n\nSource: company announcements\n', undefined, markdown))
      .toEqual(expect.arrayContaining(['Orbit-2 TRAINING_TOKENS 14800000000000 tokens', 'Orbit-2 DEVELOPED_BY Acme AI', 'Halo-1 DEVELOPED_BY Birch Labs']));
  });
  it('of a link of the chain and its part the part is what is supplied; a firm’s name may have 和 in it', async () => {
    const claims = await claimsOf('表 7：关键环节与代表厂商\n\n环节\t关键部件\t海外代表\t大陆代表\n散热\t冷板\t维谛技术\t甲辰环境、乙未热控\n材料\t电子布\t日东纺\t宏和科技、丙午新材\n\n资料来源：研究院\n', knowing(['COMPANY', '维谛技术']), markdown);
    expect(claims).toEqual(expect.arrayContaining(['甲辰环境 PROVIDES 冷板', '宏和科技 PROVIDES 电子布', '维谛技术 PROVIDES 冷板']));
    expect(claims.some((claim) => claim.includes('PROVIDES 散热') || claim.startsWith('科技'))).toBe(false);
  });
});

it('acts in a row: how many were listed, and of whom some are named; software to design circuits; a density for each square millimetre', async () => {
  const claims = await claimsOf('Table 8: Chronology of export rules\n\nDate\tBody\tMeasure\nDec 2023\tBIS\t120 entities listed, including Birchtek and Alderic; HBM with a density above 3 GB/s per mm² controlled\nAug 2022\tBIS\tExport controls on ECAD software for GAAFET structures\nMay 2024\tBIS\tThe rule of January was rescinded\n\nSource: Federal Register\n', knowing(['COMPANY', 'Birchtek'], ['COMPANY', 'Alderic']), markdown);
  expect(claims).toEqual(expect.arrayContaining(['event 2023-12 ENTITY_LISTING Birchtek+Alderic', 'listing Alderic Entity List 2023-12', 'threshold 2023-12 >= 3 GB/s/mm2']));
  expect(claims.some((claim) => claim.startsWith('event 2022-08 EDA_CONTROL'))).toBe(true);
  expect(claims.some((claim) => claim.includes('2024-05'))).toBe(false);
});

it('a goal that is a number of things or of megawatts', async () => {
  const claims = await claimsOf('Table 9: Regional programmes\n\nRegion\tProgramme\tIssued by\tDate\tGoal\nNorway\tFjord Compute Plan\tMinistry of Trade\tJanuary 2025\t20,000 GPUs by 2028\nSweden\tNorthern Programme\tMinistry of Finance\tOctober 2025\t300 MW by 2029\n\nSource: governments\n', undefined, markdown);
  expect(claims).toEqual(expect.arrayContaining(['target GPUs 20000 GPUs 2028', 'target power capacity 300 MW 2029']));
});

describe('rows of a flattened table in doubt', () => {
  it('a known name is not cut in two, and a model is not named with what it runs on', async () => {
    const claims = await claimsOf('表 1：2024 年国产芯片适配大模型情况\n\n日期 企业 对象模型 进展说明 \n\n2 月 4 日 甲辰科技 Orbit-R1 DCU 完成适配并上线 \n\n4 月 29 日 丙午微 Halo 2 完成支持 \n\n7 月 8 日 丙午微 Halo 2 天枢 C50 单机部署 \n\n资料来源：新闻\n', knowing(['COMPANY', '甲辰科技'], ['COMPANY', '丙午微'], ['AI_MODEL', 'Orbit-R1'], ['AI_MODEL', 'Halo'], ['AI_MODEL', 'Halo 2']));
    expect(claims).toEqual(expect.arrayContaining(['甲辰科技 ADAPTED Orbit-R1 2024-02-04', '丙午微 ADAPTED Halo 2 2024-07-08']));
    expect(claims.some((claim) => /ADAPTED (?:Halo|Orbit-R1 DCU) /u.test(claim) && !claim.includes('Halo 2'))).toBe(false);
  });
  const sheet = (notes: string): string => `表 2：加速卡参数\n\n厂商 \n型号 \n卡间互连（GB/s） \n功耗（W） \n显存（GB） \n年份 \n\n${[['甲辰', 'K-10', '400', '300', '64', '2023'], ['甲辰', 'K-20', '600', '450', '96', '2024'], ['乙未', 'P-7', '200', '', '32', '2024'], ['乙未', 'P-9', '640', '550', '96', '2025']].map((row) => row.filter((cell) => cell !== '').join(' \n')).join('\n\n')}\n\n${notes}资料来源：公司官网\n`;
  it('a remark below the table says which cell is blank', async () => {
    expect(await claimsOf(sheet('注：互连为双向合计；P-7 未披露功耗。\n\n'))).toEqual(expect.arrayContaining(['P-7 INTERCONNECT_BANDWIDTH 200 GB/s', 'P-9 TDP 550 W']));
  });
  it('without it neither reading is claimed', async () => {
    expect((await claimsOf(sheet(''))).filter((claim) => /^P-7 (?:INTERCONNECT_BANDWIDTH|TDP)/u.test(claim))).toEqual([]);
  });
});

it('how far something has spread, in per cent, is a share; parts of the chain beside listed firms; goals that count things', async () => {
  expect(await claimsOf('表 3：市场预测\n\n指标\t2023\t2024\t2025E\n冷板渗透率\t6%\t14%\t24%\n\n资料来源：咨询\n', undefined, markdown)).toEqual(expect.arrayContaining(['冷板渗透率 market share 14 % 2024', '冷板渗透率 market share 24 % 2025 forecast']));
  expect(await claimsOf('表 4：部分被列名企业\n\n被列名方\t所属环节\t名单\t生效时间\n甲辰科技\t先进封装\t实体清单\t2022 年 12 月\n乙未半导体\t—\t实体清单\t2023 年 3 月\n\n资料来源：BIS\n', undefined, markdown)).toEqual(['listing 乙未半导体 Entity List 2023-03', 'listing 甲辰科技 Entity List 2022-12', '甲辰科技 IN_SEGMENT 先进封装']);
  expect(await claimsOf('Table 5: Regional programmes\n\nRegion\tProgramme\tIssued by\tDate\tGoal\nNorway\tFjord Plan\tMinistry of Trade\tJanuary 2025\t90,000 standard racks by 2027\nSweden\tNorthern Plan\tMinistry of Finance\tOctober 2025\tat least 12 AI factories by 2029\n\nSource: governments\n', undefined, markdown))
    .toEqual(expect.arrayContaining(['target standard racks 90000 racks 2027', 'target AI factories >= 12 factories 2029']));
});

it('the seat beside a listed firm, and who builds and runs a centre', async () => {
  const names = knowing(['REGION', '鹤壁'], ['REGION', '中国']);
  expect(await claimsOf('表 6：受限企业\n\n企业\t所在地\t清单类别\t生效时间\n甲辰科技\t鹤壁\t实体清单\t2022-12-15\n\n资料来源：BIS\n', names, markdown)).toEqual(['listing 甲辰科技 Entity List 2022-12-15', '甲辰科技 LOCATED_IN 鹤壁']);
  expect(await claimsOf('表 8：智算中心\n\n名称\t地点\t建设/运营方\t规模（PFLOPS）\t进展\n鹤川智算中心\t鹤壁\t甲辰科技\t300\t已投运\n\n资料来源：公开资料\n', names, markdown)).toEqual(expect.arrayContaining(['鹤川智算中心 OPERATED_BY 甲辰科技']));
});
