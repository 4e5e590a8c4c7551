import { formatQuarter, QUARTERS_PER_YEAR } from '../../primitives/quarter.js';
import { minus } from './formula.js';
import { monthlyOf, type QuarterKey, type QuarterRow } from './quarter-sheet.js';
import { type CellReference, Sheet, sumOf } from './sheet.js';
import type { WorkbookBasis } from './workbook-basis.js';

/** The sums that have a column. */
const SUM_KEYS = [
  'wagePremium',
  'guidancePremium',
  'supportPremium',
  'total',
  'monthly',
  'employerCost',
  'netCost',
  'netMonthly',
] as const;
export type YearKey = (typeof SUM_KEYS)[number];

/** The columns of the sums: those of an employer, or of a self-employed person. */
export const yearKeys = ({ isSelfEmployed }: WorkbookBasis): readonly YearKey[] =>
  isSelfEmployed ? ['supportPremium', 'total', 'monthly'] : SUM_KEYS.filter((key) => key !== 'supportPremium');

/** The cells of a year, or of the whole term. */
export interface SumRow {
  readonly label: string;
  readonly sums: ReadonlyMap<YearKey, CellReference>;
}

/** The sums by year of the term and by calendar year, each with the total of the term. */
export interface YearSums {
  readonly sheet: Sheet;
  readonly years: readonly SumRow[];
  readonly calendarYears: readonly SumRow[];
  readonly total: SumRow | null;
  /** The same total, added up from the calendar years. */
  readonly calendarTotal: SumRow | null;
}

interface Group {
  readonly label: string;
  readonly period: string;
  readonly rows: readonly QuarterRow[];
  /** Whether the term has only some of its quarters. */
  readonly isPartial: boolean;
}

/** Makes the table of the sums in euro: they add up the cells of the quarters. */
export function yearSheet(quarters: readonly QuarterRow[], basis: WorkbookBasis): YearSums {
  const { words, simulation, messages } = basis;
  const keys = yearKeys(basis);
  const sheet = new Sheet(words.sheets.years, {
    widths: [22, 24, ...keys.map((key) => (key === 'guidancePremium' || key === 'supportPremium' ? 22 : 18))],
    isLandscape: true,
  });
  if (quarters.length === 0) {
    sheet.wide(messages.report.noAmountsBeforeMeasure, 'note');
    return { sheet, years: [], calendarYears: [], total: null, calendarTotal: null };
  }
  const byYear = simulation.years.map(({ year, from, to }) => ({
    label: words.year(String(year)),
    period: `${formatQuarter(from)} – ${formatQuarter(to)}`,
    rows: quarters.slice((year - 1) * QUARTERS_PER_YEAR, year * QUARTERS_PER_YEAR),
    isPartial: false,
  }));
  let at = 0;
  const byCalendarYear = simulation.calendarYears.map((year) => {
    const rows = quarters.slice(at, at + year.quarters);
    const [first, last] = [simulation.quarters[at], simulation.quarters[at + year.quarters - 1]];
    at += year.quarters;
    const period = [first, last].map((quarter) => (quarter ? formatQuarter(quarter.quarter) : '')).join(' – ');
    return {
      label: year.partial ? messages.page.amounts.partial(year.year, year.quarters) : String(year.year),
      period,
      rows,
      isPartial: year.partial,
    };
  });
  const years = table(words.perYear, byYear, sheet, basis);
  sheet.next++;
  const calendarYears = table(words.perCalendarYear, byCalendarYear, sheet, basis);
  sheet.next++;
  if (simulation.calendarYears.some(({ partial }) => partial)) sheet.wide(messages.page.amounts.partialNote, 'note');
  sheet.wide(messages.page.amounts.monthlyNote, 'note');
  return {
    sheet,
    years: years.rows,
    calendarYears: calendarYears.rows,
    total: years.total,
    calendarTotal: calendarYears.total,
  };
}

function table(title: string, groups: readonly Group[], sheet: Sheet, basis: WorkbookBasis) {
  const { words, simulation } = basis;
  const keys = yearKeys(basis);
  sheet.wide(title, 'bold');
  const head = sheet.row([
    ['', 'heading'],
    [words.period, 'heading'],
    ...keys.map((key) => [words.amounts[key], 'headingOfNumbers'] as const),
  ]);
  sheet.height(head, 32);
  const rows = groups.map(({ label, period, rows, isPartial }) => {
    const row = sheet.next;
    sheet.put(row, 1, label, isPartial ? 'labelPartial' : 'label');
    sheet.put(row, 2, period, isPartial ? 'labelPartial' : 'text');
    const look = isPartial ? 'euroPartial' : 'euro';
    return { label, sums: sumsIn(row, rows.length, (key) => quarterCells(rows, key), sheet, keys, look) };
  });
  const row = sheet.next;
  sheet.put(row, 1, words.total, 'labelTotal');
  sheet.put(row, 2, '', 'labelTotal');
  const ofYears = (key: AddedKey) => rows.flatMap(({ sums }) => sums.get(key) ?? []);
  const sums = sumsIn(row, simulation.quarters.length, ofYears, sheet, keys, 'euroTotal');
  return { rows, total: { label: words.total, sums } };
}

/** The sums that are added up; the others follow from these. */
type AddedKey = Exclude<YearKey, 'monthly' | 'netCost' | 'netMonthly'>;

/** The cells of some quarters that are added up: the cost to the employer is the sum of the reference wages. */
const quarterCells = (rows: readonly QuarterRow[], key: AddedKey): readonly CellReference[] => {
  const ofQuarter: QuarterKey = key === 'employerCost' ? 'referenceWage' : key;
  return rows.flatMap(({ amounts }) => amounts.get(ofQuarter) ?? []);
};

function sumsIn(
  row: number,
  quarters: number,
  cellsOf: (key: AddedKey) => readonly CellReference[],
  sheet: Sheet,
  keys: readonly YearKey[],
  look: 'euro' | 'euroPartial' | 'euroTotal',
): ReadonlyMap<YearKey, CellReference> {
  const sums = new Map<YearKey, CellReference>();
  const placed = (key: YearKey): CellReference => {
    const cell = sums.get(key);
    if (!cell) throw new Error(`${key} comes later`);
    return cell;
  };
  keys.forEach((key, column) => {
    const formula = () => {
      switch (key) {
        case 'monthly':
          return monthlyOf(placed('total'), quarters);
        case 'netCost':
          return minus(placed('employerCost'), placed('total'));
        case 'netMonthly':
          return monthlyOf(placed('netCost'), quarters);
        default:
          return sumOf(cellsOf(key));
      }
    };
    sums.set(key, sheet.put(row, 3 + column, formula(), look));
  });
  return sums;
}
