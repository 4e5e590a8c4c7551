import type { Dossier } from '../dossier/dossier.js';
import type { Parameters } from '../parameters/parameters.js';
import type { Euro } from '../primitives/euro.js';
import type { Share } from '../primitives/ratio.js';
import type { CalendarQuarter } from './calendar.js';
import { referenceWageOf } from './reference-wage.js';
import { isWhole } from './share.js';
import { type Wage, wageAfter, wageOf } from './wage.js';

/** The reference wages of a dossier's quarters; one for a whole quarter is computed once for all that are alike. */
export class ReferenceWages {
  /** For the years of indexation the wage of a quarter without the year-end premium, and of one with it. */
  readonly #whole: Euro[] = [];

  constructor(
    readonly wage: Wage,
    readonly parameters: Parameters,
  ) {}

  /** Null for a self-employed person, who has no wage. */
  static of(dossier: Dossier, parameters: Parameters): ReferenceWages | null {
    const wage = wageOf(dossier);
    return wage && new ReferenceWages(wage, parameters);
  }

  /** The reference wage of a quarter, and of the part of it that the contract covers. */
  in({ countsYearEnd, wageYears }: CalendarQuarter, share: Share): Euro {
    if (!isWhole(share)) return referenceWageOf(this.#after(wageYears), countsYearEnd, share);
    const place = 2 * wageYears + (countsYearEnd ? 1 : 0);
    let wage = this.#whole[place];
    if (wage === undefined) {
      wage = referenceWageOf(this.#after(wageYears), countsYearEnd, share);
      this.#whole[place] = wage;
    }
    return wage;
  }

  #after(years: number): Wage {
    return wageAfter(years, this.wage, this.parameters);
  }
}
