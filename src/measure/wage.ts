import type { Dossier } from '../dossier/dossier.js';
import type { Parameters } from '../parameters/parameters.js';
import type { Euro } from '../values/euro.js';
import { type Quarter, yearOf } from '../values/quarter.js';
import { product } from '../values/ratio.js';

/** The worker's wage as employed, at his fraction; all but the year-end premium per month. */
export interface Wage {
  readonly grossMonthly: Euro;
  readonly yearEndPremium: Euro;
  readonly contributionsMonthly: Euro;
  readonly reductionsMonthly: Euro;
}

/** The wage in an employer's dossier, null for a self-employed person. */
export function wageOf(dossier: Dossier): Wage | null {
  const { grossMonthly, yearEndPremium, contributionsMonthly, reductionsMonthly } = dossier;
  if (grossMonthly === null || contributionsMonthly === null) return null;
  return { grossMonthly, yearEndPremium, contributionsMonthly, reductionsMonthly };
}

/**
 * The wage in a quarter of the term: as given, or, where the run asks for indexation, each of the four
 * amounts indexed from the year of the start (calculation: "Quarters after the known parameters").
 */
export function wageIn(quarter: Quarter, wage: Wage, start: Quarter, { indexation }: Parameters): Wage {
  const years = yearOf(quarter) - yearOf(start);
  if (indexation === null || years === 0) return wage;
  const factor = indexation.factor(years);
  return {
    grossMonthly: product(wage.grossMonthly, factor),
    yearEndPremium: product(wage.yearEndPremium, factor),
    contributionsMonthly: product(wage.contributionsMonthly, factor),
    reductionsMonthly: product(wage.reductionsMonthly, factor),
  };
}
