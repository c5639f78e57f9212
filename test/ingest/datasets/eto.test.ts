import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concentration, countriesNeededByEto } from '../../../src/analysis/concentration.js';
import { readEto } from '../../../src/ingest/datasets/eto.js';
import type { CountryShare } from '../../../src/ingest/datasets/eto.js';
import { etoFiles } from '../../../src/ingest/datasets/eto-files.js';
import type { EtoFile } from '../../../src/ingest/datasets/eto-files.js';

const tiny: Record<EtoFile, string> = {
  'stages.csv': 'stage_id,stage_name\nS1,Design\n',
  'inputs.csv': 'input_id,input_name,type\nN1,"Mask, blank",material_resource\nN2,Mask,material_resource\nN3,EUV mask,material_resource\n',
  'providers.csv': 'provider_name,alias,provider_id,provider_type,country\nJPN,Japan,P1,country,\nVarious countries,,P2,country,\nMaskco,MC,P3,organization,JPN\nMaskco,Mask Company,P3,organization,JPN\n',
  'provision.csv': 'provider_name,provider_id,provided_name,provided_id,share_provided,year,source\nJPN,P1,x,N1,80,2025,\nVarious countries,P2,x,N1,20,2025,\nMaskco,P3,x,N1,,2025,"a ""source"", quoted"\n',
  'sequence.csv': 'input_name,input_id,goes_into_name,goes_into_id,is_type_of_name,is_type_of_id\nx,N1,y,N2,,\nx,N3,,,y,N2\n',
};
const statements = (files: Record<EtoFile, string>) => readEto(files).drafts.map(({ statement: s }) => (s.type === 'relation' ? `${s.subject.surface} ${s.predicate} ${s.object.surface} ${s.share ?? '-'}` : s.type));

describe('the ETO dataset', () => {
  test('becomes provision with shares, requirements, variants and places; an unknown share stays unknown', () => {
    expect(statements(tiny)).toEqual(['Japan PROVIDES Mask, blank 0.8', 'Maskco PROVIDES Mask, blank -', 'Mask REQUIRES Mask, blank -', 'EUV mask VARIANT_OF Mask -', 'Maskco LOCATED_IN Japan -']);
  });
  test('"various countries" is a share of nobody: it provides nothing and is no concentration', () => {
    expect(readEto(tiny).countryShares).toContainEqual({ inputId: 'N1', input: 'Mask, blank', country: 'Various countries', share: 0.2, various: true, year: '2025' });
  });
  test('a broken file names the file, the line and what was expected', () => {
    expect(() => readEto({ ...tiny, 'provision.csv': tiny['provision.csv'].replace(',80,', ',eighty,') })).toThrow(/provision\.csv, line 2, share_provided/u);
    expect(() => readEto({ ...tiny, 'sequence.csv': tiny['sequence.csv'].replace('N3', 'N9') })).toThrow(/sequence\.csv, line 3.*N9/u);
    expect(() => readEto({ ...tiny, 'stages.csv': '' })).toThrow(/stages\.csv/u);
  });

  const folder = join(process.env['LITHOGRAPH_SHARED'] ?? join(import.meta.dirname, '../../../../shared'), 'eto');
  const own = existsSync(folder) ? test : test.skip;   // skipped where the user has no copy of the dataset: its terms keep it out of the repository
  own("the project's own numbers come out: 113 inputs; 44, 39, 11 and 19 need 1, 2, 3 and 4 countries; bounds stand beside", () => {
    const files = Object.fromEntries(etoFiles.map((file) => [file, readFileSync(join(folder, file), 'utf8')])) as Record<EtoFile, string>;
    const byInput = new Map<string, CountryShare[]>();
    for (const share of readEto(files).countryShares) byInput.set(share.inputId, [...(byInput.get(share.inputId) ?? []), share]);
    const needed = [...byInput.values()].map((shares) => countriesNeededByEto(shares.map((c) => c.share)));
    expect([1, 2, 3, 4].map((n) => needed.filter((x) => x === n).length)).toEqual([44, 39, 11, 19]);
    expect(needed).toHaveLength(113);
    for (const [id, shares] of byInput) {
      const bounds = concentration(shares.map((c) => ({ id: c.country, share: c.share, various: c.various })));
      expect(bounds.hhiLow).toBeLessThanOrEqual(bounds.hhiHigh);
      if (shares.every((c) => c.various)) expect([id, bounds.hhiLow]).toEqual([id, 0]);
    }
  });
});
