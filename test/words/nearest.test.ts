import { expect, it } from 'vitest';
import { nearest } from '../../src/words/nearest.js';

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
])('%s may be %s', (text, expected) => expect(nearest(text, NAMES)).toBe(expected));

it('takes the first of two that are as near', () => {
  expect(nearest('abcx', ['abcd', 'abce'])).toBe('abcd');
  expect(nearest('abcdefx', ['abcdeyz', 'abcdefg'])).toBe('abcdefg');
});
