import { describe, expect, it } from 'vitest';
import { MOST_DEPTH, parseJson } from '../../src/primitives/parse-json.js';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const failing = (text: string) => {
  const json = parseJson(text);
  return json.ok ? 'valid' : [json.kind, ...json.faults.map(({ line, column }) => `${line}:${column}`)];
};

describe('JSON that a person wrote', () => {
  it.each([
    ['{ "a": 1,\n  "b": }', ['syntax', '2:8']],
    ['', ['syntax', '1:1']],
    ['{ "a": 1 } x', ['syntax', '1:12']],
    // what is not valid JSON is not searched for repeated keys
    ['{ "a": 1, "a": 1 } x', ['syntax', '1:20']],
  ])('%j: the position of the mistake', (text, found) => {
    expect(failing(text)).toEqual(found);
  });

  it.each([
    ['{ "a": 1, "a": 2 }', ['1:11']],
    ['{ "a": 1, "a": 1 }', ['1:11']],
    ['{ "a": 1, "a": 2, "b": { "c": 1,\n"c": 1 } }', ['1:11', '2:1']],
    ['{ "a": "\\"a\\": ", "\\u0061" : 2 }', ['1:19']],
    ['[{ "a": { "b": [] }, "b": 0, "a": {} }]', ['1:30']],
    ['{ "\\\\": 1, "\\\\": 1 }', ['1:12']],
  ])('%s: the keys that an object has twice', (text, places) => {
    expect(failing(text)).toEqual(['repeated-key', ...places]);
  });

  it.each([
    '{ "a": 1, "b": { "a": 1 }, "c": [{ "a": 1 }, { "a": 1 }] }',
    '{ "a": ["a", "a"], "b": "a", "c": "b" }',
    '{ "{": "}", "[": "]", ",": "\\\\" }',
    nested(MOST_DEPTH),
  ])('%s: is read', (text) => {
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    expect(parseJson(text, 'as-written').ok).toBe(true);
  });

  it('keeps a key that an object would skip', () => {
    const json = parseJson('{ "__proto__": 1 }');
    expect(json.ok && Object.keys(json.value as object)).toEqual(['__proto__']);
  });

  it('is not read where it is nested too deeply, whatever follows', () => {
    expect(failing(nested(MOST_DEPTH + 1))).toEqual(['too-deep', `1:${MOST_DEPTH + 1}`]);
    expect(failing(`${'{"a":\n'.repeat(MOST_DEPTH)}{} nonsense`)).toEqual(['too-deep', `${MOST_DEPTH + 1}:1`]);
    expect(failing(`{ "a": "${'['.repeat(100)}" }`)).toBe('valid');
  });

  it.each([
    ['nested without end', nested(100_000)],
    ['one long text', `"${'\\n'.repeat(4_000_000)}"`],
    ['a key again and again', `{${Array.from({ length: 200_000 }, () => '"a":1').join(',')}}`],
    ['a hundred megabytes of brackets', '['.repeat(100_000_000)],
  ])('is read or rejected in a moment, with little memory: %s', (_name, text) => {
    const before = process.memoryUsage().heapUsed;
    parseJson(text);
    parseJson(text, 'as-written');
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300_000_000);
  });
});
