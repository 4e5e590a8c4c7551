import type { ByPremium } from '../../calculation/premium.js';
import type { RowCode } from '../../diagnostics/row-diagnostic.js';
import type { AssumedField } from '../../i18n/catalog.js';
import type { Euro } from '../../primitives/euro.js';
import type { AnswerContext } from '../answer-formats.js';
import type { BatchPicture } from './batch-picture.js';

/** How many rows of a list have a kind of problem in a column. */
export interface RejectCount {
  readonly code: RowCode;
  /** The canonical name of the column; empty for the whole row, `#7` for a column that the program does not know. */
  readonly column: string;
  readonly count: number;
}

export interface WarningCount {
  readonly code: string;
  readonly count: number;
}

/** A field for which a value was assumed. */
export interface AssumedValue {
  readonly field: AssumedField;
  /** In how many rows its cell is empty; null where the list has no column for it. */
  readonly rows: number | null;
}

/** What a batch came to, for its summary: nothing of one dossier. */
export interface SummaryAnswer extends Pick<AnswerContext, 'parameters' | 'language' | 'ownValues' | 'letterhead'> {
  readonly counts: Readonly<Record<'rows' | 'computed' | 'rejected' | 'leftOut' | 'estimated', number>>;
  /** The lines of the list whose rows were read (`2:5000`); null for all. */
  readonly rows: string | null;
  readonly total: Euro;
  readonly eligible: ByPremium<{ readonly count: number; readonly total: Euro }>;
  readonly picture: BatchPicture;
  /** The most frequent first. */
  readonly rejects: readonly RejectCount[];
  readonly warnings: readonly WarningCount[];
  readonly assumed: readonly AssumedValue[];
}
