import type { Draft, Mention } from '../../../src/model/claim.js';
import type { LexiconEntry, Paragraph, ReportContext, Sentence } from '../../../src/ingest/source.js';
import type { EntityKind } from '../../../src/ontology.js';
import { nameFinder } from '../../../src/ingest/names.js';
import { readProse } from '../../../src/ingest/prose/index.js';

/** A field small enough to know by heart: two invented companies and their things among a few that everyone knows. */
const entry = (kind: EntityKind, name: string, names: readonly string[] = [], more: Partial<LexiconEntry> = {}): LexiconEntry => ({
  name, kind, names: [name, ...names].map((text) => ({ text, language: /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en' })), source: 'seed', ...more,
});
export const lexicon: readonly LexiconEntry[] = [
  entry('COMPANY', 'Morningstar Tech', ['晨星科技']), entry('COMPANY', 'Changgeng Group', ['长庚集团']), entry('COMPANY', 'NVIDIA', ['英伟达'], { country: 'US' }), entry('COMPANY', 'AMD'), entry('COMPANY', 'TSMC', ['台积电']),
  entry('COMPANY', 'ASE', ['日月光']), entry('COMPANY', 'SK hynix', ['SK海力士']), entry('COMPANY', 'OpenAI'), entry('COMPANY', 'Huawei', ['华为']), entry('COMPANY', 'BIS'), entry('COMPANY', 'SASAC', ['国资委']),
  entry('COMPANY', 'US Department of Commerce', ['美国商务部', 'US Commerce Department']), entry('COMPANY', 'IDC Research', ['IDC']), entry('COMPANY', 'Intel', ['英特尔']),
  entry('CHIP', 'Morningstar X900', ['X900', '晨星 X900'], { maker: 'Morningstar Tech' }), entry('CHIP', 'Morningstar X300', ['X300'], { maker: 'Morningstar Tech' }), entry('CHIP', 'Morningstar C1', ['C1 CPU'], { maker: 'Morningstar Tech' }),
  entry('CHIP', 'Morningstar XC900', ['XC900'], { maker: 'Morningstar Tech' }), entry('CHIP', 'NVIDIA A100', ['A100'], { maker: 'NVIDIA' }), entry('CHIP', 'NVIDIA H100', ['H100'], { maker: 'NVIDIA' }),
  entry('CHIP', 'NVIDIA A800', ['A800'], { maker: 'NVIDIA' }), entry('CHIP', 'NVIDIA H800', ['H800'], { maker: 'NVIDIA' }), entry('CHIP', 'Huawei Ascend', ['昇腾'], { maker: 'Huawei' }), entry('CHIP', 'Huawei Ascend 980B', ['昇腾 980B'], { maker: 'Huawei', weak: ['980B'] }),
  entry('PACKAGING', 'CoWoS', [], { maker: 'TSMC' }), entry('PACKAGING', 'CoWoS-S', [], { maker: 'TSMC' }), entry('PACKAGING', 'CoWoS-L', [], { maker: 'TSMC' }), entry('PACKAGING', 'InFO', [], { maker: 'TSMC' }), entry('PACKAGING', 'TSV'),
  entry('MEMORY', 'HBM', ['高带宽内存']), entry('MEMORY', 'HBM2E'), entry('MEMORY', 'HBM3'), entry('MEMORY', 'HBM3E'), entry('PROCESS', 'TSMC 4N', ['台积电 4N'], { maker: 'TSMC' }), entry('PROCESS', '7 nm', ['7nm', '7nm 工艺', '7nm 制程']),
  entry('INTERCONNECT', 'NVLink', [], { maker: 'NVIDIA' }), entry('SOFTWARE', 'CUDA', [], { maker: 'NVIDIA' }), entry('SOFTWARE', 'CANN', [], { maker: 'Huawei' }), entry('SOFTWARE', 'GCC'), entry('SOFTWARE', 'LLVM'), entry('SOFTWARE', 'PyTorch'),
  entry('PRODUCT', 'optical module', ['光模块', 'optical modules']), entry('PRODUCT', 'AI server', ['AI 服务器', 'AI servers']), entry('PRODUCT', 'liquid cooling', ['液冷']), entry('PRODUCT', 'GPU', ['显卡']), entry('PRODUCT', 'AI chip', ['AI 芯片', 'AI chips', '芯片产品']),
  entry('AI_MODEL', 'Qwen'), entry('AI_MODEL', 'Nova-1'), entry('AI_MODEL', 'Nova-2'), entry('AI_MODEL', 'Kite'), entry('AI_MODEL', 'GPT-4', [], { maker: 'OpenAI' }),
  { ...entry('REGION', 'China', ['中国'], { country: 'CN' }), notIn: ['其中国产'] }, entry('REGION', 'United States', ['美国', 'US']), entry('REGION', 'Hebi', ['鹤壁']), entry('REGION', 'Shanghai', ['上海市', '上海']), entry('REGION', 'global', ['全球']), entry('COMPUTE_CENTER', 'Lake Compute Centre'),
];
const finder = nameFinder(lexicon);

export const context: ReportContext = { publishedOn: '2024-06-30', publisher: '晨报研究所', language: 'zh-Hans', title: 'A fixture', names: finder };
export function sentence(text: string, line = 1): Sentence { return { text, starts: [0], lines: [line], page: null }; }
export function paragraph(texts: readonly string[], section: readonly string[] = []): Paragraph { return { sentences: texts.map((text, i) => sentence(text, i + 1)), section }; }
export function read(...texts: readonly string[]): readonly Draft[] { return readProse([paragraph(texts)], context).drafts; }

/** A claim in a line: "ASSERTED NVIDIA H100 USES_MEMORY HBM3". Names by the lexicon, else as printed. */
export function told(draft: Draft): string {
  const { statement, modality } = draft;
  const name = (mention: Mention | null): string => (mention === null ? '-' : finder.lookup(mention.surface, mention.kind)?.name ?? mention.surface);
  switch (statement.type) {
    case 'relation': return `${modality} ${name(statement.subject)} ${statement.predicate} ${name(statement.object)}`;
    case 'spec': return `${modality} ${name(statement.subject)} ${statement.metric}${statement.format === null ? '' : ` ${statement.format}`} ${String(statement.value)} ${statement.unit ?? ''}`.trim();
    case 'statistic': return `${modality} ${statement.subject} ${statement.metric} ${String(statement.value)} ${statement.unit} ${statement.period ?? '-'}`;
    case 'listing': return `${modality} ${name(statement.company)} on ${statement.list} ${statement.date ?? '-'}`;
    case 'event': return `${modality} ${statement.date} ${statement.authority} ${statement.kind}: ${statement.targets.map(name).join(', ')}`;
    case 'threshold': return `${statement.date ?? '-'} ${statement.op} ${statement.value} ${statement.unit}`;
    case 'policy': return `${statement.date ?? '-'} ${statement.title} by ${statement.issuer ?? '-'} for ${name(statement.region)}`;
    case 'policyTarget': return `${modality} ${statement.metric} ${statement.op ?? ''} ${String(statement.value)} ${statement.unit} by ${statement.by ?? '-'}`;
    case 'center': return `${name(statement.center)}: ${statement.capacity.map((c) => `${c.value} ${c.unit}`).join(' + ')} ${statement.status ?? '-'} with ${statement.partners.map(name).join(', ') || '-'}`;
  }
}
export function toldOf(type: Draft['statement']['type'], ...texts: readonly string[]): readonly string[] { return read(...texts).filter((draft) => draft.statement.type === type).map(told); }
