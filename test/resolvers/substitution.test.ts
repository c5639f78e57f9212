import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());
interface Row { readonly rank: number; readonly chip: { readonly id: string }; readonly marks: readonly string[]; readonly scoreLow: number; readonly score: number; readonly scoreHigh: number }
const ranked = async (rest: string): Promise<readonly Row[]> => (await world.ask(`{ substitutes(${rest}) { rank chip { id } marks score scoreLow scoreHigh } }`)).data.substitutes as unknown as readonly Row[];

describe('substitutes', () => {
  it('rank every chip that could do the work; the original is marked and comes last', async () => {
    const rows = await ranked('for: "chip:nvidia-h100-sxm", first: 20');
    expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_, at) => at + 1));
    expect(rows.at(-1)).toMatchObject({ chip: { id: 'chip:nvidia-h100-sxm' }, marks: ['ORIGINAL'] });
    for (const { scoreLow, score, scoreHigh } of rows) { expect(scoreLow).toBeLessThanOrEqual(score); expect(score).toBeLessThanOrEqual(scoreHigh); }
  });
  it('each part says why, with the claims it stands on', async () => {
    const { data } = await world.ask('{ substitutes(for: "chip:nvidia-h100-sxm", first: 1) { breakdown { name weight explanation evidence { quote report { title } } } } }');
    const parts = data.substitutes![0]!.breakdown as unknown as { name: string; weight: number; explanation: string; evidence: unknown[] }[];
    expect(parts.map(({ name }) => name)).toEqual(['performance', 'software', 'supply', 'efficiency']);
    expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10);
    for (const { explanation, evidence } of parts) { expect(explanation).not.toBe(''); expect(evidence.length).toBeGreaterThan(0); }
  });
  it('keep to the filter: designed in China and not listed leaves none but the original', async () => {
    expect((await ranked('for: "chip:nvidia-h100-sxm", where: { designerCountries: ["CN"], excludeListed: true }')).map(({ chip }) => chip.id)).toEqual(['chip:nvidia-h100-sxm']);
  });
  it('what came after the day is marked', async () => {
    const rows = await ranked('for: "chip:nvidia-h100-sxm", where: { asOf: "2023-01-01" }, first: 20');
    expect(rows.find(({ chip }) => chip.id === 'chip:nvidia-h20')!.marks).toContain('NOT_YET_RELEASED');
  });
  it('allowedTo that is no country is bad input, not a free pass', async () => {
    expect((await world.ask('{ substitutes(for: "chip:nvidia-h100-sxm", where: { allowedTo: "UK" }) { rank } }')).errors[0]).toMatchObject({ message: expect.stringContaining('allowedTo') as unknown as string, extensions: { code: 'BAD_USER_INPUT', remedy: 'Say "GB" for United Kingdom.' } });
  });
  it('allowedTo asks the control rules of the day: on 2023-11-18 H20 may go to China and MI300X may not', async () => {
    const left = (await world.ask('{ substituteRanking(for: "chip:huawei-ascend-910b", where: { allowedTo: "CN", asOf: "2023-11-18" }, first: 20) { substitutes { chip { id } } leftOut { chip { id } reason } } }')).data.substituteRanking as unknown as { leftOut: { chip: { id: string }; reason: string }[]; substitutes: { chip: { id: string } }[] };
    expect(left.leftOut.find(({ chip }) => chip.id === 'chip:amd-mi300x')!.reason).toContain('us.3A090a.2023');
    expect(left.substitutes.map(({ chip }) => chip.id)).toContain('chip:nvidia-h20');
  });
  it.each([['weights that are all 0', 'weights: { performance: 0, software: 0, supply: 0, efficiency: 0 }'], ['a negative weight', 'weights: { supply: -1 }'], ['no page', 'first: 0']])('%s: bad input', async (_, rest) => {
    expect((await world.ask(`{ substitutes(for: "chip:nvidia-h20", ${rest}) { rank } }`)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('alternativeSuppliers', () => {
  it('HBM2e without Samsung: SK hynix, which then is not the only one known', async () => {
    const { data } = await world.ask('{ alternativeSuppliers(of: "memory:hbm2e", insteadOf: "company:samsung") { supplier { name } provides { name } relation { type } soleSource closeness evidence { id } } }');
    expect(data.alternativeSuppliers).toMatchObject([{ supplier: { name: 'SK hynix' }, provides: { name: 'HBM2e' }, relation: { type: 'PROVIDES' }, soleSource: false, closeness: 'SAME' }]);
    expect(data.alternativeSuppliers![0]!.evidence).toHaveLength(1);
  });
  it('a planned provision is no alternative', async () => {
    const { data } = await world.ask('{ alternativeSuppliers(of: "memory:hbm3") { supplier { name } provides { name } soleSource closeness } }');
    expect(data.alternativeSuppliers![0]).toEqual({ supplier: { name: 'SK hynix' }, provides: { name: 'HBM3' }, soleSource: true, closeness: 'SAME' });
    const [, ...others] = data.alternativeSuppliers as unknown as readonly { readonly closeness: string }[];
    expect(others.map(({ closeness }) => closeness)).not.toContain('SAME');
  });
  it('an unknown id is an error', async () => {
    expect((await world.ask('{ alternativeSuppliers(of: "memory:none") { soleSource } }')).errors[0]?.extensions.code).toBe('ENTITY_NOT_FOUND');
  });
});
