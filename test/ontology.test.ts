import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import type { GraphQLEnumType } from 'graphql';
import { ontologyPage } from '../src/cli/ontology-page.js';
import { buildStatuses, chipCategories, companyRoles, controlTypes, entityKinds, modalities, numberFormats, relationTypes, specMetrics } from '../src/ontology.js';

const folder = join(import.meta.dirname, '../schema');
const schema = buildSchema(readdirSync(folder).filter((f) => f.endsWith('.graphql')).sort().map((f) => readFileSync(join(folder, f), 'utf8').replace(/^extend type /gmu, 'extend type ')).join('\n'));
const valuesOf = (name: string) => (schema.getType(name) as GraphQLEnumType).getValues().map((v) => v.name).sort();

describe('the ontology is the one place that declares', () => {
  test.each([
    ['EntityKind', Object.keys(entityKinds)], ['RelationType', Object.keys(relationTypes)], ['Modality', Object.keys(modalities)], ['NumberFormat', Object.keys(numberFormats)],
    ['CompanyRole', companyRoles], ['ChipCategory', chipCategories], ['ControlType', controlTypes], ['BuildStatus', buildStatuses],
  ])('the GraphQL enum %s has its values', (name, values) => { expect(valuesOf(name)).toEqual([...values].sort()); });
  test('the figures of a chip are SpecMetric', () => { expect(Object.keys(specMetrics)).toEqual(expect.arrayContaining(valuesOf('SpecMetric'))); });
  test('every kind is a GraphQL type under its label', () => { for (const { label } of Object.values(entityKinds)) expect(schema.getType(label)).toBeDefined(); });
  test('docs/ontology.md says the same', () => { expect(readFileSync(join(import.meta.dirname, '../docs/ontology.md'), 'utf8')).toBe(ontologyPage()); });
});
