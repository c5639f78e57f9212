import { toldOf } from './fixture.js';

const told = (text: string): readonly string[] => toldOf('relation', text).filter((line) => line.startsWith('ASSERTED ')).map((line) => line.replace(/^ASSERTED /u, ''));

describe('what one firm is to another, by a noun for it', () => {
  it.each([
    ['Customers of AMD include OpenAI, Intel and the Chinese cloud Huawei.', 'AMD SUPPLIES_TO Huawei'],
    ['AMD counts OpenAI among its largest buyers.', 'AMD SUPPLIES_TO OpenAI'],
    ['SK hynix makes memory; AMD and Intel are its two largest clients.', 'SK hynix SUPPLIES_TO Intel'],
    ['OpenAI has picked AMD as its supplier.', 'AMD SUPPLIES_TO OpenAI'],
    ['AMD rival Morningstar Tech reported a loss.', 'AMD COMPETES_WITH Morningstar Tech'],
    ['Shareholders of Morningstar Tech are TSMC and Huawei.', 'Huawei HOLDS_SHARE_IN Morningstar Tech'],
    ['Morningstar Tech, whose backers include TSMC, listed in May.', 'TSMC HOLDS_SHARE_IN Morningstar Tech'],
    ['The parent of Intel is ASE.', 'Intel SUBSIDIARY_OF ASE'],
    ['In optics, SK hynix has two rivals: Intel and AMD.', 'SK hynix COMPETES_WITH AMD'],
    ['Intel is a user of AMD cards.', 'Intel USES_CHIP AMD'],
  ] as const)('%s', (text, expected) => expect(told(text)).toContain(expected));
  it.each([
    'AMD lost OpenAI as a customer.', 'OpenAI, a former customer of AMD, left.', 'Could OpenAI become a customer of AMD?', 'AMD would like to have OpenAI as a client.', 'Customers of AMD\'s rival include OpenAI.', 'AMD is in talks with OpenAI as a potential customer.',
  ])('none of it is told in: %s', (text) => expect(told(text).filter((line) => line.includes('SUPPLIES_TO'))).toEqual([]));
});

describe('a sentence is read again without what stands beside its ties', () => {
  it.each([
    ['Morningstar Tech is 31% owned by the Chinese carrier Huawei, among others, for now.', 'Huawei HOLDS_SHARE_IN Morningstar Tech'],
    ['OpenAI, a cloud of long standing, has since 2023 bought its stacks from its subsidiary SK hynix.', 'SK hynix SUPPLIES_TO OpenAI'],
    ['Intel, known for its bumping lines, was taken over by ASE in 2018.', 'Intel SUBSIDIARY_OF ASE'],
  ] as const)('%s', (text, expected) => expect(told(text)).toContain(expected));
});

describe('what firms do to one another, by a verb', () => {
  it.each([
    ['SK hynix feeds memory modules to OpenAI.', 'SK hynix SUPPLIES_TO OpenAI'],
    ['OpenAI awarded SK hynix 60% of the contract.', 'SK hynix SUPPLIES_TO OpenAI'],
    ['TSMC won its first big order from SK hynix.', 'TSMC SUPPLIES_TO SK hynix'],
    ['TSMC owns two thirds of Morningstar Tech.', 'TSMC HOLDS_SHARE_IN Morningstar Tech'],
    ['Morningstar Tech raised $40m in a round led by Huawei.', 'Huawei HOLDS_SHARE_IN Morningstar Tech'],
    ['Intel, which belongs to ASE, makes none.', 'Intel SUBSIDIARY_OF ASE'],
    ['Morningstar Tech is up against NVIDIA in training.', 'Morningstar Tech COMPETES_WITH NVIDIA'],
    ['SK hynix and Intel vie for the same sockets.', 'SK hynix COMPETES_WITH Intel'],
    ['A tie-up between Morningstar Tech and TSMC was announced.', 'Morningstar Tech PARTNER_OF TSMC'],
    ['OpenAI took delivery of 3,072 A100 boards.', 'OpenAI USES_CHIP NVIDIA A100'],
    ['SK hynix began mass production of twelve-high HBM3E.', 'SK hynix PROVIDES HBM3E'],
    ['NVIDIA has its seat in Shanghai.', 'NVIDIA LOCATED_IN Shanghai'],
  ] as const)('%s', (text, expected) => expect(told(text)).toContain(expected));
  it.each([
    ['OpenAI leases the land from SK hynix.', 'SUPPLIES_TO'], ['If OpenAI buys memory from SK hynix, prices rise.', 'SUPPLIES_TO'], ['TSMC would own a third of Morningstar Tech.', 'HOLDS_SHARE_IN'], ['Until 2021 Intel belonged to ASE.', 'SUBSIDIARY_OF'],
    ['Does OpenAI take delivery of A100 boards? It never took delivery of A100 boards.', 'USES_CHIP'], ['TSV tooling comes from TSMC.', 'PROVIDES'],
  ] as const)('nothing is told in: %s', (text, predicate) => expect(told(text).filter((line) => line.includes(predicate))).toEqual([]));
});

describe('who does which step of a chip, and what belongs to whom', () => {
  it.each([
    ['The X900 is drawn in Oslo. TSMC makes the die on a mature node.', 'Morningstar X900 FABRICATED_BY TSMC'],
    ['The order for the X900 went to TSMC.', 'Morningstar X900 FABRICATED_BY TSMC'],
    ['Packaging of the X900 is done by ASE.', 'Morningstar X900 PACKAGED_BY ASE'],
    ['The X900 sticks to HBM2E.', 'Morningstar X900 USES_MEMORY HBM2E'],
    ['Eight HBM3E stacks from SK hynix give the X900 288 GB.', 'Morningstar X900 USES_MEMORY HBM3E'],
    ['Kite had used A100 cards.', 'Kite USES_CHIP NVIDIA A100'],
    ["Huawei's software stack, CANN, offers a CUDA layer and PyTorch back-ends.", 'Huawei SUPPORTS_SOFTWARE PyTorch'],
    ['In Hebi, AMD is said to be weighing it; neither side would comment. Huawei and Intel signed a memorandum.', 'Huawei PARTNER_OF Intel'],
  ] as const)('%s', (text, expected) => expect(told(text)).toContain(expected));
  it.each([['The X900 was to be packaged by ASE.', 'PACKAGED_BY'], ['The X77 is an inference card made by TSMC.', 'DESIGNED_BY'], ['If TSMC makes the die, the X900 will be late.', 'FABRICATED_BY']] as const)(
    'nothing is told in: %s', (text, predicate) => expect(told(text).filter((line) => line.includes(predicate))).toEqual([]));
});
