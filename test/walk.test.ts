import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { retractReport } from '../src/ingest/load.js';
import { ingest } from '../src/ingest/pipeline.js';
import { loadSeed } from '../src/ingest/seed.js';
import { openEmbeddedStore } from '../src/store/embedded/index.js';
import type { Store } from '../src/store/store.js';
import { serveOver } from './resolvers/ask.js';
import type { AskedServer } from './resolvers/ask.js';
import { ensureNeo4j, openEmpty, whyNot } from './store/neo4j-server.js';

jest.setTimeout(300_000);
const clock = (): Date => new Date('2026-11-22T00:00:00Z');
const note = join(import.meta.dirname, '../seed/reports/sample-ai-accelerators.txt');
const h100 = 'chip:nvidia-h100-sxm';

/** Report in, answer out: what each kind of user asks of the seed graph, whatever store holds it. `has`: a fact of the domain that the answer must hold. */
const questions: readonly { readonly name: string; readonly query: string; readonly has?: RegExp }[] = [
  { name: 'one company under two names', query: '{ a: entity(name: "英伟达") { id } b: entity(name: "nvidia") { id ... on Company { chips(first: 60) { totalCount nodes { id name } } } } }', has: /"company:nvidia"[\s\S]*chip:nvidia-h100-sxm/u },
  { name: 'figures with report, line and words', query: `{ node(id: "${h100}") { ... on Chip { name specs { metric format engine sparsity value text unit disputed resolution evidence { line quote statement report { source } } dissent { line } } } } }`, has: /MEMORY_BANDWIDTH[\s\S]*3350[\s\S]*"line":\s*\d+/u },
  { name: 'CoWoS, its provider and its variants', query: '{ entity(name: "CoWoS") { ... on Packaging { providers { id } variants { id } usedBy(first: 50) { nodes { id } } } } }', has: /company:tsmc[\s\S]*packaging:cowos-l[\s\S]*packaging:cowos-s/u },
  { name: 'companies listed in October 2023', query: '{ companies(filter: { listed: true }, first: 100) { totalCount nodes { id listings { list listedOn event { id occurredOn } evidence { line } } } } }', has: /company:moore-threads[\s\S]*2023-10/u },
  { name: 'policies of Henan', query: '{ entity(name: "河南") { ... on Region { policies(first: 50) { nodes { id name issuedOn issuer targets { metric value unit by } } } } } }', has: /policy:/u },
  { name: 'computing centres with capacity and status', query: '{ computeCenters(first: 100) { totalCount nodes { id name status region { id } partners { id } capacity { value unit petaOps phase modality } } } }', has: /BUILT[\s\S]*petaOps/u },
  { name: 'control events in order', query: '{ exportControlEvents(first: 100) { totalCount nodes { id occurredOn authority type name targets { id } listings { company { id } } } } }', has: /CHIP_CONTROL/u },
  { name: 'events of one type and span', query: '{ exportControlEvents(filter: { type: [ENTITY_LISTING], from: "2022", to: "2024" }) { nodes { id } } }' },
  { name: 'chips by bandwidth', query: '{ chips(filter: { minBandwidthGBps: 1000 }, orderBy: { field: MEMORY_BANDWIDTH }, first: 100) { totalCount nodes { id } } }', has: /mi300x/u },
  { name: 'chips by peak in one format', query: '{ chips(filter: { format: INT8, minPeakCompute: 500 }, orderBy: { field: PEAK_COMPUTE, format: INT8 }, first: 100) { totalCount nodes { id } } }' },
  { name: 'chips by release, oldest first', query: '{ chips(filter: { releasedFrom: "2020", releasedTo: "2023" }, orderBy: { field: RELEASE, direction: ASC }, first: 100) { nodes { id releasedOn } } }' },
  { name: 'chips of Chinese designers under a power', query: '{ chips(filter: { designerCountry: ["CN"], maxTdpW: 300 }, orderBy: { field: TDP }, first: 100) { totalCount nodes { id designer { id country } } } }', has: /company:cambricon/u },
  { name: 'chips by packaging and memory', query: '{ a: chips(filter: { packaging: ["packaging:cowos"] }) { nodes { id } } b: chips(filter: { memory: ["memory:hbm3"] }) { nodes { id } } }' },
  { name: 'chips by part of a name', query: '{ chips(filter: { nameContains: "mlu 370" }) { nodes { id name } } }', has: /mlu370/u },
  { name: 'companies by role and country', query: '{ companies(filter: { role: [FOUNDRY, MEMORY_VENDOR], country: ["TW", "KR", "US", "CN"] }, first: 100) { nodes { id country roles } } }', has: /company:tsmc/u },
  { name: 'statistics of a year', query: '{ statistics(filter: { from: "2023", to: "2023" }, first: 200) { totalCount nodes { subject metric scope value unit period source forecast evidence { line } } } }' },
  { name: 'forecasts', query: '{ statistics(filter: { forecast: true }, first: 50) { totalCount nodes { subject metric value unit period } } }' },
  { name: 'policies by issuer', query: '{ policies(filter: { issuerContains: "省" }, first: 50) { nodes { id issuer region { id } } } }' },
  { name: 'search in Chinese', query: '{ search(query: "伟达", first: 10) { nodes { entity { id } matched score } } }', has: /company:nvidia/u },
  { name: 'search with a typo', query: '{ search(query: "Cambrican", first: 5) { nodes { entity { id } matched score } } }', has: /company:cambricon/u },
  { name: 'search within kinds', query: '{ search(query: "HBM", kinds: [MEMORY], first: 20) { nodes { entity { id kind } matched score } } }', has: /memory:hbm/u },
  { name: 'the reports and what they leave unread', query: '{ reports { totalCount nodes { id source title publisher publishedOn language claimCount unread { line reason } claims(first: 3) { totalCount nodes { id line statement } } } } }', has: /sample-export-controls/u },
  { name: 'claims of a hub, page by page', query: '{ node(id: "company:nvidia") { ... on Entity { claims(first: 100) { totalCount nodes { id } } } } }' },
  { name: 'relations of a hub', query: '{ node(id: "company:nvidia") { ... on Entity { relations(first: 200) { totalCount nodes { id modality confidence validFrom evidence { id } } } } } }' },
  { name: 'judgements on names', query: '{ node(id: "chip:huawei-ascend-910") { ... on Entity { judgements { decision surface reason score line } } } }', has: /SAME|NEW/u },
  { name: 'what a chip needs', query: '{ dependencies(of: "chip:nvidia-h100", maxDepth: 4) { truncated levels { depth nodes { id } } relations { id } } }', has: /company:tsmc/u },
  { name: 'what needs a foundry', query: '{ dependencies(of: "company:tsmc", direction: DOWNSTREAM, maxDepth: 3, limit: 50) { truncated levels { depth nodes { id } } relations { id } } }' },
  { name: 'a walk cut by its limit', query: '{ dependencies(of: "company:nvidia", direction: DOWNSTREAM, limit: 5) { truncated relations { id } } }', has: /"truncated":\s*true/u },
  { name: 'paths to a foundry', query: `{ dependencyPaths(from: "${h100}", to: "company:tsmc") { nodes { id } relations { id } } }`, has: /packaging:cowos/u },
  { name: 'chokepoints', query: '{ chokepoints(first: 30) { entity { id } dependents alternatives score reason soleSourceFor { id } } }', has: /packaging:cowos/u },
  { name: 'chokepoints of one chip', query: `{ chokepoints(of: ["${h100}"], kinds: [COMPANY]) { entity { id } score } }`, has: /company:tsmc/u },
  { name: 'what stops without CoWoS', query: '{ disruption(remove: ["packaging:cowos"]) { blockedCount blocked { entity { id } because { nodes { id } } } weakened { entity { id } lost { id } remaining { id } } } }', has: /chip:nvidia-h100-sxm/u },
  { name: 'what stops without a region', query: '{ disruption(remove: ["region:china"]) { blockedCount weakenedCount } }' },
  { name: 'a comparison', query: `{ compareChips(chips: ["chip:huawei-ascend-910", "chip:amd-instinct-mi300x", "chip:nvidia-a100-sxm"], baseline: "${h100}") { rows { chip { id } attainable bound perWatt missing ratios { metric format ratio reason } } } }` },
  { name: 'substitutes', query: `{ substitutes(for: "${h100}", where: { asOf: "2025-01-01" }, first: 5) { rank chip { id } score scoreLow scoreHigh paretoOptimal perOriginal risks breakdown { name value explanation evidence { id } } } }` },
  { name: 'substitutes that may go to China', query: `{ substitutes(for: "${h100}", where: { allowedTo: "CN", asOf: "2024-06-01" }, first: 5) { chip { id } score } }` },
  { name: 'alternative suppliers', query: '{ alternativeSuppliers(of: "memory:hbm3", insteadOf: "company:sk-hynix") { supplier { id } closeness soleSource risks } }' },
  { name: 'how many are needed', query: `{ chipsRequired(chip: "${h100}", workload: { phase: TRAINING, parameters: 1e12, trainingTokens: 1e13, days: 90 }) { forMemory forCompute required bound missing working } }` },
  { name: 'controls on a chip by day', query: `{ a: controlAssessment(chip: "${h100}", asOf: "2022-09-15") { controlled hits { rule } } b: controlAssessment(chip: "${h100}", asOf: "2023-11-18") { controlled hits { rule measures { name value threshold met } } undetermined { rule } } }`, has: /us\.3A090a\.2023/u },
  { name: 'exposure of a listed company', query: '{ exposure(of: "company:moore-threads", asOf: "2023-11-01") { level listings { list listedOn } ways { level reason path { nodes { id } } evidence { line } } } }', has: /"LISTED"/u },
  { name: 'exposure before the listing', query: '{ exposure(of: "company:moore-threads", asOf: "2023-09-01") { level ways { level } searched { companies relations } } }' },
  { name: 'things by many ids', query: `{ nodes(ids: ["${h100}", "company:tsmc", "company:none", "report:sample-ai-accelerators"]) { __typename id } }`, has: /"Report"/u },
  { name: 'an unknown id', query: '{ dependencies(of: "chip:none") { truncated } }', has: /ENTITY_NOT_FOUND/u },
  { name: 'a wrong enum', query: '{ chips(filter: { category: [ROCKET] }) { totalCount } }', has: /ROCKET/u },
];

