import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded/index.js';
import { keepsThePromise } from './contract.js';

const folders: string[] = [];
function newFolder(): string { const folder = mkdtempSync(join(tmpdir(), 'lithograph-')); folders.push(folder); return join(folder, 'graph'); }
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true }); });

keepsThePromise('The embedded store', () => openEmbeddedStore(newFolder()));
