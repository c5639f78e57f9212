import { jest } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Plan, ProfiledPlan, Session } from 'neo4j-driver';
import { numberFormats } from '../../src/ontology.js';
import * as claims from '../../src/store/neo4j/cypher/claims.js';
import * as entities from '../../src/store/neo4j/cypher/entities.js';
import * as facts from '../../src/store/neo4j/cypher/facts.js';
import * as relations from '../../src/store/neo4j/cypher/relations.js';
import * as schema from '../../src/store/neo4j/cypher/schema.js';
import { claimRow, entityRow, factRow, judgementRow, reportRow, tieRow } from '../../src/store/neo4j/row.js';
import { entity, judgement, relation, report, says, spec, statistic, claim } from '../fixtures/values.js';
import { ensureNeo4j, openEmpty, whyNot, withDriver } from './neo4j-server.js';

jest.setTimeout(300_000);
const server = await ensureNeo4j();

/** A thousand chips of ten makers, each with a claim, a spec and a statistic: enough for the planner to prefer an index where there is one. */
const makers = Array.from({ length: 10 }, (_, i) => entity(`company:maker-${i}`, `Maker ${i}`));
const chips = Array.from({ length: 1000 }, (_, i) => entity(`chip:c${i}`, `Chip ${i}`, {
  tdpW: i % 50, memoryGB: i % 9, bandwidthGBps: i, interconnectGBps: i % 30, releasedOn: '2022', occurredOn: '2022', issuedOn: '2022', peak: Object.fromEntries(Object.keys(numberFormats).map((format) => [format, i])),
}, [`芯片${i}`, 'zh-Hans']));
const reports = Array.from({ length: 20 }, (_, i) => report(`report:r${i}`));
const made = chips.map((chip, i) => relation(chip.id, 'DESIGNED_BY', makers[i % 10]!.id, { evidence: [`claim:${i}`] }));
const said = chips.map((chip, i) => claim(`claim:${i}`, reports[i % 20]!.id, i, says(chip.id, 'DESIGNED_BY', makers[i % 10]!.id), [`key ${i}`]));
const figures = chips.map((chip, i) => spec(chip.id, 'TDP', i, { disputed: i === 7, evidence: [`claim:${i}`] }));
const statistics = chips.map((chip, i) => statistic(`statistic:${i}`, `Market ${i}`, '2024', { subjectId: chip.id }));
const judgements = chips.map((chip, i) => judgement(`judgement:${i}`, reports[i % 20]!.id, chip.id));

/** What each statement is asked with: names mean the same in all of them. `key` differs by what is ordered. */
const nothingAsked = Object.fromEntries(['roles', 'countries', 'listed', 'designerIds', 'designerCountries', 'categories', 'controlTypes', 'statuses', 'packagingIds', 'memoryIds', 'regionIds',
  'targetId', 'partnerId', 'minMemoryGB', 'minBandwidthGBps', 'minPetaOps', 'maxTdpW', 'minPeak', 'peaks', 'releasedFrom', 'releasedTo', 'occurredFrom', 'occurredTo', 'issuedFrom', 'issuedTo',
  'authority', 'issuerContains', 'nameContains', 'otherKinds', 'forecast', 'subject', 'metric'].map((name) => [name, null]));
const asked = {
  ...nothingAsked, ids: ['chip:c1', 'chip:c2'], id: 'chip:c5', kind: 'CHIP', folded: ['chip1'], limit: neo4j.int(11), after: '', keys: ['key 1', 'key 2'], from: null, to: null,
  words: '"芯片"', part: '芯片', digits: ' 12 ', least: 3, most: 8, letters: ['c', 'h'], typos: 1, aboutId: 'chip:c1', modalities: ['ASSERTED'], both: true,
  spans: [{ low: 'DESIGNED_BY\t', high: 'DESIGNED_BY\n' }], types: ['DESIGNED_BY'], outgoing: ['DESIGNED_BY'], incoming: ['DESIGNED_BY'], by: 'a test', schema: 1,
};
const rowsFor: Readonly<Record<string, unknown>> = {
  putEntities: chips.slice(0, 50).map(entityRow), putReports: reports.map(reportRow), putClaims: said.slice(0, 50).map(claimRow), putJudgements: judgements.slice(0, 50).map(judgementRow),
  putFacts: [...made.slice(0, 50), ...figures.slice(0, 50)].map(factRow), putTies: made.slice(0, 50).map(tieRow),
};
const others: Readonly<Record<string, object>> = {
  claimsOfReports: { ids: ['report:r1'] }, countClaimsOfReports: { ids: ['report:r1'] }, supportedElsewhere: { from: 'report:r1\t', to: 'report:r1\n' }, judgementsOfReport: { id: 'report:r1' },
  reportsById: { ids: ['report:r1'] }, removeReports: { ids: ['report:r1'] }, claimsById: { ids: ['claim:1'] }, keysOfClaims: { ids: ['claim:1'] }, removeClaims: { ids: ['claim:1'] },
  relationsOut: { ids: ['chip:c1'] }, relationsIn: { ids: ['company:maker-1'] },  factsOfEntities: { types: ['spec'] },
  removeFacts: { ids: [made[1]!.id] }, removeTies: { ids: [made[1]!.id] }, removeJudgements: { ids: ['judgement:1'] },
};

