/** "一期投运，二期土建": each phase has a state of its own. */
const phase = /^(?:第?[一二三四]期|首期|首批|其余|余下|后续|远期|扩容|扩建)(?:工程|项目|部分)?/u;
export type Status = 'BUILT' | 'PARTLY_BUILT' | 'UNDER_CONSTRUCTION' | 'PLANNED';
/** The state of building a cell gives, or null. */
export function statusOf(text: string): Status | null {
  const plain = text.trim().replace(/[。.；;]$/u, '');
  const phases = plain.split(/[，,、；;]\s*/u).map((part) => part.replace(phase, ''));
  if (phases.length > 1 && phase.test(plain)) {
    const each = phases.map(statusOf);
    if (each.every((one) => one !== null)) return new Set(each).size === 1 ? each[0] ?? null : each.includes('BUILT') || each.includes('PARTLY_BUILT') ? 'PARTLY_BUILT' : 'UNDER_CONSTRUCTION';
  }
  // 二期在建: what is said of one phase; that another is done is not.
  if (/^(?:[一二三四]期|首[期批])(?:工程|项目)?(?:仍|正|尚)?(?:在建|建设中|施工中?|已?(?:开工|动工))$/u.test(plain)) return 'UNDER_CONSTRUCTION';
  if (/^(?:已)?部分(?:已)?(?:建成|投运|投产|完工)$|^part(?:ly|ially)\s+(?:built|complete[d]?)$/iu.test(plain)) return 'PARTLY_BUILT';
  if (/^(?:正在|仍在|目前)?(?:建设中|在建|在建中|施工中?|建设|建造中|土建(?:施工)?中?|(?:设备)?安装(?:调试)?中|调试中|扩建中?|扩容中?)$|^(?:under\s+construction|in\s+progress|being\s+built)$/iu.test(plain)) return 'UNDER_CONSTRUCTION';
  if (/^(?:规划中?|已规划|拟建|待建|计划(?:中|建设)?|筹建中?|筹备中?|前期(?:工作|阶段|准备)?|可研(?:阶段)?|招标中?|(?:方案|规划|环评)?(?:公示|批复|获批)中?|已?签约|已?立项|(?:尚未|还未|仍未|未)(?:正式)?(?:开工|动工|开建|启动)(?:建设)?|planned|proposed|announced)$/iu.test(plain)) return 'PLANNED';
  const english = plain.toLowerCase();
  if (plain.length <= 60 && /^[a-z]/u.test(english)) {
    const opening = /\b(?:to|will|due|expected|scheduled|opens?|opening)\s+(?:to\s+)?(?:open|in|by)\b/u.test(english);
    const [done, doing] = [!opening && /\bopen\b/u.test(english) || /\b(?:built|complete[d]?|operational|operating|in (?:service|operation|use)|live|running|online|commissioned|energi[sz]ed|finished|opened)\b/u.test(english), /\b(?:under (?:way|construction)|underway|in progress|being (?:built|fitted)|building|fitting out)\b/u.test(english)];
    const ahead = /\b(?:approved|planned|proposed|announced|not (?:yet )?(?:started|begun|broken(?: ground)?)|yet to (?:start|begin|break ground)|on paper|tender(?:ing)?|(?:awaiting|pending|seeking|subject to) (?:\w+ ){0,2}(?:permits?|permission|consents?|approvals?|licen[cs]es?|financ\w+|funding|power|grid)|permitting|feasibility|(?:in|under) design|design stage|land (?:acquired|secured|bought))\b/u.test(english);
    if (/\bnot (?:yet )?(?:built|complete[d]?|operational|live|open)/u.test(english)) return doing ? 'UNDER_CONSTRUCTION' : null;
    if (done && (doing || ahead || /\b(?:part(?:ly|ially)?|half)\b/u.test(english))) return 'PARTLY_BUILT';
    if (doing) return 'UNDER_CONSTRUCTION';
    if (ahead) return 'PLANNED';
    if (done && /\bphase\b/u.test(english) && /\b(?:first|one|phase (?:1|i)|1st)\b/u.test(english)) return 'PARTLY_BUILT';
    if (done) return 'BUILT';
  }
  // One phase of several is done.
  if (/^(?:首|[一二三])期(?:工程|项目)?(?:已|已经)?(?:建成|投运|投用|投产|完工|竣工|交付|上线|启用|点亮|运营|投入使用|投入运营)$/u.test(plain)) return 'PARTLY_BUILT';
  if (plain.length <= 24 && /建成|投运|投产|启用|上线/u.test(plain) && /在建|建设中|规划|筹建/u.test(plain) && /期/u.test(plain) && !/\d/u.test(plain)) return 'PARTLY_BUILT';
  const worded = inWords(plain);
  if (worded !== null) return worded;
  return /^(?:已)?(?:建成|投用|投运|投产|完工|运营中?|上线|启用|投入使用|投入运营|竣工|点亮)(?:运营|投运|投产)?$|^(?:built|completed?|operational|in\s+operation|live)$/iu.test(plain) ? 'BUILT' : null;
}

