import { CliError } from '../../diagnostics/cli-error.js';

/** How many rows may be rejected before a run stops: a number of rows, or a share of them. */
export type RejectLimit =
  | { readonly rows: number; readonly failFast?: true }
  | { readonly perMillion: number };

/** Percentages have at most four decimals, so that their limit is a whole number. */
const MILLIONTHS_OF_A_PERCENT = 10_000;

/**
 * Reads `--max-rejects`: `25` or `5%`; `--fail-fast` is a limit of 0 rows.
 * @returns the limit, null where there is none
 * @throws CliError INVALID_LIMIT when it is neither
 */
export function rejectLimit(given: string | undefined, failFast: boolean): RejectLimit | null {
  if (failFast) return { rows: 0, failFast };
  if (given === undefined) return null;
  const [, number = '', sign] = /^(\d{1,9}(?:[.,]\d{1,4})?)\s*(%?)$/.exec(given.trim()) ?? [];
  const value = Number(number.replace(',', '.'));
  if (sign === '%' && value <= 100) return { perMillion: Math.round(value * MILLIONTHS_OF_A_PERCENT) };
  if (sign === '' && Number.isInteger(value)) return { rows: value };
  throw new CliError('INVALID_LIMIT', {});
}

/** Counts rejected rows, and stops a run that has too many of them. */
export class RejectWatch {
  #rejected = 0;
  #lastLine = 0;

  constructor(readonly limit: RejectLimit | null) {}

  /**
   * Counts a rejected row.
   * @throws CliError TOO_MANY_REJECTS when a number of rows is the limit and this row goes over it
   */
  add(line: number): void {
    this.#lastLine = line;
    this.#rejected++;
    if (this.limit && 'rows' in this.limit && this.#rejected > this.limit.rows) this.#stop(line);
  }

  /**
   * Checks the limit at the end of the input.
   * @throws CliError TOO_MANY_REJECTS when a percentage is the limit and the rejected rows are more than that
   */
  end(rows: number): void {
    if (this.limit && 'perMillion' in this.limit && this.#rejected * 1_000_000 > this.limit.perMillion * rows)
      this.#stop(this.#lastLine);
  }

  #stop(line: number): never {
    const failFast = this.limit !== null && 'failFast' in this.limit;
    throw new CliError('TOO_MANY_REJECTS', { rejected: this.#rejected, line, failFast });
  }
}
