import type { Dossier } from '../dossier/dossier.js';
import type { Parameters } from '../parameters/parameters.js';
import { QUARTERS_PER_YEAR, type Quarter } from '../values/quarter.js';
import { type Amounts, amountsOf } from './amounts.js';
import type { CalendarQuarter } from './calendar.js';
import type { Verdicts } from './eligibility.js';
import { isProjected } from './minimum-wage.js';
import { type QuarterKind, type Schedule, scheduleOf } from './schedule.js';
import { isWhole, shareOf, WHOLE } from './share.js';
import type { QuarterResult, Totals, YearResult } from './simulation.js';
import type { Term } from './term.js';
import { type Wage, wageAfter, wageOf } from './wage.js';
import { totalsOf } from './years.js';

/** The amounts of every quarter of a term; the same object for quarters that have the same amounts. */
export class TermAmounts {
  readonly #wage: Wage | null;
  readonly #schedule: Schedule;
  readonly #ofQuarter: readonly Amounts[];

  constructor(
    readonly dossier: Dossier,
    term: Term,
    readonly verdicts: Verdicts,
    readonly parameters: Parameters,
  ) {
    this.#wage = wageOf(dossier);
    this.#schedule = scheduleOf(dossier, term, parameters);
    this.#ofQuarter = this.#amounts();
  }

  /** Each year of the term; a year with the same amounts as the one before is not added up again. */
  years(): YearResult[] {
    const all = this.#ofQuarter;
    const years: YearResult[] = [];
    let totals: Totals | null = null;
    for (let first = 0; first < all.length; first += QUARTERS_PER_YEAR) {
      if (!totals || !this.#isLikeYearBefore(first))
        totals = totalsOf(all, first, QUARTERS_PER_YEAR, this.#wage !== null);
      const from = this.#quarterAt(first);
      const to = this.#quarterAt(first + QUARTERS_PER_YEAR - 1);
      const { wagePremium, guidancePremium, supportPremium, total, employerCost, netCost } = totals;
      // written out: spreading an object is slow, and this is done for every year of every row
      years.push({
        year: years.length + 1,
        from,
        to,
        wagePremium,
        guidancePremium,
        supportPremium,
        total,
        employerCost,
        netCost,
      });
    }
    return years;
  }

  /** Every quarter of the term with its amounts. */
  quarters(): QuarterResult[] {
    const { calendar, kinds, kindOf } = this.#schedule;
    return calendar.map(({ number, quarter }, index) => ({
      number,
      quarter,
      rate: (kinds[kindOf[index] as number] as QuarterKind).rate,
      ...(this.#ofQuarter[index] as Amounts),
      projected: isProjected(quarter, this.parameters),
    }));
  }

  #quarterAt(index: number): Quarter {
    return (this.#schedule.calendar[index] as CalendarQuarter).quarter;
  }

  #isLikeYearBefore(first: number): boolean {
    for (let index = first; index < first + QUARTERS_PER_YEAR; index++)
      if (this.#ofQuarter[index] !== this.#ofQuarter[index - QUARTERS_PER_YEAR]) return false;
    return true;
  }

  /** A kind is computed once for all its whole quarters; a quarter that the contract covers in part, for itself. */
  #amounts(): Amounts[] {
    const { calendar, kinds, kindOf } = this.#schedule;
    const { contractStart, contractEnd } = this.dossier;
    const ofKind: (Amounts | undefined)[] = [];
    return calendar.map(({ quarter }, index) => {
      const place = kindOf[index] as number;
      const kind = kinds[place] as QuarterKind;
      const share = contractStart === null && contractEnd === null ? WHOLE : shareOf(this.dossier, quarter);
      if (!isWhole(share)) return amountsOf(kind, this.#wageIn(kind), share, this.dossier, this.verdicts);
      ofKind[place] ??= amountsOf(kind, this.#wageIn(kind), WHOLE, this.dossier, this.verdicts);
      return ofKind[place];
    });
  }

  #wageIn({ calendar: { wageYears } }: QuarterKind): Wage | null {
    return this.#wage && wageAfter(wageYears, this.#wage, this.parameters);
  }
}
