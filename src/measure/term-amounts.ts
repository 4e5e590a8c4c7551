import type { Dossier } from '../dossier/dossier.js';
import type { Parameters } from '../parameters/parameters.js';
import { addEuro, type Euro, ZERO_EURO } from '../primitives/euro.js';
import { firstDay, lastDay, type Quarter } from '../primitives/quarter.js';
import type { Share } from '../primitives/ratio.js';
import { amountsOf, guidancePremiumOf, wagePremiumOf } from './amounts.js';
import type { Verdicts } from './eligibility.js';
import { isProjected } from './minimum-wage.js';
import type { QuarterKind, Schedule, ScheduledYear } from './quarter-kind.js';
import { ReferenceWages } from './reference-wages.js';
import { scheduleOf } from './schedule.js';
import { shareOf, WHOLE } from './share.js';
import type { QuarterResult, YearResult } from './simulation.js';
import type { Term } from './term.js';
import { yearSums } from './year-sums.js';
import { netCostOf } from './years.js';

/** The amounts of a term: by year at once, by quarter where somebody looks at them. */
export class TermAmounts {
  readonly #schedule: Schedule;
  readonly #wages: ReferenceWages | null;
  /** For each quarter the part that the contract covers; null where it covers all of them whole. */
  readonly #shares: readonly Share[] | null;
  #costs: readonly Euro[] | null = null;

  constructor(
    readonly dossier: Dossier,
    term: Term,
    readonly verdicts: Verdicts,
    readonly parameters: Parameters,
  ) {
    const schedule = scheduleOf(dossier, term, parameters);
    this.#schedule = schedule;
    this.#wages = ReferenceWages.of(dossier, parameters);
    this.#shares = coversWhole(dossier, term)
      ? null
      : schedule.calendar.map(({ quarter }) => shareOf(dossier, quarter));
  }

  /** Each year of the term. */
  years(): YearResult[] {
    const wagePremiums = this.#wagePremiums();
    const guidancePremiums = this.#guidancePremiums();
    const supportPremiums = this.#supportPremiums();
    const { years: scheduled } = this.#schedule;
    const years: YearResult[] = [];
    for (let index = 0; index < scheduled.length; index++) {
      const { year, from, to } = scheduled[index] as ScheduledYear;
      const wagePremium = wagePremiums?.[index] ?? ZERO_EURO;
      const guidancePremium = guidancePremiums?.[index] ?? ZERO_EURO;
      const supportPremium = supportPremiums?.[index] ?? ZERO_EURO;
      const total = addEuro(addEuro(wagePremium, guidancePremium), supportPremium);
      years.push(new TermYear(year, from, to, wagePremium, guidancePremium, supportPremium, total, this));
    }
    return years;
  }

  /** What a year costs the employer: its reference wages; null for a self-employed person. */
  costOf(year: number): Euro | null {
    const wages = this.#wages;
    if (wages === null) return null;
    this.#costs ??= yearSums(this.#schedule, this.#shares, ({ calendar }, share) =>
      wages.in(calendar, share),
    );
    return this.#costs[year - 1] ?? null;
  }

  /** Every quarter of the term with its amounts. */
  quarters(): QuarterResult[] {
    const { calendar, kinds, kindOf } = this.#schedule;
    return calendar.map(({ number, quarter }, index) => {
      const kind = kinds[kindOf[index] as number] as QuarterKind;
      const share = this.#shares?.[index] ?? WHOLE;
      return {
        number,
        quarter,
        rate: kind.rate,
        ...amountsOf(kind, this.#wages, share, this.dossier, this.verdicts),
        projected: isProjected(quarter, this.parameters),
      };
    });
  }

  #wagePremiums(): readonly Euro[] | null {
    const wages = this.#wages;
    if (wages === null || this.verdicts.wagePremium.outcome !== 'eligible') return null;
    const { fraction } = this.dossier;
    return yearSums(this.#schedule, this.#shares, (kind, share) =>
      wagePremiumOf(kind, wages, share, fraction),
    );
  }

  #guidancePremiums(): readonly Euro[] | null {
    if (this.verdicts.guidancePremium.outcome !== 'eligible') return null;
    const { fraction } = this.dossier;
    if (this.#shares === null) return this.#schedule.wholeGuidance(fraction);
    return yearSums(this.#schedule, this.#shares, (kind, share) => guidancePremiumOf(kind, share, fraction));
  }

  #supportPremiums(): readonly Euro[] | null {
    return this.verdicts.supportPremium.outcome === 'eligible' ? this.#schedule.support() : null;
  }
}

/** A year of a term; what it costs is worked out where somebody looks at it, which most batches do not. */
class TermYear implements YearResult {
  readonly #amounts: TermAmounts;

  constructor(
    readonly year: number,
    readonly from: Quarter,
    readonly to: Quarter,
    readonly wagePremium: Euro,
    readonly guidancePremium: Euro,
    readonly supportPremium: Euro,
    readonly total: Euro,
    amounts: TermAmounts,
  ) {
    this.#amounts = amounts;
  }

  get employerCost(): Euro | null {
    return this.#amounts.costOf(this.year);
  }

  get netCost(): Euro | null {
    return netCostOf(this);
  }
}

/** Whether the contract covers every quarter of a term whole. */
const coversWhole = ({ contractStart, contractEnd }: Dossier, { start, end }: Term): boolean =>
  (contractStart === null || contractStart <= firstDay(start)) &&
  (contractEnd === null || contractEnd >= lastDay(end));
