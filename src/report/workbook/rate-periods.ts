import { COMPUTE } from '../../calculation/calculator.js';
import { evaluatedRateAt, rateOf, startPackageOf } from '../../calculation/rate.js';
import type { Rate } from '../../primitives/rate.js';
import type { WorkbookBasis } from './workbook-basis.js';

/** Quarters that follow each other with the same rate from the same place. */
export interface RatePeriod {
  readonly from: number;
  readonly to: number;
  readonly rate: Rate;
  /** Whether VDAB set it after an evaluation. */
  readonly isEvaluated: boolean;
}

/** The rates of a term; none where it starts before the measure. */
export function ratePeriods({ simulation, parameters }: WorkbookBasis): readonly RatePeriod[] {
  const { dossier, quarters } = simulation;
  const startPackage = startPackageOf(dossier, parameters);
  const each = quarters.map(({ number }) => ({
    from: number,
    rate: rateOf(number, dossier, startPackage, COMPUTE).value,
    isEvaluated: evaluatedRateAt(number, dossier) !== null,
  }));
  const starts = each.filter(({ rate, isEvaluated }, index) => {
    const before = each[index - 1];
    return before?.rate.numerator !== rate.numerator || before.isEvaluated !== isEvaluated;
  });
  return starts.map((period, index) => ({ ...period, to: (starts[index + 1]?.from ?? quarters.length + 1) - 1 }));
}
