import { showNumber } from './comparison-words.js';
import type { Substitute, SubstituteRanking } from './substitution.js';

/** How a table names things: chips by id, and where a claim stands ("report, line 12"); null where it cannot be said. */
export interface TableWords { readonly name: (id: string) => string; readonly cite: (claimId: string) => string | null }

/** A ranking as Markdown: one row a chip, then for each the reason of every part with the places it stands on. */
export function renderSubstitutesTable(ranking: SubstituteRanking, { name, cite }: TableWords): string {
  const { workload, substitutes, weights } = ranking;
  const weighed = Object.entries(weights).map(([part, weight]) => `${part} ${weight}`).join(', ');
  const asked = `${workload.phase.toLowerCase()}, ${showNumber(workload.parameters)} parameters, ${workload.format}, batch ${workload.batch}, ${workload.contextTokens} tokens of context, utilization ${workload.utilization}`;
  const head = ['#', 'Chip', 'Score', 'Low to high', 'Performance', 'Software', 'Supply', 'Efficiency', 'Per original', 'Bound', 'Marks'];
  const rows = substitutes.map((one) => [
    String(one.rank), name(one.chipId), share(one.score), `${share(one.scoreLow)} to ${share(one.scoreHigh)}`,
    ...one.breakdown.map((part) => (part.valueLow === part.valueHigh ? share(part.value) : `${share(part.valueLow)} to ${share(part.valueHigh)}`)),
    one.perOriginal === null ? 'unknown' : showNumber(one.perOriginal), one.comparison.bound?.toLowerCase().replace('_', ' ') ?? 'unknown', marksOf(one),
  ]);
  return [
    `Instead of ${name(ranking.originalId)}: ${asked}. Weights: ${weighed}.`, '',
    line(head), line(head.map(() => '---')), ...rows.map(line), '',
    ...substitutes.flatMap((one) => [
      `**${one.rank}. ${cell(name(one.chipId))}**`, '',
      ...one.breakdown.map((part) => `- ${part.name}: ${cell(part.explanation)}${places(part.evidence, cite)}`),
      ...one.risks.map((risk) => `- risk: ${cell(risk)}`), '',
    ]),
  ].join('\n');
}

function marksOf({ marks, paretoOptimal }: Substitute): string { return [...marks, ...(paretoOptimal ? ['PARETO'] : [])].map((mark) => mark.toLowerCase().replaceAll('_', ' ')).join(', '); }
function places(evidence: readonly string[], cite: TableWords['cite']): string {
  const cited = [...new Set(evidence.flatMap((id) => cite(id) ?? []))];
  return cited.length === 0 ? '' : ` (${cell(cited.join('; '))})`;
}
function line(cells: readonly string[]): string { return `| ${cells.map(cell).join(' | ')} |`; }
function cell(text: string): string { return text.replaceAll('|', '\\|').replace(/\s+/gu, ' '); }
function share(value: number): string { return value.toFixed(2); }
