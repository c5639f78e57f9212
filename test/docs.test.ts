import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disruptionBrief } from '../src/cli/brief-disruption.js';
import { companiesOfReports, listedBrief } from '../src/cli/brief-listed.js';
import { substitutesBrief } from '../src/cli/brief-substitutes.js';
import { withClient } from '../src/cli/client.js';
import type { Ask } from '../src/cli/client.js';
import { loadSeed } from '../src/ingest/seed.js';
import { openEmbeddedStore } from '../src/store/embedded/index.js';
import type { Store } from '../src/store/store.js';

/**
 * The examples of README and docs are run on the seed graph and their answers compared; `UPDATE_DOCS=1 npm run jest -- test/docs` writes them anew
 * after a change that is meant, to be read as a diff.
 */
const root = join(import.meta.dirname, '..');
const update = process.env['UPDATE_DOCS'] === '1';
const asOf = '2026-11-22';
let folder = ''; let store: Store;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lithograph-docs-'));
  store = await openEmbeddedStore(join(folder, 'graph'));
  await loadSeed(store, () => new Date('2026-11-22T00:00:00Z'));
}, 120_000);
afterAll(async () => { await store.close(); rmSync(folder, { recursive: true, force: true }); });

test.each(['README.md', 'docs/questions.md'])('%s: every query answers as printed', async (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const written = await withClient(store, async (ask) => {
    let fresh = text;
    for (const [whole, query = '', gap = '', printed = ''] of text.matchAll(/```graphql\n([\s\S]*?)```([^`]*?)```json\n([\s\S]*?)```/gu)) {
      const answer = await ask(query);
      expect(answer.errors).toBeUndefined();
      if (!update) expect({ query, data: JSON.parse(printed) as unknown }).toEqual({ query, data: answer.data });
      fresh = fresh.replace(whole, () => `\`\`\`graphql\n${query}\`\`\`${gap}\`\`\`json\n${compact(answer.data)}\n\`\`\``);
    }
    return fresh;
  });
  if (update) writeFileSync(join(root, file), written);
});

const briefs: readonly (readonly [string, (ask: Ask) => Promise<string>])[] = [
  ['listed', async (ask) => listedBrief(ask, await store.read(companiesOfReports), asOf)],
  ['disruption', (ask) => disruptionBrief(ask, ['CoWoS', 'SK hynix', '7nm at TSMC'])],
  ['substitutes-training', (ask) => substitutesBrief(ask, 'H100 SXM', 'TRAINING', 10, asOf)],
  ['substitutes-decode', (ask) => substitutesBrief(ask, 'H100 SXM', 'DECODE', 10, asOf)],
];
test.each(briefs)('docs/briefs/%s.md is what the command writes', async (name, write) => {
  const page = await withClient(store, write);
  const path = join(root, 'docs/briefs', `${name}.md`);
  if (update) writeFileSync(path, page);
  expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(page);
}, 60_000);

/** JSON with short objects on one line. */
function compact(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value).replace(/":/gu, '": ').replace(/,"/gu, ', "').replace(/\},\{/gu, '}, {');
  if (flat.length + indent.length <= 150 || typeof value !== 'object' || value === null) return value !== null && typeof value === 'object' ? flat.replace(/^\{(.+)\}$/u, '{ $1 }') : JSON.stringify(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value) ? value.map((item) => compact(item, inner)) : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${compact(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}
