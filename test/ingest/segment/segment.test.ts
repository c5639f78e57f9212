import { readReport } from '../../../src/ingest/read/index.js';
import { lineAt, segment } from '../../../src/ingest/segment.js';
import type { Segments } from '../../../src/ingest/source.js';

async function cut(text: string, name = 'a.txt'): Promise<Segments> { return segment(await readReport(new TextEncoder().encode(text), name)); }
const sentences = (s: Segments): readonly string[] => s.paragraphs.flatMap((p) => p.sentences.map((sentence) => sentence.text));

describe('prose is put back together from wrapped lines', () => {
  const text = `1. 芯片供给

某公司的芯片采用先进工艺，互联带宽较上一代产品提升了一倍，并且在训练与推理两

个方面都有明显的改进。第二句话说的是功耗，这里要写得足够长才能填满整个一行文

字。

下一段从这里开始，它与上一段没有关系，仍然是一个完整的句子而且也足够长一些。
`;
  it('lines join to sentences, sentences know their lines', async () => {
    const found = await cut(text);
    expect(sentences(found)).toEqual(['某公司的芯片采用先进工艺，互联带宽较上一代产品提升了一倍，并且在训练与推理两个方面都有明显的改进。', '第二句话说的是功耗，这里要写得足够长才能填满整个一行文字。', '下一段从这里开始，它与上一段没有关系，仍然是一个完整的句子而且也足够长一些。']);
    const first = found.paragraphs[0]?.sentences[0];
    expect(first && [lineAt(first, 0), lineAt(first, first.text.length - 1)]).toEqual([3, 5]);
    expect(found.paragraphs[0]?.section).toEqual(['1. 芯片供给']);
  });
  it('a sentence that ends in a unit ends there', async () => {
    expect(sentences(await cut('The X900 has a die of 611 mm². In May it was followed by the X900 Mini.\n'))).toEqual(['The X900 has a die of 611 mm².', 'In May it was followed by the X900 Mini.']);
  });
  it('a number that begins a line is no heading', async () => {
    expect((await cut('该公司预计到下一年度末的市场规模将达到\n\n1.8 万亿美元\n')).paragraphs.every((p) => p.section.length === 0)).toBe(true);
  });
});

describe('furniture is left out by its shape and its place', () => {
  it('page numbers, imprints, and the short lines between them', async () => {
    const found = await cut('第一句话在这里结束。\n\n第 9 页 / 共 36 页\n\n某某行业\n\n请阅读最后一页各项声明\n\n第二句话在这里结束。\n');
    expect(sentences(found)).toEqual(['第一句话在这里结束。', '第二句话在这里结束。']);
  });
  it('contents and disclaimers', async () => {
    const found = await cut('# 报告\n\n## 目录\n\n一、供给 ..... 3\n\n二、需求 ..... 5\n\n## 一、供给\n\n供给充足。\n\n需求旺盛。\n\n## 免责声明\n\n本报告仅供参考。\n\n## 法律声明\n\n版权所有。\n', 'a.md');
    expect(sentences(found)).toEqual(['供给充足。', '需求旺盛。']);
  });
});

describe('tables run from caption to source note', () => {
  it('the same caption on the next page goes on with the table', async () => {
    const { tables } = await cut('表 1：算力\n\n型号 功耗\n\nA1 10W\n\n— 3 —\n\n表 1：算力\n\n型号 功耗\n\nB2 20W\n\n资料来源：公司\n');
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ caption: '表 1：算力', captionLine: 1, sourceNote: '公司' });
    expect(tables[0]?.lines.map((line) => line.text).filter((line) => line !== '')).toEqual(['型号 功耗', 'A1 10W', '型号 功耗', 'B2 20W']);
  });
  it('a heading may be the caption', async () => {
    expect((await cut('# T\n\n## Table 3: Parts\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nSource: Acme Inc.\n\n## 表 4：部件\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\nSource: us.\n', 'a.md')).tables).toMatchObject([{ caption: '## Table 3: Parts', sourceNote: 'Acme Inc.' }, { caption: '## 表 4：部件', sourceNote: 'us' }]);
  });
  it('a picture has no lines, and the sentence it interrupts goes on', async () => {
    const found = await cut('这句话被一张图打断，它的前半部分写得足够长，以至于填满了整整一行文字的宽度，后面\n\n图 3：示意图\n\n资料来源：公司\n\n还有半句。\n');
    expect(found.tables).toEqual([]);
    expect(sentences(found).at(-1)).toContain('后面还有半句。');
  });
  it('a number run into a year is parted from it', async () => {
    expect((await cut('表52023年10月新增企业\n\n英文名称 中文名称\n\nA B\n\n资料来源：公开资料\n')).tables[0]?.caption).toBe('表52023年10月新增企业');
    // A caption long enough to have been cut, and two headings below it, in a text some of whose lines end with a space.
    const body = Array.from({ length: 12 }, (_, i) => `算力产业链的景气度由训练向推理扩散，头部厂商的资本开支指引持续上修，${i % 2 ? ' ' : ''}`).join('\n\n');
    expect((await cut(`${body}\n\n 表4 2025年3月被新列入“实体清单”的部分企业\n\n英文名称 中文名称\n\nAcme Devices Co.,Ltd. 艾科器件有限公司\n\nBorea Systems Co.,Ltd. 北地系统有限公司\n\n资料来源：公开资料\n`)).tables[0]?.caption).toBe('表4 2025年3月被新列入“实体清单”的部分企业');
  });
  it('a rate ends a sentence', async () => {
    expect(sentences(await cut('# T\n\nThe rule caught links of 600 GB/s. On the same day the list grew.\n', 'a.md'))).toEqual(['The rule caught links of 600 GB/s.', 'On the same day the list grew.']);
  });
  it('a sentence that begins with the word is no caption', async () => {
    expect((await cut('Figure 3 shows that demand grows. It is strong.\n')).tables).toEqual([]);
  });
  it('every line is in one part at most', async () => {
    const found = await cut('# T\n\nOne sentence here.\n\nTable 1: X\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nSource: me\n\nAnother sentence.\n', 'a.md');
    const lines = [...found.tables.flatMap((t) => t.lines.map((l) => l.number)), ...found.paragraphs.flatMap((p) => p.sentences.flatMap((s) => s.lines))];
    expect(new Set(lines).size).toBe(lines.length);
  });
});
