import { UnreadableReportError } from '../../../src/model/errors.js';
import { readReport } from '../../../src/ingest/read/index.js';
import { linesOfWords } from '../../../src/ingest/read/pdf.js';
import { readTables } from '../../../src/ingest/tables/index.js';
import { segment } from '../../../src/ingest/segment.js';
import { nameFinder } from '../../../src/ingest/names.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
async function refusal(data: Uint8Array, name = 'report.txt'): Promise<UnreadableReportError> {
  const error: unknown = await readReport(data, name).catch((reason: unknown) => reason);
  if (!(error instanceof UnreadableReportError)) throw new Error(`expected a refusal, got ${String(error)}`);
  expect(error.remedy).not.toBe('');
  return error;
}

describe('encodings are told apart by the bytes', () => {
  const text = '算力芯片的互联带宽决定集群的规模\n第二行\n';
  it('UTF-8, with and without a mark', async () => {
    for (const data of [bytes(text), bytes(`\ufeff${text}`)]) expect((await readReport(data, 'a.txt')).lines[0]?.text).toBe('算力芯片的互联带宽决定集群的规模');
  });
  it('UTF-16 of both orders', async () => {
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const data of [little, big]) expect((await readReport(data, 'a.txt')).lines[1]?.text).toBe('第二行');
  });
  it('GB18030', async () => {
    const gb = Uint8Array.from([0xcb, 0xe3, 0xc1, 0xa6, 0xd0, 0xbe, 0xc6, 0xac, 0xa3, 0xac, 0xb9, 0xfa, 0xb2, 0xfa]);
    expect((await readReport(gb, 'a.txt')).lines[0]?.text).toBe('算力芯片，国产');
  });
});

describe('what cannot be read is refused with its cause and what to do', () => {
  it('an empty file', async () => { expect((await refusal(bytes(''))).message).toContain('empty'); });
  it('a file of blanks', async () => { expect((await refusal(bytes(' \n \n'))).message).toContain('no text'); });
  it('broken UTF-8 says the byte and the line', async () => {
    const good = bytes(`${'一行中文文字。\n'.repeat(40)}`);
    const broken = Uint8Array.from([...good, 0xe4, 0xb8, 0x0a, ...good]);
    expect((await refusal(broken)).message).toContain(`byte ${good.length} (line 41)`);
  });
  it('NUL bytes say where', async () => { expect((await refusal(Uint8Array.from([...bytes('abc\ndef'), 0, 65]))).message).toContain('NUL byte at byte 7 (line 2)'); });
  it('known binaries by their first bytes, whatever they are called', async () => {
    expect((await refusal(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'report.txt')).message).toContain('ZIP archive or an Office document');
    expect((await refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'report.md')).message).toContain('PNG');
  });
  it('one line of ten million characters', async () => { expect((await refusal(bytes('算'.repeat(4_000_000)))).message).toContain('line 1 has 4000000 characters, the limit is 1000000'); });
  it('over 20 MB, before anything is decoded', async () => { expect((await refusal(new Uint8Array(20 * 1024 * 1024 + 1))).message).toContain('the limit is 20 MB'); });
  it('a PDF cut short', async () => { expect((await refusal(bytes('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n'), 'a.pdf')).message).toContain('damaged or cut short'); });
  it('a PDF without a text layer is scanned', async () => {
    const error = await refusal(pdf(''), 'a.pdf');
    expect(error.message).toContain('scanned');
    expect(error.remedy).toContain('OCR');
  });
  it('an encrypted PDF', async () => { expect((await refusal(pdf('BT /F1 12 Tf 72 700 Td (Hi) Tj ET', '/Encrypt << /Filter /Standard /V 1 /R 2 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) /P -4 >> /ID [(a) (a)]'), 'a.pdf')).message).toContain('encrypted'); });
});

