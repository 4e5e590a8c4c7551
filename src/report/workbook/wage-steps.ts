import { isPercentage } from '../../dossier/field-types/contributions.js';
import { countsYearEnd, indexedYears } from '../../dossier/wage-in-quarter.js';
import { localNumber } from '../../i18n/numbers.js';
import { type Quarter, yearOf } from '../../primitives/quarter.js';
import { MONTHS_PER_QUARTER } from '../monthly.js';
import { estimateSteps } from './estimate-steps.js';
import {
  centsOfEuro,
  groupsOf,
  proportionSteps,
  roundedProduct,
  roundedQuotient,
  TEN_THOUSAND,
  tenThousandths,
} from './exact.js';
import { all, choice, equals, type Formula, isAbove, largest, minus, plus, times } from './formula.js';
import type { WageCells } from './input-sheet.js';
import type { ParameterSheet } from './parameter-sheet.js';
import type { CellReference, Sheet } from './sheet.js';
import type { StepKey } from './step-keys.js';
import { HEAD_HEIGHT, type StepTable } from './steps-sheet.js';
import type { WorkbookBasis } from './workbook-basis.js';

/** The amounts of a wage in whole cents: per month, but for the year-end premium. */
interface WageCents {
  readonly gross: Formula;
  readonly contributions: Formula;
  readonly reductions: Formula;
  readonly yearEndPremium: Formula;
}

/** The cells of the wage of a dossier, and its employment fraction in ten-thousandths. */
export interface WageInputs {
  readonly fraction: CellReference;
  /** The wage as it counts in a quarter. */
  in(quarter: Quarter): WageCents;
}

/** The column of the inputs in whole cents: their labels take the room of those before it. */
const UNIT_COLUMN = 5;

/** Writes the inputs in whole cents, and indexed where the run asks for it: a row for each year of indexation. */
export function wageInputs(inputs: WageCells, sheet: Sheet, basis: WorkbookBasis): WageInputs {
  const { words, simulation, parameters, language } = basis;
  const { dossier, quarters, term } = simulation;
  const unit = (label: string, formula: Formula): CellReference => {
    const row = sheet.next;
    sheet.put(row, 1, label, 'text');
    return sheet.put(row, UNIT_COLUMN, formula, 'cents');
  };
  sheet.wide(words.wholeUnits, 'bold', UNIT_COLUMN);
  const gross = unit(words.units.gross, centsOfEuro(inputs.grossMonthly));
  const given = dossier.contributionsMonthly;
  const contributions = unit(
    words.units.contributions,
    given !== null && isPercentage(given)
      ? roundedQuotient(times(gross, tenThousandths(inputs.contributions)), TEN_THOUSAND)
      : centsOfEuro(inputs.contributions),
  );
  const reductions = unit(words.units.reductions, centsOfEuro(inputs.reductions));
  const yearEndPremium = unit(words.units.yearEndPremium, centsOfEuro(inputs.yearEndPremium));
  const fraction = unit(words.units.fraction, tenThousandths(inputs.fraction));
  sheet.next++;
  const start = { gross, contributions, reductions, yearEndPremium };
  const { indexation } = parameters;
  if (indexation === null) return { fraction, in: () => start };

  const last = quarters.at(-1)?.quarter ?? term.end;
  const years = Array.from({ length: indexedYears(last, term.start, parameters) + 1 }, (_, year) => year);
  const groups = years.map((year) => groupsOf(indexation, year));
  const most = Math.max(...groups.map(({ length }) => length));
  sheet.wide(words.indexedWage(localNumber(indexation.percent, language)), 'bold', UNIT_COLUMN);
  const head = sheet.row([
    ['', 'heading'],
    [words.steps.year, 'headingOfNumbers'],
    ...(['gross', 'contributions', 'reductions', 'yearEndPremium'] as const).map(
      (key) => [words.units[key], 'headingOfNumbers'] as const,
    ),
    ...Array.from({ length: most }, (_, index) => [words.factorPart(index), 'headingOfNumbers'] as const),
  ]);
  sheet.height(head, HEAD_HEIGHT);
  const rows = groups.map((parts, year) => {
    const row = sheet.next;
    sheet.put(row, 2, yearOf(term.start) + year, 'count');
    const factor = parts.map((part, index) => sheet.put(row, 7 + index, part, index === 0 ? 'count' : 'factor'));
    const indexed = (column: number, amount: Formula) =>
      sheet.put(row, column, year === 0 ? amount : roundedProduct(amount, factor), 'cents');
    return {
      gross: indexed(3, gross),
      contributions: indexed(4, contributions),
      reductions: indexed(5, reductions),
      yearEndPremium: indexed(6, yearEndPremium),
    };
  });
  sheet.next++;
  return {
    fraction,
    in: (quarter) => {
      const row = rows[indexedYears(quarter, term.start, parameters)];
      if (!row) throw new Error(`no wage in the year of quarter ${quarter}`);
      return row;
    },
  };
}

const YEAR_END_STEPS = {
  times: 'yearEndTimes',
  rest: 'yearEndRest',
  high: 'yearEndHigh',
  highRest: 'yearEndHighRest',
  result: 'yearEndContributions',
} as const satisfies Record<string, StepKey>;

/** Places what a whole quarter costs the employer, in cents: the wage, and the contributions less their reductions. */
export function costSteps(
  quarter: Quarter,
  wages: WageInputs,
  inputs: WageCells,
  parameterSheet: ParameterSheet,
  table: StepTable,
  basis: WorkbookBasis,
): CellReference {
  const wage = wages.in(quarter);
  const isYearEnd = countsYearEnd(quarter);
  const months = times(MONTHS_PER_QUARTER, wage.gross);
  const gross = table.put('gross', isYearEnd ? plus(months, wage.yearEndPremium) : months);
  const isEstimated = basis.simulation.dossier.contributionsMonthly === null;
  const estimate = isEstimated ? estimateSteps(quarter, gross, wages.fraction, parameterSheet, table, basis) : null;
  const yearEnd = isYearEnd
    ? proportionSteps(wage.yearEndPremium, wage.contributions, largest(1, wage.gross), (step, formula) =>
        table.put(YEAR_END_STEPS[step], formula),
      )
    : null;
  const ofMonths = times(MONTHS_PER_QUARTER, wage.contributions);
  const entered = yearEnd === null ? ofMonths : plus(ofMonths, yearEnd);
  const enteredReductions = times(MONTHS_PER_QUARTER, wage.reductions);
  const hasNone = equals(inputs.contributions, EMPTY);
  const contributions = table.put(
    'contributions',
    estimate === null ? entered : choice(hasNone, estimate.contributions, entered),
  );
  const reductions = table.put(
    'reductions',
    estimate === null
      ? enteredReductions
      : choice(all(hasNone, equals(inputs.reductions, EMPTY)), estimate.reductions, enteredReductions),
  );
  table.put('reductionsTooHigh', choice(isAbove(reductions, contributions), 1, 0));
  return table.put('cost', minus(plus(gross, contributions), reductions));
}

const EMPTY = '';
