import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { BadInputError } from '../model/errors.js';

export const reportEndings = ['.txt', '.md', '.markdown', '.html', '.htm', '.pdf'] as const;

/** The files named, and the reports in the folders named, each folder by name. @throws BadInputError naming what is not there */
export async function reportFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch(() => null);
    if (kind === null) throw new BadInputError('report', 'a file or folder that is there and can be read', path, 'Check the path and its permissions.');
    if (!kind.isDirectory()) { found.push(path); continue; }
    const inside = (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && isReport(entry.name)).map((entry) => join(entry.parentPath, entry.name)).sort();
    if (inside.length === 0) throw new BadInputError('folder', `reports in it (${reportEndings.join(', ')})`, path, 'Name the files themselves if their names end otherwise.');
    found.push(...inside);
  }
  return [...new Set(found)];
}
function isReport(name: string): boolean { return (reportEndings as readonly string[]).includes(extname(name).toLowerCase()); }
