import { createHash } from 'node:crypto';
import { otherOption } from '../../batch/join/part.js';
import type { Evidence } from '../../batch/read/evidence.js';
import { parseLineRuns } from '../../batch/receipt/line-runs.js';
import { evidenceOf } from '../../batch/receipt/list-in-receipt.js';
import type { BatchReceipt, ReceiptOptions } from '../../batch/receipt/receipt.js';
import { asBatchReceipt } from '../../batch/receipt/receipt-schema.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { camelCase } from '../../dossier/fields.js';
import { parseStrictly } from '../io/parse-strictly.js';
import { readSmallFileIfExists } from '../io/read-small-file.js';
import type { Options } from '../options/option-parsers.js';
import { RECEIPT_ENDING, receiptPathOf } from './output-files.js';

/** The run whose rejected rows, corrected, are computed now. */
export interface Correction {
  /** The SHA-256 of its receipt. */
  readonly sha256: string;
  /** What the head of its list showed: the rejected rows are read by it, not by what they show themselves. */
  readonly evidence: Evidence | undefined;
  /** Whether its list was a CSV file. */
  readonly wasCsv: boolean;
  /** The files of it that are read. */
  readonly paths: readonly string[];
  /**
   * Takes the line in the first input of a row that is computed or rejected now.
   * @throws CliError CORRECTS_OTHER_ROW when no such row was rejected, or it is there twice
   */
  take(number: number): void;
}

/** What identifies a receipt. */
export const receiptSha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** More rows than this are not corrected one by one. */
const MOST_REJECTED = 1_000_000;

/**
 * Reads the receipt of the run that an input corrects.
 *
 * @param path of its results, or of the receipt itself
 * @param input the name of the input, for messages
 * @param options those of this run: the results of both can only be joined where they are the same
 * @throws CliError when the receipt is missing, every row was computed, or an option differs
 */
export function readCorrection(path: string, input: string, options: ReceiptOptions): Correction {
  const { receipt, receiptPath, text } = readReceipt(path);
  const waiting = countByLine(receipt, path);
  const option = otherOption({ ...receipt.options, columns: {} }, { ...options, columns: {} });
  if (option !== null) throw new CliError('PART_WITH_OTHER_OPTION', { path: input, other: path, option });
  return {
    sha256: receiptSha256(text),
    evidence: receipt.input.head && evidenceOf(receipt.input.head),
    wasCsv: receipt.corrects?.wasCsv ?? receipt.input.kind === 'csv',
    paths: [path, receiptPath],
    take: (number) => {
      const left = waiting.get(number) ?? 0;
      if (left === 0) throw new CliError('CORRECTS_OTHER_ROW', { path: input, row: number === 0 ? null : number });
      waiting.set(number, left - 1);
    },
  };
}

function readReceipt(path: string) {
  const receiptPath = path.endsWith(RECEIPT_ENDING) ? path : receiptPathOf(path);
  const text = readSmallFileIfExists(receiptPath);
  if (text === null) throw new CliError('PART_WITHOUT_RECEIPT', { path, receipt: receiptPath });
  const receipt = asBatchReceipt(parseStrictly(text, receiptPath), receiptPath);
  if (!receipt) throw new CliError('PART_WITH_OTHER_RECEIPT', { path: receiptPath });
  return { receipt, receiptPath, text };
}

/**
 * The options of a run that corrects another, as they were given to that one: whoever corrects rows repeats none of them.
 * @param path of the results of that run, or of its receipt
 * @throws CliError when there is no receipt
 */
export function optionsOfCorrected(path: string): Options {
  const { dialect, detail, decimal, require, date, given = {} } = readReceipt(path).receipt.options;
  return {
    dialect,
    detail,
    ...(decimal !== null && { decimal }),
    ...(require !== null && { require }),
    ...(date !== undefined && { date }),
    ...Object.fromEntries(Object.entries(given).map(([name, text]) => [camelCase(name), text])),
  };
}

/** How many rejected rows started on each line. */
function countByLine({ rejects, counts }: BatchReceipt, path: string): Map<number, number> {
  if (!rejects?.places || counts.rejected > MOST_REJECTED) throw new CliError('CORRECTS_NOTHING', { path });
  const byLine = new Map<number, number>();
  for (const { line } of parseLineRuns(rejects.places)) byLine.set(line, (byLine.get(line) ?? 0) + 1);
  return byLine;
}
