import type { Dossier } from '../../dossier/dossier.js';
import type { Parameters } from '../../parameters/parameters.js';
import { daysInclusive } from '../../primitives/date.js';
import { type Euro, minEuro, ZERO_EURO } from '../../primitives/euro.js';
import { daysIn, firstDay, lastDay, type Quarter, quarterOfDate } from '../../primitives/quarter.js';
import { product, ratio, type Share } from '../../primitives/ratio.js';
import { COMPUTE, figure } from '../calculator.js';
import type { Verdicts } from '../eligibility.js';
import { type EstimateResult, estimateResult } from '../estimate-result.js';
import type { Premium, PremiumAmounts } from '../premium.js';
import { supportPremiumOf } from '../premiums/support-premium.js';
import { type Contract, coversWhole } from '../share.js';
import type { QuarterResult } from '../simulation.js';
import { basisOf, isProjected, type Term } from '../term.js';
import { wageCostOf } from '../wage.js';
import type { Calendar } from './calendar.js';
import { totalOf } from './premium-sums.js';
import type { QuarterClass, Schedule } from './quarter-class.js';
import { type ReferenceWages, referenceWagesOf } from './reference-wages.js';
import { scheduleOf } from './schedule.js';
import { type Shares, yearSums } from './year-sums.js';

