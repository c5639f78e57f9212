import { createHash } from 'node:crypto';
import type { Report } from '../../model/report.js';
import type { Store } from '../../store/store.js';
import { loadReport } from '../load.js';
import type { Receipt } from '../load.js';
import { seedNames } from '../names.js';
import { resolveDrafts } from '../resolve/index.js';
import { readEto } from './eto.js';
import type { CountryShare } from './eto.js';
import { etoFiles } from './eto-files.js';
import type { EtoFile } from './eto-files.js';

const id = 'report:eto-advanced-semiconductor-supply-chain';

/** Puts a user's own copy of the ETO dataset into the graph, as one report in one transaction. @throws BadInputError where a file does not fit */
export async function importEto(store: Store, files: Readonly<Record<EtoFile, string>>, ingestedAt: string): Promise<{ readonly receipt: Receipt; readonly countryShares: readonly CountryShare[] }> {
  const { drafts, countryShares } = readEto(files);
  const hash = createHash('sha256');
  for (const file of etoFiles) hash.update(`${file}\n`).update(files[file]);
  const sha256 = hash.digest('hex');
  const receipt = await loadReport(store, async (view) => {
    const resolved = await resolveDrafts(drafts, { id, publishedOn: null, ingestedAt }, seedNames(), view);
    const report: Report = {
      id, source: 'eto', title: 'Emerging Technology Observatory Advanced Semiconductor Supply Chain Dataset', publisher: 'CSET, Georgetown University', publishedOn: null, language: 'en',
      sha256, ingestedAt, origin: 'DATASET', extractor: 'eto/1', claimCount: resolved.claims.length, unread: [],
    };
    return { report, ...resolved };
  });
  return { receipt, countryShares };
}
