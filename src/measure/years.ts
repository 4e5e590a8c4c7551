import { addEuro, type Euro, subtractEuro, ZERO_EURO } from '../primitives/euro.js';
import type { Totals } from './simulation.js';

/** What is left of the cost to the employer after the premiums; null where there is no reference wage. */
export const netCostOf = ({ employerCost, total }: Pick<Totals, 'employerCost' | 'total'>): Euro | null =>
  employerCost === null ? null : subtractEuro(employerCost, total);

/** The years of a term added up; what they cost is added up where somebody looks at it. */
export class TermTotals implements Totals {
  readonly wagePremium: Euro;
  readonly guidancePremium: Euro;
  readonly supportPremium: Euro;
  readonly total: Euro;
  readonly #years: readonly Totals[];
  readonly #hasWage: boolean;

  /** @param hasWage whether there is a reference wage; without one the costs are null */
  constructor(years: readonly Totals[], hasWage: boolean) {
    let wagePremium = ZERO_EURO;
    let guidancePremium = ZERO_EURO;
    let supportPremium = ZERO_EURO;
    for (const year of years) {
      wagePremium = addEuro(wagePremium, year.wagePremium);
      guidancePremium = addEuro(guidancePremium, year.guidancePremium);
      supportPremium = addEuro(supportPremium, year.supportPremium);
    }
    this.wagePremium = wagePremium;
    this.guidancePremium = guidancePremium;
    this.supportPremium = supportPremium;
    this.total = addEuro(addEuro(wagePremium, guidancePremium), supportPremium);
    this.#years = years;
    this.#hasWage = hasWage;
  }

  get employerCost(): Euro | null {
    if (!this.#hasWage) return null;
    return this.#years.reduce((sum, { employerCost }) => addEuro(sum, employerCost ?? ZERO_EURO), ZERO_EURO);
  }

  get netCost(): Euro | null {
    return netCostOf(this);
  }
}
