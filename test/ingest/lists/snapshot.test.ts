import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLexicon } from '../../../src/ingest/lexicon.js';
import { readCsl } from '../../../src/ingest/lists/csl.js';
import { groupParties } from '../../../src/ingest/lists/group.js';
import { matchParties, type KnownCompany, type Match } from '../../../src/ingest/lists/match.js';
import { partyName } from '../../../src/ingest/lists/party-name.js';

/** The real list against the lexicon, and against a report's table that prints firms in both languages. Both are kept beside the checkout. */
const shared = process.env['LITHOGRAPH_SHARED'] ?? '../shared';
const [list, reports] = [join(shared, 'csl/consolidated-bis.json'), join(shared, 'reports')];
const present = existsSync(list) && existsSync(reports);
if (!present) console.warn(`The list snapshot and the reports are absent (${shared}): matching is tested on the repository's own names only. Set LITHOGRAPH_SHARED to test it on these.`);

(present ? describe : describe.skip)('the snapshot of July 2026', () => {
  const groups = present ? groupParties(readCsl(readFileSync(list), 'consolidated-bis.json').parties).filter((group) => !group.address) : [];
  const same = (matches: readonly Match[]) => new Map(matches.filter((match) => match.decision === 'SAME').map((match) => [match.company.name, match.party.name]));

  test('companies of the field are found under the names that the list gives them, and those it does not name are not', () => {
    const companies = readLexicon().filter((entry) => entry.kind === 'COMPANY').map((entry): KnownCompany => ({ id: entry.name, name: entry.name, names: entry.names.map((name) => name.text), country: entry.country ?? null }));
    const found = same(matchParties(groups, companies).filter((match) => match.party.lists.includes('Entity List')));
    expect(Object.fromEntries(['Loongson', 'Moore Threads', 'Biren', 'Huawei', 'SMIC', 'Cambricon', 'Sugon', 'Phytium', 'YMTC', 'Inspur Group'].map((name) => [name, found.get(name)]))).toEqual({
      'Loongson': 'Loongson Technology', 'Moore Threads': 'Moore Thread Intelligent Technology (Beijing) Co., Ltd.', 'Biren': 'Shanghai Biren Intelligent Technology Co., Ltd.',
      'Huawei': 'Huawei Technologies Co., Ltd.', 'SMIC': 'Semiconductor Manufacturing International Corporation', 'Cambricon': 'Cambricon Technologies Corporation Limited',
      'Sugon': 'Sugon', 'Phytium': 'Tianjin Phytium Information Technology', 'YMTC': 'Yangtze Memory Technologies Co., Ltd.', 'Inspur Group': 'Inspur Group Co., Ltd.',
    });
    for (const name of ['CXMT', 'Enflame', 'MetaX', 'Iluvatar CoreX', 'Kunlunxin', 'Hua Hong', 'UNISOC', 'Alibaba', 'DeepSeek', 'TSMC', 'NVIDIA', 'SK hynix']) expect([name, found.get(name)]).toEqual([name, undefined]);
  });

  test('firms known by their Chinese legal name alone are found by sound, place and trade, and never as a namesake', () => {
    const lines = readdirSync(reports).flatMap((file) => readFileSync(join(reports, file), 'utf8').split('\n'));
    const printed = lines.flatMap((line) => { const row = /^\s*([A-Z][A-Za-z() ]+\(?[^\p{Script=Han}]*Co[.,。 ]*L?t?d?[.,。 ]*)\s*(\p{Script=Han}[\p{Script=Han}()（）]+公司)\s*$/u.exec(line); return row?.[1] && row[2] ? [{ english: row[1].trim(), chinese: row[2] }] : []; });
    expect(printed.length).toBeGreaterThan(8);
    const found = same(matchParties(groups, printed.map(({ chinese }): KnownCompany => ({ id: chinese, name: chinese, names: [chinese], country: 'CN' }))));
    const wrong = printed.filter(({ english, chinese }) => { const party = found.get(chinese); return party !== undefined && partyName(party).plain !== partyName(english).plain; });
    expect(wrong).toEqual([]);
    expect(found.size).toBeGreaterThanOrEqual(6);
  });
});
