import { clauseStart } from './modality.js';
import type { Subject } from './passage.js';

/** Where begins what a clause says with the subject it goes on about: 没有用 A，而是选择了 B is denied no more. */
export function saidFrom(text: string, at: number, found: Subject | null): number {
  const own = clauseStart(text, at);
  if (!found || found.at < 0 || found.own && found.at < own) return own;
  return Math.max(Math.min(own, clauseStart(text, found.at)), ...[...text.matchAll(anew)].map((hit) => hit.index + 1).filter((from) => from <= at));
}
/** Whether the clause, or what the ones before say of the same subject, keeps a frame from being read: a thing they only name (支持自家平台，对标 A) does not. */
export function keptFrom(unless: RegExp, text: string, from: number, own: number, to: number): boolean {
  return unless.test(text.slice(Math.max(from, own), to)) || unless.test(text.slice(from, Math.max(from, own)).replace(onlyNamed, ''));
}
const onlyNamed = /平台|生态|软件|市场|客户|供应商/gu;
const anew = /[。！？]|，(?=\s?(?:而(?:是|改|由)|但|不过|然而|直接|转而|转用|改(?:用|为|由|投|成|以)|换用|换成|其(?![中他它余次])))/gu;
