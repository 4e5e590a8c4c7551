import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { CliCode } from '../../diagnostics/cli-codes.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { parseJsonOrUndefined } from '../../primitives/parse-json.js';
import { receiptPathOf } from '../batch/output-files.js';
import type { Context } from '../context.js';
import { readAll, type SizeLimit } from '../io/read-all.js';

/** A JSON value of a file that is verified, and where it stands among others; null where it is alone. */
export interface StoredResult {
  readonly value: unknown;
  readonly place: { readonly unit: 'line' | 'element'; readonly at: number } | null;
}

/** Results are read as one text; V8 holds none that is much larger. */
const RESULTS: SizeLimit = { most: 500, code: 'RESULTS_TOO_LARGE' };

/** How reading fails of results that only their receipt verifies: CSV, a workbook, more than can be held at once. */
const READ_FAILURES: ReadonlySet<CliCode> = new Set([
  'NOTHING_TO_VERIFY',
  'NOT_UTF8',
  'NOT_TEXT',
  'RESULTS_TOO_LARGE',
]);

/**
 * What stands in a file of results, or in standard input.
 * @throws CliError VERIFIED_BY_RECEIPT where only the receipt that lies beside it verifies them; else NOTHING_TO_VERIFY
 * also for a workbook, and whatever makes a file unreadable
 */
export async function readResults(
  path: string,
  context: Context,
): Promise<[StoredResult, ...StoredResult[]]> {
  try {
    return parseResults(await readAll(path, context, RESULTS), path);
  } catch (error) {
    if (!(error instanceof CliError) || !READ_FAILURES.has(error.diagnostic.code)) throw error;
    const receipt = receiptPathOf(path);
    if (existsSync(receipt)) throw new CliError('VERIFIED_BY_RECEIPT', { path, receipt });
    // that it is no text in UTF-8 mends nothing
    throw extname(path).toLowerCase() === '.xlsx' ? new CliError('NOTHING_TO_VERIFY', { path }) : error;
  }
}

/**
 * What stands in a text: one JSON value, the values of an array, or one of each line.
 * @throws CliError when there is nothing, or a line is no JSON
 */
function parseResults(text: string, path: string): [StoredResult, ...StoredResult[]] {
  const whole = parseJsonOrUndefined(text);
  const [first, ...others] = whole === undefined ? linesOf(text, path) : elementsOf(whole);
  if (!first) throw new CliError('NOTHING_TO_VERIFY', { path });
  return [first, ...others];
}

const elementsOf = (value: unknown): StoredResult[] =>
  Array.isArray(value)
    ? value.map((part: unknown, index) => ({ value: part, place: { unit: 'element', at: index + 1 } }))
    : [{ value, place: null }];

function linesOf(text: string, path: string): StoredResult[] {
  const lines = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    return [{ value: parseJsonOrUndefined(line), place: { unit: 'line' as const, at: index + 1 } }];
  });
  const isJson = lines.some(({ value }) => value !== undefined);
  const broken = lines.find(({ value }) => value === undefined);
  if (!isJson) throw new CliError('NOTHING_TO_VERIFY', { path });
  if (broken) throw new CliError('NOT_A_RESULT', { path, ...broken.place });
  return lines;
}
