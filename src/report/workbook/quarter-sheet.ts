import { formatQuarter } from '../../primitives/quarter.js';
import { MONTHS_PER_QUARTER } from '../monthly.js';
import { centsOfEuro, roundedSignedQuotient } from './exact.js';
import { type Formula, over, plus, smallest } from './formula.js';
import type { Inputs } from './input-sheet.js';
import { type CellReference, Sheet, sumOf } from './sheet.js';
import type { StepKey } from './step-keys.js';
import type { QuarterSteps } from './steps-sheet.js';
import type { WorkbookBasis } from './workbook-basis.js';

/** The amounts of a quarter that have a column. */
export const QUARTER_KEYS = [
  'referenceWage',
  'cap',
  'cappedReferenceWage',
  'wagePremium',
  'guidanceFixed',
  'guidanceVariable',
  'guidancePremium',
  'supportPremium',
  'total',
  'monthly',
] as const;
/** An amount of a quarter that has a column. */
export type QuarterKey = (typeof QUARTER_KEYS)[number];
const OF_SELF_EMPLOYED: readonly QuarterKey[] = ['supportPremium', 'total', 'monthly'];

/** The columns of the quarters: those of an employer, or of a self-employed person. */
export const quarterKeys = ({ isSelfEmployed }: WorkbookBasis): readonly QuarterKey[] =>
  isSelfEmployed ? OF_SELF_EMPLOYED : QUARTER_KEYS.filter((key) => key !== 'supportPremium');

/** The cells of a quarter: its name and its amounts. */
export interface QuarterRow {
  readonly name: CellReference;
  readonly amounts: ReadonlyMap<QuarterKey, CellReference>;
}

/** The table of the quarters. */
export interface Quarters {
  readonly sheet: Sheet;
  readonly rows: readonly QuarterRow[];
}

/** An amount per month of a quarter or year, for reading only: its total over its months, rounded. */
export const monthlyOf = (total: Formula, quarters: number): Formula =>
  over(roundedSignedQuotient(centsOfEuro(total), MONTHS_PER_QUARTER * quarters), 100);

/** Makes the table of the quarters, in euro: what is rounded comes from the steps. */
export function quarterSheet(steps: readonly QuarterSteps[], inputs: Inputs, basis: WorkbookBasis): Quarters {
  const { words, simulation } = basis;
  const keys = quarterKeys(basis);
  const sheet = new Sheet(words.sheets.quarters, {
    widths: [7, 12, 14, ...keys.map((key) => (key === 'guidancePremium' || key === 'supportPremium' ? 22 : 17))],
    frozen: 1,
    isLandscape: true,
  });
  sheet.row([
    [words.steps.number, 'headingOfNumbers'],
    [words.steps.quarter, 'heading'],
    [words.percentage, 'headingOfNumbers'],
    ...keys.map((key) => [words.amounts[key], 'headingOfNumbers'] as const),
  ]);
  sheet.height(1, 32);
  const rows = simulation.quarters.map(({ number, quarter, projected }, index) => {
    const row = sheet.next;
    const amounts = new Map<QuarterKey, CellReference>();
    sheet.put(row, 1, number, 'count');
    const name = sheet.put(row, 2, `${formatQuarter(quarter)}${projected ? '*' : ''}`, 'text');
    sheet.put(row, 3, inputs.rateOf(number), 'percentage');
    const cellOf = (key: QuarterKey): CellReference => {
      const cell = amounts.get(key);
      if (!cell) throw new Error(`${key} comes later`);
      return cell;
    };
    keys.forEach((key, column) => {
      amounts.set(key, sheet.put(row, 4 + column, amountOf(key, steps[index], cellOf), 'euro'));
    });
    return { name, amounts };
  });
  if (rows.length > 0) totalRow(sheet, rows, keys, words.total);
  sheet.next++;
  if (simulation.quarters.some(({ projected }) => projected)) sheet.wide(basis.messages.report.projectedMark, 'note');
  sheet.wide(words.quarterNote, 'note');
  return { sheet, rows };
}

/** Caps are limits, and amounts per month are for reading only: they are not added up. */
const NOT_ADDED: readonly QuarterKey[] = ['cap', 'cappedReferenceWage', 'monthly'];

function totalRow(sheet: Sheet, rows: readonly QuarterRow[], keys: readonly QuarterKey[], label: string): void {
  const row = sheet.next;
  for (const column of [1, 2, 3]) sheet.put(row, column, column === 2 ? label : '', 'labelTotal');
  keys.forEach((key, column) => {
    const cells = rows.flatMap(({ amounts }) => amounts.get(key) ?? []);
    sheet.put(row, 4 + column, NOT_ADDED.includes(key) ? '' : sumOf(cells), 'euroTotal');
  });
}

const STEP_OF: Partial<Record<QuarterKey, StepKey>> = {
  referenceWage: 'referenceWage',
  cap: 'cap',
  wagePremium: 'wagePremium',
  guidanceFixed: 'guidanceFixed',
  guidanceVariable: 'guidanceVariable',
  supportPremium: 'supportPremium',
};

function amountOf(
  key: QuarterKey,
  steps: QuarterSteps | undefined,
  cellOf: (key: QuarterKey) => CellReference,
): Formula {
  switch (key) {
    case 'cappedReferenceWage':
      return smallest(cellOf('referenceWage'), cellOf('cap'));
    case 'guidancePremium':
      return plus(cellOf('guidanceFixed'), cellOf('guidanceVariable'));
    case 'total':
      return steps?.has('supportPremium')
        ? cellOf('supportPremium')
        : plus(cellOf('wagePremium'), cellOf('guidancePremium'));
    case 'monthly':
      return monthlyOf(cellOf('total'), 1);
    default: {
      const step = STEP_OF[key];
      const cell = step && steps?.get(step);
      if (!cell) throw new Error(`no step for ${key}`);
      return over(cell, 100);
    }
  }
}
