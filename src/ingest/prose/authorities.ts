/** Who rules on exports, by the words for them in Chinese sentences and in English ones beside them. */
export const authorities: readonly (readonly [RegExp, string])[] = [
  [/工业(?:和|与)安全局|\bBIS\b|Bureau of Industry and Security/u, 'BIS'], [/美国商务部|(?:US|U\.S\.) (?:Department of Commerce|Commerce Department)|\bCommerce Department\b|Department of Commerce/u, 'US Department of Commerce'],
  [/美国(?:众议院|参议院|国会)|(?:参|众)议(?:院|员)|(?<![韩日欧英德法])国会|\bCongress\b|House of Representatives/u, 'US Congress'], [/美国(?:联邦)?政府|美方|拜登政府|特朗普政府|\b(?:US|U\.S\.) (?:government|administration)\b|\bWashington\b|Biden administration|Trump administration/u, 'US government'],
  [/荷兰(?:政府)?|\bDutch\b|the Netherlands/u, 'Dutch government'], [/日本(?:政府|经济产业省|经产省)|Japan(?:ese)? (?:government|METI)/u, 'Japanese government'], [/(?<!美国)商务部|MOFCOM/u, 'MOFCOM'], [/网信办|网络安全审查办公室/u, 'CAC'], [/美国(?!\p{Script=Han}{0,2}(?:厂商|企业|公司|市场|加州))/u, 'US government'],
];
export function authorityIn(text: string): string | null { return authorities.find(([pattern]) => pattern.test(text))?.[1] ?? null; }
/** The lists of restricted parties, as they are written. */
export const list = /(?:(?<!不可靠)实体清单|实体名单|Entity List|未经?核实(?:清单|名单)|UVL|Unverified List|\u24ca)/iu;
