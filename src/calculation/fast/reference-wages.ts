import type { Dossier } from '../../dossier/dossier.js';
import { contributionsOn } from '../../dossier/field-types/contributions.js';
import type { Parameters } from '../../parameters/parameters.js';
import { centsOf, type Euro, euroFromCents, ZERO_EURO } from '../../primitives/euro.js';
import { product, proportion, type Share } from '../../primitives/ratio.js';
import { COMPUTE, figure } from '../calculator.js';
import { estimateContributions } from '../contributions.js';
import type { CalendarQuarter } from './calendar.js';

/** The amounts of a wage per month, and the year-end premium. */
interface Amounts {
  readonly gross: Euro;
  readonly yearEnd: Euro;
  readonly contributions: Euro;
  readonly reductions: Euro;
}

/** The reference wages of a dossier's quarters. */
export interface ReferenceWages {
  /** The reference wage of a quarter; `share` is the part that the contract covers, null for all of it. */
  in(quarter: CalendarQuarter, share: Share | null): Euro;
}

/** The reference wages of a dossier; null for a self-employed person, who has no wage. */
export function referenceWagesOf(dossier: Dossier, parameters: Parameters): ReferenceWages | null {
  const { grossMonthly: gross, yearEndPremium: yearEnd, contributionsMonthly, reductionsMonthly } = dossier;
  if (gross === null) return null;
  const contributions = contributionsMonthly === null ? ZERO_EURO : contributionsOn(gross, contributionsMonthly);
  const given = { gross, yearEnd, contributions, reductions: reductionsMonthly ?? ZERO_EURO };
  return contributionsMonthly === null
    ? new EstimatedWages(given, dossier, parameters)
    : new EnteredWages(given, parameters);
}

/** With estimated contributions, computed once for all quarters that have the same estimate. */
class EstimatedWages implements ReferenceWages {
  readonly #given: Amounts;
  readonly #dossier: Dossier;
  readonly #parameters: Parameters;
  readonly #whole: (Euro | undefined)[] = [];

  constructor(given: Amounts, dossier: Dossier, parameters: Parameters) {
    this.#given = given;
    this.#dossier = dossier;
    this.#parameters = parameters;
  }

  in(quarter: CalendarQuarter, share: Share | null): Euro {
    const whole = this.#whole[quarter.estimateGroup] ?? this.#compute(quarter);
    this.#whole[quarter.estimateGroup] = whole;
    return share === null ? whole : product(whole, share);
  }

  #compute({ quarter, wageYears, countsYearEnd }: CalendarQuarter): Euro {
    const { gross, yearEnd, reductions } = indexedAmounts(this.#given, wageYears, this.#parameters);
    const wage = 3 * centsOf(gross) + (countsYearEnd ? centsOf(yearEnd) : 0);
    const entered = this.#dossier.reductionsMonthly === null ? null : figure(euroFromCents(3 * centsOf(reductions)));
    const amount = figure(euroFromCents(wage));
    const estimate = estimateContributions(quarter, amount, entered, this.#dossier, this.#parameters, COMPUTE);
    return euroFromCents(wage + centsOf(estimate.contributions.value) - centsOf(estimate.reductions.value));
  }
}

/**
 * With the contributions that were given, computed once for all whole quarters that are alike.
 * The formula of `wage.ts` on bare amounts, since every dossier has its own wage.
 */
class EnteredWages implements ReferenceWages {
  readonly #given: Amounts;
  readonly #parameters: Parameters;
  /** For the years of indexation the wage of a quarter without the year-end premium, and of one with it. */
  readonly #whole: Euro[] = [];

  constructor(given: Amounts, parameters: Parameters) {
    this.#given = given;
    this.#parameters = parameters;
  }

  in({ countsYearEnd, wageYears }: CalendarQuarter, share: Share | null): Euro {
    const index = 2 * wageYears + (countsYearEnd ? 1 : 0);
    const whole = this.#whole[index] ?? this.#compute(wageYears, countsYearEnd);
    this.#whole[index] = whole;
    return share === null ? whole : product(whole, share);
  }

  #compute(years: number, hasYearEnd: boolean): Euro {
    const { gross, yearEnd, contributions, reductions } = indexedAmounts(this.#given, years, this.#parameters);
    const months = 3 * (centsOf(gross) + centsOf(contributions) - centsOf(reductions));
    if (!hasYearEnd) return euroFromCents(months);
    const due = product(yearEnd, proportion(contributions, gross));
    return euroFromCents(months + centsOf(yearEnd) + centsOf(due));
  }
}

/** The amounts of a wage after some years of indexation. */
function indexedAmounts(given: Amounts, years: number, { indexation }: Parameters): Amounts {
  if (indexation === null || years === 0) return given;
  return {
    gross: indexation.apply(given.gross, years),
    yearEnd: indexation.apply(given.yearEnd, years),
    contributions: indexation.apply(given.contributions, years),
    reductions: indexation.apply(given.reductions, years),
  };
}
