import type { Diagnostic } from './diagnostic.js';
import type { RowCode, RowDetails } from './row-codes.js';

class Issue<C extends RowCode> {
  constructor(
    readonly code: C,
    readonly details: RowDetails[C],
  ) {}
}

/** What is wrong with one value, before it is known in which column it is. */
export type ValueIssue = { [C in RowCode]: Issue<C> }[RowCode];

/** Makes an issue; its details are those of its code. */
export const issue = <C extends RowCode>(code: C, details: RowDetails[C]): Issue<C> =>
  new Issue(code, details);

/** Whether reading found an issue, and no value. */
export const isIssue = (value: unknown): value is ValueIssue => value instanceof Issue;

/** How the correction of a value must be written: as JSON, or as text whose numbers take one decimal sign only. */
export type Notation = 'json' | 'point' | 'comma' | 'quoted-comma';

/** A reason to reject a row. */
export type RowDiagnostic = Diagnostic<RowDetails> & {
  /** The column it is in: `#7` for one the program does not know, '' for the whole row. */
  readonly column: string;
  /** How a correction must be written where it was found; without it as people write. */
  readonly notation?: Notation;
};

/** Says in which column an issue was found. */
export const rowDiagnostic = (column: string, found: ValueIssue): RowDiagnostic => ({ column, ...found });
