import { closeSync, fstatSync, openSync, readSync, truncateSync } from 'node:fs';
import { endianness } from 'node:os';

/**
 * What LMDB takes on trust of its data file and would crash on: read here before it maps the file. The first two pages each
 * describe a state of the database, written in turn: magic number, page size, last page used.
 */
export interface DataFile { readonly isDatabase: boolean; readonly bytes: number; readonly bytesUsed: number }

const magic = 0xbeefc0de, magicAt = 24, pageSizeAt = magicAt + 24, lastPageAt = magicAt + 120;

export function describeDataFile(file: string): DataFile {
  const handle = openSync(file, 'r');
  try {
    const bytes = fstatSync(handle).size;
    // Made by a process that died before it wrote anything: LMDB begins anew.
    if (bytes === 0) return { isDatabase: true, bytes, bytesUsed: 0 };
    const first = headAt(handle, 0), pageSize = first.pageSize;
    if (!first.valid || pageSize < 256 || pageSize > 65536) return { isDatabase: false, bytes, bytesUsed: 0 };
    const second = headAt(handle, pageSize);
    return { isDatabase: second.valid, bytes, bytesUsed: (Math.max(first.lastPage, second.lastPage) + 1) * pageSize };
  } finally { closeSync(handle); }
}

/**
 * Makes a file that was cut short (copied in part) as long as LMDB believes it to be, so that what is missing reads as an error
 * and not as a crash. Free pages at the end may never have been written, so a short file is not broken for that alone.
 * To be called inside a write transaction: nobody else may be growing it.
 */
export function fillUp(file: string): void {
  const { bytes, bytesUsed } = describeDataFile(file);
  if (bytes < bytesUsed) truncateSync(file, bytesUsed);
}

function headAt(handle: number, at: number): { readonly valid: boolean; readonly pageSize: number; readonly lastPage: number } {
  const head = Buffer.alloc(lastPageAt + 8);
  const complete = readSync(handle, head, 0, head.length, at) === head.length;
  const little = endianness() === 'LE';
  const word = (offset: number): number => little ? head.readUInt32LE(offset) : head.readUInt32BE(offset);
  return { valid: complete && word(magicAt) === magic, pageSize: word(pageSizeAt), lastPage: Number(little ? head.readBigUInt64LE(lastPageAt) : head.readBigUInt64BE(lastPageAt)) };
}
