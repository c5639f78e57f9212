import { readReport } from '../../../src/ingest/read/index.js';
import { segment } from '../../../src/ingest/segment.js';
import { read } from './fixture.js';

/** "modality company list date" of each listing, "kind authority date" of each event, "metric op value unit date" of each limit. */
function listings(...text: readonly string[]): readonly string[] {
  return read(...text).flatMap(({ statement: s, modality }) => (s.type === 'listing' ? [`${modality} ${s.company.surface} ${s.list} ${s.date ?? 'undated'}`] : []));
}
function events(text: string): readonly string[] { return read(text).flatMap(({ statement: s }) => (s.type === 'event' ? [`${s.kind} ${s.authority} ${s.date}`] : [])); }
function limits(text: string): readonly string[] { return read(text).flatMap(({ statement: s }) => (s.type === 'threshold' ? [`${s.op} ${String(s.value)} ${s.unit} ${s.date ?? 'undated'}`] : [])); }

describe('a listing in English', () => {
  test.each([
    ['Commerce placed Kestrel Photonics on the Entity List on 4 March 2024.', ['ASSERTED Kestrel Photonics Entity List 2024-03-04']],
    ['Kestrel Photonics was put on the Unverified List in February 2023 and taken off it that November after a check.', ['ASSERTED Kestrel Photonics UVL 2023-02']],
    ['Kestrel Photonics was taken off the Unverified List in November 2023.', []],
    ['SMIC has been on the Entity List since December 2020, and Biren and Moore Threads since October 2023.', ['ASSERTED SMIC Entity List 2020-12', 'ASSERTED Biren Entity List 2023-10', 'ASSERTED Moore Threads Entity List 2023-10']],
    ['In May 2024 BIS added 37 entities to the Entity List, among them Kestrel Photonics and Biren.', ['ASSERTED Kestrel Photonics Entity List 2024-05', 'ASSERTED Biren Entity List 2024-05']],
    ['BIS named nine firms, including Biren and SMIC, to the Entity List in May 2024.', ['ASSERTED Biren Entity List 2024-05', 'ASSERTED SMIC Entity List 2024-05']],
    ['SMIC joined the Unverified List in June 2023.', ['ASSERTED SMIC UVL 2023-06']],
    ['Biren, a designer of accelerators, was added to the Entity List in October 2023.', ['ASSERTED Biren Entity List 2023-10']],
    ['On 17 October 2023 thirteen entities, Biren and Moore Threads among them, joined the Entity List.', ['ASSERTED Biren Entity List 2023-10-17', 'ASSERTED Moore Threads Entity List 2023-10-17']],
    ['BIS listed 140 entities in December 2024, including Biren and SMIC.', ['ASSERTED Biren Entity List 2024-12', 'ASSERTED SMIC Entity List 2024-12']],
    ['Twenty-three more names went on the Entity List on 4 March 2024, Biren among them.', ['ASSERTED Biren Entity List 2024-03-04']],
    ['Biren was added in October 2023.', []],
    ['Kestrel Photonics was removed from the Unverified List in February 2025.', []],
    ['Biren could be added to the Entity List in 2026.', ['FORECAST Biren Entity List 2026']],
    ['Enflame has not been placed on the Entity List.', []],
    ['In January 2025 BIS considered adding Enflame to the Entity List.', []],
    ['Enflame was taken off the Entity List in March 2024.', []],
    ['Enflame is a customer of SMIC. The Entity List holds many names.', []],
  ])('%s', (text, expected) => expect([...listings(text)].sort()).toEqual([...expected].sort()));
  test('those named are of the additions told before', () => expect([...listings('On 2 December 2024 BIS added 140 entities.', 'Among those named were Biren and Kestrel Photonics.')].sort()).toEqual(['ASSERTED Biren Entity List 2024-12-02', 'ASSERTED Kestrel Photonics Entity List 2024-12-02']));
  test('those named elsewhere are on no list', () => expect(listings('The agency added 140 staff in December 2024.', 'Among those named were Biren and Kestrel Photonics.')).toEqual([]));
});

