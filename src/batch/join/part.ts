import { CliError } from '../../diagnostics/cli-error.js';
import { kebabCase } from '../../dossier/fields.js';
import { formatRange, type RowRange } from '../read/row.js';
import type { BatchReceipt, InputDigest, ReceiptOptions } from '../receipt/receipt.js';
import type { Envelope } from './envelope.js';

/** A part of a batch: the rows of a range, computed in a run of their own. */
export interface Part {
  /** Where its results are. */
  readonly path: string;
  readonly range: RowRange;
  /** What is around the rows of its results. */
  readonly envelope: Envelope;
  readonly receipt: BatchReceipt;
  /** Where its rejected rows are; null where it has none. */
  readonly rejectsPath: string | null;
}

/** Results, and the receipt of the run that computed them. */
export type Computed = Pick<Part, 'path' | 'receipt'>;

/**
 * Asserts that parts are of one and the same run.
 * @throws CliError when the program, its values, its options or the input of some part differ from those of the first
 */
export function assertSameRun(parts: readonly [Part, ...Part[]]): void {
  assertSameComputation(parts);
  const [first, ...others] = parts;
  for (const { path, receipt } of others) {
    const both = { path, other: first.path };
    const [one, other] = [first, { receipt }].map((part) => ({ ...part.receipt.input, name: null }));
    if (JSON.stringify(one) !== JSON.stringify(other)) throw new CliError('PART_OF_OTHER_INPUT', both);
    if (receipt.input.name !== first.receipt.input.name) throw new CliError('PART_WITH_OTHER_INPUT_NAME', both);
  }
}

/**
 * Asserts that results were computed in the same way.
 * @throws CliError when the program, its values or its options of some differ from those of the first
 */
export function assertSameComputation([first, ...others]: readonly [Computed, ...Computed[]]): void {
  for (const { path, receipt } of others) {
    const both = { path, other: first.path };
    if (receipt.engine !== first.receipt.engine)
      throw new CliError('PART_OF_OTHER_VERSION', { ...both, is: receipt.engine, was: first.receipt.engine });
    if (valuesOf(receipt) !== valuesOf(first.receipt)) throw new CliError('PART_WITH_OTHER_VALUES', both);
    const option = otherOption(receipt.options, first.receipt.options);
    if (option !== null) throw new CliError('PART_WITH_OTHER_OPTION', { ...both, option });
  }
}

const valuesOf = ({ parameters, indexation, knownUntil, values }: BatchReceipt): string =>
  JSON.stringify([parameters, indexation, knownUntil, values]);

/** The options of the command line that two parts of one run share, by their names in a receipt. */
const SHARED_OPTIONS = {
  language: '--lang',
  format: '--format',
  dialect: '--dialect',
  detail: '--detail',
  decimal: '--decimal',
  require: '--require',
  date: '--date',
  given: 'given',
  columns: 'columns',
  spellings: 'spellings',
  day: 'IMW_TODAY',
} as const satisfies Record<Exclude<keyof ReceiptOptions, 'rows'>, string>;

/** The option of the command line, but the rows, that two runs do not have in common; null where there is none. */
export function otherOption(one: ReceiptOptions, other: ReceiptOptions): string | null {
  const names = Object.keys(SHARED_OPTIONS) as (keyof typeof SHARED_OPTIONS)[];
  const found = names.find((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
  if (found === 'given') return `--${kebabCase(otherKey(one.given ?? {}, other.given ?? {}))}`;
  return found ? SHARED_OPTIONS[found] : null;
}

/** The first key whose value two records do not have in common. */
const otherKey = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string =>
  Object.keys({ ...one, ...other }).find((key) => one[key] !== other[key]) ?? '';

/** The first line on which a row can start: the headers of a CSV file or a sheet are before its rows. */
const firstLine = ({ kind, head }: InputDigest): number => (kind === 'json' ? 1 : 1 + (head?.line ?? 1));

/**
 * Parts in the order of their rows.
 * @throws CliError when they have a row twice, or do not have all rows from the first to the last
 */
export function orderParts(parts: readonly [Part, ...Part[]]): readonly [Part, ...Part[]] {
  const sorted: [Part, ...Part[]] = [...parts];
  sorted.sort((a, b) => a.range.from - b.range.from);
  const [first] = sorted;
  if (first.range.from > firstLine(first.receipt.input))
    throw new CliError('PARTS_WITHOUT_START', { rows: formatRange({ from: 1, to: first.range.from - 1 }) });
  sorted.forEach((part, index) => {
    const next = sorted[index + 1];
    if (next) assertFollows(part, next);
    else if (part.range.to !== null)
      throw new CliError('PARTS_WITHOUT_END', { rows: formatRange({ from: part.range.to + 1, to: null }) });
  });
  return sorted;
}

function assertFollows(part: Part, next: Part): void {
  const { to } = part.range;
  const { from } = next.range;
  if (to === null || from <= to) throw new CliError('PARTS_OVERLAP', { path: next.path, other: part.path, line: from });
  if (from > to + 1) throw new CliError('PARTS_WITH_GAP', { rows: formatRange({ from: to + 1, to: from - 1 }) });
}
