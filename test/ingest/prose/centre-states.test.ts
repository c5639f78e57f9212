import { readPages } from '../../../src/ingest/pipeline.js';

/** "name capacity(phase)+… STATUS" of each centre a text tells of. */
async function centres(text: string): Promise<readonly string[]> {
  const { reading } = await readPages({ bytes: new TextEncoder().encode(`${text}\n`), filename: 'note.md' });
  return reading.drafts.flatMap(({ statement: s }) => (s.type === 'center' ? [`${s.center.surface} ${s.capacity.map(({ value, unit, phase }) => `${value}${unit}${phase === null ? '' : `(${phase})`}`).join('+')} ${String(s.status)}`] : []));
}

describe('computing centres: how far they are, and how large in which phase', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['“松岭”智算中心由晨星科技运营，首批 3,000P 目前仍在建设。', ['松岭智算中心 3000PFLOPS(phase 1) UNDER_CONSTRUCTION']],
    ['此外，晨星科技拟建 500P 的松岭智算中心，至今没有动工。', ['松岭智算中心 500PFLOPS(planned) PLANNED']],
    ['“松岭”智算中心一期 500P 已投运，二期 1,500P 正在施工，规划总规模 8,000P。', ['松岭智算中心 500PFLOPS(phase 1)+1500PFLOPS(phase 2)+8000PFLOPS(planned) PARTLY_BUILT']],
    ['晨星科技的“松岭”超算集群已于今年 3 月上线，总算力 3.5 EFLOPS。', ['松岭 3.5EFLOPS BUILT']],
    ['“松岭”智算中心规划总规模 5,000 PFLOPS，主体虽封顶但至今没有点亮。', ['松岭智算中心 5000PFLOPS(planned) UNDER_CONSTRUCTION']],
    ['“松岭”智算中心由晨星科技投资，2025 年 6 月建成 4,000 PFLOPS 并交付使用。', ['松岭智算中心 4000PFLOPS BUILT']],
    ['“松岭”智算中心由晨星科技与长庚集团合作建设，算力合计约 3,350 PFLOPS。', ['松岭智算中心 3350PFLOPS null']],
    ['“松岭”智算中心总算力 3,000 PFLOPS，尚未投运。', ['松岭智算中心 3000PFLOPS null']],
    ['The Alder Computing Centre, commissioned in December 2024 with 1,500 PFLOPS, is full; the third-phase extension now being poured would bring it to 6,000 PFLOPS.', ['Alder Computing Centre 1500PFLOPS+6000PFLOPS(final) PARTLY_BUILT']],
    ['The Alder Computing Centre has opened a first phase of 1,200 PFLOPS and is to reach 9,000 PFLOPS when it is finished.', ['Alder Computing Centre 1200PFLOPS(phase 1)+9000PFLOPS(final) PARTLY_BUILT']],
    ['The Alder Computing Centre has been in service since February 2025 with 60 MW.', ['Alder Computing Centre 60MW BUILT']],
    ['The Alder Computing Centre has yet to break ground and is designed for 800 PFLOPS.', ['Alder Computing Centre 800PFLOPS(final) PLANNED']],
    ['东陵云海智算中心 2024 年 6 月建成，算力规模 600P。', ['东陵云海智算中心 600PFLOPS BUILT']],
    ['鹤川智算谷首期 300P 仍在施工，预计 2026 年投产。', ['鹤川智算谷 300PFLOPS(phase 1) UNDER_CONSTRUCTION']],
    ['临渊绿色智算园配套 200MW 风电，目前仅完成立项。', ['临渊绿色智算园  PLANNED']],
    ['青原算力港总规模 2 万 P，由晨星科技运营。', ['青原算力港 20000PFLOPS null']],
    ['“沧浪二号”由 2,048 张昇腾 910B 组成，总算力 0.6 EFLOPS。', ['沧浪二号 0.6EFLOPS null']],
    ['东陵智算中心正在建设，设计算力 1,000P。雁北一个曾规划 5,000P 的项目已于今年终止。', ['东陵智算中心 1000PFLOPS(planned) UNDER_CONSTRUCTION']],
    ['The Hollin Bay Compute Hub in Cork, built with Acme, has since been completed at 90 PFLOPS.', ['Hollin Bay Compute Hub 90PFLOPS BUILT']],
    ['The Hollin Bay Compute Hub, planned at 400 PFLOPS, has not been built.', ['Hollin Bay Compute Hub 400PFLOPS null']],
  ];
  test.each(cases)('%s', async (text, expected) => { expect(await centres(text)).toEqual(expected); });
  test.each([['what was given up is no centre', '“松岭”智算中心曾公布 2,000 PFLOPS 的方案，该项目已经中止。'], ['the same in English', 'The Alder Computing Centre was to have 2,000 PFLOPS and has been cancelled.'], ['part of a title is no centre', "The province's Measures to Accelerate the Intelligent Computing Hub speak of 150 EFLOPS by 2027."]])('%s: %s', async (_, text) => { expect(await centres(text)).toEqual([]); });
  it('what is still to begin is not being built', async () => { expect(await centres('“松岭”智算中心一期 500P，二期 1,500P 计划于 2026 年开工。')).toEqual(['松岭智算中心 500PFLOPS(phase 1)+1500PFLOPS(phase 2) null']); });
});
