import { setTimeout as pause } from 'node:timers/promises';
import type { Claim, StatementType } from '../model/claim.js';
import { StoreError, UnknownEntityError } from '../model/errors.js';
import type { Entity } from '../model/entity.js';
import type { Spec } from '../model/fact.js';
import type { Report, UnreadBlock } from '../model/report.js';
import type { GraphChange, Store, View } from '../store/store.js';
import { bytesKey, claimsOf, computeChange } from './change.js';
import type { Load } from './resolve/index.js';

export interface Receipt {
  /** UNCHANGED: the same bytes were read by the same reader before, perhaps under another name (`report` is then that one). */
  readonly outcome: 'NEW' | 'REPLACED' | 'UNCHANGED';
  readonly report: Report;
  readonly version: number;
  readonly claims: Readonly<Partial<Record<StatementType, number>>>;
  readonly newEntities: readonly Entity[];
  readonly removedEntities: readonly string[];
  readonly removedRelations: number;
  /** Specs this report has a say in and on which claims disagree. */
  readonly disputes: readonly Spec[];
  readonly unread: readonly UnreadBlock[];
}
export interface RetractReceipt { readonly claims: number; readonly removedRelations: number; readonly removedEntities: readonly string[]; readonly version: number }

/** Others may write at the same time: a change computed against an older version is computed anew, this often. */
const attempts = 40;

/**
 * Puts one report into the graph in one transaction: what an older version of it said goes, what it says now comes, and only the facts and entities that
 * either speaks of are settled again. `prepare` resolves names against the very version the change is made for.
 * A DISTILLED report gives way to its DOCUMENT (same id or same bytes), never the other way round.
 * @throws StoreError STORE_BUSY where others kept writing
 */
export async function loadReport(store: Store, prepare: Load | ((view: View) => Promise<Load>), onChange: () => void = () => undefined): Promise<Receipt> {
  return settled(store, async (view) => {
    const load = typeof prepare === 'function' ? await prepare(view) : prepare;
    const { report } = load;
    const there = await alreadyThere(view, report);
    if (there.keep) return { change: null, done: (version: number): Receipt => receiptOf('UNCHANGED', there.keep ?? report, version, load.claims, [], [], 0, []) };
    onChange();
    const { change, created, removedEntities, removedRelations, disputes } = await computeChange(view, there.replace.map((r) => r.id), load);
    const outcome = there.replace.length > 0 ? 'REPLACED' as const : 'NEW' as const;
    return { change, done: (version: number): Receipt => receiptOf(outcome, report, version, load.claims, created, removedEntities, removedRelations, disputes) };
  });
}

/** What loading a document would answer where this reader has read the same bytes before; null where it has not. Costs a few reads of the store, not a reading. */
export async function receiptOfSame(store: Store, sha256: string, extractor: string): Promise<Receipt | null> {
  return store.read(async (view) => {
    const ids = ((await view.claimsOfKeys([bytesKey(sha256)])).get(bytesKey(sha256)) ?? []).map((claim) => claim.reportId);
    const same = (await view.reports([...new Set(ids)])).find((report) => report?.sha256 === sha256 && report.extractor === extractor && report.origin === 'DOCUMENT');
    return same ? receiptOf('UNCHANGED', same, view.version, await claimsOf(view, same.id), [], [], 0, []) : null;
  });
}

/** Takes a report back, and everything that only it supported. @throws UnknownEntityError where there is no such report */
export async function retractReport(store: Store, reportId: string): Promise<RetractReceipt> {
  return settled(store, async (view) => {
    const [report] = await view.reports([reportId]);
    if (!report) throw new UnknownEntityError(reportId, 'report');
    const { change, removedEntities, removedRelations } = await computeChange(view, [reportId], null);
    return { change, done: (version: number): RetractReceipt => ({ claims: report.claimCount, removedRelations, removedEntities, version }) };
  });
}

async function settled<T>(store: Store, compute: (view: View) => Promise<{ readonly change: GraphChange | null; readonly done: (version: number) => T }>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const { change, done, version } = await store.read(async (view) => ({ ...await compute(view), version: view.version }));
    if (change === null) return done(version);
    try {
      return done(await store.apply(change));
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'STORE_BUSY' || attempt === attempts) throw error;
      await pause(Math.min(5 * attempt, 100));
    }
  }
}

/** Reports that this one replaces, or the one that makes it superfluous. */
async function alreadyThere(view: View, report: Report): Promise<{ readonly keep: Report | null; readonly replace: readonly Report[] }> {
  const twins = (await view.claimsOfKeys([bytesKey(report.sha256)])).get(bytesKey(report.sha256)) ?? [];
  const ids = [...new Set([report.id, ...twins.map((c) => c.reportId)])];
  const known = (await view.reports(ids)).filter((r): r is Report => r !== null);
  const keep = known.find((r) => (r.origin === 'DOCUMENT' && report.origin === 'DISTILLED')
    || (r.sha256 === report.sha256 && r.extractor === report.extractor && r.origin === report.origin)) ?? null;
  return { keep, replace: known.filter((r) => r.id === report.id || (r.sha256 === report.sha256 && r.origin === 'DISTILLED')) };
}

function receiptOf(outcome: Receipt['outcome'], report: Report, version: number, claims: readonly Claim[], newEntities: readonly Entity[], removedEntities: readonly string[], removedRelations: number, disputes: readonly Spec[]): Receipt {
  const counts: Partial<Record<StatementType, number>> = {};
  for (const { statement: { type } } of claims) counts[type] = (counts[type] ?? 0) + 1;
  return { outcome, report, version, claims: counts, newEntities, removedEntities, removedRelations, disputes, unread: report.unread };
}
