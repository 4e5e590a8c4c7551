import { existsSync, statSync } from 'node:fs';
import { formatNamed } from '../../batch/formats.js';
import { type Corrected, orderCorrections } from '../../batch/join/join-corrections.js';
import { assertSameComputation, assertSameRun, orderParts, type Part } from '../../batch/join/part.js';
import { parseRowRange } from '../../batch/read/row.js';
import { type BatchReceipt, RECEIPT_KIND } from '../../batch/receipt/receipt.js';
import { asBatchReceipt } from '../../batch/receipt/receipt-schema.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { parseStrictly } from '../io/parse-strictly.js';
import { readSmallFileIfExists } from '../io/read-small-file.js';
import { receiptSha256 } from './corrected-run.js';
import { RECEIPT_ENDING, receiptPathOf, siblingPath } from './output-files.js';

/**
 * Reads the receipts of parts, given in any order.
 * @returns the parts in the order of their rows
 * @throws CliError when a receipt or file is missing, or they are not the parts of one run, each row once
 */
export function readParts(paths: readonly [string, ...string[]]): readonly [Part, ...Part[]] {
  const [first, ...others] = paths;
  const parts: [Part, ...Part[]] = [partAt(first), ...others.map(partAt)];
  assertSameRun(parts);
  return orderParts(parts);
}

function partAt(path: string): Part {
  const { value, receiptPath } = readReceiptOf(path);
  const format = formatIn(value);
  const envelope = format === null ? null : (formatNamed(format)?.envelope ?? null);
  if (format !== null && !envelope) throw new CliError('PART_FORMAT', { path, format, areRejects: false });
  const receipt = asBatchReceipt(value, receiptPath);
  if (!receipt || !envelope) throw new CliError('PART_WITH_OTHER_RECEIPT', { path: receiptPath });
  if (receipt.rejects?.contents !== undefined)
    throw new CliError('PART_FORMAT', { path: receipt.rejects.name, format: 'xlsx', areRejects: true });
  const { rows } = receipt.options;
  const range = rows === null ? null : parseRowRange(rows);
  if (!range) throw new CliError('PART_IS_WHOLE', { path });
  return { path, range, envelope, receipt, rejectsPath: rejectsPathOf(path, receipt) };
}

/** The receipt next to results, as a JSON value and as its text. */
function readReceiptOf(path: string): { readonly value: unknown; readonly text: string; readonly receiptPath: string } {
  if (!existsSync(path)) throw new CliError('FILE_NOT_FOUND', { path });
  if (statSync(path).isDirectory()) throw new CliError('FILE_UNREADABLE', { path, reason: 'EISDIR' });
  if (path.endsWith(RECEIPT_ENDING)) throw new CliError('PART_IS_RECEIPT', { path });
  const receiptPath = receiptPathOf(path);
  const text = readSmallFileIfExists(receiptPath);
  if (text === null) throw new CliError('PART_WITHOUT_RECEIPT', { path, receipt: receiptPath });
  return { value: parseStrictly(text, receiptPath), text, receiptPath };
}

/** Whether some results are of rejected rows that were corrected: they are joined with the results of the first run. */
export const areCorrections = (paths: readonly string[]): boolean =>
  paths.some((path) => (readReceiptOf(path).value as { readonly corrects?: unknown } | null)?.corrects !== undefined);

/**
 * Reads the receipts of a first run and of those that correct it, given in any order.
 * @returns the first run, then the others in the order in which they correct each other
 * @throws CliError when a receipt or file is missing, or one corrects none of the others
 */
export function readCorrections(paths: readonly [string, ...string[]]): readonly [Corrected, ...Corrected[]] {
  const [first, ...others] = paths;
  const files: [Corrected, ...Corrected[]] = [correctedAt(first), ...others.map(correctedAt)];
  const ordered = orderCorrections(files);
  assertSameComputation(ordered);
  return ordered;
}

function correctedAt(path: string): Corrected {
  const { value, text, receiptPath } = readReceiptOf(path);
  const receipt = asBatchReceipt(value, receiptPath);
  if (!receipt) throw new CliError('PART_WITH_OTHER_RECEIPT', { path: receiptPath });
  const { format } = receipt.options;
  if (formatNamed(format)?.isOneUnitPerDossier === false)
    throw new CliError('PART_FORMAT', { path, format, areRejects: false });
  return { path, receipt, sha256: receiptSha256(text), rejectsPath: rejectsPathOf(path, receipt) };
}

/** The format that a receipt of a batch names, known or not; null for anything else. */
function formatIn(value: unknown): string | null {
  const { kind, options } = (value ?? {}) as { kind?: unknown; options?: { format?: unknown } | null };
  const format = kind === RECEIPT_KIND ? options?.format : null;
  return typeof format === 'string' ? format : null;
}

/** Rejected rows are next to the results, under the name they had; else where they were written. */
function rejectsPathOf(path: string, { rejects }: BatchReceipt): string | null {
  if (!rejects) return null;
  const wanted = siblingPath(path, rejects.name);
  const found = [wanted, rejects.name].find((place) => existsSync(place));
  if (found === undefined) throw new CliError('PART_WITHOUT_REJECTS', { path, rejects: wanted });
  return found;
}
