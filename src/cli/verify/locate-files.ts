import { statSync } from 'node:fs';
import { basename, dirname, join, posix, win32 } from 'node:path';
import type { BatchReceipt, NamedDigest } from '../../batch/receipt/receipt.js';
import { CliError } from '../../diagnostics/cli-error.js';
import type { BatchFiles } from '../../verify/verify-batch.js';
import { receiptPathOf, siblingPath } from '../batch/output-files.js';
import { STANDARD_STREAM } from '../io/open-input.js';
import { isFile } from '../io/read-small-file.js';

type OpenStream = (path: string) => Promise<AsyncIterable<Uint8Array>>;

/**
 * Opens the files of a batch: each next to its receipt, or where it was then.
 *
 * @param from where the input is, when the user says so
 * @throws CliError BATCH_INPUT_MISSING when the input is not there
 */
export async function openBatchFiles(
  { input, output, rejects, report }: BatchReceipt,
  receiptPath: string,
  from: string | undefined,
  open: OpenStream,
): Promise<BatchFiles> {
  const place = (file: NamedDigest | null) => file && locateFile(file, receiptPath, output.name);
  const ifThere = async (file: NamedDigest | null) => {
    const found = place(file);
    return found === null ? null : open(found);
  };
  const source = from ?? place(input);
  if (source === null)
    throw new CliError('BATCH_INPUT_MISSING', {
      path: input.name === STANDARD_STREAM ? null : input.name,
    });
  return {
    input: await open(source),
    output: await ifThere(output),
    rejects: await ifThere(rejects),
    report: await ifThere(report ?? null),
  };
}

/**
 * Finds a file of a batch: next to the receipt, or relative to the folder of the run, to the receipt or to the current
 * folder; of several the one of the right size. Null when there is none.
 */
function locateFile({ name, bytes }: NamedDigest, receiptPath: string, outputName: string): string | null {
  if (name === STANDARD_STREAM) return null;
  const there = dirname(receiptPath);
  const ways = isAbsolute(name) ? [] : [...pathFromOutput(receiptPath, outputName), '.'].map((way) => join(there, way));
  const seenFrom = (folder: string) => [join(folder, name), join(folder, withSlashes(name))];
  const files = [siblingPath(receiptPath, name), ...ways.flatMap(seenFrom), name].filter(isFile);
  return files.find((path) => statSync(path).size === bytes) ?? files[0] ?? null;
}

/** Converts a path of Windows to one with slashes, on any system. */
const withSlashes = (path: string): string => path.replaceAll('\\', '/');
const isAbsolute = (path: string): boolean => win32.isAbsolute(path) || posix.isAbsolute(path);

/**
 * The path from a receipt next to its output to the folder of the run, to which the name of the output is relative:
 * `../` for `out/results.csv`. None where that is not known.
 */
function pathFromOutput(receiptPath: string, outputName: string): string[] {
  const output = posix.normalize(withSlashes(outputName));
  const isBeside = basename(receiptPath) === posix.basename(receiptPathOf(output));
  const [first, ...others] = output.split('/');
  if (!isBeside || isAbsolute(output) || first === '..') return [];
  return ['../'.repeat(others.length)];
}
