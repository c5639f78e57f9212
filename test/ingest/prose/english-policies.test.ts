import { read } from './fixture.js';

const told = (...sentences: readonly string[]): readonly string[] => read(...sentences).flatMap(({ statement: s }) =>
  s.type === 'policy' ? [`${s.title} | ${s.issuer ?? ''} | ${s.region?.surface ?? ''} | ${s.date ?? ''}`] : s.type === 'policyTarget' ? [`${s.title ?? ''}: ${s.op ?? ''}${String(s.value)} ${s.unit} by ${s.by ?? ''}`] : []);

describe('policies in English sentences', () => {
  it('a title is told by its capitals, its issuer and day stand beside it, what it wants follows', () => {
    expect(told('The Sichuan Provincial Government released the Western Compute Hub Programme (2024-2027) on 3 May 2024, with a target of 60 EFLOPS by 2026.', 'It also calls for at least 45% domestic chips by 2027.')).toEqual([
      'Western Compute Hub Programme (2024-2027) | Sichuan Provincial Government |  | 2024-05-03', 'Western Compute Hub Programme (2024-2027): 60 EFLOPS by 2026', 'Western Compute Hub Programme (2024-2027): >=45 % by 2027',
    ]);
  });
  it('a name in quotation marks with its kind in small letters; what it asked for is told later', () => {
    expect([...told('China\'s "Silicon Basin" action plan, published in May 2024, called for 40 EFLOPS by 2027.')].sort()).toEqual(['"Silicon Basin" action plan |  | China | 2024-05', '"Silicon Basin" action plan: 40 EFLOPS by 2027']);
    expect(told('NVIDIA\'s "Open Door" programme, launched in May 2024, gives 3,000 cards to start-ups.')).toEqual([]);
  });
  it('the issuer may come behind, the figure behind its year', () => {
    expect(told('The frame is the Action Plan for the Growth of Computing Infrastructure, which MIIT and five other bodies issued on 8 October 2023 and which asks for more than 300 EFLOPS in total by 2025, 35% of it intelligent.')).toEqual([
      'Action Plan for the Growth of Computing Infrastructure | MIIT and five other bodies | China | 2023-10-08', 'Action Plan for the Growth of Computing Infrastructure: >300 EFLOPS by 2025', 'Action Plan for the Growth of Computing Infrastructure: 35 % by 2025',
    ]);
  });
  it('a body may own the title, and count by nouns of its own', () => {
    expect([...told("The European Commission's Continental Compute Plan, presented on 9 April 2024, aims for up to five gigafactories, each with about 100,000 advanced chips.", 'The plan asks for 25 EFLOPS by the end of 2026 and for 180,000 standard racks; at least 60% of new accelerators are to be domestic.')].sort()).toEqual([
      'Continental Compute Plan | European Commission |  | 2024-04-09', 'Continental Compute Plan: 100000 chips by ', 'Continental Compute Plan: 180000 racks by ', 'Continental Compute Plan: 25 EFLOPS by 2026', 'Continental Compute Plan: <=5 gigafactories by ', 'Continental Compute Plan: >=60 % by ',
    ]);
  });
  it('a department may list what it is for, a body may be the region\'s, and a place may want without a title', () => {
    expect(told('The UK Department for Science, Innovation and Technology issued the Sovereign Compute Roadmap in May 2024.')).toEqual(['Sovereign Compute Roadmap | UK Department for Science, Innovation and Technology | UK | 2024-05']);
    expect(told("Sichuan's Clean Corridor Measures, published by the region's Energy Bureau in May 2024, are strict.")).toEqual(['Clean Corridor Measures | Energy Bureau |  | 2024-05']);
    expect(told("China's target of 70 EFLOPS is for 2026.")).toEqual([': 70 EFLOPS by 2026']);
    expect(told('China plans to build 70 EFLOPS by the end of 2026.')).toEqual([': 70 EFLOPS by 2026']);
    expect(told('China has dropped its target of 70 EFLOPS by 2026.')).toEqual([]);
  });
  it('each figure is of the title last named before it; money to be raised and power usage are figures too', () => {
    expect([...told('China issued the Lake Compute Three-Year Plan on 5 June 2023 and wants 25 EFLOPS of computing and 160,000 standard racks by 2026, while Shanghai followed on 2 May 2024 with the Harbour Computing Action Plan, under which the city is to have 8 EFLOPS by 2027.')].filter((line) => !line.includes('|')).sort()).toEqual([
      'Harbour Computing Action Plan: 8 EFLOPS by 2027', 'Lake Compute Three-Year Plan: 160000 racks by 2026', 'Lake Compute Three-Year Plan: 25 EFLOPS by 2026']);
    expect([...told("China's Lake Computing Strategy, published on 4 March 2024, sets a PUE of 1.2 for new centres, and seeks domestic chip sales of JPY 15 trillion by 2030.")].slice(1).sort()).toEqual(['Lake Computing Strategy: 15 JPY trillion by 2030', 'Lake Computing Strategy: <=1.2 PUE by ']);
    expect(told("China's Compute Roadmap, published on 17 July 2023, is the one with a hard number, 420 AI exaflops by 2030.").slice(1)).toEqual(['Compute Roadmap: 420 EFLOPS by 2030']);
    expect(told('The Shanghai document sees 15 EFLOPS in research hands by 2030.')).toEqual([': 15 EFLOPS by 2030']);
    // What is laid out is no aim.
    expect(told("China's Lake Computing Strategy, published on 4 March 2024, comes with an outlay of JPY 2 trillion.").slice(1)).toEqual([]);
  });
  it.each([
    "NVIDIA announced its Inception Program in 2016 with a target of 10% by 2017.", 'BIS published its Export Control Guidelines on 3 May 2024.', 'The Sichuan Provincial Government is drafting a Compute Hub Plan, now in consultation, with 60 EFLOPS by 2026.',
  ])('no policy: %s', (text) => { expect(told(text)).toEqual([]); });
  it('a title may hold words in quotation marks or end in a year, stand in italics, and be followed by what it wants', () => {
    expect([...told('On 26 August 2024 the State Council issued the Opinions on Deepening the "Smart Plus" Initiative.')].sort()).toEqual(['Opinions on Deepening the "Smart Plus" Initiative | State Council | China | 2024-08-26']);
    expect([...told('Shanghai followed with the *Shanghai Compute Mission 2030* (Department of Science, 17 January 2024): 10,000 GPUs by 2027.')].sort()).toEqual(['Shanghai Compute Mission 2030 | Shanghai | Shanghai | 2024-01-17', 'Shanghai Compute Mission 2030: 10000 GPUs by 2027']);
    expect([...told("Shanghai's municipal government added the Shanghai Measures on Memory and Packaging in February 2024.")]).toEqual(["Shanghai Measures on Memory and Packaging | Shanghai's municipal government | Shanghai | 2024-02"]);
    expect(told('Our House View 2030 was added by the Strategy team.')).toEqual([]);
  });
});
