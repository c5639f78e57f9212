import { readPages } from '../../src/ingest/pipeline.js';

const designers = async (...paragraphs: readonly string[]): Promise<readonly string[]> => {
  const { reading } = await readPages({ bytes: new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`), filename: 'note.md' });
  return reading.drafts.flatMap(({ statement: s }) => (s.type === 'relation' && s.predicate === 'DESIGNED_BY' ? [`${s.subject.surface} ${s.object.surface}`] : [])).sort();
};
const launch = '晨星科技推出训练芯片 XC900，显存为 64GB。';

describe('a chip named without its maker is whose its line is', () => {
  it('by the number before its letters', async () => { expect(await designers(launch, '面向边缘机房的 XC900E 显存为 32GB。')).toEqual(['XC900 晨星科技', 'XC900E 晨星科技']); });
  it('by the brand before its number', async () => { expect(await designers('晨星科技推出训练芯片岱山 K2，显存为 64GB。', '上一代岱山 K1 显存为 32GB。')).toEqual(['岱山K1 晨星科技', '岱山K2 晨星科技']); });
  it('not of another line', async () => { expect(await designers(launch, '面向边缘机房的 YD500 显存为 32GB。')).toEqual(['XC900 晨星科技']); });
  it('not where two firms have chips of the line', async () => {
    expect(await designers(launch, '长庚集团推出训练芯片 XC700，显存为 48GB。', '面向边缘机房的 XC500 显存为 32GB。')).toEqual(['XC700 长庚集团', 'XC900 晨星科技']);
  });
  it('not where the lexicon knows whose it is', async () => { expect(await designers('晨星科技推出训练芯片 MI900，显存为 64GB。', '对手 MI300X 显存为 192GB。')).not.toContain('MI300X 晨星科技'); });
});

describe('who buys a chip buys from whose it is', () => {
  const sellers = async (...paragraphs: readonly string[]): Promise<readonly string[]> => {
    const { reading } = await readPages({ bytes: new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`), filename: 'note.md' });
    return reading.drafts.flatMap(({ statement: s }) => (s.type === 'relation' && s.predicate === 'SUPPLIES_TO' ? [`${s.subject.kind} ${s.subject.surface} ${s.object.surface}`] : [])).sort();
  };
  it('as the report says elsewhere', async () => { expect(await sellers('Oakhelm Systems designs the XQ900 accelerator.', 'The XQ900 accelerator is cheap; Oracle and Tencent buy it.')).toEqual(['COMPANY Oakhelm Systems Oracle', 'COMPANY Oakhelm Systems Tencent']); });
  it('and from nobody where it does not say', async () => { expect(await sellers('The XQ900 accelerator is cheap; Oracle and Tencent buy it.')).toEqual([]); });
});

describe('names that stand for one thing', () => {
  const ties = async (text: string): Promise<readonly string[]> => {
    const { reading } = await readPages({ bytes: new TextEncoder().encode(`${text}\n`), filename: 'note.md' });
    return [...new Set(reading.drafts.flatMap(({ statement: s }) => (s.type === 'relation' ? [`${s.subject.surface} ${s.predicate} ${s.object.surface}`] : [])))].sort();
  };
  it('several of a chip are no other chip with an S', async () => { expect(await ties('Oakhelm Systems designs the XQ900 accelerator and the XQ900S accelerator.\n\nOracle deployed 4,096 XQ900s in May.')).toContain('Oracle USES_CHIP XQ900'); });
  it('its TPU is whose it is said to be', async () => { expect(await ties('Google trained Gemini 2.5 on its TPU.')).toEqual(['Gemini 2.5 DEVELOPED_BY Google', 'Gemini 2.5 USES_CHIP TPU', 'Google USES_CHIP TPU', 'TPU DESIGNED_BY Google']); });
  it('a family and a number with a letter are one chip', async () => { expect(await ties("Baidu's Kunlun P800 is sold out.")).toEqual(['Kunlun P800 DESIGNED_BY Baidu']); });
  it('a switch with a name of its own is no class', async () => { expect(await ties("NVIDIA's Quantum-X switch is sold out.")).toEqual(['NVIDIA PROVIDES Quantum-X']); });
});
