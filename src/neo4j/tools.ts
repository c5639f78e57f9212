import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LithographError } from '../model/errors.js';
import type { Neo4jOptions } from './home.js';

type Env = Neo4jOptions['env'];
const oldestJava = 17;
const otherwise = 'or run Neo4j with Docker (compose.yaml), or give the address of another Neo4j with --store.';

/** The java to run: JAVA_HOME's, else the one on PATH. @throws LithographError TOOL_MISSING where there is none or it is too old */
export async function findJava(env: Env): Promise<string> {
  const ofHome = env['JAVA_HOME'] === undefined || env['JAVA_HOME'] === '' ? null : join(env['JAVA_HOME'], 'bin', 'java');
  const java = ofHome !== null && existsSync(ofHome) ? ofHome : 'java';
  const says = await outputOf(java, ['-version'], env);
  if (says === null) throw missing('No Java was found', 'Neo4j needs a JDK or JRE 17 or 21', `Install one and put it on PATH or name it in JAVA_HOME, ${otherwise}`);
  const version = javaVersion(says);
  if (version === null || version < oldestJava) {
    throw missing(`The Java found is ${version === null ? 'of an unknown version' : `version ${version}`} (${java})`, 'Neo4j needs 17 or 21', `Install a newer one and name it in JAVA_HOME, ${otherwise}`);
  }
  return java;
}

/** The major version that `java -version` tells of: 8 for "1.8.0_402", 17 for "17.0.15". */
export function javaVersion(output: string): number | null {
  const found = /version "(?:1\.)?(\d+)/u.exec(output);
  return found ? Number(found[1]) : null;
}

/** @throws LithographError TOOL_MISSING */
export async function findMaven(env: Env): Promise<string> {
  if (await outputOf('mvn', ['-v'], env) === null) {
    throw missing('Maven (mvn) was not found on PATH', 'it fetches Neo4j, once', `Install Maven 3.6 or newer, ${otherwise}`);
  }
  return 'mvn';
}
export function missing(what: string, why: string, remedy: string): LithographError { return new LithographError('TOOL_MISSING', `${what}: ${why}.`, remedy); }

async function outputOf(command: string, args: readonly string[], env: Env): Promise<string | null> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, [...args], { env: { ...env }, timeout: 60_000 });
    return stdout + stderr;
  } catch {
    return null;
  }
}
