import { PREMIUMS } from '../../calculation/premium.js';
import type { Milestone, QuarterResult, Simulation } from '../../calculation/simulation.js';
import type { IsoDate } from '../../primitives/date.js';
import { firstDay, lastDay } from '../../primitives/quarter.js';
import { type PremiumChange, premiumChanges } from '../premium-changes.js';

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
      readonly because: PremiumChange['because'];
      readonly before: QuarterResult;
      readonly after: QuarterResult;
    }
  /** The last day of the term. */
  | { readonly kind: 'end'; readonly day: IsoDate };

/** The key dates of a dossier by day; none where no premium is eligible. */
export function keyDatesOf(simulation: Simulation): KeyDate[] {
  const { verdicts, milestones, quarters, term } = simulation;
  const isEligible = PREMIUMS.some((premium) => verdicts[premium].outcome === 'eligible');
  if (!isEligible || quarters.length === 0) return [];
  const dates: KeyDate[] = [
    ...milestones.map(({ id, from }) => ({ kind: id, day: firstDay(from) })),
    ...dropsIn(simulation),
    { kind: 'end', day: lastDay(term.end) },
  ];
  return dates.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** The drops of a term, each with the quarter before it. */
function dropsIn(simulation: Simulation): KeyDate[] {
  const { quarters } = simulation;
  const drops = premiumChanges(simulation).filter(({ direction }) => direction === 'drop');
  return drops.flatMap(({ quarter: after, because }, index): KeyDate[] => {
    const before = quarters[quarters.indexOf(after) - 1];
    return before ? [{ kind: 'drop', day: firstDay(after.quarter), number: index + 1, because, before, after }] : [];
  });
}
