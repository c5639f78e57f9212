import { GraphQLError } from 'graphql';
import { BadInputError, UnknownEntityError } from '../../src/model/errors.js';
import { presentError } from '../../src/server/errors.js';

describe('errors as a client sees them', () => {
  it('ours keep code, sentence and remedy', () => {
    const thrown = new GraphQLError('wrapped', { originalError: new UnknownEntityError('chip:none') });
    expect(presentError(thrown.toJSON(), thrown, () => undefined)).toMatchObject({ message: 'No entity has the id "chip:none".', extensions: { code: 'ENTITY_NOT_FOUND', remedy: expect.stringContaining('search') as unknown as string, id: 'chip:none' } });
  });
  it('bad input has the code that clients of GraphQL servers know', () => {
    const thrown = new GraphQLError('wrapped', { originalError: new BadInputError('first', 'a number', -1) });
    expect(presentError(thrown.toJSON(), thrown, () => undefined).extensions).toMatchObject({ code: 'BAD_USER_INPUT', what: 'first' });
  });
  it('anything else is masked, and its line in the log is found by the id', () => {
    const lines: string[] = [];
    const thrown = new GraphQLError('secret path /var/lib', { originalError: new Error('secret path /var/lib') });
    const shown = presentError(thrown.toJSON(), thrown, (line) => lines.push(line));
    expect(JSON.stringify(shown)).not.toContain('secret');
    expect(shown.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    expect(lines).toEqual([expect.stringContaining(String(shown.extensions?.correlationId))]);
    expect(lines[0]).toContain('secret path');
  });
});
