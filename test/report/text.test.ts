import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/report/terminal/text.js';

describe('a line of text', () => {
  it.each([
    ['ends at a space', 'een twee drie', 8, ['een twee', 'drie']],
    ['never begins with a sign of the word before it', 'question ouverte : id', 16, ['question', 'ouverte : id']],
    ['nor with a percent sign', 'une part de 40 % fixe', 14, ['une part de', '40 % fixe']],
    ['may begin with a sign that is a word of its own', 'a :b', 2, ['a', ':b']],
  ])('%s', (_name, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});
