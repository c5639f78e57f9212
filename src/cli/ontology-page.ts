import { entityKinds, modalities, relationTypes, specMetrics } from '../ontology.js';
import type { Dependence } from '../ontology.js';

/** `docs/ontology.md`: the ontology as a page, written by the program so that it cannot be wrong. */
export function ontologyPage(): string {
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `# The ontology

What the graph can say. Written by \`lithograph ontology\` from \`src/ontology.ts\`; a test holds the two together.

## Kinds of entity

${table(['kind', 'id starts with', 'Neo4j label and GraphQL type', 'what it is'], Object.entries(entityKinds).map(([kind, k]) => [kind, `\`${k.slug}:\``, k.label, k.says]))}

## Relations

Read from left to right: CHIP *is designed by* COMPANY.

${table(['relation', 'reads', 'from', 'to', 'what it means for dependency'], Object.entries(relationTypes).map(([type, r]) => [type, r.reads, kinds(r.from), kinds(r.to), dependence(r.dependence)]))}

## Figures

${table(['metric', 'unit', 'what it is'], Object.entries(specMetrics).map(([metric, m]) => [metric, m.unit ?? 'text', m.says]))}

## How a source says it

${table(['modality', 'meaning'], Object.entries(modalities))}
`;
}
function kinds(list: readonly string[]): string { return list.length === Object.keys(entityKinds).length ? 'any' : list.join(', '); }
function dependence(d: Dependence | null): string {
  if (d === null) return 'none';
  const [needing, needed] = d.needs === 'from' ? ['the left', 'the right'] : ['the right', 'the left'];
  switch (d.role) {
    case 'EACH': return `${needing} needs ${needed}`;
    case 'ONE_OF': return `${needing} needs any one of those it has this tie to`;
    case 'PROVISION': return `${needing} is met by any one of its providers`;
    case 'SUPPORT': return `losing ${needed} weakens ${needing}, never stops it`;
  }
}
