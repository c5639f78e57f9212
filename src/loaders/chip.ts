import type { ClaimMetric, SpecMetric } from '../ontology.js';
import type { ChipProfile, Relation, Spec } from '../model/fact.js';
import { LimitError } from '../model/errors.js';
import type { EntityLoader } from './entity.js';
import type { FactLoader } from './fact.js';
import type { RelationLoader } from './relation.js';

/** Relations of a chip or its designer that a profile holds at most. */
const relationLimit = 500;
/** Chips that one question ranks at most. */
const chipLimit = 5000;

export interface ChipSources { readonly entities: EntityLoader; readonly facts: FactLoader; readonly relations: RelationLoader }

/** Everything that analysis reads of these chips, in the order asked. Five store calls, however many chips. @throws UnknownEntityError for what is no chip */
export async function loadChips({ entities, facts, relations }: ChipSources, ids: readonly string[]): Promise<readonly ChipProfile[]> {
  const leaving = async (id: string): Promise<readonly Relation[]> =>
    (await relations.ofEntity(id, { types: null, direction: 'OUT', modalities: ['ASSERTED'] }, { first: relationLimit, after: null })).items.map(({ item }) => item);
  const chips = await entities.getAll(ids, 'CHIP');
  const [specs, own] = await Promise.all([
    Promise.all(chips.map(({ id }) => facts.of(id, 'spec'))),
    Promise.all(chips.map(({ id }) => leaving(id))),
  ]);
  const designerIds = chips.map(({ attributes }, at) => attributes.designerId ?? own[at]?.find(({ type }) => type === 'DESIGNED_BY')?.toId ?? null);
  const [designers, theirs] = await Promise.all([
    Promise.all(designerIds.map((id) => (id === null ? null : entities.find(id)))),
    Promise.all(designerIds.map((id) => (id === null ? [] : leaving(id)))),
  ]);
  return chips.map(({ id, name, attributes }, at): ChipProfile => ({
    id, name, category: attributes.category ?? null, releasedOn: attributes.releasedOn ?? null, family: attributes.family ?? false,
    designerId: designerIds[at] ?? null, designerName: designers[at]?.name ?? null,
    designerCountry: designers[at]?.attributes.country ?? attributes.designerCountry ?? null,
    specs: (specs[at] ?? []).filter(isChipSpec),
    relations: [...(own[at] ?? []), ...(theirs[at] ?? [])],
  }));
}

/** Every chip of the graph, by id. One store call more. @throws LimitError */
export async function loadAllChips(sources: ChipSources): Promise<readonly ChipProfile[]> {
  const { items, hasNext, total } = await sources.entities.list({ kind: 'CHIP', filter: {}, order: { by: 'ID', direction: 'ASC' } }, { first: chipLimit, after: null });
  if (hasNext) throw new LimitError('Chips in the graph', chipLimit, total, 'Compare a chosen few with compareChips.');
  return loadChips(sources, items.map(({ item }) => item.id));
}

const modelMetrics: ReadonlySet<ClaimMetric> = new Set(['PARAMETERS', 'TRAINING_TOKENS']);
function isChipSpec(spec: Spec): spec is Spec & { readonly metric: SpecMetric } { return !modelMetrics.has(spec.metric); }
