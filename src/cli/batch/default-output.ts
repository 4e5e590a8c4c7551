import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Context } from '../context.js';
import { isStream, receiptPathOf, rejectPathsOf } from './output-files.js';

/** Whether results go to a file of their own accord: on a terminal nobody can use a table that is wider than it. */
export const hasDefaultOutput = (input: string, { stdout }: Pick<Context, 'stdout'>): boolean =>
  !isStream(input) && (stdout as { readonly isTTY?: boolean }).isTTY === true;

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
