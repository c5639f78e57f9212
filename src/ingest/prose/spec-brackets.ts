import type { Draft } from '../../model/claim.js';
import { classOf } from './kinds.js';
import { supposed } from './modality.js';
import type { Scene, Subject } from './scene.js';
import { exact, printedAt, property, specDraft } from './spec-draft.js';

/**
 * A data sheet in brackets behind a name: "the older Basalt 1 (2021, 12 nm, 75 W)", 玄武1（2021 年，12nm，75W）. Two marks at least, of which one is a
 * size of process, a power or a memory; a year alone may be of anything.
 */
const part = `(?:${classOf(['DATE', 'PROCESS', 'MEASURE', 'MEMORY'])})(?:工艺|制程|功耗| TDP)?`;
const sheet = new RegExp(`(${classOf(['CHIP'])})\\s?\\((${part}(?:\\s?[,，、;/]\\s?${part}){1,5})\\)`, 'gu');

export function bracketed(scene: Scene): readonly Draft[] {
  const { text, items } = scene.tagged;
  if (!text.includes('(')) return [];
  return [...text.matchAll(sheet)].flatMap((hit) => {
    const item = items.get(hit[1] ?? ''), span = item?.names.length === 1 ? item.names[0] : undefined;
    const marks = [...(hit[2] ?? '')].flatMap((char) => items.get(char) ?? []);
    const told = marks.filter(({ kind, measure }) => kind === 'PROCESS' || measure?.dimension === 'WATT' || measure?.dimension === 'BYTES');
    if (!item || !span || item.system || told.length === 0 || supposed(text, hit.index)) return [];
    const subject: Subject = { item, at: hit.index, own: true }, end = hit.index + hit[0].length;
    const draft = (metric: Parameters<typeof property>[4], given: Parameters<typeof property>[5]): Draft => specDraft(scene, property(scene, span, item, 'CHIP', metric, given), subject, hit.index, end);
    return marks.flatMap(({ date, measure, kind, names }): Draft[] => {
      const [value] = measure?.values ?? [];
      const node = kind === 'PROCESS' ? /(\d+(?:\.\d+)?)\s?(?:nm|纳米)/iu.exec(names[0]?.surface ?? '')?.[1] : undefined;
      if (date && !date.period) return [draft('RELEASE', { value: date.date, unit: null, printed: scene.tagged.plain.text.slice(date.start, date.end) })];
      if (node !== undefined) return [draft('PROCESS_NODE', { value: Number(node), unit: 'nm', printed: names[0]?.surface ?? '' })];
      if (measure?.dimension === 'WATT' && value !== undefined && measure.factor < 1e3) return [draft('TDP', { value: exact(value * measure.factor), unit: 'W', bound: measure.bound, printed: printedAt(scene, measure) })];
      return measure?.dimension === 'BYTES' && value !== undefined ? [draft('MEMORY_CAPACITY', { value: exact(value * measure.factor), unit: 'GB', bound: measure.bound, printed: printedAt(scene, measure) })] : [];
    });
  });
}
