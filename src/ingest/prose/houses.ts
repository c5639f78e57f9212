import type { NameSpan } from './kinds.js';

/** Those who count markets and have no share in them, by name or by what such houses call themselves. */
const known: ReadonlySet<string> = new Set(['International Data Corporation', 'Gartner', 'TrendForce', 'Yole', 'Omdia', 'LightCounting', 'Counterpoint', 'Frost & Sullivan', 'Statista', 'Liftr Insights', "Dell'Oro", 'Jon Peddie Research', 'CAICT', 'CCID', 'iResearch', 'SEMI', 'WSTS', 'SIA', 'Canalys', 'Mercury Research', 'Bloomberg', 'Reuters']);
const called = /\b(?:Research|Consulting|Consultants|Consultancy|Advisory|Insights?|Analytics|Intelligence|Institute)$|(?:咨询|智库|研究院|研究所|研究中心|统计局|信通院)$/u;
export function isHouse({ surface, entry }: NameSpan): boolean { return known.has(entry?.name ?? surface) || called.test(surface); }
