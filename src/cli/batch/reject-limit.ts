import { Failure } from '../../failure.js';

/** How many rows may be rejected before a run stops: none where it fails fast, a number of rows, or a share of them. */
export type RejectLimit = 'fail-fast' | { readonly rows: number } | { readonly perMillion: number };

/** Percentages have at most four decimals, so that their limit is a whole number. */
const MILLIONTHS_OF_A_PERCENT = 10_000;

/**
 * Reads `--max-rejects`: `25` or `5%`; `--fail-fast` allows none.
 * @returns the limit, null where there is none
 * @throws Failure INVALID_LIMIT when it is neither
 */
export function rejectLimit(given: string | undefined, failFast: boolean): RejectLimit | null {
  if (failFast) return 'fail-fast';
  if (given === undefined) return null;
  const [, number = '', sign] = /^(\d{1,9}(?:[.,]\d{1,4})?)\s*(%?)$/.exec(given.trim()) ?? [];
  const value = Number(number.replace(',', '.'));
  if (sign === '%' && value <= 100) return { perMillion: Math.round(value * MILLIONTHS_OF_A_PERCENT) };
  if (sign === '' && Number.isInteger(value)) return { rows: value };
  throw new Failure('INVALID_LIMIT', {});
}

/** Counts rejected rows, and stops a run that has too many of them. */
export class RejectWatch {
  #rejected = 0;
  #lastLine = 0;

  constructor(readonly limit: RejectLimit | null) {}

  /**
   * A rejected row.
   * @throws Failure TOO_MANY_REJECTS when it is one more than the limit, where that is a number of rows
   */
  saw(line: number): void {
    this.#lastLine = line;
    this.#rejected++;
    if (this.#rejected > this.#mostRows) this.#stop(line);
  }

  /**
   * The end of the input.
   * @throws Failure TOO_MANY_REJECTS when a percentage is the limit and the rejected rows are more than that
   */
  ended(rows: number): void {
    const { limit } = this;
    if (limit === null || limit === 'fail-fast' || 'rows' in limit) return;
    if (this.#rejected * 1_000_000 > limit.perMillion * rows) this.#stop(this.#lastLine);
  }

  get #mostRows(): number {
    if (this.limit === 'fail-fast') return 0;
    return this.limit && 'rows' in this.limit ? this.limit.rows : Number.POSITIVE_INFINITY;
  }

  #stop(line: number): never {
    throw new Failure('TOO_MANY_REJECTS', {
      rejected: this.#rejected,
      line,
      failFast: this.limit === 'fail-fast',
    });
  }
}
