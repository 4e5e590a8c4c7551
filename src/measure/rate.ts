import type { Dossier } from '../dossier/dossier.js';
import { dayForParameters, stepAt, valueOn } from '../parameters/lookup.js';
import { ParameterError } from '../parameters/parameter-error.js';
import type { Dated, Parameters, StartPackage } from '../parameters/parameters.js';
import type { Rate } from '../primitives/rate.js';

/**
 * The start package of a dossier: its rates by quarter number, after advice and need.
 * @throws ParameterError when no parameter file has one (a dossier that was read has one)
 */
export const startPackageOf = (dossier: Dossier, parameters: Parameters): StartPackage =>
  startPackageOn(dossier, parameters).value;

/** The same with its source; it holds for the whole term from the quarter of the start. */
export function startPackageOn(dossier: Dossier, parameters: Parameters): Dated<StartPackage> {
  const day = dayForParameters(parameters, dossier.start.quarter);
  const years = Number(dossier.adviceYears);
  for (const series of parameters.packages) {
    const found = valueOn(series, day);
    if (found && found.value.years === years && found.value.need === dossier.wageNeed) return found;
  }
  throw ParameterError.of('wage-premium.package', 'NO_PACKAGE', { years, need: dossier.wageNeed });
}

/** The rate that VDAB set on evaluation for a quarter number; null where that of the start package holds. */
export const evaluatedRateAt = (
  quarterNumber: number,
  { evaluatedFrom, evaluatedRate }: Pick<Dossier, 'evaluatedFrom' | 'evaluatedRate'>,
): Rate | null => (evaluatedFrom !== null && quarterNumber >= evaluatedFrom ? evaluatedRate : null);

/** The rate of a quarter number: the start package's, or from the evaluation on the one VDAB set. */
export const rateAt = (quarterNumber: number, { steps }: StartPackage, dossier: Dossier): Rate =>
  evaluatedRateAt(quarterNumber, dossier) ?? stepAt(steps, quarterNumber).value;
