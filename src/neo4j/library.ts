import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Neo4jOptions } from './home.js';
import { findMaven, missing } from './tools.js';

const pom = fileURLToPath(new URL('../../neo4j/pom.xml', import.meta.url));
const listName = 'jars.json';

export interface Library { readonly version: string; readonly folder: string }

/**
 * Neo4j's jars in the user's cache, fetched by Maven where they are not there whole (116 MB, once per version).
 * They are gathered in a folder of their own that is renamed at the end, so half a download is never taken for all of it.
 * @throws LithographError TOOL_MISSING where Maven is missing or could not fetch
 */
export async function fetchLibrary({ env, onProgress }: Pick<Neo4jOptions, 'env' | 'onProgress'>): Promise<Library> {
  const version = await pinnedVersion();
  const cache = env['XDG_CACHE_HOME'] ? env['XDG_CACHE_HOME'] : join(env['HOME'] ? env['HOME'] : homedir(), '.cache');
  const folder = join(cache, 'lithograph', 'neo4j', version);
  if (await isWhole(folder)) return { version, folder };

  const maven = await findMaven(env);
  await mkdir(dirname(folder), { recursive: true });
  const part = await mkdtemp(`${folder}.part-`);
  try {
    onProgress?.(`Fetching Neo4j ${version} with Maven (116 MB, once) …`);
    await copyJars(maven, part, version, env, onProgress);
    await writeFile(join(part, listName), JSON.stringify(await sizes(part)));
    await rm(folder, { recursive: true, force: true });
    await rename(part, folder).catch(async (cause: unknown) => { if (!await isWhole(folder)) throw cause; });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  onProgress?.(`Neo4j ${version} is in ${folder}`);
  return { version, folder };
}

/** The version that `neo4j/pom.xml` pins. */
export async function pinnedVersion(): Promise<string> {
  const found = /<neo4j\.version>([\d.]+)</u.exec(await readFile(pom, 'utf8'));
  if (!found?.[1]) throw new Error(`${pom} names no neo4j.version`);
  return found[1];
}

/** Whether every jar is there with the size it had when it came. */
async function isWhole(folder: string): Promise<boolean> {
  try {
    const listed = await readFile(join(folder, listName), 'utf8');
    return listed === JSON.stringify(await sizes(folder));
  } catch {
    return false;
  }
}
async function sizes(folder: string): Promise<readonly (readonly [string, number])[]> {
  const jars = (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
  return Promise.all(jars.map(async (name) => [name, (await stat(join(folder, name))).size] as const));
}

async function copyJars(maven: string, to: string, version: string, env: Neo4jOptions['env'], onProgress: Neo4jOptions['onProgress']): Promise<void> {
  const child = spawn(maven, ['-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${to}`, '-DincludeScope=runtime'],
    { env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let fetched = 0;
  const errors: string[] = [];
  createInterface(child.stdout).on('line', (line) => {
    if (/^\[?(?:INFO)?\]? *Downloaded from .*\.jar /u.test(line) && ++fetched % 10 === 0) onProgress?.(`Neo4j ${version}: ${fetched} files fetched`);
    if (line.includes('ERROR')) errors.push(line.replace(/^\[ERROR\]\s*/u, ''));
  });
  child.stderr.resume();
  const code = await new Promise<number | null>((resolve, reject) => { child.once('error', reject); child.once('close', resolve); });
  if (code !== 0) {
    const why = (errors[0] ?? `it ended with ${code}`).replace(/https?:\/\/\S+/gu, 'the repository').slice(0, 300);
    throw missing(`Maven could not fetch Neo4j ${version}`, why, 'Check the connection (or the mirror in your Maven settings) and run the same command again; what has come so far is kept.');
  }
}
