import { withEnglishNames } from '../../src/ingest/english-names.js';
import { seedNames } from '../../src/ingest/names.js';
import type { Paragraph } from '../../src/ingest/source.js';

/** Kind of each name that the sentences teach. */
function taught(...sentences: readonly string[]): Readonly<Record<string, string>> {
  const paragraph: Paragraph = { section: [], sentences: sentences.map((text, i) => ({ text, starts: [0], lines: [i + 1], page: null })) };
  const seed = seedNames();
  return Object.fromEntries(withEnglishNames(seed, [paragraph]).entries.slice(seed.entries.length).flatMap(({ kind, names }) => names.map(({ text }) => [text, kind])));
}

describe('names that an English report teaches', () => {
  test('an apposition makes a firm, and its short form follows', () => {
    expect(taught('Bramley Systems, a start-up from Leeds, sells accelerators.', 'Last year Bramley raised capital.')).toMatchObject({ 'Bramley Systems': 'COMPANY', Bramley: 'COMPANY' });
  });
  test('what is rated, drawn or taped out is a chip, and its model number alone is it too', () => {
    expect(taught('The Otter T3 accelerator is rated at 400 TFLOPS.', 'The T3 draws 300 W.')).toMatchObject({ 'Otter T3': 'CHIP', T3: 'CHIP' });
  });
  test('a stack, a link and a packaging say what they are', () => {
    expect(taught('Its software stack, called Loom, is open.', 'The dies talk over Spindle, a chip-to-chip link of 400 GB/s.', 'Both are joined by Tessel, a bridge-die packaging of its own.')).toMatchObject({ Loom: 'SOFTWARE', Spindle: 'INTERCONNECT', Tessel: 'PACKAGING' });
  });
  test('a town behind a firm is a place, one behind an institution is not', () => {
    expect(taught('Bramley Systems of Otterton is the hope of the region.', 'A Brindley laboratory builds models.', 'The University of Moleford is old.')).toEqual({ 'Bramley Systems': 'COMPANY', Otterton: 'REGION', Brindley: 'REGION', 'University of Moleford': 'COMPANY' });
  });
  test('what supports a framework is software, and a name that counts its parameters a model', () => {
    expect(taught("Bramley's LoomStack supports PyTorch and JAX.", 'Otter-72B was released in May.')).toMatchObject({ LoomStack: 'SOFTWARE', 'Otter-72B': 'AI_MODEL' });
  });
  test('a lab before its name, a buyer of many cards, a bank of a town, who is owned in part; software in general is no name', () => {
    expect(taught('Its customers include the Finnish lab Otter AI.', 'Bank of Moleford runs 400 A100 cards.', 'Heronry is 40% owned by NVIDIA.', 'Software is a fork of OpenXLA.')).toEqual({ 'Otter AI': 'COMPANY', 'Bank of Moleford': 'COMPANY', Heronry: 'COMPANY' });
  });
  test('a Chinese name in brackets does not hide its sentence', () => {
    expect(taught('Bramley Systems (青林系统), a start-up from Leeds, sells accelerators.', 'Bramley raised capital.')).toMatchObject({ 'Bramley Systems': 'COMPANY', Bramley: 'COMPANY' });
  });
  test('an apposition ends where its head ends: a developer of models is a firm, a version with a link a chip', () => {
    expect(taught('Otterworks, the Leeds developer of the Heron-2 model, raised capital.', 'It sells the KD5-C, a version of the A100 whose link is throttled.')).toMatchObject({ Otterworks: 'COMPANY', 'Heron-2': 'AI_MODEL', 'KD5-C': 'CHIP' });
  });
  test('what is trained, what dies talk over, what a part is packaged in and what a foundry markets', () => {
    expect(taught('The lab released Heron-3 on 9 May 2025, a mixture-of-experts model of 30 billion parameters.', 'It talks to its neighbours over PondLink.', 'It is packaged by ASE in the ReedFold scheme.', 'It is made on a process that the foundry markets as QX-7P.', 'Brimstow, which China Unicom runs in Hohhot, holds 600 cards.'))
      .toMatchObject({ 'Heron-3': 'AI_MODEL', PondLink: 'INTERCONNECT', ReedFold: 'PACKAGING', 'QX-7P': 'PROCESS', Brimstow: 'COMPUTE_CENTER' });
  });
  test('names with an ampersand are one firm, an adjective is no place, an arm is not the firm', () => {
    expect(taught('Marlow & Finch Securities (Asia) rates it.', 'A Bramlian foundry builds it.', 'Bramley Systems, a start-up, set up Bramley Interconnect, a subsidiary.', 'Bramley sells chips to Bramley Systems.'))
      .toEqual({ 'Marlow & Finch Securities': 'COMPANY', 'Bramley Systems': 'COMPANY', 'Bramley Interconnect': 'COMPANY', Bramley: 'COMPANY' });
  });
  test('kin of a chip, what a server is called, whose shares are counted, what one programs through', () => {
    expect(taught('Its first product, the Otter 3, was slow.', 'The KD-700 accelerator draws 300 W; the KD-750 is newer.', 'It sells a server called the BRS-N4.', 'Its shareholders include Mossfield with 12%.', 'It is programmed through Loomwork.', 'It is packaged in a 2.5D process called ReedFold.', 'It has a plant in Stowbury, Texas.'))
      .toMatchObject({ 'Otter 3': 'CHIP', 'KD-700': 'CHIP', 'KD-750': 'CHIP', 'BRS-N4': 'PRODUCT', Mossfield: 'COMPANY', Loomwork: 'SOFTWARE', ReedFold: 'PACKAGING', Stowbury: 'REGION' });
  });
  test('initials in brackets are the firm, and a town before its name is not what it goes by', () => {
    expect(taught('Otterton Advanced Packaging (OAP), a start-up, and Wuxi Brimstow Semiconductor, a start-up, grew.', 'OAP leads Brimstow.')).toMatchObject({ 'Otterton Advanced Packaging': 'COMPANY', OAP: 'COMPANY', 'Wuxi Brimstow Semiconductor': 'COMPANY', Brimstow: 'COMPANY' });
  });
  test('forks, kits, laboratories, sites of somebody and chips by a pilot lot say what they are', () => {
    expect(taught('It ships Loomwork, a fork of LLVM.', 'It offers a library set called ReedVault.', 'The Otter SDK is free.', 'Heron-9, from the Leeds laboratory Bramley AI, was trained on 900 cards.', 'It runs Heron-2, a model by Marlowe.', "Otter Point, Bramley's second Leeds campus, is large.", "Brimstow's Behemoth in Leeds uses 20,000 cards.", 'It relies on TSMC for a pilot lot of the KD-7 at 2 nm.', 'Its own bus, which it calls ZB, is fast.'))
      .toMatchObject({ Loomwork: 'SOFTWARE', ReedVault: 'SOFTWARE', 'Otter SDK': 'SOFTWARE', 'Heron-9': 'AI_MODEL', Marlowe: 'COMPANY', 'Otter Point': 'COMPUTE_CENTER', Behemoth: 'COMPUTE_CENTER', 'KD-7': 'CHIP', ZB: 'INTERCONNECT' });
  });
  test('two letters are no chip that looks like them, nor an article and a number', () => {
    const names = withEnglishNames(seedNames(), [{ section: [], sentences: ['The Otter A1 accelerator draws 300 W.', 'The A1 is new.'].map((text, k) => ({ text, starts: [0], lines: [k + 1], page: null })) }]);
    expect(names.find('The AI plan names a 30 billion model.')).toEqual([]);
  });
  test('what a server is, who owns a firm, what a campus and a cluster are called', () => {
    expect(taught('It sells the BRS-16, a server that holds sixteen cards.', 'Bramley also owns Marlwork, a compiler company in Leeds.', 'The Fenlow campus near Leeds is large.', 'The Brimley cluster in Leeds, which Bramley operates, is new.', 'Its software, which it calls Reedloom, is old.'))
      .toMatchObject({ 'BRS-16': 'PRODUCT', Marlwork: 'COMPANY', 'Fenlow campus': 'COMPUTE_CENTER', 'Brimley cluster': 'COMPUTE_CENTER', Reedloom: 'SOFTWARE' });
  });
  test('a firm in full that only its short name tells; its arm is a firm of its own; a misprint is the name meant', () => {
    const names = taught('In India, Bramley AI has two parts.', 'Bramley said it would wait.', 'Bramley rents cards.', 'Customers of Bramley wait.', 'Bramley waits.', "Bramiley's stack is new.");
    expect(names).toMatchObject({ 'Bramley AI': 'COMPANY', Bramley: 'COMPANY', Bramiley: 'COMPANY' });
    const entries = withEnglishNames(seedNames(), [{ section: [], sentences: ['Bramley AI is a start-up.', 'Bramley said so.', 'Bramley sells.', 'Bramley waits.', 'Buyers of Bramley wait.', "Bramiley's stack is new."].map((text, i) => ({ text, starts: [0], lines: [i + 1], page: null })) }]).entries;
    expect(entries.find(({ names: all }) => all.some(({ text }) => text === 'Bramiley'))?.name).toBe('Bramley AI');
  });
  test('clusters by what they began with, sites of somebody, parks that count their power; a lab that is bought is no centre', () => {
    expect(taught("Bramley's Leviathan in Leeds began with 40,000 H100s.", "It supplies Bramley's Starfold site at Ono.", 'The laboratory runs URANIA on 12,000 GH200s.', 'Brimstow’s equivalent is Otterflow-2, a 4,096-card cluster.', 'The Lanfield Juqi Hub is under construction and is to offer 800 PFLOPS.', 'It comes from Marlowe Labs, which Amazon bought in 2015 and runs as a subsidiary.'))
      .toMatchObject({ Leviathan: 'COMPUTE_CENTER', Starfold: 'COMPUTE_CENTER', URANIA: 'COMPUTE_CENTER', 'Otterflow-2': 'COMPUTE_CENTER', 'Lanfield Juqi Hub': 'COMPUTE_CENTER', 'Marlowe Labs': 'COMPANY' });
  });
  test('a part with a letter M is no model, a flow by what it is called is a packaging, who uses the card is a firm', () => {
    expect(taught('The QX-900 accelerator draws 300 W.', 'A server version, the QX-900M, doubles the memory.', 'It has developed a panel-level flow it calls PostArray.', 'KT Softworks uses the card for its mail.', "Otterby-owned Fenwick Circuits laid it out."))
      .toMatchObject({ 'QX-900M': 'CHIP', PostArray: 'PACKAGING', 'KT Softworks': 'COMPANY', 'Fenwick Circuits': 'COMPANY' });
  });
  test('a version with a point belongs to a name, a name at home tells a firm, a heading gives it in full', () => {
    const paragraph: Paragraph = { section: ['3.1 Bramley Semiconductor (布兰半导体)'], sentences: ['Bramley said it would wait.', 'Heron 3.5, an open-weight model, is new.', 'The memory that it calls RB-Stack is old.', 'Otterlore (獭微电子) is in Hefei.'].map((text, i) => ({ text, starts: [0], lines: [i + 1], page: null })) };
    const entries = withEnglishNames(seedNames(), [paragraph]).entries;
    const named = (name: string): string => { const found = entries.find(({ names }) => names.some(({ text }) => text === name)); return `${found?.name ?? '-'} ${found?.kind ?? '-'}`; };
    expect(['Bramley', 'Heron 3.5', 'RB-Stack', 'Otterlore'].map(named)).toEqual(['Bramley Semiconductor COMPANY', 'Heron 3.5 AI_MODEL', 'RB-Stack MEMORY', 'Otterlore COMPANY']);
  });
  test('a town between commas behind a firm, whatever the firm is said to be', () => {
    expect(taught('Marrow Servers, of Otterford, a wholly owned subsidiary of Bramley Group, builds it.')).toMatchObject({ Otterford: 'REGION', 'Bramley Group': 'COMPANY' });
  });
  test('a university with its town, a data centre of somebody, a brand of servers, a model by its size', () => {
    expect(taught('It runs Heron 12B, which the University of Moleford developed.', 'Bramley put them into its Otterfield data centre near Leeds.', 'It is sold under the Reedhive brand of servers.'))
      .toMatchObject({ 'Heron 12B': 'AI_MODEL', 'University of Moleford': 'COMPANY', 'Otterfield data centre': 'COMPUTE_CENTER', Reedhive: 'PRODUCT' });
  });
  test('a family, what a class of machine is based on, and what is only told of in passing', () => {
    expect(taught('Bramley Systems designs the Petrel family of accelerators.', 'Its Tagus-1 talks over Ethernet.', 'Bramley Systems ships the Petrel-based NF-77.', 'It is tuned for models such as Wren-2 from Mossel AI.')).toMatchObject({ Petrel: 'CHIP', 'Tagus-1': 'CHIP', 'NF-77': 'PRODUCT', 'Wren-2': 'AI_MODEL', 'Mossel AI': 'COMPANY' });
    expect(taught('Bramley Systems tests the Petrel family.')).not.toHaveProperty('Petrel');
  });
  test('words that open a sentence, months and formats are no names', () => {
    expect(taught('Meanwhile the market grew.', 'In March 2025 FP8 became common.', 'Export rules were tightened.')).toEqual({});
  });
});
