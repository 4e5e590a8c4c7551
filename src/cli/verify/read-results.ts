import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { FORMATS, formatOfExtension } from '../../batch/formats.js';
import { type CliCode, CliError } from '../../diagnostics/cli-error.js';
import { parseJsonOrUndefined } from '../../primitives/parse-json.js';
import { receiptPathOf } from '../batch/output-files.js';
import type { Context } from '../context.js';
import { readAll, type SizeLimit } from '../io/open-input.js';

/** A JSON value of a file that is verified, and where it is among others; null where it is alone. */
export interface StoredResult {
  readonly value: unknown;
  readonly place: { readonly unit: 'line' | 'element'; readonly at: number } | null;
}

/** Results are read as one text, in megabytes; V8 has no room for a much larger one. */
const RESULTS: SizeLimit = { most: 500, code: 'RESULTS_TOO_LARGE' };

/** How reading fails for results that only their receipt verifies: CSV, a workbook, too large for one text. */
const READ_FAILURES: ReadonlySet<CliCode> = new Set(['NOTHING_TO_VERIFY', 'NOT_UTF8', 'NOT_TEXT', 'RESULTS_TOO_LARGE']);

/**
 * Reads a file of results, or standard input.
 * @throws CliError VERIFIED_BY_RECEIPT where only the receipt next to it verifies them; else NOTHING_TO_VERIFY
 * also for a workbook, and whatever makes a file unreadable
 */
export async function readResults(path: string, context: Context): Promise<[StoredResult, ...StoredResult[]]> {
  try {
    return parseResults(await readAll(path, context, RESULTS), path);
  } catch (error) {
    if (!(error instanceof CliError) || !READ_FAILURES.has(error.diagnostic.code)) throw error;
    const receipt = receiptPathOf(path);
    if (existsSync(receipt)) throw new CliError('VERIFIED_BY_RECEIPT', { path, receipt });
    // that a workbook is not text in UTF-8 helps nobody
    const format = formatOfExtension(extname(path).toLowerCase());
    throw format && !FORMATS[format].isText ? new CliError('NOTHING_TO_VERIFY', { path }) : error;
  }
}

/**
 * Reads a text: one JSON value, the values of an array, or one of each line.
 * @throws CliError when there is nothing, or a line is not valid JSON
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
