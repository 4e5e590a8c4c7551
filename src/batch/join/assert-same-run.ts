import { CliError } from '../../diagnostics/cli-error.js';
import type { BatchReceipt, ReceiptOptions } from '../receipt/receipt.js';
import type { Part } from './part.js';

/**
 * Asserts that parts are of one and the same run.
 * @throws CliError when the program, its values, its options or the input of some part differ from those of the first
 */
export function assertSameRun([first, ...others]: readonly [Part, ...Part[]]): void {
  for (const { path, receipt } of others) {
    const both = { path, other: first.path };
    if (receipt.engine !== first.receipt.engine)
      throw new CliError('PART_OF_OTHER_VERSION', { ...both, is: receipt.engine, was: first.receipt.engine });
    if (!isSame(valuesOf(receipt), valuesOf(first.receipt)))
      throw new CliError('PART_WITH_OTHER_VALUES', both);
    const option = otherOption(receipt.options, first.receipt.options);
    if (option !== null) throw new CliError('PART_WITH_OTHER_OPTION', { ...both, option });
    const { name, sha256, bytes } = first.receipt.input;
    if (receipt.input.sha256 !== sha256 || receipt.input.bytes !== bytes)
      throw new CliError('PART_OF_OTHER_INPUT', both);
    if (receipt.input.name !== name) throw new CliError('PART_WITH_OTHER_INPUT_NAME', both);
  }
}

const valuesOf = ({ parameters, indexation }: BatchReceipt): unknown => [parameters, indexation];

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The options of the command line that two parts of one run share, by their names in a receipt. */
const SHARED_OPTIONS = {
  language: '--lang',
  format: '--format',
  dialect: '--dialect',
  detail: '--detail',
  decimal: '--decimal',
  require: '--require',
} as const satisfies Record<Exclude<keyof ReceiptOptions, 'rows'>, string>;

function otherOption(one: ReceiptOptions, other: ReceiptOptions): string | null {
  const names = Object.keys(SHARED_OPTIONS) as (keyof typeof SHARED_OPTIONS)[];
  const found = names.find((name) => one[name] !== other[name]);
  return found === undefined ? null : SHARED_OPTIONS[found];
}
