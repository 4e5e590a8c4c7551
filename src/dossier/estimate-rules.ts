import { issue } from '../diagnostics/row-diagnostic.js';
import { type ContributionValues, contributionValuesIn } from '../parameters/contribution-values.js';
import { isBeforeMeasure } from '../parameters/lookup.js';
import { addToCache, cachePerParameters } from '../parameters/memo.js';
import type { ContributionClass, Parameters } from '../parameters/parameters.js';
import { addEuro, compareEuro, type Euro, euro, isZeroEuro, ZERO_EURO } from '../primitives/euro.js';
import { addQuarters, formatQuarter, QUARTERS_PER_YEAR, type Quarter } from '../primitives/quarter.js';
import { multiple, product } from '../primitives/ratio.js';
import type { Draft } from './dossier.js';
import { contributionClassOf } from './estimate.js';
import { fieldSet } from './field-set.js';
import { contributionsOn, isPercentage } from './field-types/contributions.js';
import type { Rule } from './rule.js';
import { countsYearEnd, indexedYears } from './wage-in-quarter.js';

const CONTRIBUTIONS = fieldSet(({ name }) => name === 'contributions_monthly');
const GAP = 'estimate-coverage';
const MONTHS = multiple(3);
/** A percentage of the gross wage can be as large as no amount may be. */
const TOO_LARGE = euro('1000000');

/** Entered contributions are an amount that can be computed with, and no reductions exceed them. */
export const enteredContributions: Rule = ({ contributionsMonthly, grossMonthly, reductionsMonthly }, report) => {
  if (contributionsMonthly === undefined) return;
  if (isPercentage(contributionsMonthly) && grossMonthly === undefined) return;
  const contributions = contributionsOn(grossMonthly ?? ZERO_EURO, contributionsMonthly);
  if (compareEuro(contributions, TOO_LARGE) >= 0) report('contributions_monthly', issue('AMOUNT_TOO_LARGE', {}));
  else if (reductionsMonthly !== undefined && compareEuro(reductionsMonthly, contributions) > 0)
    report('reductions_monthly', issue('REDUCTIONS_EXCEED_CONTRIBUTIONS', { estimatedFor: null }));
};

/** Contributions that were not given can be estimated in every quarter, and no entered reductions exceed them. */
export const estimatedContributions: Rule = (draft, report, parameters, missing) => {
  const { employerType, rszCategory, start, adviceYears, reductionsMonthly } = draft;
  if ((missing & CONTRIBUTIONS) === 0 || employerType === undefined || employerType === 'self-employed') return;
  const contributionClass = contributionClassOf(employerType, rszCategory);
  if (contributionClass === null) {
    report('contributions_monthly', issue('NO_ESTIMATE', { gap: GAP, quarter: null }));
    return;
  }
  if (!start || !adviceYears || isBeforeMeasure(start.quarter, parameters)) return;
  const quarters = termValues(start.quarter, Number(adviceYears) * QUARTERS_PER_YEAR, contributionClass, parameters);
  const uncovered = quarters.find(({ values }) => values === null);
  if (uncovered) {
    const quarter = formatQuarter(uncovered.quarter);
    report('contributions_monthly', issue('NO_ESTIMATE', { gap: GAP, quarter }));
    return;
  }
  if (reductionsMonthly === undefined || isZeroEuro(reductionsMonthly)) return;
  const exceeded = quarters.find((of) => exceedsEstimate(of, start.quarter, draft, parameters));
  if (exceeded)
    report(
      'reductions_monthly',
      issue('REDUCTIONS_EXCEED_CONTRIBUTIONS', { estimatedFor: formatQuarter(exceeded.quarter) }),
    );
};

interface QuarterValues {
  readonly quarter: Quarter;
  readonly values: ContributionValues | null;
}

const termCache = cachePerParameters<string, readonly QuarterValues[]>();

/** The values of every quarter of a term; null in a quarter that lacks some. */
function termValues(start: Quarter, count: number, of: ContributionClass, parameters: Parameters) {
  const cache = termCache(parameters);
  const key = `${of} ${start} ${count}`;
  const make = () =>
    Array.from({ length: count }, (_, index): QuarterValues => {
      const quarter = addQuarters(start, index);
      return { quarter, values: contributionValuesIn(quarter, of, parameters) };
    });
  return cache.get(key) ?? addToCache(cache, key, make());
}

/** Whether the entered reductions of a quarter exceed its contributions, by the formula of `calculation/contributions.ts`. */
function exceedsEstimate(
  { quarter, values }: QuarterValues,
  start: Quarter,
  { grossMonthly, yearEndPremium = ZERO_EURO, reductionsMonthly = ZERO_EURO, workerStatus }: Draft,
  parameters: Parameters,
): boolean {
  if (values === null || grossMonthly === undefined) return false;
  const { indexation } = parameters;
  const years = indexedYears(quarter, start, parameters);
  const now = (amount: Euro) => (indexation === null || years === 0 ? amount : indexation.apply(amount, years));
  const months = product(now(grossMonthly), MONTHS);
  const wage = countsYearEnd(quarter) ? addEuro(months, now(yearEndPremium)) : months;
  const base = workerStatus === 'blue-collar' ? product(wage, values.manualBase.value) : wage;
  return compareEuro(product(now(reductionsMonthly), MONTHS), product(base, values.rate.value)) > 0;
}
