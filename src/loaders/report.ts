import DataLoader from 'dataloader';
import type { Report } from '../model/report.js';
import type { Counts, Page, PageRequest } from '../store/store.js';
import type { Snapshot } from './snapshot.js';

/** Reports looked through for control lists at most. */
const reportLimit = 5000;

/** Reports by id and by list, and how much the graph holds. */
export class ReportLoader {
  readonly #byId: DataLoader<string, Report | null>;

  constructor(private readonly snapshot: Snapshot) {
    this.#byId = new DataLoader((ids) => snapshot.call((view) => view.reports(ids)));
  }

  find(id: string): Promise<Report | null> { return this.#byId.load(id); }
  /** For ids that the graph itself holds. */
  async get(id: string): Promise<Report> {
    const report = await this.#byId.load(id);
    if (report === null) throw new Error(`The graph names the report "${id}" and does not hold it.`);
    return report;
  }
  list(page: PageRequest): Promise<Page<Report>> { return this.snapshot.call((view) => view.listReports(page)); }
  /** The control lists that the graph has read, by id, with their dates. */
  async lists(): Promise<readonly { readonly title: string; readonly publishedOn: string | null }[]> {
    const { items } = await this.list({ first: reportLimit, after: null });
    return items.flatMap(({ item: { origin, title, publishedOn } }) => (origin === 'LIST' ? [{ title, publishedOn }] : []));
  }
  counts(): Promise<Counts & { readonly version: number }> { return this.snapshot.call(async (view) => ({ ...await view.counts(), version: view.version })); }
}
