import { UnreadableReportError } from '../../model/errors.js';

/**
 * Text in UTF-8, UTF-16 or GB18030, told apart by byte order mark, by where zero bytes stand, and by which decoding is sound.
 * Damage is never papered over with replacement characters: it is said where it stands.
 * @throws UnreadableReportError
 */
export function decodeText(bytes: Uint8Array, source: string): string {
  const utf16 = utf16Flavour(bytes);
  if (utf16 !== null) return decode(bytes, utf16, source);
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    throw new UnreadableReportError(source, `there is a NUL byte at byte ${zero} (line ${lineOf(bytes, zero)}), so this is not text`,
      'If it is a document of another program, save it as PDF, HTML or text.');
  }
  const broken = firstBrokenUtf8(bytes);
  if (broken < 0) return decode(bytes, 'utf-8', source);
  const gb = soundGb18030(bytes);
  if (gb !== null) return gb;
  throw new UnreadableReportError(source, `it is broken UTF-8 at byte ${broken} (line ${lineOf(bytes, broken)}), and no sound GB18030 or UTF-16 either`,
    'Save it again as UTF-8; if only that line is damaged, mend or delete it.');
}

function decode(bytes: Uint8Array, encoding: string, source: string): string {
  try { return new TextDecoder(encoding, { fatal: true }).decode(bytes); }
  catch { throw new UnreadableReportError(source, `it is marked as ${encoding} but cannot be decoded as such`, 'Save it again as UTF-8.'); }
}

function utf16Flavour(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: line feeds and ASCII have a zero on one side only.
  const length = Math.min(bytes.length, 8192) & ~1;
  let even = 0, odd = 0;
  for (let i = 0; i < length; i += 2) { if (bytes[i] === 0) even += 1; if (bytes[i + 1] === 0) odd += 1; }
  const enough = Math.max(2, length / 200);
  if (odd >= enough && even === 0) return 'utf-16le';
  return even >= enough && odd === 0 ? 'utf-16be' : null;
}

/** The offset of the first byte that is no UTF-8, or -1. */
function firstBrokenUtf8(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i] ?? 0;
    const length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
    if (length === 0) return i;
    for (let k = 1; k < length; k += 1) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return i;
    const second = bytes[i + 1] ?? 0;
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second >= 0xa0) || (first === 0xf0 && second < 0x90) || (first === 0xf4 && second >= 0x90)) return i;
    i += length;
  }
  return -1;
}

/** The text, where reading as GB18030 gives mostly Chinese; null where it gives noise, or where it is UTF-8 with a few broken bytes. */
function soundGb18030(bytes: Uint8Array): string | null {
  const asUtf8 = new TextDecoder('utf-8').decode(bytes.subarray(0, 1 << 20));
  let replaced = 0, foreign = 0;
  for (const char of asUtf8) { if (char === '\ufffd') replaced += 1; else if (char > '\x7f') foreign += 1; }
  if (replaced * 4 < foreign) return null;
  let text: string;
  try { text = new TextDecoder('gb18030', { fatal: true }).decode(bytes); } catch { return null; }
  let chinese = 0, other = 0;
  for (const char of text.slice(0, 1 << 20)) if (char > '\x7f') { if (/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u2010-\u203b]/u.test(char)) chinese += 1; else other += 1; }
  return chinese >= 4 && other * 5 < chinese ? text : null;
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i += 1) if (bytes[i] === 0x0a) line += 1;
  return line;
}
