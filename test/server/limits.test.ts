import { getOperationAST, parse } from 'graphql';
import { checkOperation, defaultLimits } from '../../src/server/limits.js';
import { buildSchema } from '../../src/server/schema.js';

const schema = buildSchema();
function codeOf(query: string, variables: Readonly<Record<string, unknown>> = {}): string | null {
  const document = parse(query);
  try { checkOperation(schema, document, getOperationAST(document)!, variables, defaultLimits); return null; } catch (error) { return (error as { code: string }).code; }
}
const deep = (levels: number): string => '{ node(id: "a") { ... on Entity { '.concat('relations { nodes { from { '.repeat(levels), 'id', ' } } }'.repeat(levels), ' } } }');

describe('what one operation may ask for', () => {
  it('a page of 500 chips with figures and evidence may', () => {
    expect(codeOf('{ chips(first: 500) { nodes { name specs { value evidence { quote report { title } } } } } }')).toBeNull();
  });
  it('500 × 500 relations with evidence may not, written or by variable', () => {
    expect(codeOf('{ companies(first: 500) { nodes { relations(first: 500) { nodes { evidence { quote } } } } } }')).toBe('LIMIT_EXCEEDED');
    expect(codeOf('query($n: Int) { companies(first: $n) { nodes { relations(first: $n) { nodes { evidence { quote } } } } } }', { n: 500 })).toBe('LIMIT_EXCEEDED');
    expect(codeOf('query($n: Int) { companies(first: $n) { nodes { relations(first: $n) { nodes { evidence { quote } } } } } }', { n: 10 })).toBeNull();
  });
  it('depth ends at 16', () => {
    expect(codeOf(deep(3).replace('relations {', 'relations(first: 1) {'))).toBeNull();
    expect(codeOf(deep(6).replaceAll('relations {', 'relations(first: 1) {'))).toBe('LIMIT_EXCEEDED');
  });
  it('many aliases of one field may not', () => {
    expect(codeOf(`{ ${Array.from({ length: 201 }, (_, n) => `a${n}: node(id: "company:c${n}") { id }`).join(' ')} }`)).toBe('LIMIT_EXCEEDED');
  });
  it('fragments that multiply each other are measured at once, and refused', () => {
    const bomb = Array.from({ length: 40 }, (_, n) => `fragment f${n} on Company { ...f${n + 1} ...f${n + 1} }`).join(' ');
    expect(codeOf(`{ companies { nodes { ...f0 } } } ${bomb} fragment f40 on Company { name }`)).toBe('LIMIT_EXCEEDED');
  });
  it('a fragment that names itself does not hang the measure', () => {
    expect(codeOf('{ companies { nodes { ...f } } } fragment f on Company { name ...f }')).toBeNull();
  });
  it('introspection is free', () => {
    expect(codeOf('{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } args { type { ofType { ofType { name } } } } } } } }')).toBeNull();
  });
});
