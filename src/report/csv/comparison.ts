import { failedChecks } from '../../calculation/eligibility.js';
import { PREMIUMS } from '../../calculation/premium.js';
import { amountOf, type Simulation, type SumKey, type Totals } from '../../calculation/simulation.js';
import { maskPersonalNumbers } from '../../diagnostics/personal-number.js';
import { type AnyField, fieldNamed } from '../../dossier/fields.js';
import type { ResultColumn } from '../../i18n/catalog.js';
import { catalogFor } from '../../i18n/catalogs.js';
import { HEADINGS } from '../../i18n/headings.js';
import { lowerFirst } from '../../i18n/shared.js';
import { type Euro, formatEuroWith, subtractEuro, ZERO_EURO } from '../../primitives/euro.js';
import { snakeCase } from '../../vocabulary/names.js';
import type { PrintedComparison } from '../answer-formats.js';
import { applicablePremiums } from '../applicable-premiums.js';
import { type ComparedDossier, comparedYears, differingFields } from '../comparison.js';
import type { YearGrouping } from '../year-grouping.js';
import { columnName, csvLine, type Dialect, dialect } from './dialect.js';
import { fieldCell } from './field-cell.js';
import { wordsOf } from './words.js';

/** Writes a row: its label, a cell for each dossier, and for amounts one for each difference. */
interface Rows {
  readonly texts: (label: string, textOf: (compared: ComparedDossier, index: number) => string) => string[];
  readonly amounts: (label: string, amountOf: (compared: ComparedDossier, index: number) => Euro | null) => string[];
}

/**
 * A comparison as CSV, with a column for each dossier and one for each difference from the first: the fields that differ,
 * the verdicts, the amounts by year, and those over the term.
 */
export function comparisonCsv({ all, group, language, dialect: name }: PrintedComparison): string {
  const to = dialect(name, language);
  const [first, ...others] = all;
  const minus = to.language === null ? '-' : ' − ';
  const header = [
    to.language === null ? 'item' : catalogFor(to.language).tables.item,
    ...all.map((one) => one.name),
    ...others.map((other) => `${other.name}${minus}${first.name}`),
  ];
  const rows = rowsFor(all, to);
  const lines = [header, ...aboutDossiers(all, rows, to), ...byYear(all, group, rows, to), ...overTerm(all, rows, to)];
  return to.byteOrderMark + lines.map((line) => csvLine(line, to)).join('');
}

function rowsFor(all: PrintedComparison['all'], to: Dialect): Rows {
  const show = (amount: Euro | null) => (amount === null ? '' : formatEuroWith(to.decimalSeparator, amount));
  return {
    texts: (label, textOf) => [label, ...all.map(textOf), ...all.slice(1).map(() => '')],
    amounts: (label, amountOf) => {
      const [from = null, ...others] = all.map(amountOf);
      const difference = (amount: Euro | null) =>
        from === null || amount === null ? null : subtractEuro(amount, from);
      return [label, ...[from, ...others, ...others.map(difference)].map(show)];
    },
  };
}

/** The files and ids, the fields that differ, and the verdicts. */
function aboutDossiers(all: PrintedComparison['all'], { texts }: Rows, to: Dialect): string[][] {
  const words = wordsOf(to);
  const label = (field: AnyField) => (to.language === null ? field.name : catalogFor(to.language).fields[field.name]);
  const file = to.language === null ? 'file' : catalogFor(to.language).tables.file;
  const areFiles = new Set(all.map((one) => one.file)).size > 1;
  const id = fieldNamed('id');
  const areNamed = id && all.some(({ simulation }) => simulation.dossier.id !== null);
  const textFrom = (text: string | null) => to.escape(maskPersonalNumbers(text ?? ''));
  return [
    ...(areFiles ? [texts(file, (one) => textFrom(one.file))] : []),
    ...(areNamed ? [texts(label(id), ({ simulation }) => textFrom(simulation.dossier.id))] : []),
    ...differingFields(all).map((field) =>
      texts(label(field), ({ simulation }) => {
        const value: unknown = simulation.dossier[field.key];
        return value === null ? '' : to.escape(fieldCell(field, value, to));
      }),
    ),
    ...PREMIUMS.map((premium) =>
      texts(columnName(`${snakeCase(premium)}_verdict`, to), ({ simulation }) =>
        words.outcome(simulation.verdicts[premium].outcome),
      ),
    ),
    texts(columnName('reasons', to), ({ simulation }) => words.reasons(failedChecks(simulation.verdicts))),
  ];
}

/** The premiums that apply to some of the dossiers, and the other sums. */
const sumsOf = (all: PrintedComparison['all']): SumKey[] => [
  ...applicablePremiums(...all.map(({ simulation }) => simulation)),
  'total',
  'employerCost',
  'netCost',
];

/** The sums of each year and the total per month; of a calendar year also how many quarters it has. */
function byYear(all: PrintedComparison['all'], group: YearGrouping, rows: Rows, to: Dialect): string[][] {
  return comparedYears(all, group).flatMap(({ year, parts }) => {
    const label = (column: ResultColumn) => yearLabel(year, column, group, to);
    const ofYear = (key: SumKey) =>
      rows.amounts(label(snakeCase(key)), ({ simulation }, index) => {
        const part: Totals | undefined = parts[index];
        return part ? amountOf(part, key) : missingAmount(simulation, key);
      });
    const monthly = rows.amounts(label('per_month'), (_, index) => parts[index]?.monthly ?? null);
    return [
      ...(group === 'term'
        ? []
        : [rows.texts(label('quarters'), (_, index) => String(parts[index]?.quarters.length ?? 0))]),
      ...sumsOf(all).map(ofYear),
      // a difference of rounded amounts would only look exact
      monthly.map((cell, index) => (index > all.length ? '' : cell)),
    ];
  });
}

/** What a dossier has in a year that its term does not have: nothing, also where it has no wage. */
const missingAmount = ({ totals }: Simulation, key: SumKey): Euro | null =>
  amountOf(totals, key) === null ? null : ZERO_EURO;

const overTerm = (all: PrintedComparison['all'], rows: Rows, to: Dialect): string[][] =>
  sumsOf(all).map((key) => {
    const column =
      key === 'total' || key === 'employerCost' || key === 'netCost'
        ? snakeCase(key)
        : (`total_${snakeCase(key)}` as const);
    return rows.amounts(columnName(column, to), ({ simulation }) => amountOf(simulation.totals, key));
  });

/** The label of an amount of a year: `year_1_total`, `calendar_year_2026_total`, or in words. */
function yearLabel(year: number, column: ResultColumn, group: YearGrouping, to: Dialect): string {
  const name = columnName(column, to);
  if (to.language === null) return `${group === 'term' ? 'year' : 'calendar_year'}_${year}_${name}`;
  if (group === 'term') return HEADINGS[to.language].yearColumn(year, name);
  return `${year}${catalogFor(to.language).report.colon}${lowerFirst(name)}`;
}
