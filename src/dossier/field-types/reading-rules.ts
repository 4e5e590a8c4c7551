/** How dates with two numbers before the year are read; `unclear` where a file shows that its months may come first. */
export type DateOrder = 'day-first' | 'month-first' | 'unclear';

/** In which way a value was read differently from how it is written. */
export const REREAD_KINDS = [
  'word',
  'thousands',
  'accounting-zero',
  'short-year',
  'month-name',
  'month-as-quarter',
  'serial-number',
  'month-first',
  'percentage',
  'one-month',
  'wrapped',
] as const;
export type RereadKind = (typeof REREAD_KINDS)[number];

/** A value that was read differently from how it is written. */
export interface RereadValue {
  readonly kind: RereadKind;
  /** The word as lists of spellings have it; null for anything that is not a known word. */
  readonly written: string | null;
  /** The canonical value of that word. */
  readonly value: string | null;
}

/** What a file shows, or its user says, about how the values of a column are written. */
export interface ReadingRules {
  /** Whether the decimal separator is what the head of the file shows, and not what the user said. */
  readonly isDecimalShown: boolean;
  readonly dates: DateOrder;
  /** Whether the header has a `%`, so that a number is a percentage. */
  readonly isPercentage: boolean;
  /** The user's own spellings of the values of this column, by what spellings are compared by. */
  readonly ownSpellings: ReadonlyMap<string, string> | null;
  /** Is called for each value that is read differently from how it is written. */
  readonly note: (found: RereadValue) => void;
}

/** The rules for text on its own: an option, an answer, a parameter. */
export const USUAL_RULES: ReadingRules = {
  isDecimalShown: false,
  dates: 'day-first',
  isPercentage: false,
  ownSpellings: null,
  note: () => undefined,
};
