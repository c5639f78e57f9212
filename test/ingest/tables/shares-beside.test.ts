import { claimsOf, knowing, readingOf } from './claims.js';

const table = 'Exhibit 3: Who makes LaserRAM, and for whom\nSupplier\tGenerations\tRevenue share 2024\tRevenue share 2025E\tMain customers\nAcme\tHBM3\t53%\t50%\tBolt\nCorvid Memory\tHBM2E\t0.7%\t1.2%\tLapwing\nOthers\t\t46%\t49%\t\nSource: Datahouse; 2025E Finch Research\n';
const names = knowing(['COMPANY', 'Acme'], ['COMPANY', 'Bolt'], ['COMPANY', 'Lapwing']);

describe('shares told beside what firms make', () => {
  it('are those of the year in their heading; the rest is no firm', async () => {
    expect((await claimsOf(table, names)).filter((claim) => claim.includes('share'))).toEqual(['Acme market share 50 % 2025 forecast', 'Acme market share 53 % 2024', 'Corvid Memory market share 0.7 % 2024', 'Corvid Memory market share 1.2 % 2025 forecast']);
  });
  it('a note may tell whose the figures of one year are', async () => {
    expect((await readingOf(table, names)).drafts.flatMap(({ statement }) => (statement.type === 'statistic' ? [`${statement.period} ${statement.source ?? ''}`] : []))).toEqual(['2024 Datahouse', '2024 Datahouse', '2025 Finch Research', '2025 Finch Research']);
  });
  it('a share without a year, and what a firm holds of another, tell none', async () => {
    expect((await claimsOf('Exhibit 3: Suppliers\nSupplier\tGenerations\tShare\tStake 2024\tMain customers\nAcme\tHBM3\t53%\t20%\tBolt\nCorvid Memory\tHBM2E\t10%\t5%\tLapwing\nSource: us\n', names)).filter((claim) => claim.includes('share'))).toEqual([]);
  });
});
