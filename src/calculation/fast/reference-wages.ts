import type { Dossier } from '../../dossier/dossier.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { Euro } from '../../primitives/euro.js';
import type { Share } from '../../primitives/ratio.js';
import { COMPUTE, type Figure } from '../calculator.js';
import { referenceWageOf, type Wage, wageOf } from '../wage.js';
import type { CalendarQuarter } from './calendar.js';

/** The reference wages of a dossier's quarters; one for a whole quarter is computed once for all that are alike. */
export class ReferenceWages {
  /** For the years of indexation the wage of a quarter without the year-end premium, and of one with it. */
  readonly #whole: Euro[] = [];

  constructor(
    readonly dossier: Dossier,
    readonly parameters: Parameters,
  ) {}

  /** The reference wage of a quarter, or of the part of it that the contract covers; an employer's dossier only. */
  in({ quarter, countsYearEnd, wageYears }: CalendarQuarter, share: Figure<Share> | null): Euro {
    const compute = (): Euro => {
      const wage = wageOf(this.dossier, quarter, this.parameters, COMPUTE) as Wage;
      return referenceWageOf(wage, share, COMPUTE).value;
    };
    if (share !== null) return compute();
    const index = 2 * wageYears + (countsYearEnd ? 1 : 0);
    this.#whole[index] ??= compute();
    return this.#whole[index];
  }
}
