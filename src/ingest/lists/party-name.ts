import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

/**
 * A company's name taken apart, so that a name in Latin letters and one in Chinese characters can be laid side by side:
 * 北京壁仞科技开发有限公司 and "Beijing Biren Technology Development Co., Ltd." are both core "biren", place beijing, trades technology + development.
 */
export interface PartyName {
  readonly text: string;
  /** All of it in lower case without punctuation and legal form, trades in one spelling: equal where two names differ in these only. */
  readonly plain: string;
  /** What distinguishes the company, run together; empty where only places and trades are left. */
  readonly core: string;
  readonly places: ReadonlySet<string>;
  readonly trades: ReadonlySet<string>;
  /** The core was transliterated from Chinese characters: several names sound alike. */
  readonly transliterated: boolean;
  /** Written as an acronym: "SMIC". */
  readonly acronym: boolean;
}

const words = v.parse(v.object({
  legalForms: v.object({ en: v.array(v.string()), zh: v.array(v.string()) }), small: v.array(v.string()),
  places: v.record(v.string(), v.string()), placeSpellings: v.record(v.string(), v.string()), trades: v.record(v.string(), v.array(v.string())),
}), seed('company-words.json'));
const syllables = new Map(Object.entries(v.parse(v.record(v.string(), v.string()), seed('pinyin.json'))).flatMap(([syllable, characters]) => [...characters].map((c) => [c, syllable] as const)));
const han = /\p{Script=Han}/u;

type Part = { readonly is: 'legal' | 'small' } | { readonly is: 'place' | 'trade'; readonly name: string };
const latin = new Map<string, Part>();
const chinese = new Map<string, Part>();
for (const form of words.legalForms.en) latin.set(squash(form), { is: 'legal' });
for (const form of words.legalForms.zh) chinese.set(form, { is: 'legal' });
for (const word of words.small) latin.set(word, { is: 'small' });
for (const [zh, name] of Object.entries(words.places)) { chinese.set(zh, { is: 'place', name }); latin.set(squash(name), { is: 'place', name }); }
for (const [other, name] of Object.entries(words.placeSpellings)) latin.set(squash(other), { is: 'place', name });
for (const [name, spellings] of Object.entries(words.trades)) for (const spelling of [name, ...spellings]) {
  const part: Part = { is: 'trade', name };
  if (!han.test(spelling)) { latin.set(squash(spelling), part); continue; }
  chinese.set(spelling, part);
  const sound = pinyinOf(spelling);
  if (!latin.has(sound) && spelling.length > 1) latin.set(sound, part);      // "Haiguang Xinxi Jishu": lists spell Chinese trades out
}
const longestChinese = Math.max(...[...chinese.keys()].map((key) => key.length));

export function partyName(text: string): PartyName { return han.test(text) ? chineseName(text) : latinName(text); }

/** Characters in pinyin without tones, run together; what is no known character stays. */
export function pinyinOf(text: string): string { return [...text].map((character) => syllables.get(character) ?? character).join(''); }

