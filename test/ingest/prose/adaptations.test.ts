import { toldOf } from './fixture.js';

const told = (text: string): readonly string[] => toldOf('relation', text).filter((line) => line.includes(' ADAPTED ')).map((line) => line.replace(/^ASSERTED (?:Morningstar |晨星科技 )?/u, ''));

describe('which firms and chips a model was adapted to, clause by clause', () => {
  it('takes the model from the clause that tells of its release', () => {
    expect(told('2025 年 8 月 DeepSeek 发布 DeepSeek-V3.1，华为当天即宣布昇腾 980B 完成适配，AMD 在次日跟进。')).toEqual(expect.arrayContaining(['Huawei Ascend 980B ADAPTED DeepSeek-V3.1', 'AMD ADAPTED DeepSeek-V3.1']));
  });
  it('takes the chip from the clause before', () => {
    expect(told('2 月 6 日，公司宣布 X900 完成 DeepSeek-R1 的适配，此后又首发支持 DeepSeek-V3.1。')).toEqual(expect.arrayContaining(['X900 ADAPTED DeepSeek-R1', 'X900 ADAPTED DeepSeek-V3.1']));
  });
  it('in English too', () => {
    expect(told('AMD announced on 3 February 2025 that the X900 ran DeepSeek-R1; Huawei followed on 6 February with the distilled versions.')).toEqual(expect.arrayContaining(['X900 ADAPTED DeepSeek-R1', 'Huawei ADAPTED DeepSeek-R1']));
  });
  it.each([
    'DeepSeek 发布 DeepSeek-V3.1，华为计划下月完成适配。', 'DeepSeek-V3.1 发布后，AMD 尚未完成适配。', 'Meta 跟进开源 DeepSeek-R1。', 'DeepSeek 发布 DeepSeek-V3.1，AMD 的适配仍在进行。',
    'DeepSeek published DeepSeek-V3.1; Huawei has promised a port of it.', 'DeepSeek-V3.1 has not been ported by AMD.',
  ])('nothing in: %s', (text) => expect(told(text).filter((line) => !/^(?:NEGATED|PLANNED|FORECAST|REPORTED)/u.test(line))).toEqual([]));
});
it('parameters that a token wakes are no model', () => {
  expect(toldOf('spec', 'DeepSeek-V3.1 总参数量为 671B，每个 token 激活 37B 参数，在 14.8T token 上进行了预训练。').filter((line) => line.includes('TRAINING_TOKENS'))).toEqual([expect.stringContaining('DeepSeek-V3.1')]);
});
it.each(['DeepSeek released DeepSeek-V3.1, and Huawei followed with its own model.', 'DeepSeek 发布 DeepSeek-V3.1，华为随后跟进降价。'])('who follows with something else ports nothing: %s', (text) => expect(told(text)).toEqual([]));
