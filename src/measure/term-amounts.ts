import type { Dossier } from '../dossier/dossier.js';
import type { Parameters } from '../parameters/parameters.js';
import { QUARTERS_PER_YEAR, type Quarter } from '../values/quarter.js';
import { type Amounts, amountsOf } from './amounts.js';
import type { Verdicts } from './eligibility.js';
import { isProjected } from './minimum-wage.js';
import type { QuarterKind, Schedule } from './schedule.js';
import { isWhole, shareOf } from './share.js';
import type { QuarterResult, Totals, YearResult } from './simulation.js';
import { type Wage, wageAfter, wageOf } from './wage.js';
import { totalsOf } from './years.js';

/** The amounts of every quarter of a term; the same object for quarters that have the same amounts. */
export class TermAmounts {
  readonly #wage: Wage | null;
  readonly #whole: (Amounts | undefined)[] = [];
  readonly #ofQuarter: readonly Amounts[];

  constructor(
    readonly dossier: Dossier,
    readonly schedule: Schedule,
    readonly verdicts: Verdicts,
    readonly parameters: Parameters,
  ) {
    this.#wage = wageOf(dossier);
    this.#ofQuarter = schedule.quarters.map(({ quarter, kind }) => this.#amounts(quarter, kind));
  }

  /** Each year of the term; a year with the same amounts as one before is not added up again. */
  years(): YearResult[] {
    const { sameAs, quarters } = this.schedule;
    const sums: Totals[] = [];
    return sameAs.map((same, index) => {
      const first = index * QUARTERS_PER_YEAR;
      const ofYear = this.#ofQuarter.slice(first, first + QUARTERS_PER_YEAR);
      const isSame = same < index && this.#haveSame(same * QUARTERS_PER_YEAR, ofYear);
      const totals = (isSame && sums[same]) || totalsOf(ofYear, this.#wage !== null);
      sums.push(totals);
      const [from, to] = [quarters[first], quarters[first + QUARTERS_PER_YEAR - 1]] as const;
      return { year: index + 1, from: from?.quarter as Quarter, to: to?.quarter as Quarter, ...totals };
    });
  }

  /** Every quarter of the term with its amounts. */
  quarters(): QuarterResult[] {
    const { kinds, quarters } = this.schedule;
    return quarters.map(({ number, quarter, kind }, index) => ({
      number,
      quarter,
      rate: (kinds[kind] as QuarterKind).rate,
      ...(this.#ofQuarter[index] as Amounts),
      projected: isProjected(quarter, this.parameters),
    }));
  }

  #haveSame(first: number, ofYear: readonly Amounts[]): boolean {
    return ofYear.every((amounts, index) => amounts === this.#ofQuarter[first + index]);
  }

  #amounts(quarter: Quarter, place: number): Amounts {
    const share = shareOf(this.dossier, quarter);
    const kind = this.schedule.kinds[place] as QuarterKind;
    if (!isWhole(share)) return amountsOf(kind, this.#wageOf(kind), share, this.dossier, this.verdicts);
    const known = this.#whole[place];
    if (known) return known;
    const amounts = amountsOf(kind, this.#wageOf(kind), share, this.dossier, this.verdicts);
    this.#whole[place] = amounts;
    return amounts;
  }

  #wageOf({ wageYears }: QuarterKind): Wage | null {
    return this.#wage && wageAfter(wageYears, this.#wage, this.parameters);
  }
}