test('a list that was named needs no name after it', () => {
  expect(listings('On 7 October 2022 BIS brought chips under control.', 'On 17 October 2023 it dropped the link test.', 'On the same day BIS added Biren to the Entity List.')).toEqual(['ASSERTED Biren Entity List 2023-10-17']);
  expect(listings('Biren went onto the Entity List in October 2023, and SMIC had been there since December 2020.', 'Zhipu and Enflame were added in January 2025.', 'Hygon was not added in 2023.')).toEqual(['ASSERTED Biren Entity List 2023-10', 'ASSERTED SMIC Entity List 2020-12', 'ASSERTED Zhipu Entity List 2025-01', 'ASSERTED Enflame Entity List 2025-01']);
});

describe('an act of control in English', () => {
  test.each([
    ['On 2 December 2024 BIS created a new foreign direct product rule, and listed 140 entities.', ['FOREIGN_DIRECT_PRODUCT_RULE BIS 2024-12-02', 'ENTITY_LISTING BIS 2024-12-02']],
    ['The Netherlands required licences for the NXT:2000i scanners from 1 September 2023.', ['EQUIPMENT_CONTROL Dutch government 2023-09-01']],
    ["Beijing's Ministry of Commerce banned exports of gallium to the United States on 3 December 2024.", ['TRADE_BAN MOFCOM 2024-12-03']],
    ['The first rule, issued by the Bureau of Industry and Security (BIS) in October 2022, caught chips that move 600 GB/s or more.', ['CHIP_CONTROL BIS 2022-10']],
    ['In October 2023 BIS replaced the bandwidth test, which brought the A800 and H800 under licence.', ['CHIP_CONTROL BIS 2023-10']],
    ["Japan's METI put etching equipment under licence in July 2023, and the Dutch measure of 1 September 2023 covers immersion scanners.", ['EQUIPMENT_CONTROL Japanese government 2023-07', 'EQUIPMENT_CONTROL Dutch government 2023-09-01']],
    ['The Cyberspace Administration told the big platforms in August 2025 to stop buying the A100.', ['TRADE_BAN CAC 2025-08']],
    ['In March 2024 BIS moved exports of the A100 to a case-by-case review.', ['CHIP_CONTROL BIS 2024-03']],
    ['Sep 2024: BIS adds 12 entities to the Entity List.', ['ENTITY_LISTING BIS 2024-09']],
    ['In May 2025 BIS told vendors of EDA tools to halt sales to China.', ['EDA_CONTROL BIS 2025-05']],
    ['In January 2025 Washington issued its AI Diffusion rule, which sets how many GPUs a country may buy.', ['DESTINATION_CAPS US government 2025-01']],
    ['The Chip Tracking Act, introduced in the Senate in May 2025, would require location checks on GPUs.', ['LEGISLATION US Congress 2025-05']],
    ['Licence requirements were imposed on exports of HBM in December 2024.', ['CHIP_CONTROL US government 2024-12']],
    ['In March 2025 BIS said that the A100 stays under the limit.', []],
    ['The AI Diffusion rule was rescinded by BIS in May 2025.', []],
    ['In 2025 the company expects export controls on chips to weigh on sales.', []],
  ])('%s', (text, expected) => expect(events(text)).toEqual(expected));
});

