import { places, tableRow } from './brief-words.js';
import type { Place } from './brief-words.js';
import { dataOf } from './client.js';
import type { Ask } from './client.js';
import { all } from './export-graph.js';
import { listReportId } from '../ingest/lists/report-id.js';
import type { View } from '../store/store.js';

interface Way { readonly level: string; readonly reason: string; readonly from: string | null; readonly to: string | null; readonly certain: boolean; readonly path: { readonly nodes: readonly { readonly name: string }[] }; readonly evidence: readonly Place[] }
interface Exposure { readonly company: { readonly name: string }; readonly level: string; readonly ways: readonly Way[]; readonly searched: { readonly lists: readonly { readonly title: string; readonly publishedOn: string | null }[] } }

const batch = 10;
const strongest = ['LISTED', 'OWNED_BY_LISTED', 'OWNS_LISTED', 'SUPPLIED_BY_LISTED', 'SUPPLIES_LISTED'];

/** Who of these companies is tied to a listed party on a day, the strongest tie first; a company without a tie is counted, not named. */
export async function listedBrief(ask: Ask, companyIds: readonly string[], asOf: string): Promise<string> {
  const tied: Exposure[] = []; let lists = '';
  for (let at = 0; at < companyIds.length; at += batch) {
    const answer = dataOf(await ask(`query($asOf: Date) { ${companyIds.slice(at, at + batch).map((id, i) => `c${i}: exposure(of: ${JSON.stringify(id)}, asOf: $asOf, maxDepth: 3) { ...E }`).join(' ')} } fragment E on ExposureReport { company { name } level searched { lists { title publishedOn } } ways { level reason from to certain path { nodes { name } } evidence { line report { title } } } }`, { asOf }));
    for (const exposure of Object.values(answer) as Exposure[]) {
      lists ||= exposure.searched.lists.map(({ title, publishedOn }) => `${title}${publishedOn === null ? '' : ` (${publishedOn})`}`).join('; ');
      if (exposure.ways.length > 0) tied.push(exposure);
    }
  }
  tied.sort((a, b) => strongest.indexOf(a.level) - strongest.indexOf(b.level) || (a.company.name < b.company.name ? -1 : 1));
  const rows = tied.flatMap((exposure) => exposure.ways.slice(0, 3).map((way) => tableRow([
    exposure.company.name, way.level.toLowerCase().replaceAll('_', ' '), way.path.nodes.map(({ name }) => name).join(' → '), way.from === null ? 'not dated' : `${way.from}${way.to === null ? '' : ` to ${way.to}`}`, `${way.reason}${way.certain ? '' : ' (the dates leave it open)'}`, places(way.evidence),
  ])));
  return `# Who is tied to a control list, how, and since when

As of ${asOf}. Searched: ${companyIds.length} companies that reports name; lists: ${lists || 'only what reports say'}. ${tied.length} are tied to a listed party; for the others nothing was found, which is not a finding that there is nothing.
Being supplied by a listed party, or supplying one, is a risk and not a legal listing.

${tableRow(['Company', 'How', 'Path', 'Since', 'Why', 'Evidence'])}
${tableRow(['---', '---', '---', '---', '---', '---'])}
${rows.join('\n')}
`;
}

/** The companies that something other than a screening list names, by id. */
export async function companiesOfReports(view: View): Promise<readonly string[]> {
  const found: string[] = []; let page: string[] = [];
  const flush = async (): Promise<void> => { const named = await view.supportedElsewhere(page, listReportId); found.push(...page.filter((id) => named.has(id))); page = []; };
  for await (const { id } of all((request) => view.listEntities({ kind: 'COMPANY', filter: {}, order: { by: 'ID', direction: 'ASC' } }, request))) { page.push(id); if (page.length === 500) await flush(); }
  await flush();
  return found;
}
