import { chmod, mkdir, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchLibrary, pinnedVersion } from '../../src/neo4j/library.js';
import { memoryFor } from '../../src/neo4j/memory.js';
import { startNeo4j } from '../../src/neo4j/start.js';
import { findJava, javaVersion } from '../../src/neo4j/tools.js';

let folder: string, bin: string, env: Readonly<Record<string, string>>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lithograph-tools-'));
  bin = join(folder, 'bin');
  await mkdir(bin);
  env = { PATH: `${bin}:/usr/bin:/bin`, XDG_CACHE_HOME: join(folder, 'cache') };
});
afterEach(async () => { await rm(folder, { recursive: true, force: true }); });

/** A program on PATH that does what the lines say: Maven and Java of other versions, and without a connection, cannot be had here at will. */
async function program(name: string, ...lines: readonly string[]): Promise<void> {
  await writeFile(join(bin, name), ['#!/bin/sh', ...lines].join('\n'));
  await chmod(join(bin, name), 0o755);
}
/** A Maven that copies two jars where it is told to, and then `last`. */
async function maven(last: string): Promise<void> {
  await program('mvn', '[ "$1" = -v ] && exit 0', `echo run >> ${folder}/runs`, 'for word in "$@"; do case "$word" in -DoutputDirectory=*) to="${word#*=}" ;; esac; done',
    'echo one > "$to/one.jar"', 'echo two > "$to/two.jar"', last);
}
const runs = async (): Promise<number> => (await readFile(join(folder, 'runs'), 'utf8')).split('\n').length - 1;
const cached = (): Promise<readonly string[]> => readdir(join(folder, 'cache', 'lithograph', 'neo4j'));

describe('the jars of Neo4j', () => {
  it('are fetched once', async () => {
    await maven('exit 0');
    const { folder: first, version } = await fetchLibrary({ env });
    expect(version).toBe(await pinnedVersion());
    expect((await readdir(first)).filter((name) => name.endsWith('.jar')).sort()).toEqual(['one.jar', 'two.jar']);
    await fetchLibrary({ env });
    expect(await runs()).toBe(1);
  });
  it('are fetched again where half a download was left or a jar was cut short or lost', async () => {
    await maven('kill -9 $$');
    await expect(fetchLibrary({ env })).rejects.toMatchObject({ code: 'TOOL_MISSING' });
    expect(await cached()).toEqual([]);
    await maven('exit 0');
    const { folder: whole } = await fetchLibrary({ env });
    await truncate(join(whole, 'one.jar'), 1);
    await fetchLibrary({ env });
    expect(await readFile(join(whole, 'one.jar'), 'utf8')).toBe('one\n');
    await rm(join(whole, 'two.jar'));
    await fetchLibrary({ env });
    expect((await readdir(whole)).includes('two.jar')).toBe(true);
    expect(await runs()).toBe(4);
    expect(await cached()).toEqual([await pinnedVersion()]);
  });
  it('cannot be fetched without a connection: the sentence says why and what to do, and names no repository', async () => {
    await maven('echo "[ERROR] Could not transfer artifact org.neo4j:neo4j from/to central (https://repo.example/maven2): Unknown host"; exit 1');
    await expect(fetchLibrary({ env })).rejects.toMatchObject({
      code: 'TOOL_MISSING', message: expect.stringMatching(/could not fetch Neo4j 5\.26\.\d+: Could not transfer artifact .*\(the repository .*Unknown host/u), remedy: expect.stringContaining('run the same command again'),
    });
  });
  it('need Maven once', async () => {
    await expect(fetchLibrary({ env: { ...env, PATH: bin } })).rejects.toMatchObject({ code: 'TOOL_MISSING', message: expect.stringContaining('Maven (mvn) was not found on PATH'), remedy: expect.stringContaining('compose.yaml') });
  });
});

describe('the Java that Neo4j runs on', () => {
  it('is missing where PATH is empty', async () => {
    await expect(startNeo4j({ home: join(folder, 'home'), boltPort: 0, httpPort: 0, env: { PATH: '' } })).rejects.toMatchObject({ code: 'TOOL_MISSING', message: expect.stringContaining('No Java was found'), remedy: expect.stringContaining('JAVA_HOME') });
  });
  it('is too old before 17', async () => {
    await program('java', 'echo \'openjdk version "1.8.0_402"\' >&2');
    await expect(findJava(env)).rejects.toMatchObject({ code: 'TOOL_MISSING', message: expect.stringContaining('version 8') });
    await program('java', 'echo \'openjdk version "17.0.2" 2022-01-18\' >&2');
    expect(await findJava(env)).toBe('java');
  });
  it('is that of JAVA_HOME where that is set', async () => {
    await program('java', 'echo \'openjdk version "21" 2023-09-19\' >&2');
    expect(await findJava({ PATH: '', JAVA_HOME: folder })).toBe(join(bin, 'java'));
  });
  it.each([['openjdk version "1.8.0_402"', 8], ['java version "17.0.15" 2025-04-15 LTS', 17], ['openjdk version "21" 2023-09-19', 21], ['no such thing', null]])('%s is version %p', (says, version) => {
    expect(javaVersion(says)).toBe(version);
  });
});

describe('the memory of a local Neo4j', () => {
  // A sixteenth and a thirty-second, between bounds: 8 GB give 512 and 256 MB, 16 GB twice that, a small or a huge machine the bounds.
  it.each([[1, 512, 64], [8, 512, 256], [16, 1024, 512], [256, 2048, 1024]])('on a machine of %p GB is %p and %p MB', (gb, heapMb, pageCacheMb) => {
    expect(memoryFor(gb * 2 ** 30)).toEqual({ heapMb, pageCacheMb });
  });
});
