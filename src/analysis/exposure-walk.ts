import type { RelationType } from '../ontology.js';
import type { Relation } from '../model/fact.js';

/** How a party on a chain stands to the company asked about. */
export type Part = 'OWNER' | 'HOLDING' | 'SUPPLIER' | 'CUSTOMER';
/** A chain from the company to a party: ids of what it passes and of the relations between. `provides` counts the known providers of the technology it hangs on. */
export interface Way { readonly part: Part; readonly partyId: string; readonly nodes: readonly string[]; readonly relations: readonly Relation[]; readonly provides: number | null }

/** CHIP: one it designs or uses, MADE: one it makes or packages for others. */
type Place = 'COMPANY' | Part | 'CHIP' | 'MADE' | 'TECHNOLOGY';
interface Turn { readonly at: readonly Place[]; readonly type: RelationType; readonly direction: 'OUT' | 'IN'; readonly to: Exclude<Place, 'COMPANY'> }
/**
 * Which ties tie a company to others: upwards through owners, downwards through what it owns, to those who supply it, make,
 * package or provide the memory and technologies of its chips, and to its customers, those whose chips it makes among them. Chains do not mix: a supplier's other customers,
 * or an owner's suppliers, are nothing to the company.
 */
const turns: readonly Turn[] = [
  { at: ['COMPANY', 'OWNER'], type: 'SUBSIDIARY_OF', direction: 'OUT', to: 'OWNER' },
  { at: ['COMPANY', 'OWNER'], type: 'HOLDS_SHARE_IN', direction: 'IN', to: 'OWNER' },
  { at: ['COMPANY', 'HOLDING'], type: 'SUBSIDIARY_OF', direction: 'IN', to: 'HOLDING' },
  { at: ['COMPANY', 'HOLDING'], type: 'HOLDS_SHARE_IN', direction: 'OUT', to: 'HOLDING' },
  { at: ['COMPANY', 'SUPPLIER'], type: 'SUPPLIES_TO', direction: 'IN', to: 'SUPPLIER' },
  { at: ['COMPANY'], type: 'SUPPLIES_TO', direction: 'OUT', to: 'CUSTOMER' },
  { at: ['COMPANY'], type: 'FABRICATED_BY', direction: 'IN', to: 'MADE' },
  { at: ['COMPANY'], type: 'PACKAGED_BY', direction: 'IN', to: 'MADE' },
  { at: ['MADE'], type: 'DESIGNED_BY', direction: 'OUT', to: 'CUSTOMER' },
  { at: ['COMPANY'], type: 'USES_CHIP', direction: 'OUT', to: 'CHIP' },
  { at: ['COMPANY'], type: 'DESIGNED_BY', direction: 'IN', to: 'CHIP' },
  { at: ['CHIP'], type: 'DESIGNED_BY', direction: 'OUT', to: 'SUPPLIER' },
  { at: ['CHIP'], type: 'FABRICATED_BY', direction: 'OUT', to: 'SUPPLIER' },
  { at: ['CHIP'], type: 'PACKAGED_BY', direction: 'OUT', to: 'SUPPLIER' },
  { at: ['CHIP'], type: 'USES_MEMORY', direction: 'OUT', to: 'TECHNOLOGY' },
  { at: ['CHIP'], type: 'PACKAGED_WITH', direction: 'OUT', to: 'TECHNOLOGY' },
  { at: ['CHIP'], type: 'FABRICATED_ON', direction: 'OUT', to: 'TECHNOLOGY' },
  { at: ['TECHNOLOGY'], type: 'PROVIDES', direction: 'IN', to: 'SUPPLIER' },
];

/** The steps a subgraph must hold for `exposure`, from the company outwards. */
export const exposureSteps: readonly { readonly type: RelationType; readonly direction: 'OUT' | 'IN' }[] =
  [...new Map(turns.map(({ type, direction }) => [`${type} ${direction}`, { type, direction }])).values()];

/** The shortest chain to each party in each part, by length, then id. Cost: relations × parts. */
export function waysFrom(companyId: string, relations: readonly Relation[], maxDepth: number): readonly Way[] {
  const at = new Map<string, Relation[]>();
  const put = (id: string, relation: Relation): void => { const list = at.get(id); if (list) list.push(relation); else at.set(id, [relation]); };
  for (const relation of [...relations].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) { put(relation.fromId, relation); put(relation.toId, relation); }
  const providers = (id: string): number => (at.get(id) ?? []).filter((r) => r.type === 'PROVIDES' && r.toId === id).length;

  const ways: Way[] = [];
  const seen = new Set([`COMPANY ${companyId}`]);
  let front: readonly { place: Place; nodes: readonly string[]; relations: readonly Relation[]; provides: number | null }[] = [{ place: 'COMPANY', nodes: [companyId], relations: [], provides: null }];
  for (let depth = 0; depth < maxDepth && front.length > 0; depth++) {
    const next: typeof front[number][] = [];
    for (const step of front) {
      const here = step.nodes.at(-1) ?? companyId;
      for (const relation of at.get(here) ?? []) for (const turn of turns) {
        if (turn.type !== relation.type || !turn.at.includes(step.place) || (turn.direction === 'OUT' ? relation.fromId : relation.toId) !== here) continue;
        const there = turn.direction === 'OUT' ? relation.toId : relation.fromId;
        // What uses "Ascend" may be said to use Huawei's chips: the company then stands for them.
        const place = turn.to === 'CHIP' && there.startsWith('company:') ? 'SUPPLIER' : turn.to;
        if (there === companyId || seen.has(`${place} ${there}`)) continue;
        seen.add(`${place} ${there}`);
        const reached = { place, nodes: [...step.nodes, there], relations: [...step.relations, relation], provides: turn.type === 'PROVIDES' ? providers(here) : step.provides };
        if (place !== 'CHIP' && place !== 'MADE' && place !== 'TECHNOLOGY') ways.push({ part: place, partyId: there, nodes: reached.nodes, relations: reached.relations, provides: reached.provides });
        next.push(reached);
      }
    }
    front = next;
  }
  return ways;
}
