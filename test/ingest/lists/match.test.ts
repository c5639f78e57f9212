import { matchParties, type KnownCompany, type NamedParty } from '../../../src/ingest/lists/match.js';
import { partyName, pinyinOf } from '../../../src/ingest/lists/party-name.js';

function party(name: string, ...aliases: readonly string[]): NamedParty { return { key: name, lists: ['Entity List'], name, aliases, countries: ['CN'] }; }
function company(name: string, ...names: readonly string[]): KnownCompany { return { id: `company:${name}`, name, names: [name, ...names], country: 'CN' }; }
function decided(parties: readonly NamedParty[], companies: readonly KnownCompany[]) {
  return matchParties(parties, companies).map((match) => [match.party.name, match.company.name, match.decision]);
}

describe('a name taken apart', () => {
  test.each([
    ['北京壁仞科技开发有限公司', 'Beijing Biren Technology Development Co., Ltd.'], ['苏州新岩控股有限公司', 'Suzhou Xinyan Holdings Co., Ltd.'],
    ['上海壁仞集成电路有限公司', 'Shanghai Biren Integrated Circuit Co., Ltd.'], ['海光信息技术有限公司', 'Haiguang Xinxi Jishu Youxian Gongsi'],
  ])('%s and %s have one core, one place, the same trades', (chinese, latin) => {
    const [a, b] = [partyName(chinese), partyName(latin)];
    expect([a.core, [...a.places], [...a.trades].sort()]).toEqual([b.core, [...b.places], [...b.trades].sort()]);
  });
  test('legal forms and spellings of a trade do not tell names apart', () => {
    expect(partyName('Acme Technologies Corp., Ltd').plain).toBe(partyName('ACME Technology Company Limited').plain);
  });
  test('characters are spelt in pinyin', () => { expect(pinyinOf('摩尔线程')).toBe('moerxiancheng'); });
});

describe('parties of a list and companies of the graph', () => {
  const loongson = company('Loongson', '龙芯中科', '龙芯');
  const moore = company('Moore Threads', '摩尔线程');
  const biren = company('Biren', '壁仞科技', '壁仞', 'Biren Technology');

  test('a legal name is its company\'s where nothing else bears its word', () => {
    expect(decided([party('Loongson Technology', 'Loongson Zhongke')], [loongson])).toEqual([['Loongson Technology', 'Loongson', 'SAME']]);
  });
  test('a party that the list itself calls by the company\'s name is the company; its namesakes elsewhere are not', () => {
    expect(decided([party('Moore Thread Intelligent Technology (Beijing) Co., Ltd.', 'Moore Threads'), party('Moore Thread Intelligent Technology (Chengdu) Co., Ltd.')], [moore])).toEqual([
      ['Moore Thread Intelligent Technology (Beijing) Co., Ltd.', 'Moore Threads', 'SAME'], ['Moore Thread Intelligent Technology (Chengdu) Co., Ltd.', 'Moore Threads', 'NOT_SAME'],
    ]);
  });
  test('namesakes alone leave it unsure which of them is the company', () => {
    expect(decided([party('Beijing Biren Technology Development Co., Ltd.'), party('Shanghai Biren Information Technology Co., Ltd.')], [biren]).map(([, , decision]) => decision)).toEqual(['UNSURE', 'UNSURE']);
  });
  test('a subsidiary is itself, and not its parent', () => {
    const own = company('北京壁仞科技开发有限公司');
    expect(decided([party('Beijing Biren Technology Development Co., Ltd.')], [own, biren])).toEqual([
      ['Beijing Biren Technology Development Co., Ltd.', '北京壁仞科技开发有限公司', 'SAME'], ['Beijing Biren Technology Development Co., Ltd.', 'Biren', 'NOT_SAME'],
    ]);
  });
  test('a party that the list gives two names is both companies that the graph has under them', () => {
    const legal = company('摩尔线程智能科技(北京)有限责任公司', 'Moore Thread Intelligent Technology (Beijing) Co., Ltd.');
    expect(decided([party('Moore Thread Intelligent Technology (Beijing) Co., Ltd.', 'Moore Threads')], [moore, legal])).toEqual([
      ['Moore Thread Intelligent Technology (Beijing) Co., Ltd.', '摩尔线程智能科技(北京)有限责任公司', 'SAME'], ['Moore Thread Intelligent Technology (Beijing) Co., Ltd.', 'Moore Threads', 'SAME'],
    ]);
  });
  test('the same sound in another city is another company', () => {
    expect(decided([party('Suzhou Xinyan Holdings Co., Ltd.')], [company('苏州新岩控股有限公司'), company('南京新岩控股有限公司')])).toEqual([
      ['Suzhou Xinyan Holdings Co., Ltd.', '苏州新岩控股有限公司', 'SAME'], ['Suzhou Xinyan Holdings Co., Ltd.', '南京新岩控股有限公司', 'NOT_SAME'],
    ]);
  });
  test('a brand that a local firm of another trade bears as an alias is not enough', () => {
    expect(decided([party('Chengdu Haiguang Integrated Circuit', 'Hygon'), party('Higon', 'Haiguang Xinxi Jishu Youxian Gongsi')], [company('Hygon', '海光信息')])).toEqual([
      ['Chengdu Haiguang Integrated Circuit', 'Hygon', 'NOT_SAME'], ['Higon', 'Hygon', 'SAME'],
    ]);
  });
  test('an acronym needs a country that agrees, and is met only as written', () => {
    const smic = company('SMIC', '中芯国际');
    expect(decided([party('Semiconductor Manufacturing International Corporation', 'SMIC')], [smic])).toEqual([['Semiconductor Manufacturing International Corporation', 'SMIC', 'SAME']]);
    expect(decided([{ ...party('Southern Mills (SMIC) Co., Ltd.', 'SMIC'), countries: ['GB'] }], [smic]).map(([, , decision]) => decision)).toEqual(['NOT_SAME']);
    expect(decided([party('Most Technology Limited')], [company('MOST')])).toEqual([]);
  });
  test('a name of another country is another company', () => {
    expect(decided([{ ...party('Dahua Electronics Corporation'), countries: ['US'] }], [company('Dahua', '大华股份')]).map(([, , decision]) => decision)).toEqual(['NOT_SAME']);
  });
  test('every match says what speaks for and against it, and the score is their sum', () => {
    const [match] = matchParties([party('Moore Thread Intelligent Technology (Beijing) Co., Ltd.', 'Moore Threads')], [moore]);
    expect(match?.features.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(match?.score ?? 0, 6);
    expect(match?.reason).toContain('"Moore Threads" is a short name of it');
  });
});
