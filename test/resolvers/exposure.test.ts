import { serve } from './ask.js';
import type { AskedServer } from './ask.js';

let world: AskedServer;
beforeAll(async () => { world = await serve(); });
afterAll(() => world.close());
interface Report { readonly level: string; readonly ways: readonly { readonly level: string; readonly ownership: number | null; readonly path: { readonly nodes: readonly { readonly id: string }[] } }[]; readonly notes: readonly string[] }
const of = async (rest: string): Promise<Report> => (await world.ask(`{ exposure(${rest}) { asOf level notes ways { level ownership reason path { nodes { id } relations { id } } listing { list company { id } } evidence { id } } } }`)).data.exposure as unknown as Report;

describe('exposure', () => {
  it('HiSilicon is listed itself, owned by Huawei and made for by SMIC: strongest first', async () => {
    const { level, ways } = await of('of: "company:hisilicon"');
    expect(level).toBe('LISTED');
    expect(ways.map((way) => [way.level, way.path.nodes.at(-1)!.id, way.ownership])).toEqual([
      ['LISTED', 'company:hisilicon', null], ['OWNED_BY_LISTED', 'company:huawei', 1], ['SUPPLIED_BY_LISTED', 'company:smic', null],
    ]);
  });
  it('the day before the listing it is tied to nobody, and the answer says what was searched', async () => {
    const { level, notes } = await of('of: "company:hisilicon", asOf: "2019-05-15"');
    expect(level).toBe('NONE_FOUND');
    expect(notes.join(' ')).toContain('No tie to a listed party was found');
  });
  it('AMD has no tie that the graph knows', async () => {
    expect(await of('of: "company:amd"')).toMatchObject({ level: 'NONE_FOUND', ways: [] });
  });
  it.each([['of: "company:none"', 'ENTITY_NOT_FOUND'], ['of: "chip:nvidia-h20"', 'ENTITY_NOT_FOUND'], ['of: "company:amd", maxDepth: 0', 'BAD_USER_INPUT'], ['of: "company:amd", asOf: "yesterday"', 'BAD_USER_INPUT']])('%s: %s', async (rest, code) => {
    expect((await world.ask(`{ exposure(${rest}) { level } }`)).errors[0]?.extensions.code).toBe(code);
  });
});
