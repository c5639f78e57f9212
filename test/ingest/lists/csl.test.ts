import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citedOn } from '../../../src/ingest/lists/citation.js';
import { readCsl, type ListParty } from '../../../src/ingest/lists/csl.js';
import { entryName } from '../../../src/ingest/lists/party-name.js';
import { BadInputError } from '../../../src/model/errors.js';
import { listJson } from '../../fixtures/list.js';

const header = '_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids';
const read = (text: string, name = 'list.json'): readonly ListParty[] => readCsl(Buffer.from(text), name).parties;

test('the JSON and the CSV form of one entry read the same', () => {
  const cells = ['1f', 'Entity List (EL) - Bureau of Industry and Security', '', '', '', '"Acme Devices Co., Ltd."', '', '"1 Road, Wuhan, CN; 2 Street, Kowloon, HK"', '"88 FR 71992; 89 FR 25505"', '', '', '',
    '"All items (See §§ 734.9(e)(2) and 744.11 of the EAR)4"', 'Presumption of denial', ...Array<string>(8).fill(''), '"Acme; Ak Mi"', ...Array<string>(6).fill('')];
  const [csv] = read(`${header}\n${cells.join(',')}\n`, 'list.csv');
  const [json] = read(listJson([{ id: '1f', name: 'Acme Devices Co., Ltd.', countries: ['CN', 'HK'], citation: '88 FR 71992; 89 FR 25505', requirement: 'All items (See §§ 734.9(e)(2) and 744.11 of the EAR)4', aliases: ['Acme', 'Ak Mi'] }]));
  expect({ ...csv, line: 0 }).toEqual({ ...json, line: 0 });
  expect(csv).toMatchObject({ list: 'Entity List', countries: ['CN', 'HK'], aliases: ['Acme', 'Ak Mi'], footnotes: [4], listedOn: '2023-10-17', line: 2 });
});

test.each([
  ['(See §§ 734.9(e)(2) and 744.11 of the EAR)4', [4]], ['(See §§ 734.9(e)(2) and 744.11 of the EAR) 4', [4]], ['(See §734.9(e)(2), and §744.11 of the EAR)4.', [4]],
  ['see §§ 734.9(e)1 and 744.11 of the EAR2', [1, 2]], ['(See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR)', [3]], ['(See §§734.4(a)(9), 734.9(e)(3), and 744.11 of the EAR)5', [5]],
  ['(See §§ 734.9(e)(2) and 744.11 of the EAR)', [4]], ['For all items subject to the EAR. (See §744.11 of the EAR)', []], ['See §§ 744.11 and 744.23(d) of the EAR', []],
])('footnotes of "%s"', (requirement, footnotes) => {
  expect(read(listJson([{ name: 'Acme', requirement }]))[0]?.footnotes).toEqual(footnotes);
});

test.each([
  ['88 FR 71992', '2023-10-17'], ['84 FR 22963, 84 FR 43495, 85 FR 29853', '2019-05-16'], ['87 FR 62202; 86 FR 18437', '2021-04-08'],
  ['65 FR 42664 7/11/00', '2000-07-11'], ['58 F.R. 42719 8/11/93', '1993-08-11'], ['76 FR 50407 (8/15/2011)', '2011-08-15'], ['82 F.R. 16788, 16790 4/6/2017', '2017-04-06'], ['77 FR 61249 No. 195', '2012'], ['', null],
])('"%s" took effect %s', (citation, day) => { expect(citedOn(citation)).toBe(day); });

test.each([
  ['Acme Group Co., Ltd. (Acme). Affiliated Entity: Beta Works Co., Ltd.', { own: 'Beta Works Co., Ltd.', parent: 'Acme Group Co., Ltd.' }],
  ['Acme Academy. Subordinate Institution - 12th Institute', { own: 'Acme Academy, 12th Institute', parent: 'Acme Academy' }],
  ['Beta Works Co., Ltd. (a subordinate institute of ACME-7)', { own: 'Beta Works Co., Ltd.', parent: 'ACME-7' }],
  ['Acme Manufacturing Corporation (AMC)', { own: 'Acme Manufacturing Corporation', aliases: ['AMC'], parent: null }],
  ['Acme Technology (Beijing)', { own: 'Acme Technology (Beijing)', aliases: [] }],
  ["Xi'an Acme Co., Ltd., Xi'an, Shaanxi", { own: "Xi'an Acme Co., Ltd." }],
  ['Address 07', { address: true }],
  [`Acme Co,${' a,'.repeat(300)} 1`, { own: `Acme Co,${' a,'.repeat(300)} 1`, aliases: [], parent: null }],
])('the name "%s" taken apart', (name, parts) => { expect(entryName(name)).toMatchObject(parts); });

test('the date comes from the list itself where it says, else from the file name', () => {
  const dated = JSON.stringify({ ...JSON.parse(listJson([{ name: 'Acme' }])) as object, sources: [{ source: 'EL', source_updated: '2026-07-30T09:00:00Z' }] });
  expect(readCsl(Buffer.from(dated), 'list.json').publishedOn).toBe('2026-07-30');
  expect(readCsl(Buffer.from(listJson([{ name: 'Acme' }])), 'csl-20260731.json').publishedOn).toBe('2026-07-31');
  expect(readCsl(Buffer.from(listJson([{ name: 'Acme' }])), 'list.json').publishedOn).toBeNull();
});

test.each([
  ['cut JSON', '{"results": [{"name": ', 'the list in JSON or CSV'], ['no results', '{"chips": []}', 'results'], ['empty', '{"results": []}', 'at least one entry'],
  ['an entry without a name', '{"results": [{"source": "Entity List (EL)"}]}', 'entry 1'], ['a total that differs', '{"total": 2, "results": [{"source": "EL", "name": "Acme"}]}', 'total'],
  ['other columns', 'name,place\nAcme,CN\n', 'source'], ['ragged rows', `${header}\na,b\n`, 'CSV'],
])('a broken file says what and where: %s', (_, text, where) => {
  expect(() => read(text)).toThrow(BadInputError);
  expect(() => read(text)).toThrow(where);
});

const snapshot = join(process.env['LITHOGRAPH_SHARED'] ?? '../shared', 'csl/consolidated-bis.json');
const present = existsSync(snapshot);
if (!present) console.warn(`The list snapshot is absent (${snapshot}): only the repository's own entries are tested. Set LITHOGRAPH_SHARED to test it.`);
(present ? test : test.skip)('the snapshot of July 2026 has the parties and footnotes that are counted for it', () => {
  const { parties } = readCsl(readFileSync(snapshot), 'consolidated-bis.json');
  const count = (list: string): number => parties.filter((party) => party.list === list).length;
  expect([parties.length, count('Entity List'), count('MEU'), count('UVL')]).toEqual([5376, 3420, 70, 222]);
  const marked = (footnote: number): number => parties.filter((party) => party.list === 'Entity List' && party.footnotes.includes(footnote)).length;
  expect([marked(1), marked(4), marked(5)]).toEqual([156, 96, 16]);
  expect(parties.filter((party) => party.address).length).toBe(19);
});
