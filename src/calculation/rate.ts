import type { Dossier } from '../dossier/dossier.js';
import { dayForParameters, stepAt, valueOn } from '../parameters/lookup.js';
import { ParameterError } from '../parameters/parameter-error.js';
import type { Dated, Parameters, StartPackage } from '../parameters/parameters.js';
import type { Rate } from '../primitives/rate.js';
import type { Calculator, Figure } from './calculator.js';

/**
 * The start package for the advice and the need of a dossier: its rates by quarter number, with their source. The one
 * in force in the quarter of the start holds for the whole term.
 * @throws ParameterError when there is none (reading a dossier checks that there is one)
 */
export function startPackageOf(dossier: Dossier, parameters: Parameters): Dated<StartPackage> {
  const day = dayForParameters(parameters, dossier.start.quarter);
  const years = Number(dossier.adviceYears);
  for (const series of parameters.packages) {
    const found = valueOn(series, day);
    if (found && found.value.years === years && found.value.need === dossier.wageNeed) return found;
  }
  throw ParameterError.of('wage-premium.package', 'NO_PACKAGE', { years, need: dossier.wageNeed });
}

/** The rate that VDAB set after an evaluation for quarter number n; null where that of the start package holds. */
export const evaluatedRateAt = (
  n: number,
  { evaluatedFrom, evaluatedRate }: Pick<Dossier, 'evaluatedFrom' | 'evaluatedRate'>,
): Rate | null => (evaluatedFrom !== null && n >= evaluatedFrom ? evaluatedRate : null);

/**
 * The rate of quarter number n:
 *
 *     rate(n) = the start package's rate, or evaluated_rate from quarter number evaluated_from on
 */
export function rateOf(
  n: number,
  dossier: Dossier,
  startPackage: Dated<StartPackage>,
  calculate: Calculator,
): Figure<Rate> {
  const evaluated = evaluatedRateAt(n, dossier);
  const rate =
    evaluated === null
      ? calculate.parameterStep(startPackage, stepAt(startPackage.value.steps, n))
      : calculate.field('evaluated_rate', evaluated);
  const isSupport = dossier.employerType === 'self-employed';
  return calculate.same('rate', rate, isSupport ? 'support-premium.packages' : undefined);
}
