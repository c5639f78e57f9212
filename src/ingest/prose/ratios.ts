import type { Draft } from '../../model/claim.js';
import type { ReportContext } from '../source.js';
import { regions } from './markets.js';
import { extractor } from './ties.js';
import { modalityAt } from './modality.js';
import type { Scene } from './scene.js';
import { sourceIn } from './sources.js';
import { lineAt, quoteOf } from './text.js';

const label = String.raw`[\p{Script=Han}A-Za-z]{2,12}`;
const percent = String.raw`\d{1,2}(?:\.\d+)?\s?%`;
/** 训练算力：推理算力=60%:40%. */
const ratio = new RegExp(String.raw`(${label}(?:\s?[：:]\s?${label}){1,5})\s?(?:=|约?为|是)\s?(${percent}(?:\s?[：:]\s?${percent}){1,5})`, 'gu');

/** Parts of a whole told as one proportion, each the share of its place; of the region and the time that the sentence named last before it. */
export function ratiosIn(scene: Scene, context: ReportContext): readonly Draft[] {
  const { plain, items, text, at } = scene.tagged;
  return [...plain.text.matchAll(ratio)].flatMap((hit): Draft[] => {
    const [labels, values] = [hit[1], hit[2]].map((part) => (part ?? '').split(/\s?[：:]\s?/u)) as [string[], string[]];
    const figures = values.map((value) => Number(value.replace(/\s?%/u, '')));
    const sum = figures.reduce((total, figure) => total + figure, 0);
    const before = plain.text.slice(0, hit.index + (labels[0]?.length ?? 0));
    const place = regions.map(([pattern, name]) => ({ name, at: lastOf(before, pattern) })).filter((one) => one.at >= 0).sort((a, b) => b.at - a.at)[0]?.name;
    const date = [...text].flatMap((char, i) => { const found = items.get(char)?.date; return found && !found.period && (at[i] ?? 0) <= hit.index ? [found.date] : []; }).at(-1);
    if (labels.length !== values.length || Math.abs(sum - 100) > 2 || place === undefined || date === undefined) return [];
    // 结构为训练算力: the words before the first part are not its name.
    return labels.map((part, i): Draft => ({
      statement: { type: 'statistic', subject: place, about: null, metric: 'market share', scope: i === 0 ? part.replace(/^.*[为是的]/u, '') : part, value: figures[i] ?? 0, unit: '%', period: date, source: sourceIn(scene, context)?.name ?? null, forecast: modalityOf(scene, hit.index) === 'FORECAST' },
      passage: { line: lineAt(plain, hit.index), page: plain.sentence.page, table: null }, quote: quoteOf(plain, hit.index, hit.index + hit[0].length), modality: modalityOf(scene, hit.index), confidence: 0.8, extractor,
    }));
  });
}
function modalityOf({ tagged: { plain } }: Scene, at: number): Draft['modality'] { return modalityAt(plain.text, at, at); }
function lastOf(text: string, pattern: RegExp): number { return [...text.matchAll(new RegExp(pattern.source, `g${pattern.flags}`))].at(-1)?.index ?? -1; }
