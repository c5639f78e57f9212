import { BadInputError } from '../model/errors.js';
import { entityOf, places, tableRow } from './brief-words.js';
import type { Place } from './brief-words.js';
import { dataOf } from './client.js';
import type { Ask } from './client.js';

interface Named { readonly name: string }
interface Report {
  readonly blockedCount: number; readonly weakenedCount: number;
  readonly blocked: readonly { readonly entity: Named & { readonly kind: string }; readonly because: { readonly nodes: readonly Named[]; readonly relations: readonly { readonly evidence: readonly Place[] }[] } }[];
  readonly weakened: readonly { readonly entity: Named; readonly requirement: Named; readonly lost: readonly Named[]; readonly remaining: readonly Named[] }[];
}
const question = `query($remove: [ID!]!) { disruption(remove: $remove) { blockedCount weakenedCount
  blocked { entity { name kind } because { nodes { name } relations { evidence { line report { title } } } } }
  weakened { entity { name } requirement { name } lost { name } remaining { name } } } }`;
const names = (list: readonly Named[]): string => list.map(({ name }) => name).join(', ');

/** What stops, with the way from it to what is gone, and what goes on with fewer sources; one section for each thing taken away. */
export async function disruptionBrief(ask: Ask, what: readonly string[]): Promise<string> {
  const sections: string[] = [];
  for (const words of what) {
    const { ids, title } = await removalOf(ask, words);
    const { disruption } = dataOf(await ask(question, { remove: ids })) as { disruption: Report };
    sections.push(`## If ${title} goes away

${disruption.blockedCount} stop, ${disruption.weakenedCount} requirements are weakened.
${disruption.blocked.length === 0 ? '' : `
${tableRow(['What stops', 'Kind', 'Because', 'Evidence'])}
${tableRow(['---', '---', '---', '---'])}
${disruption.blocked.map((b) => tableRow([b.entity.name, b.entity.kind.toLowerCase().replaceAll('_', ' '), names(b.because.nodes).replaceAll(', ', ' → '), places(b.because.relations.flatMap(({ evidence }) => evidence))])).join('\n')}
`}${disruption.weakened.length === 0 ? '' : `
${tableRow(['What is weakened', 'In', 'Loses', 'Still has'])}
${tableRow(['---', '---', '---', '---'])}
${disruption.weakened.map((w) => tableRow([w.entity.name, w.requirement.name, names(w.lost), names(w.remaining) || 'nobody known'])).join('\n')}
`}`);
  }
  return `# What stops if something goes away

A thing stops when one of its requirements is met by nobody any more; a requirement is met by any one of its providers. Only what reports assert counts; what no report says is not known, and may hold.

${sections.join('\n')}`;
}
/** What is taken away: an entity; or one process at one foundry, which is its provision there and the foundry of each chip made there on it. */
async function removalOf(ask: Ask, words: string): Promise<{ readonly ids: readonly string[]; readonly title: string }> {
  const [technology, company] = words.split(/\s+at\s+/u);
  if (technology === undefined || company === undefined) { const { id, name } = await entityOf(ask, words); return { ids: [id], title: name }; }
  const [process, foundry] = [await entityOf(ask, technology), await entityOf(ask, company)];
  const { on, by } = dataOf(await ask(`query($process: ID!, $foundry: ID!) {
    on: node(id: $process) { ... on Entity { relations(type: [FABRICATED_ON, PROVIDES], direction: IN, first: 500) { nodes { id from { id } } } } }
    by: node(id: $foundry) { ... on Entity { relations(type: [FABRICATED_BY], direction: IN, first: 500) { nodes { id from { id } } } } } }`, { process: process.id, foundry: foundry.id })) as Record<'on' | 'by', { relations: { nodes: { id: string; from: { id: string } }[] } }>;
  const onProcess = new Set(on.relations.nodes.map(({ from }) => from.id));
  const ids = [...on.relations.nodes.filter(({ from }) => from.id === foundry.id), ...by.relations.nodes.filter(({ from }) => onProcess.has(from.id))].map(({ id }) => id);
  if (ids.length === 0) throw new BadInputError('what', 'a process at a company that something in the graph is made at', words, 'Name the process or the company alone.');
  return { ids, title: `${process.name} at ${foundry.name}` };
}
