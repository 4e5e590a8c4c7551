import type { TextPosition } from '../primitives/parse-json.js';
import type { Confidence, EnumValue } from '../vocabulary/enums.js';
import type { Diagnostic, Nearest, NoDetails } from './diagnostic.js';

/** `value` is the text as it was found, or null when it may be personal and is not repeated. */
interface Quoted {
  readonly value: string | null;
}

/** Every reason to reject a row, with the details that its message needs. */
export interface RowDetails {
  MISSING_VALUE: NoDetails;
  MISSING_RETURN: NoDetails;
  NOT_IN_LIST: { readonly choices: readonly EnumValue[]; readonly nearest: EnumValue | null };
  NOT_YES_OR_NO: NoDetails;
  /** `example` is plain text such as 2500.00, which each language writes in its own way. */
  NOT_A_NUMBER: Quoted & { readonly example: string };
  /** In JSON a number has a decimal point in every language. */
  NOT_A_JSON_NUMBER: Quoted & { readonly example: string };
  AMBIGUOUS_NUMBER: Quoted & { readonly asThousands: string; readonly asDecimal: string };
  CONTRADICTS_DECIMAL_MARK: Quoted & { readonly separator: 'comma' | 'point' };
  /** The amounts at the head of the file have another decimal separator: `separator`. */
  DECIMAL_SEPARATOR_DIFFERS: Quoted & { readonly separator: 'comma' | 'point' };
  /** A number below 2 under a header with a `%`; both readings are plain text (`0.8`, `0.8%`). */
  FRACTION_OR_PERCENTAGE: Quoted & { readonly asFraction: string; readonly asPercentage: string };
  /** A dash, which is 0 to accountants, where 0 and unknown are two things. */
  ZERO_OR_UNKNOWN: NoDetails;
  /** A formula of a spreadsheet without a value; `value` is what it shows, which is never personal. */
  SPREADSHEET_ERROR: { readonly value: string };
  /** A word that can be more than one value of a list. */
  SEVERAL_MEANINGS: { readonly readings: readonly EnumValue[] };
  /** A value of which no published text says what it is: an open question. */
  UNSETTLED_VALUE: { readonly gap: string };
  /** A date whose month may come first; both readings as ISO dates, null for a day that does not exist. */
  AMBIGUOUS_DATE: Quoted & { readonly dayFirst: string | null; readonly monthFirst: string | null };
  /** A field that has a value for all rows, and one in the row. */
  GIVEN_FOR_ALL_ROWS: NoDetails;
  /** Values that a spreadsheet damaged; `example` is the plain text of a valid one. */
  SCIENTIFIC_NOTATION: { readonly example: string };
  TURNED_INTO_DATE: { readonly example: string };
  DATE_AS_NUMBER: NoDetails;
  TIME_AFTER_DATE: NoDetails;
  COLUMN_TOO_NARROW: NoDetails;
  /** A cell of a workbook that holds an error, or a formula that no program has calculated. */
  FORMULA_NOT_CALCULATED: NoDetails;
  /** An empty cell that belongs to merged cells, whose value is in another row or column. */
  MERGED_CELL: NoDetails;
  NEGATIVE_NUMBER: Quoted;
  TOO_MANY_DECIMALS: Quoted & { readonly places: number };
  AMOUNT_TOO_LARGE: NoDetails;
  ZERO_WAGE: NoDetails;
  /** `estimatedFor` is the quarter for which the contributions are estimated; null where they were given. */
  REDUCTIONS_EXCEED_CONTRIBUTIONS: { readonly estimatedFor: string | null };
  /** No contributions can be estimated: for a quarter, or where it is null for the employer. */
  NO_ESTIMATE: { readonly gap: string; readonly quarter: string | null };
  /** `isTooSmall` is for one above 0 that is rounded to 0. */
  FRACTION_OUT_OF_RANGE: Quoted & { readonly isTooSmall: boolean };
  NO_START_PACKAGE: { readonly years: number; readonly needs: readonly EnumValue[] };
  EVALUATION_OF_SHORT_ADVICE: { readonly years: number };
  EVALUATION_TOO_EARLY: { readonly earliest: number };
  EVALUATION_TOO_LATE: { readonly last: number };
  EVALUATION_RATE_OUT_OF_STEPS: {
    readonly lowest: string;
    readonly highest: string;
    readonly step: string;
  };
  EVALUATION_WITHOUT_QUARTER: NoDetails;
  EVALUATION_WITHOUT_CHANGE: NoDetails;
  NO_SUCH_DATE: Quoted;
  NOT_A_QUARTER_OR_DATE: Quoted;
  END_BEFORE_START: NoDetails;
  START_OUT_OF_RANGE: { readonly first: number; readonly last: number };
  SELF_EMPLOYED_WITH_WAGE: NoDetails;
  SELF_EMPLOYED_WITH_STATUS: NoDetails;
  SELF_EMPLOYED_WITH_GUIDANCE: NoDetails;
  TEXT_TOO_LONG: { readonly most: number };
  TOO_MANY_CELLS: { readonly cells: number; readonly columns: number };
  UNCLOSED_QUOTE: NoDetails;
  AFTER_UNCLOSED_QUOTE: { readonly line: number };
  TEXT_AFTER_QUOTE: NoDetails;
  /** A quote that is opened on a line is closed on a later line, with text after it. */
  QUOTE_CLOSED_LATER: { readonly line: number; readonly closedOn: number };
  /** Lines that are one row, cut by line breaks without quotes. */
  LINE_BREAK_IN_ROW: { readonly line: number; readonly lastLine: number };
  /** The input ends in this row, without a line end, and a value may be missing or cut off. */
  LAST_ROW_INCOMPLETE: NoDetails;
  UNREADABLE_CHARACTER: NoDetails;
  ROW_TOO_LONG: { readonly most: number };
  /** `place` is the position where the text stops being valid JSON; null where it is not known. */
  INVALID_JSON: { readonly place: TextPosition | null };
  /** A list of dossiers ends without its bracket. */
  MISSING_END: NoDetails;
  NOT_AN_OBJECT: NoDetails;
  UNKNOWN_FIELD: Nearest;
  WRONG_TYPE: { readonly expected: 'text' | 'number' | 'boolean' | 'date' };
  NOT_SURE_ENOUGH: { readonly required: Confidence; readonly parameters: readonly string[] };
}

export type RowCode = keyof RowDetails;

class Issue<C extends RowCode> {
  constructor(
    readonly code: C,
    readonly details: RowDetails[C],
  ) {}
}

/** What is wrong with one value, before its column is known. */
export type ValueIssue = { [C in RowCode]: Issue<C> }[RowCode];

/** Makes an issue; its details are those of its code. */
export const issue = <C extends RowCode>(code: C, details: RowDetails[C]): Issue<C> => new Issue(code, details);

/** Whether reading found an issue, and no value. */
export const isIssue = (value: unknown): value is ValueIssue => value instanceof Issue;

/** How a corrected value must be written: as JSON, or as text whose numbers have one decimal separator only. */
export type Notation = 'json' | 'point' | 'comma' | 'quoted-comma';

/** A reason to reject a row. */
export type RowDiagnostic = Diagnostic<RowDetails> & {
  /** The column: `#7` for one that the program does not know, '' for the whole row. */
  readonly column: string;
  /** How a corrected value must be written in the input; absent where it can be written in any way. */
  readonly notation?: Notation;
};

/** Adds the column to an issue. */
export const rowDiagnostic = (column: string, found: ValueIssue): RowDiagnostic => ({ column, ...found });
