import type { Dossier } from '../../dossier/dossier.js';
import { contributionsOn } from '../../dossier/field-types/contributions.js';
import type { Parameters } from '../../parameters/parameters.js';
import { centsOf, type Euro, euroFromCents, ZERO_EURO } from '../../primitives/euro.js';
import type { Quarter } from '../../primitives/quarter.js';
import { product, proportion, type Share } from '../../primitives/ratio.js';
import { COMPUTE } from '../calculator.js';
import { wageCostOf } from '../wage.js';
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
  if (contributionsMonthly === null) return new EstimatedWages(gross, dossier, parameters);
  const contributions = contributionsOn(gross, contributionsMonthly);
  return new EnteredWages({ gross, yearEnd, contributions, reductions: reductionsMonthly ?? ZERO_EURO }, parameters);
}

/** With estimated contributions, computed once for all quarters that have the same estimate. */
class EstimatedWages implements ReferenceWages {
  readonly #gross: Euro;
  readonly #dossier: Dossier;
  readonly #parameters: Parameters;
  readonly #whole: (Euro | undefined)[] = [];

  constructor(gross: Euro, dossier: Dossier, parameters: Parameters) {
    this.#gross = gross;
    this.#dossier = dossier;
    this.#parameters = parameters;
  }

  in({ estimateGroup, quarter }: CalendarQuarter, share: Share | null): Euro {
    const whole = this.#whole[estimateGroup] ?? this.#compute(quarter);
    this.#whole[estimateGroup] = whole;
    return share === null ? whole : product(whole, share);
  }

  #compute = (quarter: Quarter): Euro =>
    wageCostOf(this.#gross, this.#dossier, quarter, this.#parameters, COMPUTE).cost.value;
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
    const { gross, yearEnd, contributions, reductions } = this.#indexed(years);
    const months = 3 * (centsOf(gross) + centsOf(contributions) - centsOf(reductions));
    if (!hasYearEnd) return euroFromCents(months);
    const due = product(yearEnd, proportion(contributions, gross));
    return euroFromCents(months + centsOf(yearEnd) + centsOf(due));
  }

  #indexed(years: number): Amounts {
    const { indexation } = this.#parameters;
    if (indexation === null || years === 0) return this.#given;
    const { gross, yearEnd, contributions, reductions } = this.#given;
    return {
      gross: indexation.apply(gross, years),
      yearEnd: indexation.apply(yearEnd, years),
      contributions: indexation.apply(contributions, years),
      reductions: indexation.apply(reductions, years),
    };
  }
}
