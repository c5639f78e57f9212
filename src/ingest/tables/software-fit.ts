import type { NameFinder } from '../source.js';
import type { Slot } from './align.js';
import { isBlankMark } from './cells.js';

/** Headings over software by its names, and no words about it. */
export const namesSoftware = /(?:编程|软件|开发)(?:平台|栈|套件)$|(?:通信|算子|加速|数学)库$|编译器$|(?:推理|训练)引擎$|^(?:主流|支持|适配|深度学习|AI)?(?:的)?框架$/u;
/** What kind of software a name is stands behind it and begins none; two names that are known stand in two cells. */
const kindOfSoftware = /^(?:SDK|Suite|Studio|Toolkits?|Tools?|Stack|Platform|Framework|Compiler|Runtime|Engine|OS|\d[\d.]*|v\d[\d.]*|平台|框架|软件栈?|工具[包链]|编译器|引擎|套件|开发包)$/iu;
export function softwareSlot(names: NameFinder): Slot {
  const known = (text: string): boolean => names.lookup(text)?.kind === 'SOFTWARE';
  return { misfit: (text) => {
    if (isBlankMark(text)) return 0.2;
    const words = text.split(/\s+/u);
    if (kindOfSoftware.test(words[0] ?? '') || names.lookup(text)?.kind === 'COMPANY') return 2.5;
    if (known(text)) return 0;
    const parted = /[、，,/+]/u.test(text) || words.slice(1).every((word) => kindOfSoftware.test(word)) || names.lookup(words[0] ?? '')?.kind === 'COMPANY';
    return parted ? 0.6 : words.every(known) ? 0.4 : words.some(known) ? 1.5 : 1.2;
  }, empty: 1.2, longest: 5 };
}
