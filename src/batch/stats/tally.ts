import { type ByPremium, byPremium, PREMIUMS } from '../../calculation/premium.js';
import type { Simulation } from '../../calculation/simulation.js';
import { addEuro, type Euro, ZERO_EURO } from '../../primitives/euro.js';

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
