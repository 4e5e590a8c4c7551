import type { Premium } from '../../calculation/premium.js';
import type { RowDiagnostic } from '../../diagnostics/row-diagnostic.js';
import type { Euro } from '../../primitives/euro.js';
import { EMPTY_PROFILE, FIRST_ROWS, type InputProfile, mergeProfiles } from './input-profile.js';
import { addTally, type Eligible, emptyTally, type Tally } from './tally.js';

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
