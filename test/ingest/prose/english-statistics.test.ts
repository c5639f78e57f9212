import { read, toldOf } from './fixture.js';

/** The fixture's report is of June 2024. */
describe('a market told in English', () => {
  test.each([
    ['AMD shipped 95,000 cards in 2023, from 5,200 in 2022.', ['ASSERTED AMD shipments 95000 cards 2023', 'ASSERTED AMD shipments 5200 cards 2022']],
    ['NVIDIA shipped 3.2 million data-centre GPUs in 2023, against 2.1 million in 2022.', ['ASSERTED NVIDIA shipments 3.2 million 2023', 'ASSERTED NVIDIA shipments 2.1 million 2022']],
    ['We expect AMD to ship 60,000 cards in 2025 and 90,000 in 2026, and to take revenue to USD 2 billion in 2025.', ['FORECAST AMD shipments 60000 cards 2025', 'FORECAST AMD shipments 90000 cards 2026', 'FORECAST AMD revenue 2 USD billion 2025']],
    ['NVIDIA held 86% of it in 2023 by revenue, AMD 5.2% and Intel 2.3%.', ['ASSERTED NVIDIA market share 86 % 2023', 'ASSERTED AMD market share 5.2 % 2023', 'ASSERTED Intel market share 2.3 % 2023']],
    ['Three firms made every stack sold in 2023: SK hynix with 53%, Intel with 38% and AMD with 9%.', ['ASSERTED SK hynix market share 53 % 2023', 'ASSERTED Intel market share 38 % 2023', 'ASSERTED AMD market share 9 % 2023']],
    ['SK hynix led the HBM market in 2023 with 53%, ahead of Intel (38%) and followed at a distance by AMD with 9%.', ['ASSERTED SK hynix market share 53 % 2023', 'ASSERTED Intel market share 38 % 2023', 'ASSERTED AMD market share 9 % 2023']],
    ['NVIDIA held an 86% share in 2023, followed by AMD (5.2%) and Intel (2.3%).', ['ASSERTED NVIDIA market share 86 % 2023', 'ASSERTED AMD market share 5.2 % 2023', 'ASSERTED Intel market share 2.3 % 2023']],
    ['Domestic vendors took 34% of the market in 2022 and 41% in the first half of 2023, compared with 28% for the whole of 2021.', ['ASSERTED Domestic vendors market share 34 % 2022', 'ASSERTED Domestic vendors market share 41 % 2023-H1', 'ASSERTED Domestic vendors market share 28 % 2021']],
    ['IDC estimates that sales of liquid coolers came to USD 14bn in 2023, and expects them to reach USD 23bn in 2026, which would be a compound rate of 18% over 2023-2026.', ['ASSERTED liquid coolers revenue 14 USD billion 2023', 'FORECAST liquid coolers revenue 23 USD billion 2026', 'FORECAST liquid coolers CAGR 18 % 2023-2026']],
    ['IDC puts HBM revenue at USD 4bn in 2023, of which SK hynix took 53% and AMD 9%.', ['ASSERTED HBM revenue 4 USD billion 2023', 'ASSERTED SK hynix market share 53 % 2023', 'ASSERTED AMD market share 9 % 2023']],
    ['IDC reckons that local vendors supplied 41% of the cards sold in China in 2023, with Huawei alone at 23%; it forecasts that the local total will pass 60% in 2026.', ['ASSERTED local vendors market share 41 % 2023', 'ASSERTED Huawei market share 23 % 2023', 'FORECAST local vendors market share 60 % 2026']],
    ['For China alone, IDC counted 2.7 million cards in 2023, of which 1.6 million from NVIDIA and 640,000 from Huawei; it expects the total to fall to 2.4 million in 2025.', ['ASSERTED China shipments 2.7 million cards 2023', 'ASSERTED NVIDIA shipments 1.6 million 2023', 'ASSERTED Huawei shipments 640000 cards 2023', 'FORECAST China shipments 2.4 million 2025']],
    ["Harrowgate's revenue was USD 410m in the fiscal year to March 2023.", ['ASSERTED Harrowgate revenue 410 USD million 2023-03']],
    ['AMD shipped 61,000 accelerators in 2023, having shipped 22,500 in 2022, and its revenue rose to USD 2bn.', ['ASSERTED AMD shipments 61000 accelerators 2023', 'ASSERTED AMD shipments 22500 accelerators 2022', 'ASSERTED AMD revenue 2 USD billion 2023']],
    ['Custom silicon is not in that figure; IDC counts it separately, at USD 27bn for 2023.', ['ASSERTED Custom silicon market size 27 USD billion 2023']],
    ['The five largest US cloud groups together spent USD 241 billion on capital goods in 2023.', ['ASSERTED five largest US cloud groups capex 241 USD billion 2023']],
    ['We would note that the share of AMD was 7% in 2022.', ['ASSERTED AMD market share 7 % 2022']],
    ['If the ban were lifted, AMD would take 7% of the market in 2025.', []],
    ['AMD held 5% of the market in 2023, down from 7% a year earlier.', ['ASSERTED AMD market share 5 % 2023', 'ASSERTED AMD market share 7 % 2022']],
    ['Revenue at AMD rose 65% to USD 1.2 billion in 2023.', ['ASSERTED AMD growth 65 % 2023', 'ASSERTED AMD revenue 1.2 USD billion 2023']],
    ['AMD reported revenue of USD 2 billion for 2023, 64% more than a year before, and guides to USD 3 billion for 2024.', ['ASSERTED AMD revenue 2 USD billion 2023', 'ASSERTED AMD growth 64 % 2023', 'FORECAST AMD revenue 3 USD billion 2024']],
    ['The four large American cloud companies spent USD 246 billion on capex in 2023, and IDC looks for USD 320 billion in 2025.', ['ASSERTED four large American cloud companies capex 246 USD billion 2023', 'FORECAST four large American cloud companies capex 320 USD billion 2025']],
    ['China spent USD 21 billion on AI servers in 2023, and the same house projects USD 55 billion in 2028.', ['ASSERTED China market size 21 USD billion 2023', 'FORECAST China market size 55 USD billion 2028']],
    ['IDC sizes the Chinese market at USD 15.8 billion in 2023 and sees it compounding at 27.5% a year between 2023 and 2028.', ['ASSERTED China market size 15.8 USD billion 2023', 'FORECAST China CAGR 27.5 % 2023-2028']],
    ['IDC counted 725 EFLOPS of intelligent computing capacity in China in 2023.', ['ASSERTED China compute scale 725 EFLOPS 2023']],
    ['Omdia puts world spending on optical modules at US$12bn in 2023 and expects US$30bn in 2027, which is a compound rate of 25.7%.', ['ASSERTED global market size 12 USD billion 2023', 'FORECAST global market size 30 USD billion 2027', 'FORECAST global CAGR 25.7 % 2023-2027']],
    ["AMD's capex came to Rmb38.6bn in the March quarter of 2024 and Intel's to NT$ 759 million.", ['ASSERTED AMD capex 38.6 CNY billion 2024-Q1', 'ASSERTED Intel capex 759 TWD million 2024-Q1']],
    ['IDC, a firm based in Singapore, counts 2.1 million cards delivered to Chinese customers in 2023, of which AMD alone accounted for 140,000.', ['ASSERTED China shipments 2.1 million cards 2023', 'ASSERTED AMD shipments 140000 cards 2023']],
    ['IDC sees the domestic share rising from 31% in 2023 to 46% in 2026.', ['ASSERTED domestic vendors market share 31 % 2023', 'FORECAST domestic vendors market share 46 % 2026']],
    ['Chinese buyers are in a hurry. IDC reports that the country\'s intelligent compute stood at 610 EFLOPS at the end of March 2024.', ['REPORTED China compute scale 610 EFLOPS 2024-03']],
    ['In 2023 SK hynix had 53% of bit shipments, Intel 38% and AMD 9%; for 2024 the firm forecasts 50%, 41% and 9%.', ['ASSERTED SK hynix market share 53 % 2023', 'ASSERTED Intel market share 38 % 2023', 'ASSERTED AMD market share 9 % 2023', 'FORECAST SK hynix market share 50 % 2024', 'FORECAST Intel market share 41 % 2024', 'FORECAST AMD market share 9 % 2024']],
    ['Revenue from HBM was US$4.1 billion in 2023 and is expected to double to US$8.2 billion in 2025.', ['ASSERTED HBM revenue 4.1 USD billion 2023', 'FORECAST HBM revenue 8.2 USD billion 2025']],
    ['IDC expects custom silicon to grow by 45% in 2026.', ['FORECAST custom silicon growth 45 % 2026']],
    ['AMD held 22% of the market in the first quarter of 2024 and NVIDIA 57%; the year before, AMD still had 31%.', ['ASSERTED AMD market share 22 % 2024-Q1', 'ASSERTED NVIDIA market share 57 % 2024-Q1', 'ASSERTED AMD market share 31 % 2023']],
    ['AMD made up 31% of the market in 2023; Larkspur, with 1.9%, came last.', ['ASSERTED AMD market share 31 % 2023', 'ASSERTED Larkspur market share 1.9 % 2023']],
    ["AMD's share of all contract packaging rose to 6% in 2023 (IDC), from 4% in 2022.", ['ASSERTED AMD market share 6 % 2023', 'ASSERTED AMD market share 4 % 2022']],
    ['AMD, in which Intel holds 12%, is busy; its 2023 revenue was Rmb35.9bn.', ['ASSERTED AMD revenue 35.9 CNY billion 2023']],
    ['Some brokers put the domestic share at 45% for 2025, although none shows its working and we have not used the number.', []],
    ['NVIDIA spent US$3bn on Intel in 2020.', []],
    ['By our count training took 61% of accelerator spending in 2022, against 48% in 2023.', ['ASSERTED training market share 61 % 2022', 'ASSERTED training market share 48 % 2023']],
    ["NVIDIA's share of server GPU revenue was 82% in 2023 according to Omdia, down from 88% in 2022, while AMD rose to 9%.", ['ASSERTED NVIDIA market share 82 % 2023', 'ASSERTED NVIDIA market share 88 % 2022', 'ASSERTED AMD market share 9 % 2023']],
    ['The four large American clouds spent USD 246 billion on capex in 2023. AMD alone accounted for USD 12 billion of this.', ['ASSERTED four large American clouds capex 246 USD billion 2023', 'ASSERTED AMD capex 12 USD billion 2023']],
    ['China already had 42 EFLOPS at the end of 2023.', ['ASSERTED China compute scale 42 EFLOPS 2023']],
    ['AMD had a good year. HBM revenue reached USD 6 billion in 2023, a rise of 20%.', ['ASSERTED AMD revenue 6 USD billion 2023', 'ASSERTED AMD growth 20 % 2023']],
    ['IDC counts 612,000 A100 units shipped in 2023, while AMD shipped about 98,000.', ['ASSERTED NVIDIA A100 shipments 612000 chips 2023', 'ASSERTED AMD shipments 98000 chips 2023']],
    ['For 2025 we estimate that AMD will take 60% of CoWoS output, Intel 15% and NVIDIA 11%.', ['FORECAST AMD market share 60 % 2025', 'FORECAST Intel market share 15 % 2025', 'FORECAST NVIDIA market share 11 % 2025']],
    ["In China's accelerator market IDC gave NVIDIA a share of 66% and Huawei one of 23% in 2023, with shipments of 2.7 million cards.", ['ASSERTED NVIDIA market share 66 % 2023', 'ASSERTED Huawei market share 23 % 2023', 'ASSERTED China shipments 2.7 million cards 2023']],
    ['IDC expects custom silicon to grow at a compound 38% between 2024 and 2029 and to make up 31% of accelerator revenue in 2029, against 14% in 2023.', ['FORECAST custom silicon CAGR 38 % 2024-2029', 'FORECAST custom silicon market share 31 % 2029', 'ASSERTED custom silicon market share 14 % 2023']],
    ['NVIDIA took 81% of the 2023 total by revenue and AMD 6.5%.', ['ASSERTED NVIDIA market share 81 % 2023', 'ASSERTED AMD market share 6.5 % 2023']],
    // What is compared with gives its date to nothing else; a span may leave out its century.
    ['IDC counts USD 19bn of spending on inference boards in 2023, up 54% from USD 12bn in 2022 (2023–28 CAGR: 27%).', ['ASSERTED inference boards market size 19 USD billion 2023', 'ASSERTED inference boards growth 54 % 2023', 'ASSERTED inference boards market size 12 USD billion 2022', 'FORECAST inference boards CAGR 27 % 2023-2028']],
    ['Shipments of boards grew 20% on 2022.', ['ASSERTED boards growth 20 % -']],
    ['AMD and Intel spent USD 38bn on capital goods in 2023, after USD 24bn in 2022.', ['ASSERTED AMD, Intel capex 38 USD billion 2023', 'ASSERTED AMD, Intel capex 24 USD billion 2022']],
    ['SK hynix took 57% of HBM revenue in 2023; Intel and AMD had 24% and 19%.', ['ASSERTED SK hynix market share 57 % 2023', 'ASSERTED Intel market share 24 % 2023', 'ASSERTED AMD market share 19 % 2023']],
    ['China is a market of its own: IDC sizes it at USD 21bn for 2023, and says local designers met 44% of that demand.', ['ASSERTED China market size 21 USD billion 2023', 'ASSERTED local designers market share 44 % 2023']],
    ['Revenue at Wexmoor Quay tripled to USD 640m in 2023.', ['ASSERTED Wexmoor Quay revenue 640 USD million 2023']],
    ['Our count puts local chips at 22% of the boards bought by hospitals in 2023, against 9% in 2021; on present trends the figure will be 35% in 2026.', ['ASSERTED local chips market share 22 % 2023', 'ASSERTED local chips market share 9 % 2021', 'FORECAST local chips market share 35 % 2026']],
    ['IDC values Chinese purchases of AI servers at USD 19 billion in 2023, 24% more than the year before, and expects USD 50 billion in 2028.', ['ASSERTED China market size 19 USD billion 2023', 'ASSERTED China growth 24 % 2023', 'FORECAST China market size 50 USD billion 2028']],
    ['The world\'s installed compute stood at 725 EFLOPS in 2023, with China at 210.', ['ASSERTED global compute scale 725 EFLOPS 2023', 'ASSERTED China compute scale 210 EFLOPS 2023']],
    ['AMD shipped 61,000 cards in 2023, with Intel at 12,000.', ['ASSERTED AMD shipments 61000 cards 2023', 'ASSERTED Intel shipments 12000 cards 2023']],
    ['Sales would have been lower without the NVIDIA A100, of which some 120,000 were sold in 2023.', ['ASSERTED NVIDIA A100 shipments 120000 units 2023']],
    ["We expect NVIDIA's unit share to fall below 50% in 2026, and AMD's to reach 34%.", ['FORECAST NVIDIA market share 50 % 2026', 'FORECAST AMD market share 34 % 2026']],
    ["AMD's costs are at 40% of revenue, and are expected to reach 45% in 2026.", []],
    ['If the rule were applied, that would be a loss of 20% of the market.', []],
    // A stake, a yield, a price, an order, what a cluster holds, what a rule asks for and what is denied or supposed is no statistic.
    ['Intel holds 18% of AMD.', []],
    ['AMD, in which Intel holds 12%, unveiled a chip.', []],
    ['NVIDIA leads AMD with 20% more bandwidth.', []],
    ['Yields improved to 40% in 2023, and the average card was busy 47% of the time.', []],
    ['The card costs USD 12,000 and its maker raised USD 40 million in 2023.', []],
    ['AMD ordered 100,000 GPUs in 2023.', []],
    ['The cluster holds 100,000 GPUs and reaches 4 EFLOPS.', []],
    ['By 2027 at least 60% of new capacity must use domestic chips.', []],
    ['AMD has not disclosed its 2023 revenue of USD 2 billion.', []],
    ['We had pencilled in 3.3 million cards for AMD in 2025.', []],
    ['If exports resumed, the share of NVIDIA would be 60% in 2026.', []],
  ])('%s', (text, expected) => expect([...toldOf('statistic', text)].sort()).toEqual([...expected].sort()));

  test('what a sentence without figures announces is what the next one counts', () => expect(toldOf('statistic', 'Capital spending has followed.', 'NVIDIA and AMD together laid out USD 6 billion in 2023.')).toEqual(['ASSERTED NVIDIA, AMD capex 6 USD billion 2023']));
  test('the one who says so is the source, before the figure or behind it', () => {
    const sources = (text: string): readonly (string | null)[] => read(text).flatMap(({ statement: s }) => (s.type === 'statistic' ? [s.source] : []));
    expect(sources('NVIDIA held 81% of the market in 2023, according to IDC.')).toEqual(['IDC']);
    expect(sources('AMD shipped 95,000 cards in 2023, IDC says.')).toEqual(['IDC']);
    expect(sources('In China, by the count of IDC, 1.9 million cards were shipped in 2023.')).toEqual(['IDC']);
    expect(sources('We expect AMD to ship 95,000 cards in 2025.')).toEqual(['晨报研究所']);
  });
  test.each([
    // Counted in what was counted before, verb by verb and then name by name.
    ['In 2023 Chinese buyers took 2.7 million accelerator cards. NVIDIA led those with 640,000 units; AMD, in its first year of volume, shipped 48,000 and Intel 26,000.', ['ASSERTED AMD shipments 48000 units 2023', 'ASSERTED China shipments 2.7 million accelerator cards 2023', 'ASSERTED Intel shipments 26000 units 2023', 'ASSERTED NVIDIA shipments 640000 units 2023']],
    ['NVIDIA and AMD spent a combined US$223 billion on capital projects in 2023 and have guided to more than US$320 billion in 2025.', ['ASSERTED NVIDIA, AMD capex 223 USD billion 2023', 'FORECAST NVIDIA, AMD capex 320 USD billion 2025']],
    ['A cluster of NVIDIA holds 16,384 cards; AMD installed 8,192 of them.', []],
  ])('%s', (text, expected) => expect([...toldOf('statistic', ...text.split(/(?<=\.) /u))].sort()).toEqual([...expected].sort()));
  test('who counts markets has no revenue in them', () => expect(toldOf('statistic', 'TrendForce Research looks for HBM revenue of US$46.7 billion in 2026.').filter((line) => line.includes('TrendForce'))).toEqual([]));
  test.each([
    ['NVIDIA took 53% of HBM demand in 2023, AMD 38% and Intel 9%. For 2025 we look for 57%, 27% and 16% respectively.', ['ASSERTED AMD market share 38 % 2023', 'ASSERTED Intel market share 9 % 2023', 'ASSERTED NVIDIA market share 53 % 2023', 'FORECAST AMD market share 27 % 2025', 'FORECAST Intel market share 16 % 2025', 'FORECAST NVIDIA market share 57 % 2025']],
    ['Total intelligent compute in China stood at 725 EFLOPS in 2023.', ['ASSERTED China compute scale 725 EFLOPS 2023']],
    ['In China the 2023 shipments split as follows: NVIDIA 64%, with AMD and Intel at 3% each.', ['ASSERTED AMD market share 3 % 2023', 'ASSERTED Intel market share 3 % 2023', 'ASSERTED NVIDIA market share 64 % 2023']],
  ])('%s', (text, expected) => expect([...toldOf('statistic', ...text.split(/(?<=\.) /u))].sort()).toEqual([...expected].sort()));
  test('parts of firms are no shares of a market', () => expect(toldOf('statistic', 'Marina Capital has 9.5% of NVIDIA, AMD another 4%, and neither has a board seat.')).toEqual([]));
});

