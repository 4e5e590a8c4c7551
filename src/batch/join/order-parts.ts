import { CliError } from '../../diagnostics/cli-error.js';
import type { InputFormat } from '../read/input-format.js';
import { formatRange } from '../read/row-range.js';
import type { Part } from './part.js';

/** The first line on which a row can start: the headers of a CSV file stand before its rows. */
const FIRST_LINE = { csv: 2, json: 1 } as const satisfies Record<InputFormat['kind'], number>;

/**
 * Parts in the order of their rows.
 * @throws CliError when they have a row twice, or do not have all rows from the first to the last
 */
export function orderParts(parts: readonly [Part, ...Part[]]): readonly [Part, ...Part[]] {
  const sorted: [Part, ...Part[]] = [...parts];
  sorted.sort((a, b) => a.range.from - b.range.from);
  const [first] = sorted;
  if (first.range.from > FIRST_LINE[first.receipt.input.kind])
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
  if (to === null || from <= to)
    throw new CliError('PARTS_OVERLAP', { path: next.path, other: part.path, line: from });
  if (from > to + 1)
    throw new CliError('PARTS_WITH_GAP', { rows: formatRange({ from: to + 1, to: from - 1 }) });
}
