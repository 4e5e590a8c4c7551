import { expect, it } from 'vitest';
import { escapeControlCharacters, stripControlCharacters } from '../../src/report/terminal/style.js';
import { wrap } from '../../src/report/terminal/text.js';

const ESCAPE = '\u001b';

it.each([
  [`${ESCAPE}]0;title\u0007`, String.raw`\u001b]0;title\u0007`],
  ['a\nb', String.raw`a\u000ab`],
  ['a\u009b2Jb', String.raw`a\u009b2Jb`],
  ['a\u202eb', String.raw`a\u202eb`],
  ['a\u200bb', String.raw`a\u200bb`],
  ['a\u00adb', String.raw`a\u00adb`],
  ['a\u2066b', String.raw`a\u2066b`],
  ['a\ufeffb', String.raw`a\ufeffb`],
  ['a\u{e0041}b', String.raw`a\u{e0041}b`],
])('text from outside is made harmless: %j', (text, harmless) => {
  expect(escapeControlCharacters(text)).toBe(harmless);
  expect(wrap(text, 80)).toEqual([harmless]);
});

it('our own lines keep their ends and their colours, and nothing else that steers', () => {
  const lines = `${ESCAPE}[1mTitle${ESCAPE}[22m\nline${ESCAPE}[2J${ESCAPE}]0;x\u0007\n`;
  expect(stripControlCharacters(lines)).toBe(
    `${ESCAPE}[1mTitle${ESCAPE}[22m\nline${String.raw`\u001b[2J\u001b]0;x\u0007`}\n`,
  );
});
