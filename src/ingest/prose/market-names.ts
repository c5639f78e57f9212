import { regions } from './markets.js';
import type { Scene } from './scene.js';
import type { Topic } from './topics.js';

/** Words at which the name of a market ends: 中国加速服务器|市场规模, 全球 HBM|市场, 国内加速卡|出货. */
const ends = '(?:的)?(?:市场|行业|总?规模|总量|存量|空间|出货|发货|销[售量]|收入|营收|需求|投资|支出|资本开支)';
const name = new RegExp(String.raw`(?:全球|世界|中国|国内|我国|全国|海外|北美|欧洲|美国)(?:的)?[^，。；：、（）()\d年将为达约占]{1,6}?(?:\d[.\d]*D(?:/\dD)?\s?)?[^，。；：、（）()\d年将为达约占]{0,16}?(?=${ends})|(?:全球|中国|国内|我国|全国)\s?\d(?:\.\d)?D[^，。；：]{1,10}?(?=${ends})`, 'gu');
const places: ReadonlySet<string> = new Set(regions.map(([, place]) => place));

/** A market that is known by its place alone, with the words for it as printed: 2024 年全球 HBM 市场规模为… is of 全球 HBM. */
export function marketPrinted({ tagged: { plain, at } }: Scene, from: number, i: number, topic: Topic): Topic {
  if (topic.item !== null || topic.names.length > 0 || topic.surface === null || !places.has(topic.text)) return topic;
  const words = plain.text.slice(at[from] ?? 0, at[i] ?? plain.text.length);
  const found = [...words.matchAll(name)].map(([hit]) => hit.replace(/的$/u, '').trim()).findLast((hit) => hit.startsWith(topic.surface ?? ''));
  return found === undefined || found === topic.surface ? topic : { ...topic, surface: found };
}
