import { claimsOf, knowing, noNames } from './claims.js';

/** Tables as research notes in Markdown print them, with words of their own for their columns. */
const table = (caption: string, ...rows: readonly string[]): string => [`**Exhibit 1: ${caption}**`, '', rows[0]!, `|${'---|'.repeat(rows[0]!.split('|').length - 2)}`, ...rows.slice(1), '', '*Source: the house*', ''].join('\n');

describe('tables of an English note', () => {
  it('a foot and a head that cut a table once are no end of it', async () => {
    const rows = ['| Part | Vendor | 8-bit integer<br>(TOPS) | Memory pipe<br>(TB/s) | Board power (W) |', '| Otter T1 | Lutra | 512 | 1.2 | 300 |'];
    const claims = await claimsOf(table('Accelerators', ...rows, '', 'Some House Research | See important disclosures', '', 'Page 7 | Silicon Monthly | 14 October 2025', '', '| Otter T2 | Lutra | 1 024 | 2.4 | 450 |'), noNames, 'note.md');
    expect(claims).toEqual(expect.arrayContaining(['Otter T1 PEAK_COMPUTE INT8 512 TOPS', 'Otter T1 MEMORY_BANDWIDTH 1200 GB/s', 'Otter T2 PEAK_COMPUTE INT8 1024 TOPS', 'Otter T2 MEMORY_BANDWIDTH 2400 GB/s', 'Otter T2 TDP 450 W', 'Otter T2 DESIGNED_BY Lutra']));
  });
  it('a row of units below the head tells what a column of an unknown word holds', async () => {
    const claims = await claimsOf(table('Boards', '| Board | Vendor | INT8 peak | Max. draw | Compute cores |', '| | | TOPS | W | no. |', '| Otter T1 | Lutra | 320 | 55–75 | 1,024 |'), noNames, 'note.md');
    expect(claims).toEqual(expect.arrayContaining(['Otter T1 PEAK_COMPUTE INT8 320 TOPS', 'Otter T1 TDP 55..75 W', 'Otter T1 CORE_COUNT 1024 cores']));
  });
  it('what a product was cut down from, what memory it has', async () => {
    const claims = await claimsOf(table('Compliant derivatives', '| | Otter T2-E | Otter T1-E |', '| Company | Lutra | Lutra |', '| Cut down from | Otter T2 | Otter T1 |', '| Memory generation | HBM3 | — |', '| Peak FP8 | 296 TFLOPS | 120 TFLOPS |'), noNames, 'note.md');
    expect(claims).toEqual(expect.arrayContaining(['Otter T2-E RESTRICTED_VARIANT_OF Otter T2', 'Otter T1-E RESTRICTED_VARIANT_OF Otter T1', 'Otter T2-E MEMORY_TYPE HBM3', 'Otter T2-E USES_MEMORY HBM3', 'Otter T1-E PEAK_COMPUTE FP8 120 TFLOPS']));
  });
  it('acts of control told in a few words, by what they hit; a listing only where its list is said', async () => {
    const claims = await claimsOf(table('Chronology of measures', '| Date | Issuing body | Measure | Hits |', '| 7 Oct 2022 | BIS | Advanced computing rule | Otter T2, Otter T1 |', '| 1 Sep 2023 | Dutch government | Immersion DUV licensing | NXT:2000i |',
      '| 3 Dec 2024 | MOFCOM | Export ban to the US | gallium, germanium |', '| 13 Jan 2025 | BIS | Country caps | tier two |', '| 28 May 2025 | US Commerce Department | EDA letters | Synops |', '| 19 Aug 2025 | US Commerce Department | New listings | Lutra, Vulpa |', '| 1 Sep 2025 | US Commerce Department | Entity List additions | Vulpa |'),
    knowing(['CHIP', 'Otter T2'], ['CHIP', 'Otter T1'], ['COMPANY', 'Lutra'], ['COMPANY', 'Vulpa']), 'note.md');
    expect(claims).toEqual(expect.arrayContaining(['event 2022-10-07 CHIP_CONTROL Otter T2+Otter T1', 'event 2023-09-01 EQUIPMENT_CONTROL NXT:2000i', 'event 2024-12-03 TRADE_BAN gallium+germanium', 'event 2025-01-13 DESTINATION_CAPS tier two',
      'event 2025-05-28 EDA_CONTROL Synops', 'event 2025-08-19 ENTITY_LISTING Lutra+Vulpa', 'listing Vulpa Entity List 2025-09-01']));
    expect(claims.filter((claim) => claim.startsWith('listing'))).toHaveLength(1);
  });
  it('policies by place, document and who issued them; a share by a year is a target', async () => {
    const claims = await claimsOf(table('Local programmes', '| Place | Document | Issued by | Published | Headline goal |', '| Brindley | Ten Measures for Chips | Brindley City Government | 21 May 2025 | 25 EFLOPS by 2027 |', '| Norwold | Northern Compute Outline | Norwold Council | Nov 2024 | 80% renewable power by 2028 |'), noNames, 'note.md');
    expect(claims).toEqual(expect.arrayContaining([expect.stringContaining('Ten Measures for Chips'), expect.stringContaining('25 EFLOPS'), expect.stringContaining('80 %')]));
    expect(claims.filter((claim) => claim.startsWith('policy '))).toHaveLength(2);
  });
  it('sites with their opening stage and full build-out', async () => {
    const claims = await claimsOf(table('Centres we visited', '| Site | City or province | Partner | Opening stage (PFLOPS) | Full build-out (PFLOPS) | State in June 2025 |', '| Lakeside Compute Park | Brindley | Lutra Holdings | 1,200 | 5,000 | first phase in service, second under way |', '| North Node | Norwold | | — | 800 | approved, not started |'), noNames, 'note.md');
    expect(claims).toEqual(['Lakeside Compute Park LOCATED_IN Brindley', 'North Node LOCATED_IN Norwold', expect.stringMatching(/Lakeside Compute Park.*1200.*phase 1.*5000.*final.*PARTLY_BUILT/u), expect.stringMatching(/North Node.*800.*PLANNED/u)]);
  });
  it('a label that says of what only with the one above; a kind of memory where a size was expected', async () => {
    expect(await claimsOf('| | Otter T1 | Otter T2 |\n|---|---|---|\n| Design house | Corvid | Lapwing |\n| Memory | HBM3 | LPDDR5 |\n| size (GB) | 96 | 32 |\n| bandwidth (GB/s) | 2,400 | 205 |\n', noNames, 'note.md')).toEqual(expect.arrayContaining([
      'Otter T1 MEMORY_TYPE HBM3', 'Otter T1 USES_MEMORY HBM3', 'Otter T1 MEMORY_CAPACITY 96 GB', 'Otter T2 MEMORY_CAPACITY 32 GB', 'Otter T2 MEMORY_BANDWIDTH 205 GB/s']));
  });
  it('the day a firm was added, and phases in brackets of sites by any name', async () => {
    expect(await claimsOf(table('Listed companies', '| Company | List | Added |', '| Vulpa | Entity List | May 2019 |', '| Lutra Optics | UVL | June 2024 |'), noNames, 'note.md')).toEqual(['listing Lutra Optics UVL 2024-06', 'listing Vulpa Entity List 2019-05']);
    expect(await claimsOf(table('Selected sites', '| Site | Place | Capacity | Status |', '| Brindley Compute Hub | Brindley, Norwold | 500 PFLOPS (phase 1) | partly built |', '| Otterton North Campus | Otterton | 90 PFLOPS | in operation |'), noNames, 'note.md')).toEqual([
      'Brindley Compute Hub LOCATED_IN Brindley', 'Otterton North Campus LOCATED_IN Otterton', 'centre Brindley Compute Hub Brindley, Norwold 500PFLOPS(phase 1) PARTLY_BUILT', 'centre Otterton North Campus Otterton 90PFLOPS BUILT']);
  });
  it('acts told in English clauses, under whatever head: what is caught, who is added, and who is not', async () => {
    const names = knowing(['COMPANY', 'Lutra'], ['COMPANY', 'Vulpa'], ['CHIP', 'Polar P1'], ['CHIP', 'Polar P2']);
    const claims = await claimsOf('## Controls\n\n| When | What happened |\n|---|---|\n| May 2019 | Lutra placed on the Entity List |\n| Oct 2023 | TPP threshold of 4,800; Polar P1 and Polar P2 caught; Vulpa and 11 of its units added to the Entity List |\n| Jun 2025 | Lutra removed from the Entity List |\n| Sep 2025 | Affiliates rule: firms owned by listed parties are covered |\n', names, 'note.md');
    expect(claims).toEqual(['event 2019-05 ENTITY_LISTING Lutra', 'event 2023-10 CHIP_CONTROL Polar P1+Polar P2', 'event 2023-10 ENTITY_LISTING Vulpa', 'event 2025-09 ENTITY_LISTING', 'listing Lutra Entity List 2019-05', 'listing Vulpa Entity List 2023-10', 'threshold 2023-10 >= 4800 TPP']);
  });
  it('sources at home and abroad of what a machine is built of', async () => {
    const claims = await claimsOf(table('Bill of materials and its sources', '| Building block | Main sources outside Norwold | Sources in Norwold |', '| Cold plates | Lutra, Vulpa | Meles |', '| ABF substrates | Mustela | Ursa |'), noNames, 'note.md');
    expect(claims).toEqual(expect.arrayContaining(['Lutra PROVIDES Cold plates', 'Meles PROVIDES Cold plates', 'Ursa PROVIDES ABF substrates']));
  });
});
