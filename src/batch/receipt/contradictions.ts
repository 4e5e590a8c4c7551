import { PREMIUMS } from '../../calculation/premium.js';
import { FORMATS } from '../formats.js';
import { parseRowRange } from '../read/row.js';
import { linesIn } from '../stats/line-ranges.js';
import { parseLineRuns } from './line-runs.js';
import type { BatchReceipt } from './receipt.js';

/** The SHA-256 of no bytes at all. */
const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/**
 * Finds what no run can have written into one receipt, whatever its files are.
 * @returns the paths of fields that cannot all be right; null when there are none
 */
export function findContradiction(receipt: BatchReceipt): readonly string[] | null {
  const { input, output, rejects, counts, eligible, totals, options, values } = receipt;
  const { rows, computed, rejected, blankRows, leftOut = 0 } = counts;
  const format = FORMATS[options.format];
  const sum = PREMIUMS.reduce((all, premium) => all + centsIn(totals[premium]), 0n);
  const range = options.rows === null ? null : parseRowRange(options.rows);
  const isTable = input.kind !== 'json';
  const lines = isTable && range?.to ? range.to - range.from + 1 : Number.POSITIVE_INFINITY;
  const files = { input, output, ...(rejects && { rejects }) };
  const columns = input.columns ?? [];
  const twice =
    firstPair(columns, 'input.columns') ??
    firstPair(
      values.map(({ id, from }) => `${id} ${from}`),
      'values',
    );
  const rules: readonly (readonly [isBroken: boolean, ...fields: string[]])[] = [
    [rows !== computed + rejected + leftOut, 'counts.rows', 'counts.computed', 'counts.rejected', 'counts.leftOut'],
    [leftOut !== (linesIn(receipt.leftOut ?? [])?.length ?? 0), 'counts.leftOut', 'leftOut'],
    [rows + blankRows > lines, 'options.rows', 'counts.rows', 'counts.blankRows'],
    [(counts.estimated ?? 0) > computed, 'counts.estimated', 'counts.computed'],
    // a workbook is packed
    [input.kind !== 'workbook' && rows > input.bytes, 'input.bytes', 'counts.rows'],
    [rejected > 0 !== (rejects !== null), 'counts.rejected', 'rejects'],
    [isOtherCount(rejects?.places, rejected), 'rejects.places', 'counts.rejected'],
    [isOtherCount(receipt.corrects?.rows, computed), 'corrects.rows', 'counts.computed'],
    ...PREMIUMS.flatMap((premium): [boolean, ...string[]][] => [
      [eligible[premium] > computed, `eligible.${premium}`, 'counts.computed'],
      [eligible[premium] === 0 && centsIn(totals[premium]) > 0n, `eligible.${premium}`, `totals.${premium}`],
    ]),
    [
      eligible.wagePremium + eligible.supportPremium > computed,
      'eligible.wagePremium',
      'eligible.supportPremium',
      'counts.computed',
    ],
    [sum !== centsIn(totals.total), ...PREMIUMS.map((premium) => `totals.${premium}`), 'totals.total'],
    [!isTable && input.columns !== undefined, 'input.kind', 'input.columns'],
    [!isTable && input.head !== undefined, 'input.kind', 'input.head'],
    [!isTable && input.carried !== undefined, 'input.kind', 'input.carried'],
    [(input.columns === undefined) !== (input.carried === undefined), 'input.columns', 'input.carried'],
    [(input.kind === 'workbook') !== (input.sheet !== undefined), 'input.kind', 'input.sheet'],
    [format.isText && output.contents !== undefined, 'options.format', 'output.contents'],
    [format.isDated !== (options.day !== undefined), 'options.format', 'options.day'],
    [!format.hasDetail && options.detail !== 'dossier', 'options.format', 'options.detail'],
    ...Object.entries(files).map(([name, { sha256, bytes }]): [boolean, ...string[]] => [
      (sha256 === OF_NOTHING) !== (bytes === 0),
      `${name}.sha256`,
      `${name}.bytes`,
    ]),
    [twice !== null, ...(twice ?? [])],
  ];
  const [, ...fields] = rules.find(([isBroken]) => isBroken) ?? [];
  return fields.length > 0 ? fields : null;
}

/** Whether a list of lines, where there is one, has another number of them. */
const isOtherCount = (lines: string | undefined, count: number): boolean =>
  lines !== undefined && parseLineRuns(lines).count !== count;

/** Receipts can have amounts of any length. */
const centsIn = (amount: string): bigint => BigInt(amount.replace('.', ''));

/** The paths of two items of a list that are the same. */
function firstPair(items: readonly string[], path: string): readonly [string, string] | null {
  const second = items.findIndex((item, index) => items.indexOf(item) !== index);
  return second < 0 ? null : [`${path}.${items.indexOf(items[second] ?? '') + 1}`, `${path}.${second + 1}`];
}
