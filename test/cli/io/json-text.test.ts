import { describe, expect, it } from 'vitest';
import { locateJsonError, parseJsonText } from '../../../src/cli/io/json-text.js';

describe('JSON that a person wrote', () => {
  it.each([
    ['{ "a": 1,\n  "b": }', { line: 2, column: 8 }],
    ['', { line: 1, column: 1 }],
    ['{ "a": 1 } x', { line: 1, column: 12 }],
  ])('%j: the position of the mistake', (text, place) => {
    expect(parseJsonText(text)).toEqual({ ok: false, ...place });
  });

  it.each([
    ['{ "a": 1, "b": { "a": 1 }, "c": [{ "a": 1 }] }', []],
    ['{ "a": 1, "a": 2 }', [{ key: 'a', line: 1, column: 11 }]],
    ['{ "a": 1, "a": 1 }', []],
    [
      '{ "a": 1, "a": 2, "b": { "c": 1,\n"c": 2 } }',
      [
        { key: 'a', line: 1, column: 11 },
        { key: 'c', line: 2, column: 1 },
      ],
    ],
    ['{ "a": "\\"a\\": ", "\\u0061" : 2 }', [{ key: 'a', line: 1, column: 19 }]],
    ['{ "a": ["a", "a"], "b": "a" }', []],
  ])('%s: the keys that it says again with another value', (text, repeated) => {
    expect(parseJsonText(text)).toMatchObject({ ok: true, repeated });
  });

  it('has its mistake in the key that is repeated, where there is one', () => {
    expect(locateJsonError('{ "a": 1,\n  "a": 2 }')).toEqual({ line: 2, column: 3 });
  });

  it('has no place where it is nested too deeply', () => {
    expect(locateJsonError('['.repeat(100_000))).toBeNull();
  });

  it('keeps a key that an object would skip', () => {
    const json = parseJsonText('{ "__proto__": 1 }');
    expect(json.ok && Object.keys(json.value as object)).toEqual(['__proto__']);
  });

  it.each([
    ['nested without end', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['one long text', `"${'\\n'.repeat(4_000_000)}"`],
    ['a key again and again', `{${Array.from({ length: 200_000 }, () => '"a":1').join(',')}}`],
  ])('is read in a moment: %s', (_name, text) => {
    expect(parseJsonText(text).ok).toBe(true);
  });
});
