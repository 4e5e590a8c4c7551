import type { Dated, Parameters, ReductionLetters } from '../parameters/parameters.js';
import type { Coefficient } from '../primitives/coefficient.js';
import type { Euro } from '../primitives/euro.js';
import type { Fraction } from '../primitives/fraction.js';
import { formatQuarter, type Quarter, yearOf } from '../primitives/quarter.js';
import { multiple } from '../primitives/ratio.js';
import type { Beta } from './beta.js';
import type { Calculator, Figure } from './calculator.js';
import { isProjected } from './term.js';

/** The structural reduction of a quarter, step by step. */
export interface StructuralReduction {
  readonly factor: Figure<Coefficient>;
  /** The wage of a quarter as if for full-time work. */
  readonly fullTimeWage: Figure<Euro>;
  readonly terms: ReductionTerms;
  /** The reduction for full-time work. */
  readonly basicReduction: Figure<Euro>;
  readonly mu: Figure<Coefficient>;
  readonly beta: Figure<Beta>;
  readonly reduction: Figure<Euro>;
}

/** The terms of the reduction for full-time work; delta is null in a category without it. */
export interface ReductionTerms {
  readonly fixed: Figure<Euro>;
  readonly alpha: Figure<Euro>;
  readonly gamma: Figure<Euro>;
  readonly delta: Figure<Euro> | null;
}

const ONE = multiple(1);

/**
 * The structural reduction (structurele vermindering) of the contributions of a quarter, before its limit:
 *
 *     factor    = 1 / fraction, rounded half-up to two decimals
 *     S(q)      = round(factor × W(q))
 *     mu        = fraction rounded half-up to two decimals
 *     reduction = round(R × mu × beta)
 *
 * (RSZ, administrative instructions)
 */
export function structuralReductionOf(
  wage: Figure<Euro>,
  fraction: Fraction,
  quarter: Quarter,
  letters: Dated<ReductionLetters>,
  parameters: Parameters,
  calculate: Calculator,
): StructuralReduction {
  const one = calculate.constant('one', ONE, 'constants.one');
  const worked = calculate.field('fraction', fraction);
  const factor = calculate.roundedQuotient('factor', one, worked);
  const fullTimeWage = calculate.product('fullTimeWage', [factor, wage]);
  const terms = reductionTermsOf(wage, fullTimeWage, quarter, letters, parameters, calculate);
  const basicReduction = basicReductionOf(terms, calculate);
  const mu = calculate.roundedQuotient('mu', worked, one);
  const beta = calculate.beta('beta', mu, 'social-security.structural-reduction.beta');
  const reduction = calculate.product('structuralReduction', [basicReduction, mu, beta]);
  return { factor, fullTimeWage, terms, basicReduction, mu, beta, reduction };
}

/**
 * The terms of R, each rounded:
 *
 *     F;  round(alpha × max(0, S0 − S));  round(gamma × max(0, S2 − S));  round(delta × max(0, W − S1))
 */
export function reductionTermsOf(
  wage: Figure<Euro>,
  fullTimeWage: Figure<Euro>,
  quarter: Quarter,
  letters: Dated<ReductionLetters>,
  parameters: Parameters,
  calculate: Calculator,
): ReductionTerms {
  const { F, alpha, S0, gamma, S2, delta, S1 } = letters.value;
  const letter = <T>(name: keyof ReductionLetters, value: T) => calculate.letter(letters, name, value);
  const limit = (name: 'S0' | 'S1' | 'S2', value: Euro) =>
    limitIn(quarter, letter(name, value), name, parameters, calculate);
  const highWage = (by: Coefficient, from: Euro) =>
    calculate.product('deltaTerm', [letter('delta', by), calculate.excess('wageAboveS1', wage, limit('S1', from))]);
  return {
    fixed: letter('F', F),
    alpha: calculate.product('alphaTerm', [
      letter('alpha', alpha),
      calculate.excess('wageBelowS0', limit('S0', S0), fullTimeWage),
    ]),
    gamma: calculate.product('gammaTerm', [
      letter('gamma', gamma),
      calculate.excess('wageBelowS2', limit('S2', S2), fullTimeWage),
    ]),
    delta: delta === null || S1 === null ? null : highWage(delta, S1),
  };
}

/** The reduction for full-time work, R: the sum of its terms. */
export function basicReductionOf({ fixed, alpha, gamma, delta }: ReductionTerms, calculate: Calculator): Figure<Euro> {
  const terms = delta === null ? [fixed, alpha, gamma] : [fixed, alpha, gamma, delta];
  return calculate.sum('basicReduction', terms, 'social-security.structural-reduction.formula');
}

/** A wage limit; in a projected quarter, where the run asks for it, round(limit × (1 + i)^(year(q) − year(knownUntil))). */
function limitIn(
  quarter: Quarter,
  limit: Figure<Euro>,
  step: 'S0' | 'S1' | 'S2',
  parameters: Parameters,
  calculate: Calculator,
): Figure<Euro> {
  const { indexation, knownUntil } = parameters;
  if (indexation === null || !isProjected(quarter, parameters)) return limit;
  const years = yearOf(quarter) - yearOf(knownUntil);
  return calculate.in(`limits.${formatQuarter(quarter)}`).indexed(step, limit, indexation, years);
}