/** 2024 年 6 月, 2025 年底: when, beside a state. */
const day = /(19|20)(\d\d)\s?年\s?(?:(\d{1,2})\s?月份?(?:\s?\d{1,2}\s?日)?|[上下]半年|[一二三四]季度)?\s?[初中末底]?\s?(?:前|内)?/gu;
/** Whether a cell gives a state, with a date or without. */
export function fitsState(text: string): boolean {
  const plain = text.trim();
  return statusOf(plain) !== null || statusOf(plain.replace(/预计|力争|将于|拟于|有望|计划(?=\s?20)/gu, '').replace(day, '').replace(/\s+/gu, '')) !== null;
}
/** The state a cell gives at the time of the report: 2024 年 6 月投运 is built where that day has come, and else says nothing sure. */
export function stateAt(text: string, published: string | null): Status | null {
  const plain = text.trim(), told = statusOf(plain);
  if (told !== null || /预计|力争|将|拟|有望|计划/u.test(plain)) return told;
  const come = [...plain.matchAll(day)].every(([, century = '', year = '', month]) => published !== null && `${century}${year}-${(month ?? '12').padStart(2, '0')}` <= published.slice(0, 7));
  return come ? statusOf(plain.replace(day, '').replace(/\s+/gu, '')) : null;
}

const stateWords: readonly (readonly [Status, RegExp])[] = [
  ['PLANNED', /(?:尚未|还未|仍未|未)(?:开工|动工|开建|启动)|待(?:开工|动工|批|建)|(?:规划|计划|准备|拟)(?:建设|施工|开工)?|拟建|筹建|筹备|可研|立项|招标|签约|论证|前期|获批复?|批复|审批/gu],
  ['UNDER_CONSTRUCTION', /在建|建设|施工|封顶|土建|安装|调试|开工|动工|奠基|打桩|扩建|扩容|改造/gu],
  ['BUILT', /建成|投运|投产|投用|上线|启用|点亮|交付|运营|运行|竣工|完工|投入使用/gu],
];
/** What may stand beside such words and says nothing of the state. */
const besideState = /主体|结构|机电|设备|机房|楼|工程|项目|方案|报告|阶段|工作|全面|全部|整体|正式|正在|目前|已经|已|正|仍|尚|刚|获|完成|通过|中|的|了/gu;
/** 主体封顶，在建; 已建成一期: words of a state, of a phase and nothing else. */
function inWords(plain: string): Status | null {
  if (plain.length > 20 || !/^[\p{Script=Han}，,、；;\s]+$/u.test(plain)) return null;
  const said = new Set<Status>();
  let rest = plain;
  for (const [status, words] of stateWords) rest = rest.replace(words, () => { said.add(status); return ''; });
  const ofPhase = /[一二三四首]期|首批|部分/u.test(rest);
  if (said.size === 0 || rest.replace(/[一二三四首]期|首批|部分|[，,、；;\s]/gu, '').replace(besideState, '') !== '') return null;
  if (said.has('BUILT')) return said.size > 1 || ofPhase ? 'PARTLY_BUILT' : 'BUILT';
  return said.has('UNDER_CONSTRUCTION') ? 'UNDER_CONSTRUCTION' : 'PLANNED';
}
