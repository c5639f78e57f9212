import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema } from '../src/server/schema.js';

/** One subject, one name: in schema/, src/resolvers/, src/analysis/ and their tests. */
const root = fileURLToPath(new URL('../', import.meta.url));
const namesIn = (folder: string, ending: string): string[] => readdirSync(`${root}${folder}`).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length)).sort();

const subjects = namesIn('schema', '.graphql');
/** What holds the resolvers together; everything else in that room is a subject. */
const frame = ['answers', 'arguments', 'connection', 'context', 'generated', 'progress', 'resolvers'];
/** Analyses that answer inside another subject. */
const within: Readonly<Record<string, string>> = { roofline: 'comparison', ownership: 'exposure', requirement: 'disruption', chokepoint: 'dependency', concentration: 'dependency' };

describe('the rooms', () => {
  it.each(subjects)('%s: its schema has a resolver file and a test', (subject) => {
    expect(existsSync(`${root}src/resolvers/${subject}.ts`)).toBe(true);
    expect(existsSync(`${root}test/resolvers/${subject}.test.ts`)).toBe(true);
  });
  it('every resolver file is a subject of the schema', () => {
    expect(namesIn('src/resolvers', '.ts').filter((name) => !frame.includes(name))).toEqual(subjects);
  });
  it.each(namesIn('src/analysis', '.ts').filter((name) => !name.includes('-')))('the analysis %s has a schema file and a test', (analysis) => {
    expect(subjects).toContain(within[analysis] ?? analysis);
    expect(existsSync(`${root}test/analysis/${analysis}.test.ts`)).toBe(true);
  });
  it('a part of an analysis bears its name: control-logic belongs to control', () => {
    const whole = namesIn('src/analysis', '.ts');
    expect(whole.filter((name) => name.includes('-') && !whole.includes(name.slice(0, name.indexOf('-'))))).toEqual([]);
  });
  it('no room is for odds and ends', () => {
    const odd = (readdirSync(`${root}src`, { recursive: true }) as string[]).filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\.ts|\/|$)/u.test(path));
    expect(odd).toEqual([]);
  });
  it('every type, field and argument list of the schema is described', () => {
    const types = Object.values(buildSchema().getTypeMap()).filter(({ name, astNode }) => astNode && !name.startsWith('__') && !['Query', 'Mutation', 'Subscription'].includes(name));
    const bare = types.flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...('getFields' in type ? Object.values(type.getFields()).filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`) : []),
    ]);
    expect(bare).toEqual([]);
  });
});
