import { CliError } from '../../diagnostics/cli-error.js';

/** How many rows may be rejected before a run stops: a number of rows, or a share of them; infinite where not given. */
export interface RejectLimit {
  readonly rows: number;
  readonly perMillion: number;
  readonly failFast: boolean;
}

/** Percentages have at most four decimals, so that their limit is a whole number. */
const MILLIONTHS_OF_A_PERCENT = 10_000;

/**
 * Reads `--max-rejects`: `25` or `5%`; `--fail-fast` is a limit of 0 rows.
 * @throws CliError INVALID_LIMIT when it is neither
 */
export function parseRejectLimit(given: string | undefined, failFast: boolean): RejectLimit {
  const none = { rows: Infinity, perMillion: Infinity, failFast };
  if (failFast) return { ...none, rows: 0 };
  if (given === undefined) return none;
  const [, number = '', unit] = /^(\d{1,9}(?:[.,]\d{1,4})?)\s*(%?)$/.exec(given.trim()) ?? [];
  const value = Number(number.replace(',', '.'));
  if (unit === '%' && value <= 100) return { ...none, perMillion: Math.round(value * MILLIONTHS_OF_A_PERCENT) };
  if (unit === '' && Number.isInteger(value)) return { ...none, rows: value };
  throw new CliError('INVALID_LIMIT', {});
}

/** Counts rejected rows, and stops a run that has too many of them. */
export class RejectWatch {
  #rejected = 0;
  #lastLine = 0;

  constructor(readonly limit: RejectLimit) {}

  /**
   * Counts a rejected row.
   * @throws CliError TOO_MANY_REJECTS when a number of rows is the limit and this row goes over it
   */
  add(line: number): void {
    this.#lastLine = line;
    this.#rejected++;
    if (this.#rejected > this.limit.rows) this.#stop();
  }

  /**
   * Checks the limit at the end of the input.
   * @throws CliError TOO_MANY_REJECTS when a percentage is the limit and the rejected rows are more than that
   */
  end(rows: number): void {
    if (this.#rejected * 1_000_000 > this.limit.perMillion * rows) this.#stop();
  }

  #stop(): never {
    const { failFast } = this.limit;
    throw new CliError('TOO_MANY_REJECTS', { rejected: this.#rejected, line: this.#lastLine, failFast });
  }
}
