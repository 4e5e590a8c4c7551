import type { Premium } from '../../calculation/premium.js';
import type { Simulation, Totals } from '../../calculation/simulation.js';
import type { Messages } from '../../i18n/catalog.js';
import type { Language } from '../../i18n/language.js';
import { isZeroEuro } from '../../primitives/euro.js';
import { formatQuarter, QUARTERS_PER_YEAR } from '../../primitives/quarter.js';
import { applicablePremiums } from '../applicable-premiums.js';
import { tableAmountOf } from '../monthly.js';
import { isPartOfTermInService } from '../service.js';
import type { YearGrouping } from '../year-grouping.js';
import { type Money, moneyOf } from './money.js';

/** A column of the table; those per month are for reading only: nothing is summed from them. */
export type AmountKey = Premium | 'total' | 'monthly' | 'netCost' | 'netMonthly';

/** A row of the table: a year, or the term. */
export interface AmountRow {
  readonly label: string;
  /** Whether only a part of the year is in the term. */
  readonly isPartial: boolean;
  /** How many quarters of the term it is the sum of. */
  readonly quarters: number;
  /** In the order of the columns. */
  readonly cells: readonly Money[];
}

/** The premiums by year, with the amount per month next to it and the total of the term. */
export interface AmountTable {
  readonly title: string;
  readonly grouping: YearGrouping;
  /** The heading of the labels. */
  readonly labels: string;
  readonly columns: readonly { readonly key: AmountKey; readonly heading: string }[];
  readonly rows: readonly AmountRow[];
  readonly total: AmountRow;
  readonly notes: readonly string[];
}

/** The table of the amounts; null where there is no premium at all. */
export function amountTable(
  simulation: Simulation,
  grouping: YearGrouping,
  { page: { amounts } }: Messages,
  language: Language,
): AmountTable | null {
  const { totals, years, calendarYears, quarters } = simulation;
  if (isZeroEuro(totals.total)) return null;
  const keys: readonly AmountKey[] = [
    ...applicablePremiums(simulation),
    'total',
    'monthly',
    ...(totals.netCost === null ? [] : (['netCost', 'netMonthly'] as const)),
  ];
  const rowOf = (label: string, sums: Totals, count: number, isPartial = false): AmountRow => ({
    label,
    isPartial,
    quarters: count,
    cells: keys.map((key) => moneyOf(tableAmountOf(key, sums, count), language)),
  });
  const rows =
    grouping === 'calendar'
      ? calendarYears.map((one) =>
          rowOf(
            one.partial ? amounts.partial(one.year, one.quarters) : String(one.year),
            one,
            one.quarters,
            one.partial,
          ),
        )
      : years.map((one) =>
          rowOf(amounts.year(one.year, formatQuarter(one.from), formatQuarter(one.to)), one, QUARTERS_PER_YEAR),
        );
  return {
    title: amounts[grouping],
    grouping,
    labels: amounts.headings[grouping],
    columns: keys.map((key) => ({ key, heading: amounts.headings[key] })),
    rows,
    total: rowOf(amounts.total, totals, quarters.length),
    notes: [
      ...(rows.some(({ isPartial }) => isPartial) ? [amounts.partialNote] : []),
      isPartOfTermInService(simulation) ? amounts.partMonthlyNote : amounts.monthlyNote,
    ],
  };
}
