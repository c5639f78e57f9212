import { renderSubstitutesTable } from '../analysis/substitution-table.js';
import type { SubstituteRanking } from '../analysis/substitution.js';
import { entityOf, places } from './brief-words.js';
import type { Place } from './brief-words.js';
import { dataOf } from './client.js';
import type { Ask } from './client.js';

interface Claim extends Place { readonly id: string }
interface Answer {
  readonly workload: SubstituteRanking['workload']; readonly total: number; readonly leftOut: readonly { readonly chip: { readonly id: string; readonly name: string }; readonly reason: string }[];
  readonly substitutes: readonly (Omit<SubstituteRanking['substitutes'][number], 'chipId' | 'breakdown'> & {
    readonly chip: { readonly id: string; readonly name: string };
    readonly breakdown: readonly (Omit<SubstituteRanking['substitutes'][number]['breakdown'][number], 'evidence'> & { readonly evidence: readonly Claim[] })[];
  })[];
}
const question = `query($for: ID!, $phase: Phase!, $first: Int!, $asOf: Date) { substituteRanking(for: $for, workload: { phase: $phase }, where: { asOf: $asOf }, first: $first) {
  workload { phase parameters format batch contextTokens trainingTokens days utilization } total leftOut { chip { id name } reason }
  substitutes { chip { id name } rank score scoreLow scoreHigh perOriginal risks marks paretoOptimal comparison { bound }
    breakdown { name weight value valueLow valueHigh explanation evidence { id line report { title } } } } } }`;

/** The ranking as a table, then for each chip the reason of every part and where it stands. */
export async function substitutesBrief(ask: Ask, words: string, phase: string, first: number, asOf: string): Promise<string> {
  const original = await entityOf(ask, words);
  const { substituteRanking: answer } = dataOf(await ask(question, { for: original.id, phase, first, asOf })) as { substituteRanking: Answer };
  const names = new Map([[original.id, original.name], ...answer.substitutes.map(({ chip }): [string, string] => [chip.id, chip.name])]);
  const claims = new Map(answer.substitutes.flatMap(({ breakdown }) => breakdown.flatMap(({ evidence }) => evidence.map((claim): [string, Claim] => [claim.id, claim]))));
  const ranking = {
    originalId: original.id, workload: answer.workload, total: answer.total, leftOut: [],
    weights: Object.fromEntries(answer.substitutes[0]?.breakdown.map(({ name, weight }) => [name, weight]) ?? []),
    substitutes: answer.substitutes.map(({ chip, breakdown, ...one }) => ({ ...one, chipId: chip.id, breakdown: breakdown.map(({ evidence, ...part }) => ({ ...part, evidence: evidence.map(({ id }) => id) })) })),
  } as unknown as SubstituteRanking;
  const cite = (id: string): string | null => { const claim = claims.get(id); return claim ? places([claim]) : null; };
  return `# What can stand in for ${original.name}\n\n${renderSubstitutesTable(ranking, { name: (id) => names.get(id) ?? id, cite })}\n${answer.total} chips were ranked, ${answer.leftOut.length} could not be.\n`;
}