describe('formats', () => {
  it('the bytes decide, not the extension: HTML called .txt', async () => {
    const source = await readReport(bytes('<!doctype html><html><body><p>One</p><script>evil()</script><style>p{}</style><table><tr><td>a</td><td colspan="2">b &amp; c</td></tr></table></body></html>'), 'a.txt');
    expect(source.format).toBe('html');
    expect(source.lines.map((line) => line.text).filter((text) => text !== '')).toEqual(['One', 'a\tb & c\t']);
  });
  it('remarks before the page, however many, do not hide that it is HTML', async () => {
    expect((await readReport(bytes(`${'<!---->'.repeat(500)}<html><body><p>One</p></body></html>`), 'a.txt')).format).toBe('html');
    expect((await readReport(bytes(`${'<!---->'.repeat(500)}One`), 'a.txt')).format).toBe('text');
  });
  it('a term of a list and what is said of it are one line', async () => {
    const { lines } = await readReport(bytes('<html><body><dl><dt>Polar P3</dt><dd>192 GB HBM3E</dd><dt>Polar P4</dt><dd>288 GB</dd></dl></body></html>'), 'a.html');
    expect(lines.map((line) => line.text).filter((text) => text !== '')).toEqual(['Polar P3: 192 GB HBM3E', 'Polar P4: 288 GB']);
  });
  it('HTML lines keep the line numbers of the file', async () => {
    const source = await readReport(bytes('<html>\n<body>\n<h2>Two</h2>\n<p>four</p>\n<table>\n<tr><td>x</td><td>y</td></tr>\n</table></body></html>'), 'a.html');
    expect(source.lines.filter((line) => line.text !== '').map((line) => [line.number, line.text])).toEqual([[3, '## Two'], [4, 'four'], [6, 'x\ty']]);
  });
  it('Markdown table rows become tab-parted, their rulings go', async () => {
    const source = await readReport(bytes('# T\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n'), 'a.md');
    expect(source.lines.map((line) => line.text)).toEqual(['# T', '', 'a\tb', '1\t2', '']);
  });
  it('a PDF: words by their places, columns parted by tabs, pages kept', async () => {
    const source = await readReport(pdf('BT /F1 10 Tf 72 700 Td (Chip) Tj 200 0 Td (TDP) Tj -200 -20 Td (HT9) Tj 200 0 Td (700 W) Tj ET'), 'a.pdf');
    expect(source).toMatchObject({ format: 'pdf', lines: [{ number: 1, text: 'Chip\tTDP', page: 1 }, { number: 2, text: 'HT9\t700 W', page: 1 }] });
    const { drafts } = readTables(segment(source).tables, { publishedOn: null, publisher: null, language: 'en', title: '', names: nameFinder([]) });
    expect(drafts.map(({ statement, passage }) => [statement.type, passage.page])).toEqual([['spec', 1]]);
  });
  it('words of one line stand apart by gaps, words of two lines by height', () => {
    const word = (text: string, x: number, y: number): { text: string; x: number; y: number; width: number; size: number } => ({ text, x, y, width: text.length * 5, size: 10 });
    expect(linesOfWords([word('b', 100, 500), word('a', 10, 501), word('ab', 10, 480), word('cd', 23, 480)])).toEqual(['a\tb', 'ab cd']);
  });
});

describe('front matter is what the report says of itself', () => {
  it('title, date, publisher, language', async () => {
    const source = await readReport(bytes('# 某行业深度报告\n\n## 芯片研究：供给与需求的再平衡\n\n2024 年 03 月 26 日\n\n正文一句。\n\n数据来源：IDC，甲证券研究所\n\n正文。\n\n数据来源：公司，甲证券研究所\n'), 'x.md');
    expect(source).toMatchObject({ title: '芯片研究：供给与需求的再平衡', publishedOn: '2024-03-26', publisher: '甲证券研究所', language: 'zh-Hans' });
  });
  it('a date within a sentence is not the day of publication', async () => {
    expect((await readReport(bytes('# A note\n\nOn 3 March 2024 the company announced a chip.\n'), 'x.md')).publishedOn).toBeNull();
  });
});

/** A PDF of one page with a given content stream, its cross-reference table computed. */
function pdf(content: string, trailer = ''): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => { const at = out.length; out += `${i + 1} 0 obj\n${object}\nendobj\n`; return at; });
  const start = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`;
  return bytes(out);
}
