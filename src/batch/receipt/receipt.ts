import { type ByPremium, byPremium, type Premium } from '../../calculation/premium.js';
import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import type { FieldName } from '../../dossier/fields.js';
import { allValues, type UsedValue } from '../../explain/used-parameters.js';
import type { Language } from '../../i18n/language.js';
import type { FileDigest } from '../../io/digest.js';
import type { Parameters } from '../../parameters/parameters.js';
import { formatEuro } from '../../primitives/euro.js';
import { originOf, type RunOrigin } from '../../report/result.js';
import type { Confidence } from '../../vocabulary/enums.js';
import type { InputFormat } from '../read/header.js';
import { lineRanges } from '../stats/line-ranges.js';
import type { Reread } from '../stats/rereads.js';
import type { Summary } from '../stats/summary.js';
import type { DialectName } from '../write/dialect.js';
import type { BatchDetail, Format } from '../write/result-format.js';
import { describeHead, type HeadInReceipt, type ListInReceipt } from './list-in-receipt.js';

export const RECEIPT_KIND = 'imw-batch-receipt';

/** A file of a run: the name it was given, and what it was. */
export interface NamedDigest extends FileDigest {
  readonly name: string;
}

/** The input of a run: also what it was. */
export interface InputDigest extends NamedDigest {
  readonly kind: InputFormat['kind'];
  /** The known columns of a CSV file, by their canonical names and in their order; receipts of earlier versions have none. */
  readonly columns?: readonly FieldName[];
  /** How many other columns it has, which were carried through. */
  readonly carried?: number;
  /** What the head of a CSV file shows of all of it; receipts of earlier versions have none. */
  readonly head?: HeadInReceipt;
}

export interface OutputDigest extends NamedDigest {
  /** SHA-256 of the results before they were packed, where they were: another compression gives other bytes. */
  readonly contents?: string;
}

/** The options of a run that shape its output. */
export interface ReceiptOptions extends ListInReceipt {
  readonly language: Language;
  readonly format: Format;
  readonly dialect: DialectName;
  readonly detail: BatchDetail;
  readonly decimal: DecimalSeparator;
  readonly require: Confidence | null;
  /** The lines of the input whose rows were computed (`2:5000`); null for all. */
  readonly rows: string | null;
}

/** What anyone needs to recompute a batch and see what changed: written next to its output, without a time. */
export interface BatchReceipt extends RunOrigin {
  readonly kind: typeof RECEIPT_KIND;
  readonly options: ReceiptOptions;
  readonly input: InputDigest;
  readonly output: OutputDigest;
  readonly rejects: NamedDigest | null;
  readonly counts: Readonly<Record<'rows' | 'computed' | 'rejected' | 'blankRows', number>> & {
    /** Rows that are not dossiers; receipts of earlier versions have none. */
    readonly leftOut?: number;
  };
  /** The lines of those rows (`12`, `40-42`). */
  readonly leftOut?: readonly string[];
  /** The values that were read differently from how they are written. */
  readonly rereads?: readonly Reread[];
  readonly eligible: ByPremium<number>;
  /** As text with two decimals and a point. */
  readonly totals: Readonly<Record<Premium | 'total', string>>;
  /** Every value that was in force, on any date. */
  readonly values: readonly UsedValue[];
}

/** The files of a run and its sums. */
export interface RunRecord {
  readonly options: ReceiptOptions;
  readonly input: InputDigest;
  readonly output: OutputDigest;
  readonly rejects: NamedDigest | null;
  readonly summary: Summary;
}

/** What is known of a run once its results are complete, before its files are. */
export type RunSummary = Omit<RunRecord, 'output' | 'rejects'>;

/** The receipt of a batch whose files are complete. */
export const createReceipt = (ran: RunRecord, parameters: Parameters): BatchReceipt =>
  buildReceipt(ran, { ...originOf(parameters), values: allValues(parameters) });

/** Builds a receipt from a run and the program and values that computed it. */
export function buildReceipt(
  { options, input, output, rejects, summary }: RunRecord,
  { engine, parameters, indexation, knownUntil, values }: RunOrigin & Pick<BatchReceipt, 'values'>,
): BatchReceipt {
  const { rows, computed, rejected, blankRows, leftOut, rereads } = summary;
  return {
    kind: RECEIPT_KIND,
    engine,
    parameters,
    indexation,
    ...(knownUntil === undefined ? {} : { knownUntil }),
    options,
    input,
    output,
    rejects,
    counts: { rows, computed, rejected, blankRows, leftOut: leftOut.length },
    leftOut: lineRanges(leftOut),
    rereads: rereads.all,
    eligible: byPremium((premium) => summary.eligible(premium).count),
    totals: {
      ...byPremium((premium) => formatEuro(summary.eligible(premium).total)),
      total: formatEuro(summary.total),
    },
    values,
  };
}

/** The input as a receipt describes it, once it has been read. */
export const describeInput = (name: string, shape: InputFormat, digest: FileDigest): InputDigest => ({
  name,
  kind: shape.kind,
  ...(shape.kind === 'csv' && {
    columns: shape.header.fields.flatMap((field) => field?.name ?? []),
    carried: shape.header.carried.length,
    head: describeHead(shape.header),
  }),
  ...digest,
});

export const formatReceipt = (receipt: BatchReceipt): string => `${JSON.stringify(receipt, null, 2)}\n`;
