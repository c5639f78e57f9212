import type { Draft } from '../../model/claim.js';
import { classOf, isMark, nameOf, type NameSpan } from './kinds.js';
import { supposed } from './modality.js';
import { mentionOf, type Scene } from './scene.js';
import type { Item } from './tag.js';
import { asserted, draft } from './ties.js';

/**
 * Which firms and chips a model was adapted to, told clause by clause: a clause that speaks of porting takes its model from itself or from the clauses before
 * (乙发布 Nova-1，甲当天完成适配，丙次日跟进), its firm or chip likewise (甲的 X900 先后跑通 A，又适配 B).
 */
export function adaptations(scene: Scene): readonly Draft[] {
  const { text, plain } = scene.tagged;
  const { porting, strong, open, brings } = plain.chinese ? inChinese : inEnglish;
  // "followed" and 跟进 say of what only where the passage speaks of porting.
  if (!porting.test(text) || !strong.test(`${scene.discourse.said ?? ''}\n${text}`)) return [];
  const drafts: Draft[] = [];
  const before = scene.discourse.topics.get('AI_MODEL');
  let models: readonly Item[] = before && porting.test(scene.discourse.said ?? '') ? [before] : [];
  let doers: readonly Placed[] = [];
  for (const { from, to } of clausesOf(text)) {
    const clause = text.slice(from, to), here = placed(scene, from, to);
    const named = here.filter(({ item }) => item.kind === 'AI_MODEL').map(({ item }) => item);
    const able = here.filter(({ item, at }) => (item.kind === 'CHIP' && !item.system && (item.count ?? 1) < 2 || item.kind === 'COMPANY' && !namesModel(text, at)) && !beside.test(text.slice(from, at)));
    const verb = porting.exec(clause);
    if (!verb || open.test(clause)) { models = named.length > 0 ? named : models; doers = able.length > 0 && !brings.test(clause) ? able : doers; continue; }
    const meant = named.length > 0 ? named.filter((one) => !named.some((other) => isLineOf(one, other))) : models;
    const own = able.filter(({ item, at }) => item.kind === 'CHIP' || at < from + verb.index + verb[0].length);
    doers = own.length > 0 ? own : doers;
    models = meant;
    if (supposed(text, from)) continue;
    drafts.push(...doers.flatMap((doer) => meant.flatMap((model) => tied(scene, doer, model, from, to))));
  }
  return drafts;
}

interface Placed { readonly item: Item; readonly at: number }
const inChinese = {
  porting: /适配|跑通|点亮|移植|(?:首发|首日|当天|当日|同步|率先|第一时间|给出|Day ?0)[^，。；\ue000-\uf8ff]{0,4}支持|跟进(?!开源|发布|推出|研发|布局)|迁移[到至]/u, strong: /适配|跑通|点亮|移植|支持/u,
  open: /计划|将|拟|[尚并]?未|没有|推迟|仍在|正在|进行中|测试中|预计|有望|原定|能否|[不无](?!断)|传|目标|待|生态|能力|成本|工作|团队|周期|速度|难度|软件/u, brings: /发布|开源|推出|公布/u,
} as const;
const inEnglish = {
  porting: /\b(?:ported|port of|adapted|adaptation of|support for|brought up|(?:had|has|have|got) [^,;]{0,60}(?:running|working|up on)|followed|did the same|the same for|ran(?= [\ue000-\uf8ff]))\b/u, strong: /\b(?:port(?:ed|s|ing)?|adapt(?:ed|s|ing|ation)|support(?:ed|s|ing)?|brought up|running|ran)\b/u,
  open: /\b(?:will|would|plans?|promised|not|yet|no|later this|expected|next|still|hopes?|aims?|could|may|might|to port|working on|under ?way|in progress|ongoing|being ported)\b|n't\b/u, brings: /\b(?:released|published|open-sourced|launched)\b/u,
} as const;
/** 与 Nova-1、乙等大模型适配: in a list of models a firm's name is that of its model. */
function namesModel(text: string, at: number): boolean { return inModels.test(text.slice(at + 1, at + 24)) || behindModel.test(text.slice(Math.max(0, at - 4), at)); }
const inModels = new RegExp(`^(?:(?:、|和|与|及|以及)${classOf(['COMPANY', 'AI_MODEL', 'UNKNOWN'])})*(?:等)?(?:多个|多款|国产|国内|主流|开源|头部|通用|各类)*(?:的)?(?:大语言|大|语言|基础)?模型`, 'u'), behindModel = new RegExp(`${classOf(['AI_MODEL'])}(?:、|和|与|及|以及)$`, 'u');
/** 与乙联手, 由乙开源的: who stands beside, or whose the model is, adapts nothing. */
const beside = /(?:与|和|同|跟|面向|针对|为|向|对)\s?$|\b(?:with|from|by|for|of|to) (?:the )?$/u;

function clausesOf(text: string): { readonly from: number; readonly to: number }[] {
  const ends = [...text.matchAll(/[，。；;]|,(?= )|\.(?=\s)|$/gu)].map(({ index }) => index);
  return ends.map((to, i) => ({ from: i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, to })).filter(({ from, to }) => to > from);
}
function placed(scene: Scene, from: number, to: number): Placed[] {
  const { text, items } = scene.tagged;
  return Array.from({ length: to - from }, (_, i) => from + i).flatMap((at) => { const item = isMark(text[at] ?? '') ? items.get(text[at] ?? '') : undefined; return item ? [{ item, at }] : []; });
}
function tied(scene: Scene, doer: Placed, model: Item, from: number, to: number): Draft[] {
  return doer.item.names.flatMap((a) => model.names.filter((b) => !isMakerOf(a, b, model)).flatMap((b) => {
    const tie = { predicate: 'ADAPTED', subject: mentionOf(a, doer.item, doer.item.kind === 'CHIP' ? 'CHIP' : 'COMPANY', scene.names), object: mentionOf(b, model, 'AI_MODEL', scene.names) } as const;
    return asserted(draft(scene, tie, from, to, null, from), 0.6);
  }));
}
/** 通义千问 Qwen3: the line a model is of is not another that was ported. */
function isLineOf(one: Item, other: Item): boolean { return one !== other && one.names.every((a) => other.names.some((b) => nameOf(b) !== nameOf(a) && nameOf(b).startsWith(nameOf(a)))); }
/** Whose model it is adapts it to nothing of its own. */
function isMakerOf(one: NameSpan, model: NameSpan, { owners }: Item): boolean {
  return [...owners.map(nameOf), ...(model.entry?.maker === undefined ? [] : [model.entry.maker]), ...(model.maker === null ? [] : [model.maker])].includes(nameOf(one));
}