const folder = mkdtempSync(join(tmpdir(), 'lithograph-walk-'));
const neo4j = await ensureNeo4j();
if (neo4j === null) it.skip(whyNot, () => undefined);

describe('from report to answer', () => {
  let embedded: AskedServer; let onNeo4j: AskedServer | null = null;
  const build = async (store: Store): Promise<AskedServer> => { await loadSeed(store, clock); return serveOver(store); };
  beforeAll(async () => {
    embedded = await build(await openEmbeddedStore(join(folder, 'graph')));
    if (neo4j !== null) onNeo4j = await build(await openEmpty(neo4j));
  });
  afterAll(async () => {
    for (const server of [embedded, onNeo4j]) { await server?.close(); await server?.store.close(); }
    rmSync(folder, { recursive: true, force: true });
  });
  const told = async (server: AskedServer, query: string): Promise<string> => { const { data, errors } = await server.ask(query); return JSON.stringify({ data, errors }, null, 1); };

  it.each(questions)('$name', async ({ query, has = /"data"/u }) => {
    const here = await told(embedded, query);
    expect(here).toMatch(has);
    if (onNeo4j !== null) expect(await told(onNeo4j, query)).toBe(here);
  });

  it('a report read again changes nothing; taken back and read again, the graph is as before, on both stores', async () => {
    const input = { bytes: readFileSync(note), filename: 'sample-ai-accelerators.txt' };
    const everything = '{ graph { reports claims relations specs disputedSpecs entities { kind count } } }';
    for (const server of onNeo4j === null ? [embedded] : [embedded, onNeo4j]) {
      const before = await told(server, everything);
      expect((await ingest(server.store, input, clock)).outcome).toBe('UNCHANGED');
      await retractReport(server.store, 'report:sample-ai-accelerators');
      expect(await told(server, everything)).not.toBe(before);
      expect((await ingest(server.store, input, clock)).outcome).toBe('NEW');
      expect(await told(server, everything)).toBe(before);
    }
  });
});
