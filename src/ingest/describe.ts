import type { Entity, EntityAttributes, EntityName } from '../model/entity.js';
import { entityId, foldName } from '../model/entity.js';
import type { Fact, Relation, Spec } from '../model/fact.js';
import { companyRoles } from '../ontology.js';
import type { ChipCategory, CompanyRole, EntityKind, NumberFormat, RelationType } from '../ontology.js';
import type { LexiconEntry } from './source.js';
import { seedNames } from './names.js';
import { placeChain } from './resolve/place.js';

/** One entity's own facts and the ties that its attributes are made of, as they will be once a change is applied. */
export interface Surroundings {
  readonly facts: readonly Fact[];
  /** Some of its ties of a type: enough to know whether there is one. All of them where attributes list the other ends. */
  readonly ties: (type: RelationType, direction: 'OUT' | 'IN') => readonly Relation[];
  readonly entity: (id: string) => Pick<Entity, 'id' | 'attributes'> | undefined;
}
/** Which ties `describe` looks at, and how many of each are enough. */
export const tiesOf: Readonly<Partial<Record<EntityKind, readonly { readonly type: RelationType; readonly direction: 'OUT' | 'IN'; readonly enough: number }[]>>> = {
  CHIP: [{ type: 'DESIGNED_BY', direction: 'OUT', enough: 20 }, { type: 'PACKAGED_WITH', direction: 'OUT', enough: 50 }, { type: 'USES_MEMORY', direction: 'OUT', enough: 50 }],
  COMPANY: [
    { type: 'DESIGNED_BY', direction: 'IN', enough: 3 }, { type: 'FABRICATED_BY', direction: 'IN', enough: 1 }, { type: 'PACKAGED_BY', direction: 'IN', enough: 1 },
    { type: 'DEVELOPED_BY', direction: 'IN', enough: 3 }, { type: 'PROVIDES', direction: 'OUT', enough: 50 }, { type: 'LOCATED_IN', direction: 'OUT', enough: 20 },
  ],
  EXPORT_CONTROL_EVENT: [{ type: 'TARGETS', direction: 'OUT', enough: 2000 }],
  COMPUTE_CENTER: [{ type: 'PARTNER_OF', direction: 'OUT', enough: 200 }],
};

/** What lists filter and order by: from the entity's facts, and from the lexicon for what it is (country, category, part of). Absent is unknown. */
export function describe(id: string, kind: EntityKind, around: Surroundings): EntityAttributes {
  const entry = seedEntry(id);
  switch (kind) {
    case 'CHIP': return describeChip(entry, around);
    case 'COMPANY': return describeCompany(entry, around);
    case 'REGION': return present({ partOfId: partOf(id, entry) });
    case 'EXPORT_CONTROL_EVENT': case 'POLICY': case 'COMPUTE_CENTER': return describeAct(around);
    default: return present({ family: entry?.isFamily });
  }
}

function describeChip(entry: LexiconEntry | undefined, { facts, ties, entity }: Surroundings): EntityAttributes {
  const specs = facts.filter((f): f is Spec => f.fact === 'spec');
  const figure = (metric: Spec['metric']): number | undefined => { const spec = specs.find((s) => s.metric === metric); return spec?.high ?? spec?.value ?? undefined; };
  const [designer] = [...ties('DESIGNED_BY', 'OUT')].filter(isAsserted).sort((a, b) => b.confidence - a.confidence || (a.toId < b.toId ? -1 : 1));
  const peak: Partial<Record<NumberFormat, number>> = {};
  for (const { metric, format, sparsity, value, high } of specs) {
    const top = high ?? value;
    // The dense figure of the strongest engine; a sparse one is another promise.
    if (metric === 'PEAK_COMPUTE' && format !== null && sparsity !== 'SPARSE' && top !== null && top > (peak[format] ?? 0)) peak[format] = top;
  }
  return present({
    category: entry?.category as ChipCategory | undefined, family: entry?.isFamily, designerId: designer?.toId, designerCountry: designer && entity(designer.toId)?.attributes.country,
    releasedOn: specs.find((s) => s.metric === 'RELEASE')?.text ?? undefined, peak: Object.keys(peak).length > 0 ? peak : undefined,
    memoryGB: figure('MEMORY_CAPACITY'), bandwidthGBps: figure('MEMORY_BANDWIDTH'), interconnectGBps: figure('INTERCONNECT_BANDWIDTH'), tdpW: figure('TDP'),
    packagingIds: ends(ties('PACKAGED_WITH', 'OUT')), memoryIds: ends(ties('USES_MEMORY', 'OUT')),
  });
}

