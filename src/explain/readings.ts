import { simulate } from '../calculation/simulate.js';
import type { Simulation } from '../calculation/simulation.js';
import { memoizePerParameters } from '../parameters/memo.js';
import type { Dated, Parameters, StartPackage } from '../parameters/parameters.js';
import { compareEuro, type Euro, subtractEuro, ZERO_EURO } from '../primitives/euro.js';

/** The open question about the quarter in which a start package of 5 years takes its last step. */
const LAST_STEP = 'quarter-9';

/** What another reading of an open question changes for a dossier. */
export interface OtherReading {
  /** The number of the quarter that the question is about. */
  readonly quarter: number;
  /** The premiums by the other reading less those by the reading of the program: never zero. */
  readonly difference: Euro;
}

/** What the premiums of a dossier would be if the last step came one quarter later; null where that changes nothing. */
export function readLastStepLater({ dossier, totals }: Simulation, parameters: Parameters): OtherReading | null {
  const { quarter, parameters: later } = withLastStepLater(parameters);
  if (quarter === null) return null;
  const difference = subtractEuro(simulate(dossier, later).totals.total, totals.total);
  return compareEuro(difference, ZERO_EURO) === 0 ? null : { quarter, difference };
}

const withLastStepLater = memoizePerParameters((parameters) => {
  const isOpen = ({ gap, gapQuarter, value: { steps } }: Dated<StartPackage>) =>
    gap === LAST_STEP && steps.some(({ fromQuarter }) => fromQuarter === gapQuarter);
  const later = (dated: Dated<StartPackage>): Dated<StartPackage> => {
    if (!isOpen(dated)) return dated;
    const steps = dated.value.steps.map((step) =>
      step.fromQuarter === dated.gapQuarter ? { ...step, fromQuarter: step.fromQuarter + 1 } : step,
    );
    return { ...dated, value: { ...dated.value, steps } };
  };
  return {
    quarter: parameters.packages.flat().find(isOpen)?.gapQuarter ?? null,
    parameters: { ...parameters, packages: parameters.packages.map((series) => series.map(later)) },
  };
});