/** The amounts of a quarter. */
type QuarterAmounts = Omit<QuarterResult, 'number' | 'quarter' | 'rate' | 'projected' | 'basis'>;

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
    this.#wages = referenceWagesOf(dossier, parameters);
    const isWhole = coversWhole(dossier, term.start) && coversWhole(dossier, term.end);
    this.#shares = this.#wages === null || isWhole ? null : sharesOf(dossier, schedule.calendar);
  }

  /** Whether the contract covers every quarter whole, so that quarters of one class have the same amounts. */
  get coversWholeQuarters(): boolean {
    return this.#shares === null;
  }

  /** The amount of a premium in each year; null where it is not eligible. */
  yearsOf(premium: Premium): readonly Euro[] | null {
    if (this.verdicts[premium].outcome !== 'eligible') return null;
    switch (premium) {
      case 'wagePremium':
        return this.#wagePremiums();
      case 'guidancePremium':
        return this.#guidancePremiums();
      case 'supportPremium':
        return this.schedule.support();
    }
  }

  #wagePremiums(): readonly Euro[] | null {
    const wages = this.#wages;
    if (wages === null) return null;
    return yearSums(this.schedule, this.#shares, (of, share) => this.#wagePremium(of, share, wages));
  }

  #guidancePremiums(): readonly Euro[] {
    const { fraction } = this.dossier;
    if (this.#shares === null) return this.schedule.wholeGuidance(fraction);
    return yearSums(this.schedule, this.#shares, (of, share) => of.guidance(fraction, share).total);
  }

  /** The cost of a year for the employer: its reference wages; null for a self-employed person. */
  costOf(year: number): Euro | null {
    const wages = this.#wages;
    if (wages === null) return null;
    this.#costs ??= yearSums(this.schedule, this.#shares, (of, share) => wages.in(of.calendar, share));
    return this.#costs[year - 1] ?? null;
  }

  /** The estimate of every quarter; none where the contributions were given. */
  estimates(): EstimateResult[] {
    const { grossMonthly, contributionsMonthly } = this.dossier;
    if (grossMonthly === null || contributionsMonthly !== null) return [];
    const known: (EstimateResult | undefined)[] = [];
    return this.schedule.calendar.flatMap(({ quarter, estimateGroup }) => {
      known[estimateGroup] ??= this.#estimateIn(quarter, grossMonthly);
      const found = known[estimateGroup];
      return found ? { ...found, quarter } : [];
    });
  }

  #estimateIn(quarter: Quarter, gross: Euro): EstimateResult | undefined {
    const { estimate } = wageCostOf(gross, this.dossier, quarter, this.parameters, COMPUTE);
    return estimate ? estimateResult(quarter, estimate) : undefined;
  }

  /** Every quarter of the term with its amounts. */
  quarters(): QuarterResult[] {
    const { calendar, classes, classOf } = this.schedule;
    const ofClass: QuarterAmounts[] = [];
    return calendar.map(({ number, quarter }, index) => {
      const classIndex = classOf[index] as number;
      const quarterClass = classes[classIndex] as QuarterClass;
      const share = this.#shares?.[index] ?? null;
      if (share === null) ofClass[classIndex] ??= this.#amountsOf(quarterClass, null);
      const amounts = (share === null && ofClass[classIndex]) || this.#amountsOf(quarterClass, share);
      return {
        number,
        quarter,
        rate: quarterClass.rate,
        referenceWage: amounts.referenceWage,
        cap: amounts.cap,
        cappedReferenceWage: amounts.cappedReferenceWage,
        guidanceFixed: amounts.guidanceFixed,
        guidanceVariable: amounts.guidanceVariable,
        premiums: amounts.premiums,
        total: amounts.total,
        projected: isProjected(quarter, this.parameters),
        basis: basisOf(quarter, this.parameters),
      };
    });
  }

  /** The premiums of every quarter of the term; those of one class are the same object. */
  quarterPremiums(): PremiumAmounts[] {
    const { classes, classOf } = this.schedule;
    const ofClass: PremiumAmounts[] = [];
    return classOf.map((classIndex, index) => {
      const quarterClass = classes[classIndex] as QuarterClass;
      const share = this.#shares?.[index] ?? null;
      if (share !== null) return this.#premiumsOf(quarterClass, share);
      ofClass[classIndex] ??= this.#premiumsOf(quarterClass, null);
      return ofClass[classIndex];
    });
  }

  #premiumsOf(of: QuarterClass, share: Share | null): PremiumAmounts {
    const wages = this.#wages;
    const { dossier, verdicts } = this;
    const isEligible = (premium: Premium) => verdicts[premium].outcome === 'eligible';
    return {
      wagePremium: isEligible('wagePremium') && wages ? this.#wagePremium(of, share, wages) : ZERO_EURO,
      guidancePremium: isEligible('guidancePremium') ? of.guidance(dossier.fraction, share).total : ZERO_EURO,
      supportPremium: isEligible('supportPremium') ? this.#supportPremium(of) : ZERO_EURO,
    };
  }

  #amountsOf(of: QuarterClass, share: Share | null): QuarterAmounts {
    const wages = this.#wages;
    const { dossier, verdicts } = this;
    const referenceWage = wages === null ? null : wages.in(of.calendar, share);
    const cap = wages === null ? null : of.calendar.cap(dossier.fraction, share);
    const guidance = verdicts.guidancePremium.outcome === 'eligible' ? of.guidance(dossier.fraction, share) : null;
    const premiums = this.#premiumsOf(of, share);
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

  /** The formula of `premiums/wage-premium.ts` on bare amounts: this is what a batch computes most. */
  #wagePremium({ calendar, rate }: QuarterClass, share: Share | null, wages: ReferenceWages): Euro {
    const capped = minEuro(wages.in(calendar, share), calendar.cap(this.dossier.fraction, share));
    return product(capped, rate);
  }

  #supportPremium({ calendar, rate }: QuarterClass): Euro {
    return supportPremiumOf(calendar.quarter, figure(rate), this.parameters, COMPUTE).value;
  }
}

const NO_DAY: Share = ratio('share', 0, 1);

/** The part of each quarter that the contract covers: only those with its first or last day have to be computed. */
function sharesOf(contract: Contract, calendar: Calendar): (Share | null)[] {
  const { contractStart, contractEnd } = contract;
  const first = contractStart === null ? Number.NEGATIVE_INFINITY : quarterOfDate(contractStart);
  const last = contractEnd === null ? Number.POSITIVE_INFINITY : quarterOfDate(contractEnd);
  return calendar.map(({ quarter }) => {
    if (quarter < first || quarter > last) return NO_DAY;
    return quarter > first && quarter < last ? null : shareOfDays(contract, quarter);
  });
}

/** The formula of `../share.ts` on bare days: the part of a quarter that the contract covers; null for all of it. */
function shareOfDays({ contractStart, contractEnd }: Contract, quarter: Quarter): Share | null {
  const first = firstDay(quarter);
  const last = lastDay(quarter);
  const from = contractStart !== null && contractStart > first ? contractStart : first;
  const to = contractEnd !== null && contractEnd < last ? contractEnd : last;
  if (from === first && to === last) return null;
  return from > to ? NO_DAY : ratio('share', daysInclusive(from, to), daysIn(quarter));
}
