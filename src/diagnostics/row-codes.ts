import type { TextPosition } from '../primitives/parse-json.js';
import type { Confidence } from '../vocabulary/confidence.js';
import type { EnumValue } from '../vocabulary/enums.js';
import type { NoDetails } from './diagnostic.js';

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
  CONTRADICTS_DECIMAL_MARK: Quoted & { readonly mark: 'comma' | 'point' };
  /** Values that a spreadsheet damaged; `example` is the plain text of a valid one. */
  SCIENTIFIC_NOTATION: { readonly example: string };
  TURNED_INTO_DATE: { readonly example: string };
  DATE_AS_NUMBER: NoDetails;
  YEAR_OF_TWO_DIGITS: NoDetails;
  TIME_AFTER_DATE: NoDetails;
  COLUMN_TOO_NARROW: NoDetails;
  NEGATIVE_NUMBER: Quoted;
  TOO_MANY_DECIMALS: Quoted & { readonly places: number };
  AMOUNT_TOO_LARGE: NoDetails;
  ZERO_WAGE: NoDetails;
  REDUCTIONS_EXCEED_CONTRIBUTIONS: NoDetails;
  FRACTION_OUT_OF_RANGE: Quoted;
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
  SELF_EMPLOYED_WITH_GUIDANCE: NoDetails;
  TEXT_TOO_LONG: { readonly most: number };
  TOO_MANY_CELLS: { readonly cells: number; readonly columns: number };
  UNCLOSED_QUOTE: NoDetails;
  AFTER_UNCLOSED_QUOTE: { readonly line: number };
  TEXT_AFTER_QUOTE: NoDetails;
  /** A quote that is opened on a line is closed on a later line, with text after it. */
  QUOTE_CLOSED_LATER: { readonly line: number; readonly closedOn: number };
  UNREADABLE_CHARACTER: NoDetails;
  ROW_TOO_LONG: { readonly most: number };
  /** `place` is the position where the text stops being valid JSON; null where it is not known. */
  INVALID_JSON: { readonly place: TextPosition | null };
  /** A list of dossiers ends without its bracket. */
  MISSING_END: NoDetails;
  NOT_AN_OBJECT: NoDetails;
  UNKNOWN_FIELD: { readonly nearest: string | null };
  WRONG_TYPE: { readonly expected: 'text' | 'number' | 'boolean' | 'date' };
  NOT_SURE_ENOUGH: { readonly required: Confidence; readonly parameters: readonly string[] };
}

export type RowCode = keyof RowDetails;
