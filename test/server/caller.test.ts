import { isLoopback, whyNotEditor } from '../../src/server/caller.js';

const local = { token: null, boundToLoopback: true };
describe('who may write without a token', () => {
  it.each([
    [{ host: 'localhost:4000' }, true], [{ host: '127.0.0.1:4000', origin: 'http://localhost:4000' }, true], [{ host: '[::1]:4000' }, true],
    [{ host: 'localhost:4000', origin: 'https://evil.example' }, false], [{ host: 'rebound.example:4000' }, false], [{}, false], [{ host: 'localhost.evil.example' }, false], [{ host: 'localhost', origin: 'null' }, false],
  ])('%j: %s', (headers, may) => { expect(whyNotEditor(local, headers) === null).toBe(may); });
  it('nobody, on a server that other machines reach', () => {
    expect(whyNotEditor({ token: null, boundToLoopback: false }, { host: 'localhost:4000' })).toContain('LITHOGRAPH_EDITOR_TOKEN');
  });
});

describe('who may write with a token', () => {
  const rule = { token: 'secret', boundToLoopback: true };
  it('whoever sends it, from wherever', () => { expect(whyNotEditor(rule, { host: 'graph.example', authorization: 'bearer secret' })).toBeNull(); });
  it.each([undefined, 'secret', 'Basic secret', 'Bearer Secret', 'Bearer '])('not with %s', (authorization) => { expect(whyNotEditor(rule, { host: 'localhost', authorization })).not.toBeNull(); });
});

it('a loopback address is this machine alone', () => {
  expect(['localhost', '127.0.0.1', '127.8.9.1', '::1'].every(isLoopback)).toBe(true);
  expect(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.example', '128.0.0.1'].some(isLoopback)).toBe(false);
});
