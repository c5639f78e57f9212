import { claimsOf, knowing } from './claims.js';

const names = knowing(['COMPANY', '启川智芯'], ['COMPANY', '白桦微电子'], ['CHIP', 'QC300'], ['CHIP', 'QC200']);

describe('acts with whom they hit and where they draw a limit in a column of their own', () => {
  const rows = ['2020 年 8 月\tBIS\t修订外国直接产品规则\t启川智芯采购基于美国技术生产的芯片须获许可', '2022 年 8 月\tBIS\tEDA 管制\t用于环栅结构设计的 ECAD 软件', '\t美国国会\t《芯片与科学法案》签署生效\t受补贴企业十年内不得扩建先进产能', '\t美国政府\t通知厂商停止对华供应高端 GPU\tQC300、QC200', '2022 年 10 月\tBIS\t制造设备规则\t16nm 及以下逻辑、128 层及以上 NAND、18nm 及以下 DRAM', '2024 年 12 月\tBIS\t高带宽存储管制\t存储带宽密度大于 2GB/s/mm² 的 HBM'];
  const table = `表 12：对华半导体管制大事记\n时间\t机构\t措施\t对象与门槛\n${rows.join('\n')}\n资料来源：整理\n`;
  test('a day stands once for the acts below it; what a phrase names is hit, and the phrase is no name', async () => expect((await claimsOf(table, names)).filter((claim) => claim.startsWith('event'))).toEqual([
    'event 2020-08 FOREIGN_DIRECT_PRODUCT_RULE 启川智芯', 'event 2022-08 CHIP_CONTROL QC300+QC200', 'event 2022-08 EDA_CONTROL EDA', 'event 2022-08 LEGISLATION', 'event 2022-10 EQUIPMENT_CONTROL semiconductor manufacturing equipment+NAND+DRAM+logic', 'event 2024-12 CHIP_CONTROL HBM']));
  test('each limit is of the day of its row', async () => expect((await claimsOf(table, names)).filter((claim) => claim.startsWith('threshold'))).toEqual(['threshold 2022-10 <= 16 nm', 'threshold 2022-10 <= 18 nm', 'threshold 2022-10 >= 128 layers', 'threshold 2024-12 >= 2 GB/s/mm2']));
  test('words behind the last name are no part of it', async () => expect(await claimsOf('表 1：出口管制事件\n时间\t机构\t措施\t影响对象\n2023 年 10 月\tBIS\t更新先进计算规则\tQC200、QC300 被覆盖\n2023 年 12 月\tBIS\t列入实体清单\t启川智芯等 12 家\n资料来源：整理\n', names)).toEqual(['event 2023-10 CHIP_CONTROL QC200+QC300', 'event 2023-12 ENTITY_LISTING 启川智芯', 'listing 启川智芯 Entity List 2023-12']));
  test('in English', async () => expect(await claimsOf('Table 12: Export controls\n\n| Date | Authority | Measure | Targets and thresholds |\n|---|---|---|---|\n| Oct 2022 | BIS | Equipment rule | logic at 16 nm and below, NAND with 128 layers or more |\n|  | BIS | Advanced computing rule | chips with interconnect bandwidth of at least 600 GB/s |\n| Dec 2024 | BIS | HBM control | HBM with memory bandwidth density above 2 GB/s/mm2 |\n\nSource: x\n', names, 'a.md')).toEqual([
    'event 2022-10 CHIP_CONTROL advanced computing', 'event 2022-10 EQUIPMENT_CONTROL semiconductor manufacturing equipment+NAND+logic', 'event 2024-12 CHIP_CONTROL HBM', 'threshold 2022-10 <= 16 nm', 'threshold 2022-10 >= 128 layers', 'threshold 2022-10 >= 600 GB/s', 'threshold 2024-12 >= 2 GB/s/mm2']));
  test('a dash is a day that is not known', async () => expect((await claimsOf('表 12：管制大事记\n时间\t机构\t措施\t对象\n2022 年 8 月\tBIS\tEDA 管制\tECAD 软件\n—\tBIS\t芯片出口管制\tQC300\n2023 年 1 月\tBIS\t芯片出口管制\tQC200\n资料来源：整理\n', names)).filter((claim) => claim.includes('QC300'))).toEqual([]));
});

test('software among the products of a firm is developed, and runs on the lines it is for', async () => {
  const claims = await claimsOf('表 5：白桦微电子产品谱系\n产品线\t产品\t推出时间\t内核架构\t工艺\t主要用途\n云端\tBM-K1\t2022 年\tTaiga 1\t12nm\t训练\n\tBM-K3\t2026 年（计划）\tTaiga 3\t未定\t训练\n软件\tBirchKit\t2022 年\t\t\t适用于 BM-K 与 BM-M 系列\n资料来源：招股书\n', names);
  expect(claims).toEqual(expect.arrayContaining(['BM-K1 DESIGNED_BY 白桦微电子', 'BirchKit DEVELOPED_BY 白桦微电子', 'BirchKit RELEASE 2022', 'BM-K SUPPORTS_SOFTWARE BirchKit', 'BM-M SUPPORTS_SOFTWARE BirchKit']));
  expect(claims).not.toContain('BirchKit DESIGNED_BY 白桦微电子');
});

test('a second model in a row below holds the day above it, or that it is not done yet; a chip may have a Chinese name alone', async () => {
  const claims = await claimsOf('表 10：国产芯片模型适配记录\n日期\t厂商\t芯片\t模型\t备注\n2025 年 2 月 4 日\t启川智芯\t沧海三号\tDeepSeek-V3\t\n\t\t\tQwen2.5-72B\t\n进行中\t白桦微电子\tBM-K2\tDeepSeek-R1\t\n\t\t\tGLM-4-9B\t\n资料来源：整理\n', knowing(['COMPANY', '启川智芯'], ['COMPANY', '白桦微电子'], ['AI_MODEL', 'DeepSeek-V3'], ['AI_MODEL', 'Qwen2.5-72B'], ['AI_MODEL', 'DeepSeek-R1'], ['AI_MODEL', 'GLM-4-9B']));
  expect(claims).toEqual(['启川智芯 ADAPTED DeepSeek-V3 2025-02-04', '启川智芯 ADAPTED Qwen2.5-72B 2025-02-04', '沧海三号 ADAPTED DeepSeek-V3 2025-02-04', '沧海三号 ADAPTED Qwen2.5-72B 2025-02-04', '沧海三号 DESIGNED_BY 启川智芯', '沧海三号 DESIGNED_BY 启川智芯']);
});
