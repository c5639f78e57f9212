import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { UnreadableReportError } from '../../model/errors.js';
import type { SourceLine, SourceText } from '../source.js';
import { decodeText } from './encoding.js';
import { readFrontMatter } from './frontmatter.js';
import { readHtmlLines } from './html.js';
import { readPdfLines } from './pdf.js';
import { readTextLines } from './text.js';

/** What the caller knows better than the report's own front matter. */
export interface ReportOverride { readonly title?: string; readonly publisher?: string; readonly publishedOn?: string; readonly language?: string; readonly source?: string }

/** Above this a file is refused before anything is read: the largest real reports are a few MB. */
export const maxReportBytes = 20 * 1024 * 1024;

/**
 * Bytes of a report → its text as lines one can point to. What the bytes are decides, not the file's extension.
 * @throws UnreadableReportError naming the cause and what to do; nothing is half read.
 */
export async function readReport(bytes: Uint8Array, filename: string, override: ReportOverride = {}): Promise<SourceText> {
  const source = override.source ?? basename(filename);
  if (bytes.length === 0) throw new UnreadableReportError(source, 'the file is empty', 'Check that the download or copy finished, then ingest it again.');
  if (bytes.length > maxReportBytes) {
    throw new UnreadableReportError(source, `the file has ${megabytes(bytes.length)} MB, the limit is ${megabytes(maxReportBytes)} MB`, 'Split it, or export only the pages of interest.');
  }
  const { format, lines } = await readLines(bytes, source);
  if (!lines.some((line) => line.text.trim() !== '')) throw new UnreadableReportError(source, 'there is no text in it', 'Check the file; if it is scanned, run OCR over it first.');
  const front = readFrontMatter(lines, source);
  return {
    source, format, lines,
    title: override.title ?? front.title, publisher: override.publisher ?? front.publisher, publishedOn: override.publishedOn ?? front.publishedOn,
    language: override.language ?? front.language, sha256: hashOf(bytes),
  };
}

/** What tells one file from the next, whatever it is called: SHA-256 in hex. */
export function hashOf(bytes: Uint8Array): string { return createHash('sha256').update(bytes).digest('hex'); }

async function readLines(bytes: Uint8Array, source: string): Promise<{ readonly format: SourceText['format']; readonly lines: readonly SourceLine[] }> {
  if (startsWith(bytes, '%PDF-')) return { format: 'pdf', lines: await readPdfLines(bytes, source) };
  refuseBinary(bytes, source);
  const text = decodeText(bytes, source);
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(text.slice(0, 4096)) || (/\.html?$/iu.test(source) && /<\w+[^>]*>/u.test(text))) {
    return { format: 'html', lines: readHtmlLines(text) };
  }
  const markdown = /\.(?:md|markdown)$/iu.test(source) || /^#{1,4} \S/mu.test(text);
  return { format: markdown ? 'markdown' : 'text', lines: readTextLines(text, source) };
}

const knownBinaries: readonly { readonly magic: string; readonly what: string; readonly remedy: string }[] = [
  { magic: 'PK\x03\x04', what: 'a ZIP archive or an Office document', remedy: 'Unpack it, or save the document as PDF, HTML or text.' },
  { magic: '\xd0\xcf\x11\xe0', what: 'an old Office document', remedy: 'Save it as PDF, HTML or text.' },
  { magic: '\x1f\x8b', what: 'a gzip archive', remedy: 'Unpack it first.' },
  { magic: '\x89PNG', what: 'a PNG picture', remedy: 'Run OCR over it and ingest the text.' },
  { magic: '\xff\xd8\xff', what: 'a JPEG picture', remedy: 'Run OCR over it and ingest the text.' },
  { magic: 'GIF8', what: 'a GIF picture', remedy: 'Run OCR over it and ingest the text.' },
];
function refuseBinary(bytes: Uint8Array, source: string): void {
  const known = knownBinaries.find(({ magic }) => startsWith(bytes, magic));
  if (known) throw new UnreadableReportError(source, `this is ${known.what}, not a report in text, Markdown, HTML or PDF`, known.remedy);
}
function startsWith(bytes: Uint8Array, magic: string): boolean { return [...magic].every((char, i) => bytes[i] === char.charCodeAt(0)); }
function megabytes(n: number): string { return (n / 1024 / 1024).toFixed(n % (1024 * 1024) ? 1 : 0); }
