import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { FORMATS, formatOfExtension } from '../../batch/formats.js';
import { type CliCode, CliError } from '../../diagnostics/cli-error.js';
import { startsAsJson } from '../../dossier/from-json.js';
import { parseJson } from '../../primitives/parse-json.js';
import { receiptPathOf } from '../batch/output-files.js';
import type { Context } from '../context.js';
import { readAll, type SizeLimit } from '../io/open-input.js';
import { assertOnlySyntax } from '../io/parse-strictly.js';

/** A JSON value of a file that is verified, and where it is among others. */
export interface StoredResult {
  readonly value: unknown;
  readonly place: { readonly unit: 'line' | 'element'; readonly at: number };
}

/** Results are read as one text, in megabytes; V8 has no room for a much larger one. */
const RESULTS: SizeLimit = { most: 500, code: 'RESULTS_TOO_LARGE' };

/** How reading fails for results that only their receipt verifies: CSV, a workbook, too large for one text. */
const READ_FAILURES: ReadonlySet<CliCode> = new Set(['NOTHING_TO_VERIFY', 'NOT_UTF8', 'NOT_TEXT', 'RESULTS_TOO_LARGE']);

/** What a file to verify contains: one value, or several, of which the first ones are verified before the last are read. */
export type StoredResults = { readonly alone: unknown } | { readonly several: Iterable<StoredResult> };

/**
 * Reads a file of results, or standard input.
 * @throws CliError VERIFIED_BY_RECEIPT where only the receipt next to it verifies them; else NOTHING_TO_VERIFY
 * also for a workbook, KEY_TWICE, NESTED_TOO_DEEPLY, and whatever makes a file unreadable
 */
export async function readResults(path: string, context: Context): Promise<StoredResults> {
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

/** Reads a text: one JSON value, the values of an array, or one of each line. */
function parseResults(text: string, path: string): StoredResults {
  if (!startsAsJson(text)) throw new CliError('NOTHING_TO_VERIFY', { path });
  const json = parseJson(text);
  if (!json.ok) {
    assertOnlySyntax(json, path);
    return { several: linesOf(text, path) };
  }
  const { value } = json;
  if (!Array.isArray(value)) return { alone: value };
  if (value.length === 0) throw new CliError('NOTHING_TO_VERIFY', { path });
  return value.length === 1 ? { alone: value[0] } : { several: elementsOf(value) };
}

function* elementsOf(values: readonly unknown[]): Generator<StoredResult> {
  for (const [index, value] of values.entries()) yield { value, place: { unit: 'element', at: index + 1 } };
}

/** Each line as a value; one that is not valid JSON is undefined. */
function* linesOf(text: string, path: string): Generator<StoredResult> {
  let at = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
    at++;
    if (line.trim() === '') continue;
    const json = parseJson(line);
    if (!json.ok) assertOnlySyntax(json, path, at - 1);
    yield { value: json.ok ? json.value : undefined, place: { unit: 'line', at } };
  }
}
