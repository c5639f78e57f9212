import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../../dist/cli.js');
let folder = '';
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'lithograph-cli-')); });
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

/** Runs the built command in a folder of its own, as a user would. */
function run(...args: readonly string[]) {
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', env: { PATH, HOME, LITHOGRAPH_STORE: 'embedded:graph' }, maxBuffer: 1 << 26 });
  return { status, stdout, stderr };
}
const note = `# A note on accelerators

Table 1: Accelerators compared

| Vendor | Model | FP16 (TFLOPS) | Memory bandwidth (GB/s) | TDP (W) |
| --- | --- | --- | --- | --- |
| NVIDIA | H100 SXM | 989 | 3350 | 700 |
| AMD | MI300X | 1307 | 5300 | 750 |

Source: company data
`;

describe('a report of one’s own', () => {
  test('is read, asked about, exported and taken back', () => {
    writeFileSync(join(folder, 'note.md'), note);
    expect(run('ingest', 'note.md')).toMatchObject({ status: 0, stdout: expect.stringMatching(/read as report:note\n.* claims: .*6 spec/su) as string });
    expect(run('ingest', 'note.md').stdout).toContain('nothing new');
    const asked = JSON.parse(run('ask', '{ entity(name: "MI300X") { id ... on Chip { specs(metric: [TDP]) { value unit evidence { line quote } } } } }').stdout) as { data: { entity: { specs: unknown[] } } };
    expect(asked.data.entity).toMatchObject({ id: 'chip:amd-instinct-mi300x', specs: [{ value: 750, unit: 'W', evidence: [{ line: 8 }] }] });
    const lines = run('export', 'claims').stdout.trim().split('\n').map((l) => JSON.parse(l) as { report: string; type: string; line: number });
    expect(lines.every((l) => l.report === 'note.md')).toBe(true);
    expect(lines.filter((l) => l.type === 'spec').map((l) => l.line)).toEqual([7, 7, 7, 8, 8, 8]);
    expect(run('export', 'claims', '--format', 'csv').stdout.split('\n')).toHaveLength(lines.length + 2);
    expect(run('export', 'graph', '--format', 'graphml').stdout).toMatch(/<graphml[\s\S]*chip:amd-instinct-mi300x[\s\S]*<\/graphml>\n$/u);
    expect(JSON.parse(run('status', '--json').stdout)).toMatchObject({ reports: 1, specs: 6 });
    expect(run('retract', 'report:note')).toMatchObject({ status: 0 });
    expect(JSON.parse(run('status', '--json').stdout)).toMatchObject({ reports: 0, claims: 0, relations: 0, specs: 0, entities: {} });
  });

  test('a folder is read file by file; one that cannot be read is said, the others are in', () => {
    mkdirSync(join(folder, 'mixed'));
    writeFileSync(join(folder, 'mixed', 'a.md'), note);
    writeFileSync(join(folder, 'mixed', 'b.txt'), '');
    const { status, stdout, stderr } = run('ingest', 'mixed', '--store', 'embedded:mixed-graph');
    expect(status).toBe(1);
    expect(stdout).toContain('a.md: read as report:a');
    expect(stderr).toMatch(/b\.txt: the file is empty\n {2}\S/u);
    expect(JSON.parse(run('status', '--json', '--store', 'embedded:mixed-graph').stdout)).toMatchObject({ reports: 1 });
  });
});

describe('what goes wrong says what, and what to do', () => {
  test.each([
    [['ingest', 'nowhere.txt'], 2, /file or folder that is there.*"nowhere\.txt"\n {2}Check/su],
    [['frobnicate'], 2, /unknown command 'frobnicate'/u],
    [['ingets'], 2, /Did you mean ingest\?/u],
    [['status', '--store', 'elsewhere:x'], 2, /expected embedded:PATH, or neo4j:\/\/HOST:PORT/u],
    [['status', '--store', 'neo4j://127.0.0.1:1'], 3, /No Neo4j answers at neo4j:\/\/127\.0\.0\.1:1\.\n {2}Start it with/u],
    [['retract', 'report:nothing'], 1, /"report:nothing"/u],
    [['export', 'claims', '--format', 'graphml'], 2, /ndjson or csv/u],
    [['assess', 'nowhere.json'], 2, /JSON file that can be read/u],
    [['import', 'csl', 'nowhere.json'], 2, /a file that can be read/u],
    [['assess', 'x.json', '--as-of', 'soon'], 2, /must be a date/u],
    [['ask', '{}', '--variables', '[1]'], 2, /expected a JSON object/u],
    [['serve', '--port', 'high'], 2, /whole number/u],
    [['brief', 'disruption', 'Unobtainium'], 2, /a name or id of something in the graph/u],
  ] as const)('%j', (args, status, says) => { expect(run(...args)).toMatchObject({ status, stderr: expect.stringMatching(says) as string }); });

  test('a folder without reports, and a store that is no store', () => {
    mkdirSync(join(folder, 'bare'));
    expect(run('ingest', 'bare')).toMatchObject({ status: 2, stderr: expect.stringContaining('expected reports in it') as string });
    writeFileSync(join(folder, 'plain'), 'no store');
    expect(run('status', '--store', 'embedded:plain')).toMatchObject({ status: 3, stderr: expect.stringContaining('a store is a folder') as string });
  });
  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    expect(run('serve', '--port', String(port))).toMatchObject({ status: 4, stderr: expect.stringContaining(String(port)) as string });
    other.close();
  });
  test('a variable that does not fit is named, a secret is not shown', () => {
    const bad = spawnSync(process.execPath, [cli, 'serve'], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', LITHOGRAPH_EDITOR_TOKEN: 'short' } });
    expect(bad.status).toBe(2);
    expect(bad.stderr).toContain('LITHOGRAPH_EDITOR_TOKEN');
    expect(bad.stderr).not.toContain('short"');
  });
});

test('every command has help with what it does', () => {
  for (const command of ['start', 'serve', 'ingest', 'import', 'retract', 'export', 'status', 'ask', 'brief', 'assess', 'neo4j', 'ontology']) {
    expect(run(command, '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining(`lithograph ${command}`) as string });
  }
  expect(run('ontology').stdout).toBe(readFileSync(join(import.meta.dirname, '../../docs/ontology.md'), 'utf8'));
});

test('designs on paper are held against the rules of a day', () => {
  writeFileSync(join(folder, 'design.json'), JSON.stringify([{ key: 'draft', name: 'Draft', vendor: 'X', designedOrMarketedForDatacenter: true, inputs: { denseThroughput: [{ format: 'INT8', bitLength: 8, denseTops: 600 }], dies: [{ name: 'a', areaMm2: 800, count: 1, nonPlanar: true, kind: 'logic' }] } }]));
  const line = JSON.parse(run('assess', 'design.json', '--as-of', '2023-11-18').stdout) as Record<string, unknown>;
  expect(line).toMatchObject({ key: 'draft', tpp: 4800, performanceDensity: 6, controlled: true, hits: expect.arrayContaining(['us.3A090a.2023']) as string[], paragraphs: ['3A090.a.1', '3A090.a.2'] });
});
