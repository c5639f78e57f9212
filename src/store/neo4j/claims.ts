import neo4j from 'neo4j-driver';
import type { Claim, Judgement } from '../../model/claim.js';
import type { Report } from '../../model/report.js';
import type { Page, PageRequest } from '../store.js';
import { checkPosition, positions } from '../order.js';
import {
  claimsById, claimsOfEntities, claimsOfKeys, claimsOfReports, countAbsentReports, countClaimsOfEntities, countClaimsOfReports, countReports, judgementsOfEntities, judgementsOfReport,
  listReports, reportsById, supportedElsewhere,
} from './cypher/claims.js';
import type { Row } from './connection.js';
import type { Reader } from './reader.js';
import { countOf, groupRows, inOrder, pageOf } from './reader.js';
import type { Properties } from './row.js';
import { claimOf, judgementOf, placeOfClaim, reportOf } from './row.js';

const asReport = (row: Row): Report => reportOf(row['report'] as Properties);
const asClaim = (row: Row): Claim => claimOf(row['claim'] as Properties);
const asJudgement = (row: Row): Judgement => judgementOf(row['judgement'] as Properties);

export async function readReports(reader: Reader, ids: readonly string[]): Promise<(Report | null)[]> {
  return inOrder(ids, (await reader.rows(reportsById, { ids: [...new Set(ids)] })).map(asReport));
}
export async function listAllReports(reader: Reader, page: PageRequest): Promise<Page<Report>> {
  checkPosition(page.after, positions.reports);
  const found = (await reader.rows(listReports, { after: page.after?.[0] ?? '', limit: neo4j.int(page.first + 1) })).map(asReport);
  return pageOf(found, page, await countAllReports(reader), ({ id }) => [id]);
}
export async function countAllReports(reader: Reader): Promise<number> {
  return countOf(await reader.rows(countReports, {})) - countOf(await reader.rows(countAbsentReports, {}));
}

export async function readClaims(reader: Reader, ids: readonly string[]): Promise<(Claim | null)[]> {
  return inOrder(ids, (await reader.rows(claimsById, { ids: [...new Set(ids)] })).map(asClaim));
}
export async function readClaimsOfReports(reader: Reader, ids: readonly string[], page: PageRequest): Promise<ReadonlyMap<string, Page<Claim>>> {
  checkPosition(page.after, positions.claimsOfReport);
  const after = page.after === null ? '' : placeOfClaim(page.after[0] as number | null, page.after[1] as string);
  return pages(reader, ids, page, after, [claimsOfReports, countClaimsOfReports], (claim) => [claim.passage.line, claim.id]);
}
export async function readClaimsOfEntities(reader: Reader, ids: readonly string[], page: PageRequest): Promise<ReadonlyMap<string, Page<Claim>>> {
  checkPosition(page.after, positions.claimsOfEntities);
  const after = page.after === null ? '' : `${page.after[0] as string}\t${placeOfClaim(page.after[1] as number | null, page.after[2] as string)}`;
  return pages(reader, ids, page, after, [claimsOfEntities, countClaimsOfEntities], (claim) => [claim.reportId, claim.passage.line, claim.id]);
}
async function pages(
  reader: Reader, ids: readonly string[], page: PageRequest, after: string, [list, count]: readonly [string, string], positionOf: (claim: Claim) => Page<Claim>['items'][number]['position'],
): Promise<ReadonlyMap<string, Page<Claim>>> {
  const [rows, totals] = await Promise.all([reader.rows(list, { ids, after, limit: neo4j.int(page.first + 1) }), reader.rows(count, { ids })]);
  const found = groupRows(ids, rows, 'id', asClaim);
  const total = new Map(totals.map((row) => [row['id'] as string, row['total'] as number]));
  return new Map(ids.map((id) => [id, pageOf(found.get(id) ?? [], page, total.get(id) ?? 0, positionOf)]));
}
export async function readClaimsOfKeys(reader: Reader, keys: readonly string[]): Promise<ReadonlyMap<string, readonly Claim[]>> {
  return groupRows(keys, await reader.rows(claimsOfKeys, { keys }), 'key', asClaim);
}
export async function findSupportedElsewhere(reader: Reader, ids: readonly string[], exceptReport: string): Promise<ReadonlySet<string>> {
  const rows = await reader.rows(supportedElsewhere, { ids, from: `${exceptReport}\t`, to: `${exceptReport}\n` });
  return new Set(rows.map((row) => row['id'] as string));
}

export async function readJudgementsOfReport(reader: Reader, id: string): Promise<readonly Judgement[]> {
  return (await reader.rows(judgementsOfReport, { id })).map(asJudgement);
}
export async function readJudgementsOfEntities(reader: Reader, ids: readonly string[], first: number): Promise<ReadonlyMap<string, readonly Judgement[]>> {
  return groupRows(ids, await reader.rows(judgementsOfEntities, { ids, limit: neo4j.int(first) }), 'id', asJudgement);
}
