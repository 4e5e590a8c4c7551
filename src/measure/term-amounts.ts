import type { Dossier } from '../dossier/dossier.js';
import type { Parameters } from '../parameters/parameters.js';
import { firstDay, lastDay } from '../values/quarter.js';
import { type Amounts, amountsOf } from './amounts.js';
import type { Verdicts } from './eligibility.js';
import { isProjected } from './minimum-wage.js';
import { ReferenceWages } from './reference-wages.js';
import { type QuarterKind, type Schedule, scheduleOf } from './schedule.js';
import { isWhole, shareOf, WHOLE } from './share.js';
import type { QuarterResult, Totals, YearResult } from './simulation.js';
import type { Term } from './term.js';

import { totalsOfYear } from './years.js';

/** The amounts of every quarter of a term; the same object for quarters that have the same amounts. */
export class TermAmounts {
  readonly #schedule: Schedule;
  readonly #hasWage: boolean;
  /** Whether the contract covers every quarter whole: then quarters of a kind are alike. */
  readonly #isWhole: boolean;
  /** By kind where the contract covers every quarter whole, else by quarter. */
  readonly #amounts: readonly Amounts[];

  constructor(
    dossier: Dossier,
    term: Term,
    verdicts: Verdicts,
    readonly parameters: Parameters,
  ) {
    const wages = ReferenceWages.of(dossier, parameters);
    const schedule = scheduleOf(dossier, term, parameters);
    this.#schedule = schedule;
    this.#hasWage = wages !== null;
    this.#isWhole = coversWhole(dossier, term);
    const { kinds, kindOf, calendar } = schedule;
    const ofKind = kinds.map((kind) => amountsOf(kind, wages, WHOLE, dossier, verdicts));
    this.#amounts = this.#isWhole
      ? ofKind
      : calendar.map(({ quarter }, index) => {
          const share = shareOf(dossier, quarter);
          const place = kindOf[index] as number;
          if (isWhole(share)) return ofKind[place] as Amounts;
          return amountsOf(kinds[place] as QuarterKind, wages, share, dossier, verdicts);
        });
  }

  /** Each year of the term; a year with the same amounts as the one before is not added up again. */
  years(): YearResult[] {
    const years: YearResult[] = [];
    let totals: Totals | null = null;
    for (const { year, from, to, first, isLikeBefore } of this.#schedule.years) {
      if (totals === null || !(isLikeBefore && this.#isWhole))
        totals = totalsOfYear(
          this.#at(first),
          this.#at(first + 1),
          this.#at(first + 2),
          this.#at(first + 3),
          this.#hasWage,
        );
      const { wagePremium, guidancePremium, supportPremium, total, employerCost, netCost } = totals;
      // written out: spreading an object is slow, and this is done for every year of every row
      years.push({
        year,
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
      ...this.#at(index),
      projected: isProjected(quarter, this.parameters),
    }));
  }

  #at(index: number): Amounts {
    return this.#amounts[this.#isWhole ? (this.#schedule.kindOf[index] as number) : index] as Amounts;
  }
}

/** Whether the contract covers every quarter of a term whole. */
const coversWhole = ({ contractStart, contractEnd }: Dossier, { start, end }: Term): boolean =>
  (contractStart === null || contractStart <= firstDay(start)) &&
  (contractEnd === null || contractEnd >= lastDay(end));
