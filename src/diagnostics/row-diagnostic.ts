import type { Diagnostic } from './diagnostic.js';
import type { RowCode, RowDetails } from './row-codes.js';

class Issue<C extends RowCode> {
  constructor(
    readonly code: C,
    readonly details: RowDetails[C],
  ) {}
}

/** What is wrong with one value, before its column is known. */
export type ValueIssue = { [C in RowCode]: Issue<C> }[RowCode];

/** Makes an issue; its details are those of its code. */
export const issue = <C extends RowCode>(code: C, details: RowDetails[C]): Issue<C> =>
  new Issue(code, details);

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
