import { type ByPremium, byPremium, PREMIUMS, type Premium } from '../../calculation/premium.js';
import type { Simulation } from '../../calculation/simulation.js';
import type { RowDiagnostic } from '../../diagnostics/row-diagnostic.js';
import { addEuro, type Euro, ZERO_EURO } from '../../primitives/euro.js';
import { EMPTY_PROFILE, FIRST_ROWS, type InputProfile, mergeProfiles } from './input-profile.js';

/** How many dossiers are eligible for a premium, and the sum of it. */
export interface Eligible {
  count: number;
  total: Euro;
}

/** The counts and sums of some computed rows: plain data, so that it can come from another thread. */
export interface Tally {
  computed: number;
  total: Euro;
  readonly eligible: ByPremium<Eligible>;
}

/** A tally of nothing yet. */
export const emptyTally = (): Tally => ({
  computed: 0,
  total: ZERO_EURO,
  eligible: byPremium(() => ({ count: 0, total: ZERO_EURO })),
});

/** Adds a simulation. */
export function countIn(tally: Tally, { verdicts, totals }: Simulation): void {
  tally.computed++;
  tally.total = addEuro(tally.total, totals.total);
  for (const premium of PREMIUMS) {
    if (verdicts[premium].outcome !== 'eligible') continue;
    const eligible = tally.eligible[premium];
    eligible.count++;
    eligible.total = addEuro(eligible.total, totals.premiums[premium]);
  }
}

/** Adds the second tally to the first. */
export function addTally(tally: Tally, other: Tally): void {
  tally.computed += other.computed;
  tally.total = addEuro(tally.total, other.total);
  for (const premium of PREMIUMS) {
    tally.eligible[premium].count += other.eligible[premium].count;
    tally.eligible[premium].total = addEuro(tally.eligible[premium].total, other.eligible[premium].total);
  }
}

/** How often a code was found in a column, and the first rows it was found in. */
export interface RejectGroup {
  readonly code: string;
  readonly column: string;
  readonly count: number;
  readonly firstRows: readonly number[];
}

/** What a batch came to. */
export class Summary {
  rejected = 0;
  blankRows = 0;
  profile: InputProfile = EMPTY_PROFILE;
  readonly #tally = emptyTally();
  readonly #groups = new Map<string, { code: string; column: string; count: number; firstRows: number[] }>();

  get computed(): number {
    return this.#tally.computed;
  }

  get total(): Euro {
    return this.#tally.total;
  }

  /** The rows of the input: each was computed or rejected. */
  get rows(): number {
    return this.computed + this.rejected;
  }

  add(tally: Tally): void {
    addTally(this.#tally, tally);
  }

  addProfile(observed: InputProfile): void {
    this.profile = mergeProfiles(this.profile, observed);
  }

  addReject(line: number, problems: readonly RowDiagnostic[]): void {
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

  eligible(premium: Premium): Eligible {
    return this.#tally.eligible[premium];
  }

  /** The reasons to reject, the most frequent first. */
  groups(): readonly RejectGroup[] {
    return [...this.#groups.values()].sort((a, b) => b.count - a.count);
  }
}
