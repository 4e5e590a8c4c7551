import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BatchReceipt } from '../../batch/receipt.js';
import { asBatchReceipt } from '../../batch/receipt-shape.js';
import { Failure } from '../../failure.js';
import type { Parameters } from '../../parameters/parameters.js';
import { type Verified, verificationLines } from '../../report/person/verification-lines.js';
import { originOf } from '../../report/result.js';
import { verifyBatch } from '../../verify/verify-batch.js';
import { asResult, type Verification, verifyResult } from '../../verify/verify-result.js';
import { type GlobalOptions, parametersFor, tellIfOutOfDate } from '../choices.js';
import { type Context, EXIT, type Run } from '../context.js';
import { openBytes, readText, STANDARD_STREAM } from '../input.js';

interface Options extends GlobalOptions {
  readonly from?: string;
}

/** `imw verify`: recomputes a result or a batch, and says equal, or what differs and which value moved. */
export const run: Run = async (context, [path = STANDARD_STREAM], given) => {
  const options = given as Options;
  const written = writtenIn(await readText(path, context), path);
  const parameters = parametersOf(options);
  tellIfOutOfDate(await parameters(null), options, context);
  const [first] = written;
  const receipt = written.length === 1 ? asBatchReceipt(first) : null;
  const verified = receipt
    ? [{ place: null, verification: await verifiedBatch(receipt, path, options, parameters, context) }]
    : await verifiedResults(written, path, parameters);
  const isEqual = verified.every(
    ({ verification: { differences, problems } }) => differences.length + problems.length === 0,
  );
  if (options.json) context.stdout.write(`${JSON.stringify({ equal: isEqual, verified }, null, 2)}\n`);
  else context.show(verificationLines(verified, context.language, context.style));
  return isEqual ? EXIT.done : EXIT.rejected;
};

type ParametersOf = (indexation: string | null) => Promise<Parameters>;

/** The parameters of this run with the indexation of what is verified; each is made once. */
function parametersOf(options: Options): ParametersOf {
  const made = new Map<string, Parameters>();
  return async (indexation) => {
    const wanted = options.indexation ?? indexation ?? undefined;
    const key = wanted ?? '';
    const { indexation: _own, ...others } = options;
    const found =
      made.get(key) ??
      (await parametersFor(wanted === undefined ? others : { ...others, indexation: wanted }));
    made.set(key, found);
    return found;
  };
}

/** One JSON value, the values of an array, or one of each line. */
function writtenIn(text: string, path: string): unknown[] {
  const parsed = parse(text);
  if (parsed !== undefined) return Array.isArray(parsed) ? parsed : [parsed];
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parse);
  if (lines.length === 0 || lines.includes(undefined)) throw new Failure('NOTHING_TO_VERIFY', { path });
  return lines;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function verifiedResults(
  written: readonly unknown[],
  path: string,
  parameters: ParametersOf,
): Promise<Verified[]> {
  const verified: Verified[] = [];
  for (const value of written) {
    const result = asResult(value);
    if (!result) throw new Failure('NOTHING_TO_VERIFY', { path });
    const values = await parameters(result.receipt.indexation);
    const place = written.length === 1 ? null : String(verified.length + 1);
    verified.push({ place, verification: verifyResult(result, values, originOf(values)) });
  }
  return verified;
}

async function verifiedBatch(
  receipt: BatchReceipt,
  path: string,
  { from }: Options,
  parameters: ParametersOf,
  context: Context,
): Promise<Verification> {
  const bytes = await openBytes(from ?? inputOf(receipt, path), context);
  return verifyBatch(receipt, bytes, await parameters(receipt.indexation), context.signal);
}

/** Where the input of a batch lies: where it lay then, else beside the receipt. */
function inputOf({ input: { name } }: BatchReceipt, receiptPath: string): string {
  if (name === STANDARD_STREAM) throw new Failure('MISSING_OPTION_VALUE', { option: '--from' });
  const beside = join(dirname(receiptPath), basename(name.replaceAll('\\', '/')));
  return existsSync(name) || !existsSync(beside) ? name : beside;
}
