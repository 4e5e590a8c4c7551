import { type ByPremium, byPremium, PREMIUMS, type Premium } from '../../calculation/premium.js';
import type { Simulation } from '../../calculation/simulation.js';
import type { RowDiagnostic } from '../../diagnostics/row-diagnostic.js';
import { isEstimated } from '../../dossier/estimate.js';
import { addEuro, type Euro, ZERO_EURO } from '../../primitives/euro.js';
import { LineRuns } from '../receipt/line-runs.js';
import { BlankCells } from './blank-cells.js';
import { SeenIds } from './duplicate-ids.js';
import { EMPTY_PROFILE, type InputProfile, type LineGroup, mergeLineGroup } from './input-profile.js';
import { PictureCounter } from './picture.js';
import { RereadCounter } from './rereads.js';
import { addCount, type WarningCount } from './warning-counts.js';

/** How many dossiers are eligible for a premium, and the sum of it. */
export interface Eligible {
  count: number;
  total: Euro;
}

/** The counts and sums of some computed rows: plain data, so that it can come from another thread. */
export interface Tally {
  computed: number;
  /** How many of them have estimated contributions, since none were given. */
  estimated: number;
  /** How many of them a later import does not recognise, in a format that is imported. */
  unrecognised: number;
  total: Euro;
  readonly eligible: ByPremium<Eligible>;
}

export const emptyTally = (): Tally => ({
  computed: 0,
  estimated: 0,
  unrecognised: 0,
  total: ZERO_EURO,
  eligible: byPremium(() => ({ count: 0, total: ZERO_EURO })),
});

export function addToTally(tally: Tally, { dossier, verdicts, totals }: Simulation): void {
  tally.computed++;
  if (isEstimated(dossier)) tally.estimated++;
  tally.total = addEuro(tally.total, totals.total);
  for (const premium of PREMIUMS) {
    if (verdicts[premium].outcome !== 'eligible') continue;
    const eligible = tally.eligible[premium];
    eligible.count++;
    eligible.total = addEuro(eligible.total, totals.premiums[premium]);
  }
}

/** How often a code was found in a column, and the first rows it was found in. */
export interface RejectGroup extends LineGroup {
  readonly code: string;
  /** The problem of the first of these rows. */
  readonly first: RowDiagnostic;
}

/** What a batch came to. */
export class Summary {
  rejected = 0;
  blankRows = 0;
  /** The lines of rows that are not dossiers, ascending. */
  readonly leftOut: number[] = [];
  readonly rereads = new RereadCounter();
  readonly blankCells = new BlankCells();
  /** What the dossiers have in common, where a picture of the batch is asked for. */
  readonly picture = new PictureCounter();
  readonly #warnings = new Map<string, WarningCount>();
  readonly #ids = new SeenIds();
  profile: InputProfile = EMPTY_PROFILE;
  /** The lines of the rejected rows in the first input, and where their results would be. */
  readonly rejectedLines = new LineRuns();
  /** The lines of the computed rows in the first input, in a run that corrects another. */
  readonly correctedLines = new LineRuns();
  readonly #tally = emptyTally();
  readonly #groups = new Map<string, RejectGroup>();

  get computed(): number {
    return this.#tally.computed;
  }

  get estimated(): number {
    return this.#tally.estimated;
  }

  get unrecognised(): number {
    return this.#tally.unrecognised;
  }

  get total(): Euro {
    return this.#tally.total;
  }

  /** The rows of the input: each was computed, rejected or left out. */
  get rows(): number {
    return this.computed + this.rejected + this.leftOut.length;
  }

  add({ computed, estimated, unrecognised, total, eligible }: Tally): void {
    const tally = this.#tally;
    tally.computed += computed;
    tally.estimated += estimated;
    tally.unrecognised += unrecognised;
    tally.total = addEuro(tally.total, total);
    for (const premium of PREMIUMS) {
      const sum = tally.eligible[premium];
      sum.count += eligible[premium].count;
      sum.total = addEuro(sum.total, eligible[premium].total);
    }
  }

  addReject(line: number, problems: readonly RowDiagnostic[]): void {
    this.rejected++;
    for (const problem of problems) {
      const { code, column } = problem;
      const key = `${code} ${column}`;
      const group = this.#groups.get(key) ?? { code, column, count: 0, firstRows: [], first: problem };
      this.#groups.set(key, mergeLineGroup(group, [line], 1));
    }
  }

  addWarning(found: WarningCount): void {
    addCount(this.#warnings, found);
  }

  /** Adds the ids of computed rows, as `IdNumbers` has them. */
  addIds(ids: Uint32Array): void {
    for (let at = 0; at < ids.length; at += 3)
      if (this.#ids.isDuplicate(ids[at] ?? 0, ids[at + 1] ?? 0))
        this.addWarning({ code: 'DUPLICATE_ID', count: 1, firstRows: [ids[at + 2] ?? 0] });
  }

  /** The warnings by code, the most frequent first. */
  warnings(): readonly WarningCount[] {
    return [...this.#warnings.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  }

  eligible(premium: Premium): Eligible {
    return this.#tally.eligible[premium];
  }

  /** The reasons to reject, the most frequent first. */
  groups(): readonly RejectGroup[] {
    return [...this.#groups.values()].sort((a, b) => b.count - a.count);
  }
}
