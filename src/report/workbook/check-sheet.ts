import { isPremium } from '../../calculation/premium.js';
import type { QuarterResult, Totals } from '../../calculation/simulation.js';
import type { Euro } from '../../primitives/euro.js';
import { formatQuarter } from '../../primitives/quarter.js';
import { perMonth, tableAmountOf } from '../monthly.js';
import { choice, differenceOf, differs, equals, type Formula, isAbove, joined, literal } from './formula.js';
import type { Inputs } from './input-sheet.js';
import { type QuarterKey, type QuarterRow, quarterKeys } from './quarter-sheet.js';
import { type CellReference, countNotZero, Sheet, sumOf } from './sheet.js';
import type { QuarterSteps } from './steps-sheet.js';
import { euroNumber, type WorkbookBasis } from './workbook-basis.js';
import { type SumRow, type YearSums, yearKeys } from './year-sheet.js';

/** Makes the sheet that compares every amount of the workbook with the one that the program computed. */
export function checkSheet(
  quarters: readonly QuarterRow[],
  sums: YearSums,
  steps: readonly QuarterSteps[],
  inputs: Inputs,
  basis: WorkbookBasis,
): { sheet: Sheet; status: CellReference; isRejected: Formula } {
  const { words, simulation } = basis;
  const { check } = words;
  const sheet = new Sheet(words.sheets.check, { widths: [30, 34, 20, 20, 18], frozen: 3 });
  sheet.next = 4;
  const differences: CellReference[] = [];
  const compare = (
    part: string,
    key: keyof typeof words.amounts,
    computed: Euro | null,
    cell: CellReference | undefined,
  ) => {
    if (computed === null || !cell) return;
    const row = sheet.next;
    sheet.put(row, 1, part, 'text');
    sheet.put(row, 2, words.amounts[key], 'text');
    const engine = sheet.put(row, 3, euroNumber(computed), 'euro');
    const workbook = sheet.put(row, 4, cell, 'euro');
    differences.push(sheet.put(row, 5, differenceOf(workbook, engine), 'euro'));
  };
  simulation.quarters.forEach((quarter, index) => {
    for (const key of quarterKeys(basis))
      compare(formatQuarter(quarter.quarter), key, computedInQuarter(key, quarter), quarters[index]?.amounts.get(key));
  });
  const compareSums = (row: SumRow | null | undefined, label: string, totals: Totals, count: number) => {
    for (const key of yearKeys(basis)) compare(label, key, tableAmountOf(key, totals, count), row?.sums.get(key));
  };
  simulation.years.forEach((year, index) => {
    compareSums(sums.years[index], words.year(String(year.year)), year, 4);
  });
  simulation.calendarYears.forEach((year, index) => {
    compareSums(sums.calendarYears[index], check.calendarYear(String(year.year)), year, year.quarters);
  });
  const all = simulation.quarters.length;
  if (all > 0) {
    compareSums(sums.total, words.total, simulation.totals, all);
    compareSums(sums.calendarTotal, check.totalOfCalendarYears, simulation.totals, all);
  }
  sheet.row(
    [
      [check.part, 'heading'],
      [check.amount, 'heading'],
      [check.engine, 'headingOfNumbers'],
      [check.workbook, 'headingOfNumbers'],
      [check.difference, 'headingOfNumbers'],
    ],
    3,
  );
  sheet.height(3, 32);
  const unequal: Formula = differences.length === 0 ? literal(0) : countNotZero(differences);
  const reductions = steps.flatMap((quarter) => quarter.get('reductionsTooHigh') ?? []);
  const isTooHigh: Formula = reductions.length === 0 ? literal(0) : isAbove(sumOf(reductions), 0);
  const wrong = inputs.impossible;
  const isImpossible: Formula = wrong.length === 0 ? literal(0) : differs(joined(...wrong), '');
  const changed = choice(isTooHigh, check.reductionsTooHigh, joined(check.changed, inputs.changed));
  const isEqual = equals(sheet.put(2, 5, unequal, 'count'), 0);
  const computed = choice(isAbove(inputs.changed, 0), changed, choice(isEqual, check.equal, check.unequal));
  const status = sheet.put(
    1,
    1,
    wrong.length === 0 ? computed : choice(isImpossible, joined(check.impossible, ...wrong), computed),
    'status',
  );
  sheet.merge(1, 1, 5);
  sheet.height(1, 32);
  sheet.put(2, 1, check.count, 'note');
  sheet.merge(2, 1, 4);
  return { sheet, status, isRejected: choice(isImpossible, 1, isTooHigh) };
}

function computedInQuarter(key: QuarterKey, quarter: QuarterResult): Euro | null {
  if (key === 'monthly') return perMonth(quarter.total, 1);
  return isPremium(key) ? quarter.premiums[key] : quarter[key];
}