describe('a sentence that goes on about an act', () => {
  const told = (...texts: readonly string[]): readonly string[] => read(...texts).flatMap(({ statement: s }) => (s.type === 'event' ? [`${s.kind} ${s.date} ${s.targets.map(({ surface }) => surface).join('+')}`] : s.type === 'threshold' ? [`${s.op} ${String(s.value)} ${s.unit} ${s.date ?? 'undated'}`] : []));
  test('has the day of that act', () => {
    expect(told('On 7 October 2022 BIS placed advanced computing chips under licence.', 'A chip was caught if it reached 4,800 in the TOPS-times-bits measure and moved 600 GB/s or more; the A100 and H100 fell inside.', 'The rule also reached logic equipment at 16 nm and below, NAND of 128 layers and above, and DRAM at 18 nm half-pitch or less.'))
      .toEqual(expect.arrayContaining(['>= 4800 TPP 2022-10-07', '>= 600 GB/s 2022-10-07', 'CHIP_CONTROL 2022-10-07 A100+H100', '<= 16 nm 2022-10-07', '>= 128 layers 2022-10-07', '<= 18 nm 2022-10-07']));
  });
  test('draws its limits in other words', () => {
    expect(told('On 7 October 2022 BIS brought advanced chips under ECCN 3A090 where the aggregate link speed reached 600 GB/s.')).toEqual(expect.arrayContaining(['>= 600 GB/s 2022-10-07']));
    expect(told('On 17 October 2023 BIS turned to total processing performance, with a limit of 4,800.', 'Chips at 1,600 or more are also caught.')).toEqual(expect.arrayContaining(['>= 4800 TPP 2023-10-17', '>= 1600 TPP 2023-10-17']));
    expect(told('In January 2025 the US diffusion rule sorted the world into three tiers and capped most countries at about 50,000 advanced GPUs each through 2027.')).toEqual(['DESTINATION_CAPS 2025-01 GPU', '<= 50000 GPUs 2025-01']);
    expect(told('On 9 April 2025 the Commerce Department told NVIDIA that the A800 would need a licence.', 'The test set out in those letters was 1,400 GB/s of memory bandwidth or 1,100 GB/s of input and output.')).toEqual(expect.arrayContaining(['>= 1400 GB/s 2025-04-09', '>= 1100 GB/s 2025-04-09']));
    // A chip's own figure is no limit.
    expect(told('On 9 April 2025 the Commerce Department told NVIDIA that the A800 would need a licence.', 'The A800, at 2,450 GB/s, fell on the wrong side of it.').filter((limit) => />/u.test(limit))).toEqual([]);
  });
  test('has hit the chips that a later sentence names', () => expect(told('On 17 October 2023 BIS dropped the link test for chips and tightened the rule.', 'That ended the A800 and H800.')).toEqual(['CHIP_CONTROL 2023-10-17 A800+H800']));
  test('an act names metals and scanners that no list has', () => expect(told("On 3 December 2024 China's Ministry of Commerce banned exports of gallium and germanium.", 'The Netherlands required licences for the NXT:2000i scanners from 1 September 2023.')).toEqual(['TRADE_BAN 2024-12-03 gallium+germanium', 'EQUIPMENT_CONTROL 2023-09-01 NXT:2000i']));
});

describe('a chronology in lines', () => {
  test('each entry is told by itself, under its own date', async () => {
    const source = await readReport(new TextEncoder().encode('Controls\n\nOct 2022   BIS restricts exports of advanced computing chips such as the A100\nDec 2024   BIS adds 140 companies to the Entity List\nApr 2025   The H20 requires a licence\n'), 'note.txt');
    expect(segment(source).paragraphs.filter(({ sentences }) => /20\d\d {1,3}/u.test(sentences[0]?.text ?? ''))).toHaveLength(3);
  });
});

