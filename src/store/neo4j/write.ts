import { randomUUID } from 'node:crypto';
import type { Relation } from '../../model/fact.js';
import { StoreError } from '../../model/errors.js';
import type { GraphChange } from '../store.js';
import type { Connection, Run } from './connection.js';
import { keysOfClaims, putClaims, putJudgements, putReports, removeClaims, removeJudgements, removeReports, sweepKeys } from './cypher/claims.js';
import { putEntities, removeEntities, sweepAbsent } from './cypher/entities.js';
import { putFacts, removeFacts } from './cypher/facts.js';
import { putTies, removeTies } from './cypher/relations.js';
import { lockGraph, setVersion } from './cypher/schema.js';
import { claimRow, entityRow, factRow, judgementRow, reportRow, tieRow } from './row.js';

const batchSize = 1000;

/**
 * One change in one transaction. The graph's own node is locked first, so changes follow one another and each sees the version it is checked against.
 * A commit whose answer was lost is known by its mark, and not made again.
 */
export async function applyChange(connection: Connection, change: GraphChange): Promise<number> {
  const mark = randomUUID();
  const rows = rowsOf(change);
  return connection.write(async (run) => {
    const [state] = await run(lockGraph, { by: mark });
    const version = Number(state?.['version']);
    if (state?.['change'] === mark) return version;
    if (version !== change.basedOn) {
      throw new StoreError(`The graph has gone on to version ${version} since this change was computed on ${change.basedOn}.`, 'Compute it again on the current version.', 'STORE_BUSY');
    }
    await removeAll(run, change);
    await putAll(run, rows);
    await run(sweepAbsent);
    const [after] = await run(setVersion, { by: mark });
    return Number(after?.['version']);
  });
}

type Rows = ReturnType<typeof rowsOf>;
/** Made before anything is sent: a value that cannot be read breaks nothing. */
function rowsOf(change: GraphChange) {
  const relations = (change.putFacts ?? []).filter((fact): fact is Relation => fact.fact === 'relation');
  return {
    reports: (change.putReports ?? []).map(reportRow), claims: (change.putClaims ?? []).map(claimRow), facts: (change.putFacts ?? []).map(factRow),
    entities: (change.putEntities ?? []).map(entityRow), judgements: (change.putJudgements ?? []).map(judgementRow), ties: groupByType(relations),
  };
}
function groupByType(relations: readonly Relation[]): ReadonlyMap<Relation['type'], readonly object[]> {
  const groups = new Map<Relation['type'], object[]>();
  for (const relation of relations) {
    const group = groups.get(relation.type);
    if (group) group.push(tieRow(relation)); else groups.set(relation.type, [tieRow(relation)]);
  }
  return groups;
}

/** What is put in the same change stays: a removal of the same id comes before it. */
async function removeAll(run: Run, change: GraphChange): Promise<void> {
  await inBatches(change.removeFacts, async (ids) => { await run(removeTies, { ids }); await run(removeFacts, { ids }); });
  await inBatches(change.removeClaims, async (ids) => {
    const keys = (await run(keysOfClaims, { ids })).map((row) => row['key']);
    await run(removeClaims, { ids });
    await run(sweepKeys, { keys });
  });
  await inBatches(change.removeJudgements, (ids) => run(removeJudgements, { ids }));
  await inBatches(change.removeEntities, (ids) => run(removeEntities, { ids }));
  await inBatches(change.removeReports, (ids) => run(removeReports, { ids }));
}
async function putAll(run: Run, rows: Rows): Promise<void> {
  await inBatches(rows.reports, (some) => run(putReports, { rows: some }));
  await inBatches(rows.entities, (some) => run(putEntities, { rows: some }));
  await inBatches(rows.claims, async (some) => {
    const keys = (await run(keysOfClaims, { ids: some.map((row) => row.properties['id']) })).map((row) => row['key']);
    await run(putClaims, { rows: some });
    await run(sweepKeys, { keys });
  });
  await inBatches(rows.facts, (some) => run(putFacts, { rows: some }));
  for (const [type, ties] of rows.ties) await inBatches(ties, (some) => run(putTies[type], { rows: some }));
  await inBatches(rows.judgements, (some) => run(putJudgements, { rows: some }));
}
async function inBatches<T>(rows: readonly T[] | undefined, write: (some: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; rows !== undefined && from < rows.length; from += batchSize) await write(rows.slice(from, from + batchSize));
}