/** Every statement of the store by name; those made for each relation type or order are named by it. */
function statements(): readonly (readonly [name: string, cypher: string, parameters: object])[] {
  const named: (readonly [string, string, object])[] = [];
  for (const [name, value] of Object.entries({ ...claims, ...facts, ...relations, ...entities }) as [string, unknown][]) {
    const parameters = { ...asked, rows: rowsFor[name] ?? [], ...others[name] };
    if (typeof value === 'string') named.push([name, value, parameters]);
    else if (typeof value === 'object') for (const [of, cypher] of Object.entries(value as Record<string, string>)) named.push([`${name} ${of}`, cypher, parameters]);
  }
  for (const property of schema.sortProperties) {
    const key = /^(?:foldedName|.*First)$/u.test(property) ? '2022' : 5;
    for (const [step, cypher] of Object.entries(entities.listBy(property))) named.push([`list by ${property}, ${step}`, cypher, { ...asked, key }]);
  }
  for (const name of ['graphState', 'lockGraph', 'setVersion', 'setSchema', 'makeGraph', 'anyNode'] as const) named.push([name, schema[name], asked]);
  return named;
}
function operators(plan: Plan | ProfiledPlan): readonly string[] { return [plan.operatorType.replace(/@.*$/u, ''), ...plan.children.flatMap(operators)]; }

/** Reading all of anything, or all of one thing for each of another. */
const forbidden = /^(?:AllNodesScan|CartesianProduct|NodeByLabelScan|.*RelationshipTypeScan|.*AllRelationshipsScan|UnionNodeByLabelsScan|NodeIndexScan|DirectedRelationshipIndexScan)$/u;
/** Why these may. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  sweepAbsent: ['NodeByLabelScan'], countAbsentReports: ['NodeByLabelScan'],   // :Absent marks the few that are spoken of and not there
};

if (server === null) it.skip(whyNot, () => undefined);
else describe('the plans of the Neo4j store', () => {
  let plans: ReadonlyMap<string, readonly string[]>;
  beforeAll(async () => {
    const store = await openEmpty(server);
    await store.apply({ basedOn: 0, putReports: reports, putEntities: [...makers, ...chips], putClaims: said, putFacts: [...made, ...figures, ...statistics], putJudgements: judgements });
    await store.close();
    plans = await withDriver(server, async (driver) => {
      const session = driver.session();
      try {
        await session.run('CALL db.prepareForReplanning(60)');
        const found = new Map<string, readonly string[]>();
        for (const [name, cypher, parameters] of statements()) found.set(name, await profile(session, cypher, parameters));
        return found;
      } finally { await session.close(); }
    });
  });

  it.each(statements().map(([name]) => name))('%s goes by an index or a count, never over all', (name) => {
    const plan = plans.get(name)!;
    expect(plan.filter((operator) => forbidden.test(operator) && !allowed[name]?.includes(operator))).toEqual([]);
  });
  it.each(statements().map(([name]) => name).filter((name) => /^list(?!StatisticsAbout)|^claimsOf(?:Reports|Entities)|^relations(?:Out|In)$|^listReports/u.test(name)))('%s takes its order from the index, so a page deep down costs what the first does', (name) => {
    expect(plans.get(name)!.filter((operator) => /^(?:Sort|Top)$/u.test(operator))).toEqual([]);
  });
});

async function profile(session: Session, cypher: string, parameters: object): Promise<readonly string[]> {
  const tx = session.beginTransaction();
  try { return operators((await tx.run(`PROFILE ${cypher}`, parameters)).summary.profile as ProfiledPlan); } finally { await tx.rollback(); }
}
