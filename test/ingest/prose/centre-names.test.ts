import { toldOf } from './fixture.js';

const told = (text: string): readonly string[] => toldOf('relation', text).filter((line) => /USES_CHIP|LOCATED_IN|OPERATED_BY/u.test(line)).map((line) => line.replace(/^ASSERTED /u, ''));

describe('names of computing centres that no list knows', () => {
  it.each([
    ['沱河绿色智算基地落户上海，采用的是昇腾 980B，由 AMD 运营。', ['沱河绿色智算基地 USES_CHIP Huawei Ascend 980B', '沱河绿色智算基地 LOCATED_IN Shanghai', '沱河绿色智算基地 OPERATED_BY AMD']],
    ['上海的浦星三号中心最终选定昇腾 980B。', ['浦星三号中心 USES_CHIP Huawei Ascend 980B']],
    ['AMD 在上海的“云梯一号”集群采用 160 张昇腾 980B。', ['云梯一号 USES_CHIP Huawei Ascend 980B']],
    ['上海“云梯”推理基地以昇腾 980B 为主。', ['上海云梯推理基地 USES_CHIP Huawei Ascend 980B']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expect.arrayContaining(expected)));
  it('whether a centre will go on with a chip is no use of it', () => { expect(told('沱河智算港能否继续采用昇腾 980B 尚不确定。').filter((line) => line.includes('USES_CHIP') && !line.startsWith('PLANNED'))).toEqual([]); });
  it.each(['国内新建智算中心多采用昇腾 980B。', '运营商与地方智算中心采用昇腾 980B。', '部分在建及已投运智算中心部署了昇腾 980B。', '八大算力枢纽部署了昇腾 980B。'])(
    'no centre in: %s', (text) => expect(told(text)).toEqual([]));
});
