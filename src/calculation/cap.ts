import { requireValueOn } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import type { IsoDate } from '../primitives/date.js';
import type { Euro } from '../primitives/euro.js';
import type { Fraction } from '../primitives/fraction.js';
import { firstDay, firstDaysOfMonths, type Quarter, quarterOfDate, yearOf } from '../primitives/quarter.js';
import type { Share } from '../primitives/ratio.js';
import type { Calculator, Figure } from './calculator.js';
import type { RuleId } from './steps.js';
import { isProjected } from './term.js';

/** The minimum wage (GGMMI) of the three months of a quarter, added up. */
export function minimumWageSumOf(quarter: Quarter, parameters: Parameters, calculate: Calculator): Figure<Euro> {
  const months = firstDaysOfMonths(quarter).map((day) => minimumWageOf(day, parameters, calculate));
  return calculate.sum('minimumWageSum', months, monthsRule(quarter, parameters));
}

/**
 * The minimum wage of a month: the value in force on its first day; in a projected quarter, where the run asks for
 * indexation, round(last value × (1 + i)^(year(q) − year(knownUntil))).
 */
function minimumWageOf(firstOfMonth: IsoDate, parameters: Parameters, calculate: Calculator): Figure<Euro> {
  const value = calculate.parameter(requireValueOn(parameters.minimumWage, firstOfMonth));
  const month = calculate.in(`months.${firstOfMonth.slice(0, 7)}`);
  const quarter = quarterOfDate(firstOfMonth);
  const { indexation, knownUntil } = parameters;
  if (indexation === null || !isProjected(quarter, parameters)) return month.same('minimumWage', value);
  return month.indexed('minimumWage', value, indexation, yearOf(quarter) - yearOf(knownUntil));
}

/** The rule by which the minimum wage counts: three times one month's, or month by month where it changes. */
function monthsRule(quarter: Quarter, { minimumWage }: Parameters): RuleId {
  const values = new Set(firstDaysOfMonths(quarter).map((day) => requireValueOn(minimumWage, day)));
  return values.size > 1 ? 'reference-wage.cap-per-quarter' : 'reference-wage.months-per-quarter';
}

/**
 * The cap of the reference wage (VDAB, "referteloon"; month by month: open question `cap-mid-quarter`):
 *
 *     cap(q) = round( share(q) × fraction × Σ over the three months of q of 2 × GGMMI(month) )
 */
export function capOf(
  quarter: Quarter,
  minimumWageSum: Figure<Euro>,
  fraction: Fraction,
  share: Figure<Share> | null,
  parameters: Parameters,
  calculate: Calculator,
): Figure<Euro> {
  const multiple = calculate.parameter(requireValueOn(parameters.capMultiple, firstDay(quarter)));
  const operands = [multiple, minimumWageSum, calculate.field('fraction', fraction)];
  return calculate.product('cap', share === null ? operands : [...operands, share]);
}
