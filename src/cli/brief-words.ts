import { BadInputError } from '../model/errors.js';
import { dataOf } from './client.js';
import type { Ask } from './client.js';

/** The entity of an id or a name. @throws BadInputError where there is none */
export async function entityOf(ask: Ask, words: string): Promise<{ readonly id: string; readonly name: string }> {
  const { byId, byName } = dataOf(await ask('query($words: String!, $id: ID!) { byId: node(id: $id) { ... on Entity { id name } } byName: entity(name: $words) { id name } }', { words, id: words })) as Record<'byId' | 'byName', { id: string; name: string } | null>;
  const found = byId?.id === undefined ? byName : byId;
  if (found === null) throw new BadInputError('name', 'a name or id of something in the graph', words, "Look it up with: lithograph ask '{ search(query: \"…\") { nodes { entity { id name } } } }'");
  return found;
}
/** Claims as places: "title, line 12", each once. */
export interface Place { readonly line: number | null; readonly report: { readonly title: string } }
export function places(evidence: readonly Place[], most = 3): string {
  const all = [...new Set(evidence.map(({ line, report }) => (line === null ? report.title : `${report.title}, line ${line}`)))];
  return all.length > most ? `${all.slice(0, most).join('; ')}; and ${all.length - most} more` : all.join('; ');
}
export function tableRow(cells: readonly string[]): string { return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/gu, ' ')).join(' | ')} |`; }
