import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonElements, JsonLines } from '../../src/batch/read/json-elements.js';

function cut(text: string, size = text.length || 1, cutter: JsonElements | JsonLines = new JsonElements()) {
  const found = [];
  for (let at = 0; at < text.length; at += size) found.push(...cutter.push(text.slice(at, at + size), false));
  return [...found, ...cutter.push('', true)];
}

describe('an array without its end', () => {
  const isReported = (text: string, size?: number) => cut(text, size).map(({ isMissingEnd }) => isMissingEnd === true);
  const whole = '[{"a":[1,{"b":"]"}]},\n{"c":"x"}\n]';

  it('is reported once, wherever it is cut off, and is not where it is not', () => {
    for (let length = 1; length < whole.length; length++)
      for (const size of [1, 4, length]) {
        const part = whole.slice(0, length);
        // nobody can know whose bracket that is
        const isDoubtful = part.endsWith(']');
        expect(isReported(part, size).filter(Boolean).length, part).toBe(isDoubtful ? 0 : 1);
        if (!isDoubtful) expect(isReported(part, size).at(-1), part).toBe(true);
      }
    for (const size of [1, 4, whole.length])
      for (const text of [whole, `${whole}\n`, `${whole},`, '[]', '{"a":1'])
        expect(isReported(text, size), text).not.toContain(true);
  });

  it.each([
    '[{"a":1},\n{"b":2\n]',
    '[{"a":"x},{"a":"y"}]',
    '[{"a":"A"},\n{"a":"x}]\n',
    '[{"a":"A"},\n{"b":{"c":{"d":1}\n]\n',
  ])('is not reported where a damaged element took the bracket: %j', (text) =>
    expect(isReported(text)).not.toContain(true),
  );

  it('is reported where a bracket is too early', () =>
    expect(isReported('[{"a":1}],\n{"b":2},\n')).toEqual([false, false, true]));
});

describe('elements of an array', () => {
  it.each([
    [
      'on one line',
      '[{"a":1},{"b":2}]',
      [
        [1, '{"a":1}'],
        [1, '{"b":2}'],
      ],
    ],
    [
      'one per line',
      '[\n{"a":1},\n{"b":2}\n]\n',
      [
        [2, '{"a":1}'],
        [3, '{"b":2}'],
      ],
    ],
    ['spread out', '[\n {\n  "a": 1\n }\n]', [[2, '{\n  "a": 1\n }']]],
    [
      'signs in strings',
      '[{"a":"},{"},{"b":"\\"]"}]',
      [
        [1, '{"a":"},{"}'],
        [1, '{"b":"\\"]"}'],
      ],
    ],
    [
      'other values',
      '[1, "x", null]',
      [
        [1, '1'],
        [1, '"x"'],
        [1, 'null'],
      ],
    ],
    ['an empty array', '[]', []],
    ['an object alone', '{\n"a": 1\n}', [[1, '{\n"a": 1\n}']]],
    [
      'a lost brace takes up again at the next',
      '[{"a":1,\n{"b":2},\n{"c":3}]',
      [
        [1, '{"a":1,'],
        [2, '{"b":2}'],
        [3, '{"c":3}'],
      ],
    ],
    [
      'a lost quote ends with the line',
      '[{"a":"x},\n{"b":2}]',
      [
        [1, '{"a":"x},'],
        [2, '{"b":2}'],
      ],
    ],
    [
      'a list without its end, cut off between two elements',
      '[{"a":1},\n{"b":2},\n',
      [
        [1, '{"a":1}'],
        [2, '{"b":2}'],
        [2, ''],
      ],
    ],
    ['a list with a comma after its end', '[{"a":1}],\n', [[1, '{"a":1}']]],
    ['a list that is cut off at once', '[\n', [[1, '']]],
    [
      'a list that is cut off inside an element',
      '[{"a":1},\n{"b":',
      [
        [1, '{"a":1}'],
        [2, '{"b":'],
      ],
    ],
  ])('%s', (_name, text, expected) => {
    for (const size of [1, 3, text.length])
      expect(cut(text, size).map(({ line, text: element }) => [line, element])).toEqual(expected);
  });

  it('is the same in any pieces', () => {
    const character = fc.constantFrom('{', '}', '[', ']', '"', ',', ':', 'a', '\n', ' ', '\\');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), fc.integer({ min: 1, max: 7 }), (characters, size) => {
        const text = `[${characters.join('')}`;
        expect(cut(text, size)).toEqual(cut(text));
      }),
      { numRuns: 3_000 },
    );
  });
});

it('nested deeply is cut before the test times out', () => {
  const text = `${'{"a":'.repeat(200_000)}\n{"b":1}`;
  expect(cut(text, text.length, new JsonElements()).at(-1)).toEqual({ line: 2, text: '{"b":1}' });
});

describe('JSON Lines', () => {
  it('takes a line for a row, whatever is on it', () => {
    const text = '{"a":1}\n\n{"b":\r\n{"c":3}';
    for (const size of [1, 5, text.length])
      expect(cut(text, size, new JsonLines())).toEqual([
        { line: 1, text: '{"a":1}' },
        { line: 3, text: '{"b":' },
        { line: 4, text: '{"c":3}' },
      ]);
  });
});
