import type { Problem } from '../dossier/problem.js';
import { PREMIUMS, type Premium } from '../measure/eligibility.js';
import type { Simulation } from '../measure/simulation.js';
import { addEuro, type Euro, ZERO_EURO } from '../values/euro.js';

const FIRST_ROWS = 3;

/** How often a code was found in a column, and the first rows it was found in. */
export interface RejectGroup {
  readonly code: string;
  readonly column: string;
  readonly count: number;
  readonly firstRows: readonly number[];
}

/** What a batch came to. */
export class Summary {
  computed = 0;
  rejected = 0;
  total: Euro = ZERO_EURO;
  readonly #eligible: Record<Premium, number> = { wagePremium: 0, guidancePremium: 0, supportPremium: 0 };
  readonly #totals: Record<Premium, Euro> = {
    wagePremium: ZERO_EURO,
    guidancePremium: ZERO_EURO,
    supportPremium: ZERO_EURO,
  };
  readonly #groups = new Map<string, { code: string; column: string; count: number; firstRows: number[] }>();

  /** The rows of the input: each was computed or rejected. */
  get rows(): number {
    return this.computed + this.rejected;
  }

  addResult({ verdicts, totals }: Simulation): void {
    this.computed++;
    this.total = addEuro(this.total, totals.total);
    for (const premium of PREMIUMS) {
      if (verdicts[premium].outcome !== 'eligible') continue;
      this.#eligible[premium]++;
      this.#totals[premium] = addEuro(this.#totals[premium], totals[premium]);
    }
  }

  addReject(line: number, problems: readonly Problem[]): void {
    this.rejected++;
    for (const { code, column } of problems) {
      const key = `${code} ${column}`;
      let group = this.#groups.get(key);
      if (!group) {
        group = { code, column, count: 0, firstRows: [] };
        this.#groups.set(key, group);
      }
      group.count++;
      if (group.firstRows.length < FIRST_ROWS) group.firstRows.push(line);
    }
  }

  eligible(premium: Premium): { readonly count: number; readonly total: Euro } {
    return { count: this.#eligible[premium], total: this.#totals[premium] };
  }

  /** The reasons to reject, the most frequent first. */
  groups(): readonly RejectGroup[] {
    return [...this.#groups.values()].sort((a, b) => b.count - a.count);
  }
}