describe('a limit that a control draws', () => {
  test.each([
    ['In October 2023 BIS dropped the old test for a total processing performance of 4,800 or above and a performance density of 5.92 or above.', ['>= 4800 TPP 2023-10', '>= 5.92 TPP/mm2 2023-10']],
    ['In October 2023 BIS revised its rule: the A800, with a total processing performance of 2,368, stays under the limit.', []],
    ['The March 2024 rule catches any part with a TPP of 3,600 or more, or with a TPP of at least 1,200 and a performance density of 4.1 or more.', ['>= 3600 TPP 2024-03', '>= 1200 TPP 2024-03', '>= 4.1 TPP/mm2 2024-03']],
    ['Under the rule of May 2023 a licence was needed for chips whose links run at 500 GB/s and whose compute comes to 3,000 TOPS.', ['>= 500 GB/s 2023-05', '>= 3000 TOPS 2023-05']],
    ['BIS in its rule of May 2023 set two limits, 500 GB/s and 3,000 TOPS.', ['>= 500 GB/s 2023-05', '>= 3000 TOPS 2023-05']],
    ['The May 2023 letters, which nobody has seen, speak of a memory bandwidth of 1,300 GB/s or of a combined 1,900 GB/s.', ['>= 1300 GB/s 2023-05', '>= 1900 GB/s 2023-05']],
    ['In May 2023 BIS restricted exports of chips with an aggregate of 3,600 or more on its bits-times-TOPS scale.', ['>= 3600 TPP 2023-05']],
    ['In May 2023 BIS revised its rules on performance density and thereby caught the A800.', []],
    ['The H20, at a TPP of 2,368, has a memory bandwidth of 4,000 GB/s, well inside the rules of 2023.', []],
    ['On HBM, the December 2024 rule bites above a memory bandwidth density of 2 GB/s per square millimetre.', ['> 2 GB/s/mm2 2024-12']],
  ])('%s', (text, expected) => expect([...limits(text)].sort()).toEqual([...expected].sort()));
});

describe('an act of control in English', () => {
  test.each([
    // What became of it afterwards does not undo that it was announced.
    ['The two-tier framework announced on 9 May 2024, which would have capped most countries at about 40,000 GPUs, was withdrawn on 1 June 2024.', ['DESTINATION_CAPS US government 2024-05-09']],
    ['Beijing answered with a ban on exports of gallium and antimony, announced by MOFCOM on 3 May 2024 and since suspended.', ['TRADE_BAN MOFCOM 2024-05-03']],
    ['On 9 May 2024 BIS placed the A100 under a licence requirement and, in the same document, barred US persons from helping Chinese fabs.', ['CHIP_CONTROL BIS 2024-05-09', 'EQUIPMENT_CONTROL BIS 2024-05-09']],
    ['On 9 May 2024 BIS replaced its old chip test with two others, and thereby caught the A800.', ['CHIP_CONTROL BIS 2024-05-09']],
    ['A proposal published on 9 May 2024 would bar sales of the H20 to China.', []],
    ['On 9 May 2024 China\'s Ministry of Commerce announced licences for exports of tungsten.', []],
  ])('%s', (text, expected) => expect([...events(text)].sort()).toEqual([...expected].sort()));
});

test('acts that say what a rule does by how far it reaches', () => {
  expect(events('In May 2020 the Commerce Department stretched the foreign direct product rule so that no foundry using American tools could build the designs of Kestrel Photonics.')).toEqual(['FOREIGN_DIRECT_PRODUCT_RULE US Department of Commerce 2020-05']);
  expect(events('On 7 October 2022 BIS set the first performance lines: a device was caught if it could move 600 GB/s or more.')).toEqual(['CHIP_CONTROL BIS 2022-10-07']);
  expect([...events('On 17 October 2023 BIS dropped the interconnect test, added a performance density of 5.92 and put Kestrel Photonics on the Entity List.')].sort()).toEqual(['CHIP_CONTROL BIS 2023-10-17', 'ENTITY_LISTING BIS 2023-10-17']);
  expect(events('If BIS dropped the interconnect test in 2023, more would be caught.')).toEqual([]);
});

