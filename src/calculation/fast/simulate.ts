import type { Dossier } from '../../dossier/dossier.js';
import type { Parameters } from '../../parameters/parameters.js';
import { addEuro, type Euro, subtractEuro, ZERO_EURO } from '../../primitives/euro.js';
import type { Quarter } from '../../primitives/quarter.js';
import { calendarYearsOf } from '../calendar-years.js';
import type { Verdicts } from '../eligibility.js';
import { assumptionsOf, milestonesOf, warningsOf } from '../notes.js';
import type { PremiumAmounts } from '../premium.js';
import type { QuarterResult, Simulation, Totals, Warning, YearResult } from '../simulation.js';
import { startsBeforeMeasure, type Term, termOf } from '../term.js';
import { PremiumSums, totalOf } from './premium-sums.js';
import type { ScheduledYear } from './quarter-class.js';
import { TermAmounts } from './term-amounts.js';
import { cachedVerdicts } from './verdicts.js';

/** A simulation with what only sums over many dossiers need. */
export interface FastSimulation extends Simulation {
  /** The premiums of each quarter of the term. */
  readonly quarterPremiums: readonly PremiumAmounts[];
}

/**
 * The same as `simulate`, for many dossiers: what dossiers have in common is computed once, and what is not read is
 * not computed. A property test shows that both give the same result.
 *
 * Some properties are getters, so a spread of the result or of a part of it lacks them.
 */
export function simulateFast(dossier: Dossier, parameters: Parameters): FastSimulation {
  const verdicts = cachedVerdicts(dossier, parameters);
  const term = termOf(dossier);
  const amounts = startsBeforeMeasure(dossier, parameters)
    ? null
    : new TermAmounts(dossier, term, verdicts, parameters);
  return new LazySimulation(dossier, verdicts, term, amounts, parameters);
}

class LazySimulation implements FastSimulation {
  readonly years: readonly YearResult[];
  readonly totals: Totals;
  readonly warnings: readonly Warning[];
  readonly #amounts: TermAmounts | null;
  readonly #parameters: Parameters;
  #quarters: readonly QuarterResult[] | null = null;

  constructor(
    readonly dossier: Dossier,
    readonly verdicts: Verdicts,
    readonly term: Term,
    amounts: TermAmounts | null,
    parameters: Parameters,
  ) {
    this.#amounts = amounts;
    this.#parameters = parameters;
    this.years = amounts === null ? [] : yearsOf(amounts);
    this.totals = new LazyTotals(this.years, dossier.employerType !== 'self-employed');
    this.warnings = warningsOf(this, amounts !== null, parameters);
  }

  get quarters(): readonly QuarterResult[] {
    this.#quarters ??= this.#amounts?.quarters() ?? [];
    return this.#quarters;
  }

  get quarterPremiums(): readonly PremiumAmounts[] {
    return this.#amounts?.quarterPremiums() ?? [];
  }

  get calendarYears(): Simulation['calendarYears'] {
    return calendarYearsOf(this.quarters, this.dossier.employerType !== 'self-employed');
  }

  get estimates(): Simulation['estimates'] {
    return this.#amounts?.estimates() ?? [];
  }

  get assumptions(): Simulation['assumptions'] {
    return assumptionsOf(this.dossier, this.#parameters);
  }

  get milestones(): Simulation['milestones'] {
    return milestonesOf(this.dossier, this.#parameters);
  }
}

function yearsOf(amounts: TermAmounts): YearResult[] {
  const wagePremium = amounts.yearsOf('wagePremium');
  const guidancePremium = amounts.yearsOf('guidancePremium');
  const supportPremium = amounts.yearsOf('supportPremium');
  const years: YearResult[] = [];
  let premiums: PremiumAmounts | null = null;
  for (const scheduled of amounts.schedule.years) {
    const index = scheduled.year - 1;
    if (premiums === null || !scheduled.repeatsPreviousYear || !amounts.coversWholeQuarters)
      premiums = {
        wagePremium: wagePremium?.[index] ?? ZERO_EURO,
        guidancePremium: guidancePremium?.[index] ?? ZERO_EURO,
        supportPremium: supportPremium?.[index] ?? ZERO_EURO,
      };
    years.push(new LazyYear(scheduled, premiums, amounts));
  }
  return years;
}

/** A year of a term; its costs are computed when they are read, which most batches do not do. */
class LazyYear implements YearResult {
  readonly year: number;
  readonly from: Quarter;
  readonly to: Quarter;
  readonly total: Euro;
  readonly #amounts: TermAmounts;

  constructor(
    { year, from, to }: ScheduledYear,
    readonly premiums: PremiumAmounts,
    amounts: TermAmounts,
  ) {
    this.year = year;
    this.from = from;
    this.to = to;
    this.total = totalOf(premiums);
    this.#amounts = amounts;
  }

  get employerCost(): Euro | null {
    return this.#amounts.costOf(this.year);
  }

  get netCost(): Euro | null {
    return netCostOf(this);
  }
}

/** The sums of the years of a term; the costs are added up when they are read. */
class LazyTotals implements Totals {
  readonly premiums: PremiumAmounts;
  readonly total: Euro;
  readonly #years: readonly YearResult[];
  readonly #hasWage: boolean;

  /** @param hasWage whether there is a reference wage; without one the costs are null */
  constructor(years: readonly YearResult[], hasWage: boolean) {
    const premiums = new PremiumSums();
    for (const year of years) premiums.add(year.premiums);
    this.premiums = premiums;
    this.total = totalOf(this.premiums);
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

const netCostOf = ({ employerCost, total }: Pick<Totals, 'employerCost' | 'total'>): Euro | null =>
  employerCost === null ? null : subtractEuro(employerCost, total);
