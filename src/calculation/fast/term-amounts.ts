import type { Dossier } from '../../dossier/dossier.js';
import type { Parameters } from '../../parameters/parameters.js';
import { addEuro, type Euro, minEuro, ZERO_EURO } from '../../primitives/euro.js';
import type { Share } from '../../primitives/ratio.js';
import { COMPUTE, type Figure } from '../calculator.js';
import type { Verdicts } from '../eligibility.js';
import { type ByPremium, byPremium, PREMIUMS, type PremiumAmounts } from '../premium.js';
import { supportPremiumOf } from '../premiums/support-premium.js';
import { wagePremiumOf } from '../premiums/wage-premium.js';
import { coversWhole, shareOf } from '../share.js';
import type { QuarterResult } from '../simulation.js';
import { isProjected, type Term } from '../term.js';
import type { QuarterClass, Schedule } from './quarter-class.js';
import { ReferenceWages } from './reference-wages.js';
import { scheduleOf } from './schedule.js';
import { type Shares, yearSums } from './year-sums.js';

/** The amounts of a term: by year at once, by quarter when they are read. */
export class TermAmounts {
  readonly schedule: Schedule;
  readonly #wages: ReferenceWages | null;
  readonly #shares: Shares;
  #costs: readonly Euro[] | null = null;

  constructor(
    readonly dossier: Dossier,
    term: Term,
    readonly verdicts: Verdicts,
    readonly parameters: Parameters,
  ) {
    const schedule = scheduleOf(dossier, term, parameters);
    this.schedule = schedule;
    this.#wages = dossier.grossMonthly === null ? null : new ReferenceWages(dossier, parameters);
    const isWhole = coversWhole(dossier, term.start) && coversWhole(dossier, term.end);
    this.#shares =
      this.#wages === null || isWhole
        ? null
        : schedule.calendar.map(({ quarter }) => shareOf(dossier, quarter, COMPUTE));
  }

  /** For each premium its amount in each year; null where it is not eligible. */
  readonly yearsOf: ByPremium<() => readonly Euro[] | null> = {
    wagePremium: () => {
      const wages = this.#wages;
      if (wages === null) return null;
      return yearSums(this.schedule, this.#shares, (of, share) => this.#wagePremium(of, share, wages));
    },
    guidancePremium: () =>
      this.#shares === null
        ? this.schedule.wholeGuidance(this.dossier.fraction)
        : yearSums(
            this.schedule,
            this.#shares,
            (of, share) => of.guidance(this.dossier.fraction, share).total,
          ),
    supportPremium: () => this.schedule.support(),
  };

  /** The cost of a year for the employer: its reference wages; null for a self-employed person. */
  costOf(year: number): Euro | null {
    const wages = this.#wages;
    if (wages === null) return null;
    this.#costs ??= yearSums(this.schedule, this.#shares, (of, share) => wages.in(of.calendar, share));
    return this.#costs[year - 1] ?? null;
  }

  /** Every quarter of the term with its amounts. */
  quarters(): QuarterResult[] {
    const { calendar, classes, classOf } = this.schedule;
    return calendar.map(({ number, quarter }, index) => {
      const quarterClass = classes[classOf[index] as number] as QuarterClass;
      return {
        number,
        quarter,
        rate: quarterClass.rate.value,
        ...this.#amountsOf(quarterClass, this.#shares?.[index] ?? null),
        projected: isProjected(quarter, this.parameters),
      };
    });
  }

  #amountsOf(of: QuarterClass, share: Figure<Share> | null) {
    const wages = this.#wages;
    const { fraction } = this.dossier;
    const referenceWage = wages === null ? null : wages.in(of.calendar, share);
    const cap = wages === null ? null : of.calendar.cap(fraction, share);
    const isEligible = byPremium((premium) => this.verdicts[premium].outcome === 'eligible');
    const guidance = isEligible.guidancePremium ? of.guidance(fraction, share) : null;
    const premiums: PremiumAmounts = {
      wagePremium: isEligible.wagePremium && wages ? this.#wagePremium(of, share, wages) : ZERO_EURO,
      guidancePremium: guidance?.total ?? ZERO_EURO,
      supportPremium: isEligible.supportPremium ? this.#supportPremium(of) : ZERO_EURO,
    };
    return {
      referenceWage,
      cap,
      cappedReferenceWage: referenceWage === null || cap === null ? null : minEuro(referenceWage, cap),
      guidanceFixed: guidance?.fixed ?? ZERO_EURO,
      guidanceVariable: guidance?.variable ?? ZERO_EURO,
      premiums,
      total: totalOf(premiums),
    };
  }

  #wagePremium({ calendar, rate }: QuarterClass, share: Figure<Share> | null, wages: ReferenceWages): Euro {
    const capped = minEuro(wages.in(calendar, share), calendar.cap(this.dossier.fraction, share));
    return wagePremiumOf(rate, { value: capped, id: '' }, COMPUTE).value;
  }

  #supportPremium = ({ calendar, rate }: QuarterClass): Euro =>
    supportPremiumOf(calendar.quarter, rate, this.parameters, COMPUTE).value;
}

/** The sum of the premiums. */
export function totalOf(premiums: PremiumAmounts): Euro {
  let total = ZERO_EURO;
  for (const premium of PREMIUMS) total = addEuro(total, premiums[premium]);
  return total;
}