describe('rounds of a chronicle', () => {
  test('those for whom the verb of listing is left out', () => {
    expect([...listings('Biren was added to the Entity List in October 2023 and SMIC in December 2020.', 'Zhipu and Enflame followed in January 2025.', 'Sugon had been there since June 2019, with Hygon.', 'Cambricon’s turn came in December 2022.')].sort())
      .toEqual(['ASSERTED Biren Entity List 2023-10', 'ASSERTED Cambricon Entity List 2022-12', 'ASSERTED Enflame Entity List 2025-01', 'ASSERTED Hygon Entity List 2019-06', 'ASSERTED SMIC Entity List 2020-12', 'ASSERTED Sugon Entity List 2019-06', 'ASSERTED Zhipu Entity List 2025-01']);
    expect(listings('Biren is not on the Entity List.', 'Zhipu followed in January 2025.')).toEqual([]);
    expect([...listings('Also on the Entity List are Biren (October 2023) and Hygon (June 2019).')].sort()).toEqual(['ASSERTED Biren Entity List 2023-10', 'ASSERTED Hygon Entity List 2019-06']);
  });
  test('a year later, of the month named last', () => {
    const drawn = read('The October 2022 rule caught chips whose transfer rate was 600GB/s or more.', 'A year later the link test went, and total processing performance of 4,800 or more took its place.').flatMap(({ statement: t }) => (t.type === 'threshold' ? [`${String(t.value)} ${t.date ?? '-'}`] : []));
    expect(drawn).toEqual(['600 2022-10', '4800 2023-10']);
  });
  test('a round that one sentence dates and the next tells', () => {
    const round = read('The third, of 2 December 2024, was about memory and about tools.', 'BIS put HBM under control wherever bandwidth density exceeds 2 GB/s/mm², extended the foreign direct product rule to equipment made abroad, and added 140 entities to the Entity List.');
    expect(round.flatMap(({ statement: s }) => (s.type === 'event' ? [`${s.kind} ${s.date} ${s.targets.map(({ surface }) => surface).join(', ')}`] : [])).sort()).toEqual(['CHIP_CONTROL 2024-12-02 HBM', 'ENTITY_LISTING 2024-12-02 ', 'FOREIGN_DIRECT_PRODUCT_RULE 2024-12-02 semiconductor manufacturing equipment']);
  });
  test('the chips that came under it are told in the sentence after', () => {
    const [act] = read('BIS scrapped the interconnect limit on 17 October 2023 and moved to performance density.', 'The A800 and H800 were swept up.').flatMap(({ statement: s }) => (s.type === 'event' ? [s.targets.map(({ surface }) => surface)] : []));
    expect(act).toEqual(['A800', 'H800']);
  });
  test('figures of a score that the sentence named, and rates of input and output', () => {
    expect(limits('On 17 October 2023 BIS turned to total processing performance, with a licence required at 4,800 or above, or at 1,600 where performance density reaches 5.92.')).toEqual(expect.arrayContaining(['>= 4800 TPP 2023-10-17', '>= 1600 TPP 2023-10-17', '>= 5.92 TPP/mm2 2023-10-17']));
    expect(limits('On 7 October 2022 BIS restricted chips whose bidirectional I/O reached 600 GB/s; the same package restricted tools for logic at 16 nm or below.')).toEqual(expect.arrayContaining(['>= 600 GB/s 2022-10-07', '<= 16 nm 2022-10-07']));
    expect(limits('The XQ20 reaches 1,600 in our own score, and its board has 4,800 pins.')).toEqual([]);
  });
});

describe('what stands between commas', () => {
  test('is told of something else than the listing', () => {
    expect(listings('Sugon, cut off by SMIC in October 2023 after a part of Biren was found, was added to the Entity List on 15 January 2024.')).toEqual(['ASSERTED Sugon Entity List 2024-01-15']);
    expect([...listings('Biren and SMIC, both of them makers of chips, were added to the Entity List on 15 January 2024.')].sort()).toEqual(['ASSERTED Biren Entity List 2024-01-15', 'ASSERTED SMIC Entity List 2024-01-15']);
  });
  test('transistors, and a score in its old name', () => {
    expect([...limits('On 15 January 2025 BIS published a foundry rule, which presumes that logic dies at 16 nm or below with 30 billion transistors or more are controlled.')].sort()).toEqual(['<= 16 nm 2025-01-15', '>= 30000000000 transistors 2025-01-15']);
    expect(limits('On 7 October 2022 BIS caught chips with a processing threshold of 4,800 TOPS-bits.')).toEqual(['>= 4800 TPP 2022-10-07']);
    expect(limits('The XQ20 packs 92 billion transistors or more, by our count.')).toEqual([]);
  });
});
