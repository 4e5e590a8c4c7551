import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import { ALL_FIELDS } from '../../dossier/fields.js';
import { normaliseHeader } from '../../vocabulary/names.js';
import { decimalOf, type Evidence } from '../read/evidence.js';
import { type HeaderFacts, headerOf, type InputFormat } from '../read/header.js';
import { type ListOptions, NO_LIST_OPTIONS, type OwnPositions } from '../read/list-options.js';

/** What the user said about a list, as a receipt has it: only what was said. */
export interface ListInReceipt {
  readonly date?: 'day-first' | 'month-first';
  /** The fields that have one value for all rows, in canonical form. */
  readonly given?: Readonly<Record<string, string>>;
  /** The columns that the user's own headers decide, by position. */
  readonly columns?: OwnPositions;
  /** The user's own spellings, by field. */
  readonly spellings?: ListOptions['spellings'];
}

/** What the head of a table shows of all of it, as a receipt has it. */
export interface HeadInReceipt {
  /** The line of the headers, and those above it that were skipped. */
  readonly line: number;
  readonly skipped: readonly number[];
  /** Null for a sheet. */
  readonly separator: string | null;
  readonly decimal: 'comma' | 'point' | null;
  readonly dates: readonly ('day-first' | 'month-first')[];
  /** The field of each column, by its canonical name; null for one that was carried through. */
  readonly columns: readonly (string | null)[];
}

export function receiptOfList(
  { dates, given, columns, spellings }: ListOptions,
  decimal: DecimalSeparator,
  shape: InputFormat,
): ListInReceipt {
  const own = new Set(Object.keys(columns).map(normaliseHeader));
  const { names = [], columnNames = [] } = headerOf(shape) ?? {};
  const positions = names.flatMap((name, index) =>
    own.has(normaliseHeader(name)) ? [[String(index + 1), columnNames[index] ?? null] as const] : [],
  );
  const canonical = ALL_FIELDS.flatMap(({ name, kind }) => {
    const text = given[name];
    return text === undefined ? [] : [[name, kind.toText(kind.fromText(text, decimal))] as const];
  });
  return {
    ...(dates !== null && { date: dates }),
    ...(canonical.length > 0 && { given: Object.fromEntries(canonical) }),
    ...(positions.length > 0 && { columns: Object.fromEntries(positions) }),
    ...(Object.keys(spellings).length > 0 && { spellings }),
  };
}

/** What the head of a list showed, as it is used to read rows of that list again. */
export const evidenceOf = ({ decimal, dates }: HeadInReceipt): Evidence => ({
  decimals: { comma: decimal === 'comma', point: decimal === 'point' },
  dates: { dayFirst: dates.includes('day-first'), monthFirst: dates.includes('month-first') },
});

/** What a run that is repeated reads its list with: what the user said, and which column is which field. */
export const listOfReceipt = (
  { date, given, columns, spellings }: ListInReceipt,
  head: HeadInReceipt | undefined,
  corrects: { readonly wasCsv?: boolean } | undefined,
): ListOptions => ({
  ...NO_LIST_OPTIONS,
  dates: date ?? null,
  given: given ?? {},
  spellings: spellings ?? {},
  acceptColumns: true,
  ...(head && { repeated: { line: head.line, columns: columns ?? {} } }),
  ...(head && corrects && { evidence: evidenceOf(head), wasCsv: corrects.wasCsv ?? false }),
});

export function describeHead({ line, skipped, separator, evidence, columnNames }: HeaderFacts): HeadInReceipt {
  const { dayFirst, monthFirst } = evidence.dates;
  return {
    line,
    skipped,
    separator,
    decimal: decimalOf(evidence),
    dates: [...(dayFirst ? (['day-first'] as const) : []), ...(monthFirst ? (['month-first'] as const) : [])],
    columns: columnNames,
  };
}
