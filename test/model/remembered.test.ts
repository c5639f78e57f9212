import { remembered } from '../../src/model/remembered.js';

test('an answer is worked out once, null included, and the same value is given again', () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => { asked.push(text); return text === '' ? null : { length: text.length }; });
  expect(lengthOf('')).toBeNull();
  expect(lengthOf('')).toBeNull();
  expect(lengthOf('A100')).toBe(lengthOf('A100'));
  expect(asked).toEqual(['', 'A100']);
});

test('at most so many answers are kept', () => {
  const asked: string[] = [];
  const upper = remembered((text) => { asked.push(text); return text.toUpperCase(); }, 2);
  for (const text of ['a', 'b', 'c', 'a']) expect(upper(text)).toBe(text.toUpperCase());
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
