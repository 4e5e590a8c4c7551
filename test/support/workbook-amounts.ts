import { PREMIUMS } from '../../src/calculation/premium.js';
import type { Simulation, Totals } from '../../src/calculation/simulation.js';
import { catalogFor } from '../../src/i18n/catalogs.js';
import { type Euro, formatEuro } from '../../src/primitives/euro.js';
import { formatQuarter } from '../../src/primitives/quarter.js';
import { product, ratio } from '../../src/primitives/ratio.js';
import { columnLetters } from '../../src/vocabulary/column-letters.js';
import type { Cells } from './spreadsheet.js';

/** Amounts by where they are: `2027-Q1 wagePremium`, `years 1 total`. */
type Amounts = Readonly<Record<string, string>>;
type ValueAt = (sheet: string, address: string) => number | string;

const IN_QUARTER = [
  'referenceWage',
  'cap',
  'cappedReferenceWage',
  'guidanceFixed',
  'guidanceVariable',
  'total',
] as const;

/** Every amount of a simulation that the Dutch workbook has. */
export function amountsOf({ quarters, years, calendarYears, totals, dossier }: Simulation): Amounts {
  const isSelfEmployed = dossier.employerType === 'self-employed';
  const premiums = PREMIUMS.filter((premium) => (premium === 'supportPremium') === isSelfEmployed);
  const found: Record<string, string> = {};
  const add = (place: string, key: string, amount: Euro | null) => {
    if (amount !== null) found[`${place} ${key}`] = formatEuro(amount);
  };
  for (const quarter of quarters) {
    const place = formatQuarter(quarter.quarter);
    for (const premium of premiums) add(place, premium, quarter.premiums[premium]);
    for (const key of IN_QUARTER) if (!isSelfEmployed || key === 'total') add(place, key, quarter[key]);
    add(place, 'monthly', perMonth(quarter.total, 1));
  }
  const addSums = (place: string, sums: Totals, count: number) => {
    for (const premium of premiums) add(place, premium, sums.premiums[premium]);
    add(place, 'total', sums.total);
    add(place, 'monthly', perMonth(sums.total, count));
    add(place, 'employerCost', sums.employerCost);
    add(place, 'netCost', sums.netCost);
    add(place, 'netMonthly', sums.netCost && perMonth(sums.netCost, count));
  };
  for (const [index, year] of years.entries()) addSums(`years ${index}`, year, 4);
  for (const [index, year] of calendarYears.entries()) addSums(`calendarYears ${index}`, year, year.quarters);
  if (quarters.length > 0) {
    addSums(`years ${years.length}`, totals, quarters.length);
    addSums(`calendarYears ${calendarYears.length}`, totals, quarters.length);
  }
  return found;
}

const perMonth = (amount: Euro, quarters: number): Euro => product(amount, ratio('share', 1, 3 * quarters));

/** The same amounts from the cells of a Dutch workbook, found by their headings as a reader finds them. */
export function amountsIn(valueAt: ValueAt, cells: Cells): Amounts {
  const { sheets, amounts, perYear, perCalendarYear } = catalogFor('nl').calculating;
  const keys = new Map(Object.entries(amounts).map(([key, text]) => [text, key]));
  const found: Record<string, string> = {};
  const readRow = (sheet: string, head: number, row: number, place: string) => {
    for (let column = 3; column < 16; column++) {
      const letters = columnLetters(column);
      const key = keys.get(String(cells.get(sheet)?.get(`${letters}${head}`)?.value ?? ''));
      const value = key === undefined ? '' : valueAt(sheet, `${letters}${row}`);
      if (value !== '') found[`${place} ${key}`] = centsText(Number(value));
    }
  };
  const quarters = cells.get(sheets.quarters);
  for (let row = 2; /^\d{4}-Q/.test(String(quarters?.get(`B${row}`)?.value)); row++)
    readRow(sheets.quarters, 1, row, String(quarters?.get(`B${row}`)?.value).replace('*', ''));
  const years = cells.get(sheets.years);
  for (const [name, title] of [['years', perYear] as const, ['calendarYears', perCalendarYear] as const]) {
    const at = [...(years ?? [])].find(([, { value }]) => value === title)?.[0];
    if (at === undefined) continue;
    const head = Number(at.slice(1)) + 1;
    for (let row = head + 1; years?.get(`C${row}`)?.formula; row++)
      readRow(sheets.years, head, row, `${name} ${row - head - 1}`);
  }
  return found;
}

/** A number in a cell as an amount in cents; −0.00 is 0.00. */
const centsText = (value: number): string => (Math.round(value * 100) / 100 + 0).toFixed(2);

/** The address of the value next to a label of the sheet of inputs. */
export function addressOf(cells: Cells, label: string): string {
  const found = [...(cells.get(catalogFor('nl').calculating.sheets.inputs) ?? [])].find(
    ([address, { value }]) => address.startsWith('A') && String(value).startsWith(label),
  );
  if (!found) throw new Error(`no input ${label}`);
  return `B${found[0].slice(1)}`;
}
