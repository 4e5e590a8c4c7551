import { PREMIUMS } from '../../calculation/premium.js';
import type { Milestone, Simulation } from '../../calculation/simulation.js';
import type { IsoDate } from '../../primitives/date.js';
import { firstDay, lastDay } from '../../primitives/quarter.js';
import { type PremiumChange, premiumChanges } from '../premium-changes.js';
import { lastDayInService, milestonesInService } from '../service.js';

/** A day of a dossier that somebody wants in a calendar. */
export type KeyDate =
  /** The first day on which an evaluation or an extension can be requested. */
  | { readonly kind: Milestone['id']; readonly day: IsoDate }
  /** The first day of a quarter in which the premium falls. */
  | {
      readonly kind: 'drop';
      readonly day: IsoDate;
      /** Which drop of the term it is, from 1. */
      readonly number: number;
      readonly change: PremiumChange;
    }
  /** The last day in service, where it is before that of the term. */
  | { readonly kind: 'stop'; readonly day: IsoDate }
  /** The last day of the term. */
  | { readonly kind: 'end'; readonly day: IsoDate };

/** The key dates of a dossier by day; none where no premium is eligible. */
export function keyDatesOf(simulation: Simulation): KeyDate[] {
  const { verdicts, quarters, term } = simulation;
  const isEligible = PREMIUMS.some((premium) => verdicts[premium].outcome === 'eligible');
  if (!isEligible || quarters.length === 0) return [];
  const lastDayOfService = lastDayInService(simulation);
  const dates: KeyDate[] = [
    ...milestonesInService(simulation).map(({ id, from }) => ({ kind: id, day: firstDay(from) })),
    ...dropsIn(simulation),
    lastDayOfService === null ? { kind: 'end', day: lastDay(term.end) } : { kind: 'stop', day: lastDayOfService },
  ];
  return dates.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

const dropsIn = (simulation: Simulation): KeyDate[] =>
  premiumChanges(simulation)
    .filter(({ direction }) => direction === 'drop')
    .map((change, index) => ({ kind: 'drop', day: firstDay(change.quarter.quarter), number: index + 1, change }));
