import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { isatty } from 'node:tty';
import { STANDARD_OUTPUT } from '../../io/standard-output.js';
import type { Context } from '../context.js';
import { isStream, receiptPathOf, rejectPathsOf } from './output-files.js';

/**
 * Whether the results of an input go to a file where none was named: on a terminal nobody can use a table that is wider
 * than it. The stream itself is not looked at, since one that is closed fails.
 */
export const hasDefaultOutput = (input: string): boolean => !isStream(input) && isatty(STANDARD_OUTPUT);

/**
 * The name of the results of an input for which none was given: `list.results.csv` next to `list.csv`, in the word of the
 * language. Where a file of that run exists already it is `list.results-2.csv`, and so on.
 *
 * @param extension of the format, with its point
 * @param force whether an existing file may be replaced, so that the first name is taken
 */
export function defaultOutput(
  input: string,
  extension: string,
  force: boolean,
  { messages }: Pick<Context, 'messages'>,
): string {
  const base = `${input.slice(0, input.length - extname(input).length)}.${messages.batch.resultsName}`;
  for (let number = 1; ; number++) {
    const path = `${base}${number === 1 ? '' : `-${number}`}${extension}`;
    const files = [path, receiptPathOf(path), ...rejectPathsOf(path)];
    if (force || !files.some((file) => existsSync(file))) return path;
  }
}
