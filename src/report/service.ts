import { COMPUTE } from '../calculation/calculator.js';
import { isNothing, shareOf } from '../calculation/share.js';
import { simulate } from '../calculation/simulate.js';
import type { Milestone, QuarterResult, Simulation } from '../calculation/simulation.js';
import type { Parameters } from '../parameters/parameters.js';
import type { IsoDate } from '../primitives/date.js';
import { firstDay, lastDay, type Quarter } from '../primitives/quarter.js';
import type { Share } from '../primitives/ratio.js';

type InService = Pick<Simulation, 'dossier'>;

/** The part of a quarter that is in service; null where all of it is, as it is for a self-employed person. */
export const shareInService = (quarter: Quarter, { dossier }: InService): Share | null =>
  dossier.grossMonthly === null ? null : (shareOf(dossier, quarter, COMPUTE)?.value ?? null);

export const isInService = (quarter: Quarter, simulation: InService): boolean =>
  !isNothing(shareInService(quarter, simulation));

/** Whether some days of a quarter are in service, and others are not. */
export function isPartInService(quarter: Quarter, simulation: InService): boolean {
  const share = shareInService(quarter, simulation);
  return share !== null && !isNothing(share);
}

/** Whether some days of the term are not in service. */
export const isPartOfTermInService = (simulation: Pick<Simulation, 'dossier' | 'quarters'>): boolean =>
  simulation.quarters.some(({ quarter }) => shareInService(quarter, simulation) !== null);

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
