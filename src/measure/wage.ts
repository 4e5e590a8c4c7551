import type { Dossier } from '../dossier/dossier.js';
import type { Parameters } from '../parameters/parameters.js';
import type { Euro } from '../primitives/euro.js';
import { type Quarter, yearOf } from '../primitives/quarter.js';
import { product } from '../primitives/ratio.js';

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

/** For how many years the wage of a quarter is indexed: from the year of the start, where the run asks for indexation. */
export const indexedYears = (quarter: Quarter, start: Quarter, { indexation }: Parameters): number =>
  indexation === null ? 0 : yearOf(quarter) - yearOf(start);

/**
 * The wage after some years of indexation: each of the four amounts indexed and rounded
 * (calculation: "Quarters after the known parameters").
 */
export function wageAfter(years: number, wage: Wage, { indexation }: Parameters): Wage {
  if (indexation === null || years === 0) return wage;
  const factor = indexation.factor(years);
  return {
    grossMonthly: product(wage.grossMonthly, factor),
    yearEndPremium: product(wage.yearEndPremium, factor),
    contributionsMonthly: product(wage.contributionsMonthly, factor),
    reductionsMonthly: product(wage.reductionsMonthly, factor),
  };
}
