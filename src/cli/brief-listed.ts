import { places, tableRow } from './brief-words.js';
import type { Place } from './brief-words.js';
import { dataOf } from './client.js';
import type { Ask } from './client.js';

interface Way { readonly level: string; readonly reason: string; readonly from: string | null; readonly to: string | null; readonly certain: boolean; readonly path: { readonly nodes: readonly { readonly name: string }[] }; readonly evidence: readonly Place[] }
interface Exposure { readonly company: { readonly name: string }; readonly level: string; readonly ways: readonly Way[]; readonly searched: { readonly lists: readonly { readonly title: string; readonly publishedOn: string | null }[] } }
interface Page { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }

const batch = 10;
const strongest = ['LISTED', 'OWNED_BY_LISTED', 'OWNS_LISTED', 'SUPPLIED_BY_LISTED', 'SUPPLIES_LISTED'];

/** Who is tied to a listed party on a day, the strongest tie first; a company without a tie is counted, not named. */
export async function listedBrief(ask: Ask, asOf: string): Promise<string> {
  const tied: Exposure[] = []; let total = 0; let lists = '';
  for (let after: string | null = null; ;) {
    const { companies } = dataOf(await ask('query($after: String, $first: Int) { companies(first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }', { after, first: batch })) as { companies: Page };
    total = companies.totalCount;
    if (companies.nodes.length > 0) {
      const answer = dataOf(await ask(`query($asOf: Date) { ${companies.nodes.map(({ id }, i) => `c${i}: exposure(of: ${JSON.stringify(id)}, asOf: $asOf, maxDepth: 3) { ...E }`).join(' ')} } fragment E on ExposureReport { company { name } level searched { lists { title publishedOn } } ways { level reason from to certain path { nodes { name } } evidence { line report { title } } } }`, { asOf }));
      for (const exposure of Object.values(answer) as Exposure[]) {
        lists ||= exposure.searched.lists.map(({ title, publishedOn }) => `${title}${publishedOn === null ? '' : ` (${publishedOn})`}`).join('; ');
        if (exposure.ways.length > 0) tied.push(exposure);
      }
    }
    if (!companies.pageInfo.hasNextPage) break;
    after = companies.pageInfo.endCursor;
  }
  tied.sort((a, b) => strongest.indexOf(a.level) - strongest.indexOf(b.level) || (a.company.name < b.company.name ? -1 : 1));
  const rows = tied.flatMap((exposure) => exposure.ways.slice(0, 3).map((way) => tableRow([
    exposure.company.name, way.level.toLowerCase().replaceAll('_', ' '), way.path.nodes.map(({ name }) => name).join(' → '), way.from === null ? 'not dated' : `${way.from}${way.to === null ? '' : ` to ${way.to}`}`, `${way.reason}${way.certain ? '' : ' (the dates leave it open)'}`, places(way.evidence),
  ])));
  return `# Who is tied to a control list, how, and since when

As of ${asOf}. Searched: ${total} companies; lists: ${lists || 'only what reports say'}. ${tied.length} are tied to a listed party; for the others nothing was found, which is not a finding that there is nothing.
Being supplied by a listed party, or supplying one, is a risk and not a legal listing.

${tableRow(['Company', 'How', 'Path', 'Since', 'Why', 'Evidence'])}
${tableRow(['---', '---', '---', '---', '---', '---'])}
${rows.join('\n')}
`;
}
