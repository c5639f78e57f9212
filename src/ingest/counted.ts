/** What policies count, as the field says it in English. The Chinese measure word (个, 家) says nothing of it; the noun behind does. */
const nouns: readonly (readonly [string, string])[] = [
  ['企业', 'enterprises'], ['公司', 'companies'], ['团队', 'teams'], ['行业', 'industries'], ['模型', 'models'], ['案例', 'cases'], ['中心', 'centres'], ['平台', 'platforms'], ['项目', 'projects'], ['园区', 'parks'],
  ['集群', 'clusters'], ['场景', 'scenarios'], ['标准', 'standards'], ['实验室', 'laboratories'], ['基地', 'bases'], ['节点', 'nodes'], ['城市', 'cities'], ['应用', 'applications'], ['产品', 'products'], ['解决方案', 'solutions'],
];
const byNoun = new Map(nouns);
const anyNoun = new RegExp(nouns.map(([zh]) => zh).join('|'), 'gu');

/** The noun that a bare measure word counts, in English: right behind it, else the last of the phrase (20 个垂直领域模型 → models). Null where the words name none. */
export function countedIn(behind: string): string | null {
  const phrase = /^(?:以上|左右|余)?[^，。；、,;和及（(]{0,28}/u.exec(behind)?.[0].replace(/^(?:以上|左右|余)/u, '').replace(/(?:行业|园区|城市)级/gu, '') ?? '';
  const found = [...phrase.matchAll(anyNoun)];
  const noun = found[0]?.index === 0 ? found[0] : found.at(-1);
  return noun ? byNoun.get(noun[0]) ?? null : null;
}
