import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize, relative } from 'node:path';
import type { BatchReceipt } from '../../batch/receipt.js';
import { Failure } from '../../failure.js';
import type { BatchFiles } from '../../verify/verify-batch.js';
import { beside } from '../batch/beside.js';
import { STANDARD_STREAM } from '../input.js';

type Open = (path: string) => Promise<AsyncIterable<Uint8Array>>;

/**
 * Opens the files of a batch: each beside its receipt, or where it lay then.
 *
 * @param from where the input lies, when the user says so
 * @throws Failure BATCH_INPUT_MISSING when the input is not there
 */
export async function openFilesOf(
  { input, output, rejects }: BatchReceipt,
  receiptPath: string,
  from: string | undefined,
  open: Open,
): Promise<BatchFiles> {
  const place = (name: string) => placeOf(name, receiptPath, output.name);
  const ifThere = async (name: string | undefined) => {
    const found = name === undefined ? null : place(name);
    return found !== null && statSync(found).isFile() ? open(found) : null;
  };
  const source = from ?? place(input.name);
  if (source === null)
    throw new Failure('BATCH_INPUT_MISSING', {
      path: input.name === STANDARD_STREAM ? null : input.name,
    });
  return {
    input: await open(source),
    output: await ifThere(output.name),
    rejects: await ifThere(rejects?.name),
  };
}

/**
 * Where a file of a batch lies: beside the receipt, as seen from the folder of the run, as seen from the receipt, or
 * from here; null when nowhere.
 */
function placeOf(name: string, receiptPath: string, outputName: string): string | null {
  if (name === STANDARD_STREAM) return null;
  const there = dirname(receiptPath);
  const places = isAbsolute(name)
    ? [name]
    : [join(there, wayBack(outputName), name), join(there, name), name];
  return [beside(receiptPath, name), ...places].find((path) => existsSync(path)) ?? null;
}

/** The way from the output of a batch, beside which its receipt lies, to the folder of the run: `..` of `out/results.csv`. */
function wayBack(outputName: string): string {
  const folder = normalize(dirname(outputName.replaceAll('\\', '/')));
  const isBelow = !isAbsolute(folder) && !folder.startsWith('..');
  return isBelow ? relative(folder, '.') : '.';
}
