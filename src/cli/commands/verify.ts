import type { BatchReceipt } from '../../batch/receipt/receipt.js';
import { asBatchReceipt } from '../../batch/receipt/receipt-schema.js';
import { CliError } from '../../diagnostics/cli-error.js';
// what is checked may have been written in any language
import '../../i18n/all-catalogs.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { RunOrigin } from '../../report/result.js';
import { asResult, type WrittenResult } from '../../verify/compare-results.js';
import { verifyBatch } from '../../verify/verify-batch.js';
import { verifyResult } from '../../verify/verify-result.js';
import { type Context, EXIT, type Run } from '../context.js';
import { openInput, STANDARD_STREAM } from '../io/open-input.js';
import type { Options } from '../options/option-parsers.js';
import { loadRunParameters, warnIfOutdated } from '../options/run-parameters.js';
import { openBatchFiles } from '../verify/locate-files.js';
import { readResults, type StoredResult } from '../verify/read-results.js';
import { type Verified, verificationLines } from '../verify/verification-lines.js';

/** `imw verify`: recomputes a result or a batch, and reports what differs and which values changed. */
export const run: Run = async (context, [path = STANDARD_STREAM], options) => {
  const stored = await readResults(path, context);
  const parametersOf = parametersByOrigin(options, path);
  const parameters = await parametersOf(null);
  warnIfOutdated(parameters, options, context);
  const receipt = 'alone' in stored ? asBatchReceipt(stored.alone, path) : null;
  if (receipt?.corrections !== undefined) throw new CliError('RECEIPT_OF_CORRECTIONS', { path });
  const verified = receipt
    ? [await verifyFiles(receipt, path, options, await parametersOf(receipt), context)]
    : await verifyResults(
        'alone' in stored ? [{ value: stored.alone, place: null }] : stored.several,
        path,
        parametersOf,
      );
  const isEqual = verified.every(({ verification }) => verification.isEqual);
  if (options.json) context.stdout.write(`${JSON.stringify({ equal: isEqual, verified }, null, 2)}\n`);
  else context.print(verificationLines(verified, receipt !== null, parameters.entries, context));
  return isEqual ? EXIT.done : EXIT.findings;
};

type ParametersOf = (origin: RunOrigin | null) => Promise<Parameters>;

/**
 * The parameters of this run with the indexation of the verified run, unless the command line sets another one. Where
 * the user's own values are the same, their source stays that of the verified run. Each set is loaded once.
 */
function parametersByOrigin(options: Options, path: string): ParametersOf {
  const { indexation: given, indexationSetBy, ...others } = options;
  const isSetByOption = given !== undefined && indexationSetBy === '--indexation';
  const made = new Map<string, Parameters>();
  return async (origin) => {
    const wanted = isSetByOption ? given : (origin?.indexation ?? undefined);
    const overlay = origin?.parameters.overlay ?? null;
    const key = JSON.stringify([wanted, overlay?.sha256, overlay?.setBy]);
    const known = made.get(key);
    if (known) return known;
    const own = await loadRunParameters(wanted === undefined ? others : { ...others, indexation: wanted }).catch(
      (error: unknown) => {
        const isOfReceipt =
          !isSetByOption && error instanceof CliError && error.diagnostic.code === 'INVALID_INDEXATION';
        throw isOfReceipt ? new CliError('INDEXATION_OF_RECEIPT', { path }) : error;
      },
    );
    const isSame = overlay !== null && own.overlay?.sha256 === overlay.sha256;
    const found = isSame ? { ...own, overlay: { ...own.overlay, source: overlay.setBy } } : own;
    made.set(key, found);
    return found;
  };
}

async function verifyResults(
  stored: Iterable<StoredResult | { readonly value: unknown; readonly place: null }>,
  path: string,
  parametersOf: ParametersOf,
): Promise<Verified[]> {
  const verified: Verified[] = [];
  let before: WrittenResult | null = null;
  for (const { value, place } of stored) {
    const result = asResult(value);
    if (!result)
      throw place ? new CliError('NOT_A_RESULT', { path, ...place }) : new CliError('NOTHING_TO_VERIFY', { path });
    const verification = verifyResult(result, await parametersOf(result.receipt), before);
    verified.push({ place: place && String(verified.length + 1), verification });
    before = result;
  }
  return verified;
}

async function verifyFiles(
  receipt: BatchReceipt,
  path: string,
  { from }: Options,
  parameters: Parameters,
  context: Context,
): Promise<Verified> {
  const files = await openBatchFiles(receipt, path, from, (name) => openInput(name, context));
  return { place: null, verification: await verifyBatch(receipt, files, parameters, context.signal) };
}
