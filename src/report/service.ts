import { simulate } from '../calculation/simulate.js';
import type { Milestone, QuarterResult, Simulation } from '../calculation/simulation.js';
import type { Parameters } from '../parameters/parameters.js';
import { daysInclusive, type IsoDate, laterOf } from '../primitives/date.js';
import { daysIn, firstDay, lastDay, type Quarter } from '../primitives/quarter.js';

type InService = Pick<Simulation, 'dossier'>;

/** How many days of a quarter are in service; all of them for a self-employed person. */
export function daysInService(quarter: Quarter, { dossier }: InService): number {
  const { grossMonthly, contractStart, contractEnd } = dossier;
  if (grossMonthly === null) return daysIn(quarter);
  const [first, last] = [firstDay(quarter), lastDay(quarter)];
  const from = contractStart === null ? first : laterOf(contractStart, first);
  const to = contractEnd !== null && contractEnd < last ? contractEnd : last;
  return from > to ? 0 : daysInclusive(from, to);
}

export const isInService = (quarter: Quarter, simulation: InService): boolean => daysInService(quarter, simulation) > 0;

/** Whether some days of a quarter are in service, and others are not. */
export const isPartInService = (quarter: Quarter, simulation: InService): boolean =>
  isInService(quarter, simulation) && daysInService(quarter, simulation) < daysIn(quarter);

/** Whether some days of the term are not in service. */
export const isPartOfTermInService = (simulation: Pick<Simulation, 'dossier' | 'quarters'>): boolean =>
  simulation.quarters.some(({ quarter }) => daysInService(quarter, simulation) < daysIn(quarter));

/** The last day in service of a contract that ends inside the term; null where it goes on, or no day is in service. */
export function lastDayInService(simulation: Pick<Simulation, 'dossier' | 'term' | 'quarters'>): IsoDate | null {
  const { dossier, term, quarters } = simulation;
  const { grossMonthly, contractEnd } = dossier;
  if (grossMonthly === null || contractEnd === null || contractEnd >= lastDay(term.end)) return null;
  return quarters.some(({ quarter }) => isInService(quarter, simulation)) ? contractEnd : null;
}

/** What can be requested, as far as it is from a day on which the person is still in service. */
export const milestonesInService = ({ dossier, milestones }: Pick<Simulation, 'dossier' | 'milestones'>): Milestone[] =>
  milestones.filter(({ from }) => {
    const { grossMonthly, contractEnd } = dossier;
    return grossMonthly === null || contractEnd === null || firstDay(from) <= contractEnd;
  });

/** A quarter as if all of its days were in service. */
export function asWhole(quarter: QuarterResult, simulation: Simulation, parameters: Parameters): QuarterResult {
  if (!isPartInService(quarter.quarter, simulation)) return quarter;
  const { quarters } = simulate({ ...simulation.dossier, contractStart: null, contractEnd: null }, parameters);
  return quarters[quarter.number - 1] ?? quarter;
}
