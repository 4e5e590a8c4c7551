import { statSync } from 'node:fs';
import { basename, dirname, join, posix, win32 } from 'node:path';
import type { BatchReceipt, NamedDigest } from '../../batch/receipt/receipt.js';
import { CliError } from '../../diagnostics/cli-error.js';
import type { BatchFiles } from '../../verify/verify-batch.js';
import { receiptPathOf } from '../batch/output-files.js';
import { siblingPath } from '../batch/sibling-path.js';
import { isFile } from '../io/is-file.js';
import { STANDARD_STREAM } from '../io/open-input.js';

type OpenStream = (path: string) => Promise<AsyncIterable<Uint8Array>>;

/**
 * Opens the files of a batch: each beside its receipt, or where it lay then.
 *
 * @param from where the input lies, when the user says so
 * @throws CliError BATCH_INPUT_MISSING when the input is not there
 */
export async function openBatchFiles(
  { input, output, rejects }: BatchReceipt,
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
  return { input: await open(source), output: await ifThere(output), rejects: await ifThere(rejects) };
}

/**
 * Where a file of a batch lies: beside the receipt, as seen from the folder of the run, as seen from the receipt, or
 * from here; of several that of the right size. Null when nowhere.
 */
function locateFile({ name, bytes }: NamedDigest, receiptPath: string, outputName: string): string | null {
  if (name === STANDARD_STREAM) return null;
  const there = dirname(receiptPath);
  const ways = isAbsolute(name)
    ? []
    : [...pathFromOutput(receiptPath, outputName), '.'].map((way) => join(there, way));
  const seenFrom = (folder: string) => [join(folder, name), join(folder, withSlashes(name))];
  const files = [siblingPath(receiptPath, name), ...ways.flatMap(seenFrom), name].filter(isFile);
  return files.find((path) => statSync(path).size === bytes) ?? files[0] ?? null;
}

/** A path as Windows and other systems write it, on any of them. */
const withSlashes = (path: string): string => path.replaceAll('\\', '/');
const isAbsolute = (path: string): boolean => win32.isAbsolute(path) || posix.isAbsolute(path);

/**
 * The way from a receipt that lies beside its output to the folder of the run, which the name of the output was seen
 * from: `../` of `out/results.csv`. None where that cannot be told.
 */
function pathFromOutput(receiptPath: string, outputName: string): string[] {
  const output = posix.normalize(withSlashes(outputName));
  const isBeside = basename(receiptPath) === posix.basename(receiptPathOf(output));
  const [first, ...others] = output.split('/');
  if (!isBeside || isAbsolute(output) || first === '..') return [];
  return ['../'.repeat(others.length)];
}