function latinName(text: string): PartyName {
  // Flattened tables run the legal form into the name: "Integrated CircuitCo.,Ltd."
  const tokens = text.replace(/(?<=\p{Ll})(?=(?:Co|Ltd|Inc|Corp)\b)/gu, ' ').normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/['’`´]/gu, '').split(/[^\p{L}\p{N}]+/u).filter((token) => token !== '');
  const [core, plain]: [string[], string[]] = [[], []];
  const [places, trades] = [new Set<string>(), new Set<string>()];
  for (let at = 0; at < tokens.length;) {
    const length = [4, 3, 2, 1].find((n) => at + n <= tokens.length && latin.has(tokens.slice(at, at + n).join('')));
    const run = tokens.slice(at, at + (length ?? 1)).join('');
    const part = length === undefined ? undefined : latin.get(run);
    at += length ?? 1;
    if (part?.is !== 'legal') plain.push(part !== undefined && 'name' in part ? part.name : run);
    if (part === undefined) core.push(run);
    else if (part.is === 'place') places.add(part.name);
    else if (part.is === 'trade') trades.add(part.name);
  }
  const letters = text.replace(/[^\p{L}]/gu, '');
  return { text, plain: plain.join(''), core: core.join(''), places, trades, transliterated: false, acronym: letters.length <= 6 && !/\s/u.test(text.trim()) && letters === letters.toUpperCase() };
}

function chineseName(text: string): PartyName {
  const bare = text.normalize('NFKC').replace(/[\s()·,.、《》""]+/gu, '');
  const [places, trades] = [new Set<string>(), new Set<string>()];
  let [core, plain] = ['', ''];
  for (let at = 0; at < bare.length;) {
    const length = Array.from({ length: longestChinese }, (_, i) => longestChinese - i).find((n) => chinese.has(bare.slice(at, at + n)));
    const run = bare.slice(at, at + (length ?? 1));
    const part = length === undefined ? undefined : chinese.get(run);
    at += length ?? 1;
    if (part?.is !== 'legal') plain += run;
    if (part === undefined) core += run;
    else if (part.is === 'place') places.add(part.name);
    else if (part.is === 'trade') trades.add(part.name);
  }
  return { text, plain: plain.toLowerCase(), core: pinyinOf(core).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''), places, trades, transliterated: han.test(core), acronym: false };
}

/** Words that firms of any trade put in their names: having them, or not, tells nothing. */
const anyTrade: ReadonlySet<string> = new Set(['technology', 'science', 'development', 'industry', 'group', 'international', 'enterprise', 'advanced']);
export function properTrades(trades: ReadonlySet<string>): ReadonlySet<string> { return new Set([...trades].filter((trade) => !anyTrade.has(trade))); }

/** An entry's name without what a list weaves into it: the party it is an affiliate or a part of, a short form, a place behind it. */
export interface EntryName { readonly own: string; readonly aliases: readonly string[]; readonly parent: string | null; readonly address: boolean }
export function entryName(name: string): EntryName {
  const text = name.replace(/\s+/gu, ' ').trim();
  if (/^address(?:es)?\s*\d+\b/iu.test(text)) return { own: text, aliases: [], parent: null, address: true };
  const affiliate = /^(.+?)\.?,?\s*(?:Affiliated Entit(?:y|ies)\s*[:-]|and subordinate entity)\s*(.+)$/iu.exec(text);
  if (affiliate) return { ...shortForm(affiliate[2] ?? ''), parent: shortForm(affiliate[1] ?? '').own, address: false };
  const institution = /^(.+?)\.?\s*Subordinate Institut(?:ion|e)\s*[:-]\s*(.+)$/iu.exec(text);
  if (institution) { const parent = shortForm(institution[1] ?? '').own; return { own: `${parent}, ${institution[2] ?? ''}`, aliases: [], parent, address: false }; }
  const member = /^(.+?)\s*\(an? (?:subordinate (?:institute|institution|entity)|subsidiary|affiliate) of (.+)\)$/iu.exec(text);
  if (member) return { ...shortForm(member[1] ?? ''), parent: (member[2] ?? '').trim(), address: false };
  return { ...shortForm(text), parent: null, address: false };
}
function shortForm(text: string): { readonly own: string; readonly aliases: readonly string[] } {
  const placed = /^(.+?\b(?:Ltd|Limited|Inc|Corp|Corporation|Co)\.?),\s*([\p{L}'’ ]+(?:,[\p{L}'’\s]+)*)$/iu.exec(text);
  const isPlaces = placed !== null && (placed[2] ?? '').split(',').every((part) => latin.get(squash(part))?.is === 'place');
  const trimmed = (isPlaces ? placed[1] ?? text : text).trim();
  const short = /^(.+?)\s*\(([^()]+)\)$/u.exec(trimmed);
  if (!short || latin.has(squash(short[2] ?? '')) || /\s\S+\s/u.test(short[2] ?? '')) return { own: trimmed, aliases: [] };
  return { own: (short[1] ?? '').trim(), aliases: [(short[2] ?? '').trim()] };
}

function squash(text: string): string { return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''); }
function seed(file: string): unknown { return JSON.parse(readFileSync(fileURLToPath(new URL(`../../../seed/${file}`, import.meta.url)), 'utf8')); }
