import { claimsOf } from './claims.js';

const table = (caption: string, ...rows: readonly string[]): string => [`**${caption}**`, '', ...rows.map((row, i) => (i === 1 ? `|${row.split('|').map(() => '---').join('|')}|\n| ${row} |` : `| ${row} |`)), '', 'Source: Some House', ''].join('\n');

describe('slices of a market by owner over years', () => {
  test('are shares in per cent, each of its own firm', async () => expect(await claimsOf(table('Exhibit 1. Slices of board spending by silicon owner, per cent of US$', 'Owner | CY2022 | CY2023 | CY2025E', 'Arbus | 76.5 | 71.0 | 66.5', 'Bolt (own use) | 5.1 | 6.2 | 7.4'), undefined, 'note.md')).toEqual([
    'Arbus market share 66.5 % 2025 forecast', 'Arbus market share 71 % 2023', 'Arbus market share 76.5 % 2022', 'Bolt market share 5.1 % 2022', 'Bolt market share 6.2 % 2023', 'Bolt market share 7.4 % 2025 forecast',
  ]));
  test('a price over years is none', async () => expect((await claimsOf(table('Exhibit 2. Price of a board by silicon owner, US$', 'Owner | CY2022 | CY2023 | CY2025E', 'Arbus | 7600 | 7100 | 6600', 'Bolt | 510 | 620 | 740'), undefined, 'note.md')).filter((claim) => claim.includes('share'))).toEqual([]));
});

describe('campuses', () => {
  test('whom a campus is allied with, its size now and when complete', async () => expect(await claimsOf(table('Exhibit 3. Campuses', 'Campus | Where | Allied with | Size now | Size when complete | State of works', 'Heron Point campus | Galway | Arbus, Bolt Telecom | 1.2 EFLOPS | 15 EFLOPS | phase 1 open', 'Gull Rock campus | Cork | — | — | 2 EFLOPS | not started'), undefined, 'note.md')).toEqual(expect.arrayContaining(['centre Heron Point campus Galway Arbus+Bolt Telecom 1.2EFLOPS+15EFLOPS(final) PARTLY_BUILT', 'centre Gull Rock campus Cork 2EFLOPS(final) PLANNED'])));
  test.each([['首期在建', 'UNDER_CONSTRUCTION'], ['一期已开工', 'UNDER_CONSTRUCTION'], ['首期尚未开工', 'PLANNED'], ['主体封顶，在建', 'UNDER_CONSTRUCTION'], ['已建成一期', 'PARTLY_BUILT'], ['可研报告刚获批复', 'PLANNED'], ['云服务运营商', '']])('%s', async (state, status) => expect((await claimsOf(table('表 1：跟踪的项目', '项目 | 落点 | 合作方 | 规模 | 状态', `沙岭算力基地 | 中卫 | 甲公司 | 首期 1.2E，远期 5E | ${state}`, '江口智算中心 | 南通 | 乙公司 | 800P | 已投运'), undefined, 'note.md')).find((claim) => claim.startsWith('centre 沙岭'))?.replace(/^.*\)\s?/u, '')).toBe(status));
});

describe('shares and shipments of firms over years', () => {
  test('of camps, the last year by the house itself', async () => expect(await claimsOf(table('图表 1：2023 年中国加速卡市场份额（按出货量）', '阵营 | 2022 年 | 2023 年 | 2026 年（本所预测）', '晨星芯片 | 85% | 70% | 41% ', '长庚半导体 | — | 0.8% | 4%', '其他 | 15% | 29.2% | 55%'), undefined, 'note.md')).toEqual([
    '其他 market share 15 % 2022', '其他 market share 29.2 % 2023', '其他 market share 55 % 2026 forecast', '晨星芯片 market share 41 % 2026 forecast', '晨星芯片 market share 70 % 2023', '晨星芯片 market share 85 % 2022', '长庚半导体 market share 0.8 % 2023', '长庚半导体 market share 4 % 2026 forecast']));
  test('a year alone counts what the columns before it do', async () => expect(await claimsOf(table('图表 2：加速卡出货', '厂商 | 2022 年出货（万张） | 2023 年出货（万张） | 2025E（万张）', '晨星芯片 | 38 | 64 | 90', '长庚半导体 | 0.8 | 4.1 | 9.5'), undefined, 'note.md')).toEqual([
    '晨星芯片 shipments 38 万张 2022', '晨星芯片 shipments 64 万张 2023', '晨星芯片 shipments 90 万张 2025 forecast', '长庚半导体 shipments 0.8 万张 2022', '长庚半导体 shipments 4.1 万张 2023', '长庚半导体 shipments 9.5 万张 2025 forecast']));
  test('a year alone in another unit says nothing', async () => expect((await claimsOf(table('图表 3：加速卡出货', '厂商 | 2022 年出货（万张） | 2023（亿元）', '晨星芯片 | 38 | 64', '长庚半导体 | 0.8 | 4.1'), undefined, 'note.md')).filter((claim) => claim.includes('64'))).toEqual([]));
});

test('a list that the table speaks of, and one that only a heading does', async () => {
  expect(await claimsOf('### Who is on the list\n\n| Company | Added | Remark |\n|---|---|---|\n| Arbus Micro | 18 December 2020 | 10 nm and below: presumption of denial |\n| Bolt Foundry | 8 April 2021 | |\n', undefined, 'a.md')).toEqual(['listing Arbus Micro Entity List 2020-12-18', 'listing Bolt Foundry Entity List 2021-04-08', 'threshold 2020-12-18 <= 10 nm']);
  expect(await claimsOf('### Who is listed on the exchange\n\n| Company | Listed | Remark |\n|---|---|---|\n| Arbus Micro | 18 December 2020 | main board |\n| Bolt Foundry | 8 April 2021 | |\n', undefined, 'a.md')).toEqual([]);
});
