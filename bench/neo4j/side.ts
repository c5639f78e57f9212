import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answered, Questions } from './askers.js';
import { told } from './replica.js';
import type { Replica } from './replica.js';

/** One API in its replicas and those who ask it: what its questions took, and what they cost each process. */
export class Side {
  readonly #askers = fork(fileURLToPath(new URL('askers.ts', import.meta.url)));
  #times: number[] = [];
  #found = 0; #seconds = 0; #api = 0; #neo4j = 0; #client = 0;

  constructor(readonly name: string, private readonly replicas: readonly Replica[], private readonly query: string, private readonly neo4jMs: () => Promise<number>) {}

  async ask(ids: readonly string[]): Promise<void> {
    const api = await this.#apiMs(), neo4j = await this.neo4jMs();
    const { times, seconds, found, processorMs } = await told<Answered>(this.#askers, { urls: this.replicas.map(({ url }) => url), query: this.query, ids } satisfies Questions);
    this.#times.push(...times);
    this.#found += found; this.#seconds += seconds; this.#client += processorMs;
    this.#api += await this.#apiMs() - api; this.#neo4j += await this.neo4jMs() - neo4j;
  }
  forget(): void { this.#times = []; this.#found = this.#seconds = this.#api = this.#neo4j = this.#client = 0; }
  get perSecond(): number { return this.#times.length / this.#seconds; }
  tell(): readonly [took: string, cost: string] {
    const sorted = this.#times.toSorted((a, b) => a - b), count = sorted.length;
    const took = `${(this.#found / count).toFixed(0)} relations a question, median ${sorted[Math.floor(count / 2)]!.toFixed(1)} ms, p95 ${sorted[Math.floor(count * 0.95)]!.toFixed(1)} ms, ${this.perSecond.toFixed(2)} a second with four askers`;
    const cost = `processor a question: API ${(this.#api / count).toFixed(1)} ms, Neo4j ${(this.#neo4j / count).toFixed(1)} ms, askers ${(this.#client / count).toFixed(1)} ms`;
    return [took, cost];
  }
  end(): void { this.#askers.disconnect(); for (const replica of this.replicas) replica.end(); }

  async #apiMs(): Promise<number> { return (await Promise.all(this.replicas.map((replica) => replica.spentMs()))).reduce((sum, ms) => sum + ms, 0); }
}
