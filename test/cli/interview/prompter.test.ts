import { expect, it } from 'vitest';
import { cleanAnswer } from '../../../src/cli/interview/prompter.js';

it.each([
  ['2500,00', '2500,00'],
  ['\u001b[200~25\u001b[201~', '[200~25[201~'],
  ['A\u202e17\u200b\t', 'A17'],
  ['x'.repeat(1_000_000), 'x'.repeat(200)],
  ['😀'.repeat(201), '😀'.repeat(200)],
])('an answer is what was typed, without what a terminal does not show', (typed, answer) =>
  expect(cleanAnswer(typed)).toBe(answer),
);
