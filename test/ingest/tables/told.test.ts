import { knowing, readingOf } from './claims.js';

const names = knowing(['COMPANY', '晨星科技'], ['COMPANY', '长庚集团'], ['AI_MODEL', 'Nova']);
const told = async (text: string): Promise<readonly unknown[]> => (await readingOf(text, names)).told.map(({ sentences, section, cell }) => [sentences.map((s) => [s.text, s.lines]), section.at(-1), cell?.row, cell?.column]);

describe('sentences that stand in cells', () => {
  test('go to the reader of prose line by line, under the firm of their row', async () => {
    expect(await told('表 1：支持 Nova 模型的企业动态\n公司\t日期\t支持情况\n晨星科技\t2 月 1 日\t晨星科技联合长庚集团首发 Nova 一体机\n长庚集团\t2 月 3 日\t已适配\n\n资料来源：晨报研究所\n')).toEqual([
      [[['晨星科技联合长庚集团首发 Nova 一体机', [3]]], '晨星科技', '晨星科技', '支持情况'],
    ]);
  });
  test('are put together over the lines of a wrapped cell', async () => {
    const [first] = await told('表 1：近年相关制裁政策情况\n时间 具体事件及制裁政策情况\n2031 年 3 月\n荷兰政府公布针对光刻机的出口管制新规，涉及长庚集团和晨星科技等多家企业的生产设备，该\n规定自当月起实施，并将晨星科技列入实体清单。\n2031 年 5 月 荷兰政府将长庚集团列入实体清单。\n资料来源：晨报研究所\n');
    expect(first).toEqual([[['荷兰政府公布针对光刻机的出口管制新规，涉及长庚集团和晨星科技等多家企业的生产设备，该规定自当月起实施，并将晨星科技列入实体清单。', [4, 5]]], undefined, '2031 年 3 月', '具体事件及制裁政策情况']);
  });
});