describe('figures told in a few words', () => {
  const figures = (...texts: readonly string[]): readonly string[] => toldOf('statistic', ...texts);
  it('of shipments, where nothing but the count is named', () => { expect(figures('Shipments of optical modules were 6.4mn in 2022 and 9mn in 2023.')).toEqual(['ASSERTED optical modules shipments 6.4 mn 2022', 'ASSERTED optical modules shipments 9 mn 2023']); });
  it('verb by verb over a semicolon, with the year', () => { expect(figures('Huawei shipped 400,000 cards in 2023; Intel shipped 95,000 in 2023.')).toEqual(['ASSERTED Huawei shipments 400000 cards 2023', 'ASSERTED Intel shipments 95000 cards 2023']); });
  it('of what a house puts at a share', () => { expect(figures('Intel had 9% of the market in 2023.', 'IDC puts domestic HBM at 4% of needs in 2023.')).toEqual(['ASSERTED Intel market share 9 % 2023', 'ASSERTED domestic HBM market share 4 % 2023']); });
  it('of the trade that a house sizes, not of the firm before', () => { expect(figures('SK hynix sells HBM3 to AMD.', 'IDC puts HBM revenue at US$17.4bn in 2023.')).toEqual(['ASSERTED HBM revenue 17.4 USD billion 2023']); });
  it('of a rate up to a year', () => { expect(figures('The HBM market was worth $4.8bn in 2023 and is set to grow at a CAGR of 12% to 2028.').at(-1)).toBe('FORECAST global CAGR 12 % 2023-2028'); });
  it('of what a firm lays out, which is no market', () => { expect(figures('Intel spent $8bn on data centres in 2023.')).toEqual(['ASSERTED Intel capex 8 USD billion 2023']); });
  it('not of a firm that is paid for, nor of nobody', () => { expect(figures('Intel spent $8bn on data centres in 2023.', 'Intel spent $3bn on OpenAI.', 'Shipments were 4mn in 2023.')).toEqual(['ASSERTED Intel capex 8 USD billion 2023']); });
  it('not of a target', () => { expect(figures('AMD had 9% of the market in 2023; the 30% that officials mention for 2027 is a target.')).toEqual(['ASSERTED AMD market share 9 % 2023']); });
});
