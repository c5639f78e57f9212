import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../../dist/cli.js');

test('a server answers questions while it reads a report, and then knows what the report says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lithograph-serve-'));
  const { PATH = '', HOME = '' } = process.env;
  const server = spawn(process.execPath, [cli, 'serve', '--port', '0'], { cwd: folder, env: { PATH, HOME, LITHOGRAPH_STORE: 'embedded:graph' }, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const url = await new Promise<string>((found, failed) => {
      let said = '';
      server.stdout.on('data', (part: Buffer) => { const [at] = /http:\/\/\S+?\/graphql/u.exec(said += part.toString()) ?? []; if (at !== undefined) found(at); });
      server.once('exit', (code) => { failed(new Error(`the server ended with ${code}`)); });
    });
    const ask = async (query: string, variables: object = {}): Promise<{ readonly data: unknown }> =>
      (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) })).json() as Promise<{ readonly data: unknown }>;
    const rows = Array.from({ length: 1500 }, (_, n) => `Lumen\tLD${1000 + n}\t${100 + n % 300}\t${50 + n % 700}`);
    const text = ['# A long note', '', 'Table 1: Accelerators compared', '', 'Vendor\tModel\tFP16 (TFLOPS)\tTDP (W)', ...rows, '', 'Source: company data'].join('\n');
    let read = false;
    const reading = ask('mutation ($input: IngestReportInput!) { ingestReport(input: $input) { claims } }', { input: { title: 'A long note', text } }).then((answer) => { read = true; return answer; });
    // The first answers could still come before the reading begins; the last of them could not if it held the server up.
    for (let i = 0; i < 10; i += 1) expect(await ask('{ chips { totalCount } }')).toMatchObject({ data: { chips: { totalCount: 0 } } });
    expect(read).toBe(false);
    expect((await reading).data).toMatchObject({ ingestReport: { claims: expect.any(Number) as number } });
    expect(await ask('{ chips { totalCount } }')).toMatchObject({ data: { chips: { totalCount: 1500 } } });
  } finally {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
