import type { Mention } from '../../../model/claim.js';
import { parsePeriod } from '../../../model/period.js';
import type { NameFinder, ReportContext } from '../../source.js';
import { isBlankMark } from '../cells.js';
import { Drafts, mention } from '../drafts.js';
import { monthDay } from '../fits.js';
import { columnOf } from '../grid.js';
import type { TableKind } from './kind.js';

/** Who adapted to which AI model, and when: the model is in the caption, its versions and the chips in each row's words. */
export const adaptations: TableKind = {
  name: 'adaptations',
  recognises: (grid, block, context) => columnOf(grid, 'vendor') >= 0 && columnOf(grid, 'text') >= 0 && /适配|支持|接入|部署|adapt|support/iu.test(`${block.caption ?? ''} ${grid.columns.map((column) => column.heading).join(' ')}`)
    && modelOf(block.caption ?? '', context.names) !== null,
  read(grid, block, context) {
    const drafts = new Drafts(block, 0.9);
    const model = modelOf(block.caption ?? '', context.names);
    const [vendor, time, text] = (['vendor', 'time', 'text'] as const).map((role) => columnOf(grid, role));
    for (const record of grid.records) {
      const cell = (column: number | undefined): string => (column === undefined || column < 0 ? '' : record.cells[column]?.text ?? '').replace(/\s+/gu, ' ').trim();
      const company = cell(vendor);
      if (company === '' || isBlankMark(company) || model === null) continue;
      const date = dateOf(cell(time), context);
      const place = { line: record.line, row: company, column: grid.columns[text ?? -1]?.heading ?? null };
      drafts.relation(mention(company, 'COMPANY'), 'ADAPTED', model, place, { date });
      const words = cell(text);
      const versions = versionsIn(words, model.surface, context.names);
      for (const chip of chipsIn(words, context.names)) {
        const about = mention(chip, 'CHIP', company);
        drafts.relation(about, 'DESIGNED_BY', mention(company, 'COMPANY'), place, { confidence: 0.85 });
        for (const version of versions.length > 0 ? versions : [model]) drafts.relation(about, 'ADAPTED', version, place, { date, confidence: 0.85 });
      }
    }
    return { drafts: drafts.list, unread: [] };
  },
};

/** "支持 DeepSeek 模型的": a model known, or a Latin name before 模型. */
function modelOf(caption: string, names: NameFinder): Mention | null {
  const known = names.find(caption).find(({ entry }) => entry.kind === 'AI_MODEL');
  const surface = known?.surface ?? /([A-Z][A-Za-z0-9.-]{2,})\s*(?:系列)?\s*(?:(?:大)?模型|适配|部署|接入)/u.exec(caption)?.[1] ?? /(?:适配|支持|接入|adapt(?:ed|ation)?(?:\s+to)?|support(?:ing)?)\s*([A-Z][A-Za-z0-9.-]{2,})/u.exec(caption)?.[1];
  // "DeepSeek 模型" names the family; the word for what it is goes.
  return surface ? mention(surface.replace(/\s*(?:系列)?(?:大)?模型$/u, ''), 'AI_MODEL') : null;
}
/** Versions in a row's words: "DeepSeek V3 和 R1" → DeepSeek V3, DeepSeek R1. */
function versionsIn(text: string, family: string, names: NameFinder): readonly Mention[] {
  const known = names.find(text).filter(({ entry, surface }) => entry.kind === 'AI_MODEL' && /\d/u.test(surface)).map(({ surface }) => surface);
  const written = new RegExp(`${family.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}[\\s-]*((?:[A-Z]\\d(?:\\.\\d)?)(?:\\s*(?:和|、|&|/|与|及)\\s*[A-Z]\\d(?:\\.\\d)?)*)`, 'giu');
  const spelled = [...text.matchAll(written)].flatMap((match) => (match[1] ?? '').split(/\s*(?:和|、|&|\/|与|及)\s*/u).map((version) => `${family}-${version}`));
  const all = spelled.length > 0 ? spelled : known;
  return [...new Map(all.map((surface) => [surface.replace(/[\s-]/gu, '').toLowerCase(), mention(surface, 'AI_MODEL')])).values()];
}
const chipShape = /(?<![A-Za-z\d-])(?:[A-Z]{1,4}-\d{2,4}[A-Z]?|[A-Z]{2,}[a-z]*\s\d{2,4}[A-Z]?|[A-Z][A-Za-z]{0,11}\d{2,4}[A-Z]?|[A-Z]{2}\d)(?![A-Za-z\d-])/gu;
function chipsIn(text: string, names: NameFinder): readonly string[] {
  const taken = names.find(text);
  const known = taken.filter(({ entry }) => entry.kind === 'CHIP').map(({ surface }) => surface);
  const models = taken.filter(({ entry }) => entry.kind === 'AI_MODEL');
  const shaped = [...text.matchAll(chipShape)].filter((match) => !models.some(({ start, end }) => (match.index ?? 0) < end && (match.index ?? 0) + match[0].length > start))
    .map((match) => match[0]).filter((name) => !/^(?:FP|INT|BF|TF|PCI|GPT|DDR|HBM|RISC|Qwen|Llama|Step|V|R)\s?\d/iu.test(name));
  return [...new Set([...known, ...shaped.filter((name) => !known.some((other) => other.includes(name)))])];
}
/** "2 月 1日" takes the year of the report. */
function dateOf(text: string, context: ReportContext): string | null {
  const tight = text.replace(/\s/gu, '');
  const period = parsePeriod(tight);
  if (period) return period.date;
  const found = monthDay.exec(tight);
  const year = context.publishedOn?.slice(0, 4);
  return found && year ? `${year}-${String(found[1]).padStart(2, '0')}-${String(found[2]).padStart(2, '0')}` : null;
}
