import { UnreadableReportError } from '../../model/errors.js';
import type { SourceLine } from '../source.js';

interface Word { readonly text: string; readonly x: number; readonly y: number; readonly width: number; readonly size: number }

/**
 * Text of a PDF with a text layer: words with positions → lines from top to bottom, a tab where words stand a column apart. Numbers run through the document.
 * @throws UnreadableReportError where it is encrypted, damaged or scanned
 */
export async function readPdfLines(bytes: Uint8Array, source: string): Promise<readonly SourceLine[]> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({ data: bytes.slice(), useSystemFonts: true, isEvalSupported: false, verbosity: 0 });
  try {
    const document = await task.promise;
    const lines: SourceLine[] = [];
    for (let page = 1; page <= document.numPages; page += 1) {
      const loaded = await document.getPage(page);
      const content = await loaded.getTextContent();
      const words = content.items.flatMap((item): Word[] => 'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width, size: Math.hypot(Number(item.transform[2]), Number(item.transform[3])) || item.height || 10 }] : []);
      for (const text of linesOfWords(words)) lines.push({ number: lines.length + 1, text, page });
      loaded.cleanup();
    }
    if (lines.length === 0) {
      throw new UnreadableReportError(source, `none of its ${document.numPages} page(s) has a text layer, so it is scanned`, 'Run OCR over it (for example ocrmypdf) and ingest the result.');
    }
    return lines;
  } catch (error) { throw explained(error, source); }
  finally { await task.destroy(); }
}

/** Words of one page → lines. A gap of more than 1.2 times the type size parts cells; a smaller one is a space. */
export function linesOfWords(words: readonly Word[]): readonly string[] {
  const sorted = [...words].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Word[][] = [];
  for (const word of sorted) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - word.y) < Math.max(row[0].size, word.size) * 0.45) row.push(word); else rows.push([word]);
  }
  return rows.map((row) => {
    let line = '', end: number | null = null;
    for (const word of row.sort((a, b) => a.x - b.x)) {
      const gap = end === null ? 0 : word.x - end;
      line += end === null ? word.text : (gap > word.size * 1.2 ? '\t' : gap > word.size * 0.2 ? ' ' : '') + word.text;
      end = word.x + word.width;
    }
    return line;
  });
}

function explained(error: unknown, source: string): UnreadableReportError {
  if (error instanceof UnreadableReportError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new UnreadableReportError(source, 'the PDF is encrypted', 'Save a copy without a password, then ingest that.');
  const what = error instanceof Error ? error.message : String(error);
  return new UnreadableReportError(source, `the PDF is damaged or cut short (${what})`, 'Download it again; if a viewer opens it, print it to a new PDF.');
}
