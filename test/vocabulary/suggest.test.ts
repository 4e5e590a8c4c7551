import { expect, it } from 'vitest';
import { suggest } from '../../src/vocabulary/suggest.js';

const NAMES = ['grossmonthly', 'start', 'fraction', 'residence', 'id'];

it.each([
  ['grosmonthly', 'grossmonthly'],
  ['grossmontly', 'grossmonthly'],
  ['gros', null],
  ['strat', 'start'],
  ['tsart', 'start'],
  ['starta', 'start'],
  ['srtat', null],
  ['sta', null],
  ['stard', 'start'],
  ['fractoin', 'fraction'],
  ['residance', 'residence'],
  ['grossmonthlyyyy', 'grossmonthly'],
  ['grossmonthlyyyyy', null],
  ['ix', null],
  ['start', 'start'],
  ['', null],
])('%s may be %s', (text, expected) => expect(suggest(text, NAMES)).toBe(expected));

it('takes the first of two that are as near', () => {
  expect(suggest('abcx', ['abcd', 'abce'])).toBe('abcd');
  expect(suggest('abcdefx', ['abcdeyz', 'abcdefg'])).toBe('abcdefg');
});