function describeCompany(entry: LexiconEntry | undefined, { facts, ties }: Surroundings): EntityAttributes {
  const roles = new Set<CompanyRole>((entry?.roles ?? []) as CompanyRole[]);
  const any = (type: RelationType, from: string): boolean => ties(type, 'IN').some((r) => isAsserted(r) && r.fromId.startsWith(from));
  if (any('DESIGNED_BY', 'chip:')) roles.add('CHIP_DESIGNER');
  if (any('FABRICATED_BY', 'chip:')) roles.add('FOUNDRY');
  if (any('PACKAGED_BY', 'chip:')) roles.add('PACKAGING_HOUSE');
  if (any('DEVELOPED_BY', 'model:')) roles.add('MODEL_DEVELOPER');
  for (const { toId } of ties('PROVIDES', 'OUT').filter(isAsserted)) for (const [pattern, role] of goods) if (pattern.test(toId)) roles.add(role);
  const seat = ties('LOCATED_IN', 'OUT').filter(isAsserted).map((r) => countryOf(r.toId)).find((c) => c !== undefined);
  const listed = facts.map((f) => (f.fact === 'listing' ? f.entry?.country : null)).find((country) => typeof country === 'string');
  return present({
    country: entry?.country ?? seat ?? listed, roles: roles.size > 0 ? companyRoles.filter((role) => roles.has(role)) : undefined,
    listed: facts.some((f) => f.fact === 'listing') ? facts.some((f) => f.fact === 'listing' && f.removedOn === null) : undefined,
  });
}
/** What a company provides tells its role. */
const goods: readonly (readonly [RegExp, CompanyRole])[] = [
  [/^memory:/u, 'MEMORY_VENDOR'], [/^packaging:/u, 'PACKAGING_HOUSE'], [/^product:(?:ai-)?server/u, 'SERVER_VENDOR'], [/^product:(?:.*-)?switch$/u, 'NETWORK_VENDOR'],
  [/^product:.*optical-(?:module|chip|engine|device)/u, 'OPTICAL_VENDOR'], [/^product:.*(?:liquid-cooling|immersion-cooling)/u, 'COOLING_VENDOR'], [/^product:eda-/u, 'EDA_VENDOR'],
  [/^product:(?:.*-)?ip(?:-cores)?$|^product:semiconductor-ip/u, 'IP_VENDOR'], [/^product:wafer-foundry/u, 'FOUNDRY'], [/^product:packaging-and-testing/u, 'PACKAGING_HOUSE'],
];

function describeAct({ facts, ties }: Surroundings): EntityAttributes {
  const profile = facts.find((f) => f.fact === 'profile');
  const capacities = facts.flatMap((f) => (f.fact === 'capacity' && f.petaOps !== null ? [f.petaOps] : []));
  return present({
    occurredOn: profile?.occurredOn ?? undefined, authority: profile?.authority ?? undefined, controlType: profile?.controlType ?? undefined, targetIds: ends(ties('TARGETS', 'OUT')),
    issuedOn: profile?.issuedOn ?? undefined, issuer: profile?.issuer ?? undefined, regionId: profile?.regionId ?? undefined, status: profile?.status ?? undefined,
    petaOps: capacities.length > 0 ? Math.max(...capacities) : undefined, partnerIds: ends(ties('PARTNER_OF', 'OUT')),
  });
}

/** Names in the order the model promises: the main one first, then by language and text; names that differ only in case or spacing once. */
export function namesInOrder(main: string, names: readonly EntityName[]): readonly EntityName[] {
  const own = names.find((n) => n.text === main);
  const seen = new Set([foldName(main)]);
  const rest = [...names].sort((a, b) => compare(a.language, b.language) || compare(a.text, b.text)).filter((n) => { const f = foldName(n.text); return seen.has(f) ? false : (seen.add(f), true); });
  return own ? [own, ...rest] : rest.length === names.length ? rest : [{ text: main, language: /\p{Script=Han}/u.test(main) ? 'zh-Hans' : 'en' }, ...rest];
}

/** The seed lexicon's entry of an entity id, if it has one. */
export function seedEntry(id: string): LexiconEntry | undefined {
  seedById ??= new Map(seedNames().entries.map((entry) => [entityId(entry.kind, entry.name), entry]));
  return seedById.get(id);
}
let seedById: ReadonlyMap<string, LexiconEntry> | null = null;

/** Zhengzhou is part of Henan by the lexicon; 郑州市高新区 of Zhengzhou by its own name. */
function partOf(id: string, entry: LexiconEntry | undefined): string | undefined {
  const parent = entry ? entry.family : placeChain(id.slice(id.indexOf(':') + 1), seedNames())?.last.name;
  return parent === undefined || entityId('REGION', parent) === id ? undefined : entityId('REGION', parent);
}
function countryOf(regionId: string): string | undefined {
  const entry = seedEntry(regionId);
  const up = partOf(regionId, entry);
  return entry?.country ?? (up === undefined ? undefined : countryOf(up));
}
function isAsserted(r: Relation): boolean { return r.modality === 'ASSERTED'; }
function ends(relations: readonly Relation[]): readonly string[] | undefined {
  const ids = [...new Set(relations.filter((r) => r.modality !== 'NEGATED').map((r) => r.toId))].sort();
  return ids.length > 0 ? ids : undefined;
}
function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, x]) => x !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
function compare(a: string, b: string): number { return a < b ? -1 : a > b ? 1 : 0; }
