import { PREMIUMS } from '../../calculation/premium.js';
import type { Milestone, QuarterResult, Simulation } from '../../calculation/simulation.js';
import type { IsoDate } from '../../primitives/date.js';
import { compareEuro, isZeroEuro } from '../../primitives/euro.js';
import { firstDay, lastDay } from '../../primitives/quarter.js';

/** A day of a dossier that somebody wants in a calendar. */
export type KeyDate =
  /** The first day on which an evaluation or an extension can be requested. */
  | { readonly kind: Milestone['id']; readonly day: IsoDate }
  /** The first day of a quarter in which the rate falls, or the fixed part of the guidance premium. */
  | {
      readonly kind: 'drop';
      readonly day: IsoDate;
      /** Which drop of the term it is, from 1. */
      readonly number: number;
      readonly before: QuarterResult;
      readonly after: QuarterResult;
    }
  /** The last day of the term. */
  | { readonly kind: 'end'; readonly day: IsoDate };

/** The key dates of a dossier by day; none where no premium is eligible. */
export function keyDatesOf({ verdicts, milestones, quarters, term }: Simulation): KeyDate[] {
  const isEligible = PREMIUMS.some((premium) => verdicts[premium].outcome === 'eligible');
  if (!isEligible || quarters.length === 0) return [];
  const dates: KeyDate[] = [
    ...milestones.map(({ id, from }) => ({ kind: id, day: firstDay(from) })),
    ...dropsIn(quarters),
    { kind: 'end', day: lastDay(term.end) },
  ];
  return dates.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** The drops of a term; a quarter without premiums, after the contract, is none. */
function dropsIn(quarters: readonly QuarterResult[]): KeyDate[] {
  const drops: KeyDate[] = [];
  quarters.forEach((after, index) => {
    const before = quarters[index - 1];
    if (!before || isZeroEuro(after.total) || !isDrop(before, after)) return;
    drops.push({ kind: 'drop', day: firstDay(after.quarter), number: drops.length + 1, before, after });
  });
  return drops;
}

function isDrop(before: QuarterResult, after: QuarterResult): boolean {
  const step = after.rate.numerator - before.rate.numerator;
  return step === 0 ? compareEuro(after.guidanceFixed, before.guidanceFixed) < 0 : step < 0;
}
