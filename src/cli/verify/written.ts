import { Failure } from '../../failure.js';
import { jsonIn } from '../../json-in.js';

/** A JSON value of a file that is verified, and where it stands among others; null where it is alone. */
export interface Written {
  readonly value: unknown;
  readonly place: { readonly unit: 'line' | 'element'; readonly at: number } | null;
}

/**
 * What stands in a file: one JSON value, the values of an array, or one of each line.
 * @throws Failure when there is nothing, or a line is no JSON
 */
export function writtenIn(text: string, path: string): [Written, ...Written[]] {
  const whole = jsonIn(text);
  const [first, ...others] = whole === undefined ? linesOf(text, path) : partsOf(whole);
  if (!first) throw new Failure('NOTHING_TO_VERIFY', { path });
  return [first, ...others];
}

const partsOf = (value: unknown): Written[] =>
  Array.isArray(value)
    ? value.map((part: unknown, index) => ({ value: part, place: { unit: 'element', at: index + 1 } }))
    : [{ value, place: null }];

function linesOf(text: string, path: string): Written[] {
  const lines = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    return [{ value: jsonIn(line), place: { unit: 'line' as const, at: index + 1 } }];
  });
  const isJson = lines.some(({ value }) => value !== undefined);
  const broken = lines.find(({ value }) => value === undefined);
  if (!isJson) throw new Failure('NOTHING_TO_VERIFY', { path });
  if (broken) throw new Failure('NOT_A_RESULT', { path, ...broken.place });
  return lines;
}
