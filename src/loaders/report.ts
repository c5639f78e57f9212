import DataLoader from 'dataloader';
import type { Report } from '../model/report.js';
import type { Counts, Page, PageRequest } from '../store/store.js';
import type { Snapshot } from './snapshot.js';

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
  counts(): Promise<Counts & { readonly version: number }> { return this.snapshot.call(async (view) => ({ ...await view.counts(), version: view.version })); }
}
