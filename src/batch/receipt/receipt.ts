import { type ByPremium, byPremium, type Premium } from '../../calculation/premium.js';
import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import type { FieldName } from '../../dossier/fields.js';
import { allValues, type UsedValue } from '../../explain/used-parameters.js';
import type { Language } from '../../i18n/language.js';
import type { FileDigest } from '../../io/digest.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { IsoDate } from '../../primitives/date.js';
import { formatEuro } from '../../primitives/euro.js';
import type { DialectName } from '../../report/csv/dialect.js';
import { originOf, type RunOrigin } from '../../report/result.js';
import type { Confidence } from '../../vocabulary/enums.js';
import type { InputFormat } from '../read/header.js';
import type { LineGroup } from '../stats/input-profile.js';
import { lineRanges } from '../stats/line-ranges.js';
import type { Reread } from '../stats/rereads.js';
import type { Summary } from '../stats/summary.js';
import type { WarningCount } from '../stats/warning-counts.js';
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
  /** The known columns of a CSV file or a sheet, by their canonical names and in their order; receipts of earlier versions have none. */
  readonly columns?: readonly FieldName[];
  /** How many other columns it has, which were carried through. */
  readonly carried?: number;
  /** What the head of a table shows of all of it; receipts of earlier versions have none. */
  readonly head?: HeadInReceipt;
  /** The position of the sheet of a workbook that was read, from 1. */
  readonly sheet?: number;
}

export interface OutputDigest extends NamedDigest {
  /** SHA-256 of the rows before they were packed, where they were: another compression gives other bytes. */
  readonly contents?: string;
}

/** The rejected rows of a run: also which they are. */
export interface RejectsDigest extends OutputDigest {
  /**
   * Their lines in the input, and how many results come before them: `3:1 7-9:4`. Absent where there are too many to list,
   * and in receipts of earlier versions.
   */
  readonly places?: string;
}

/** The run whose rejected rows a run computes once they are corrected. */
export interface CorrectedRun {
  /** The SHA-256 of its receipt. */
  readonly receipt: string;
  /** Whether its list was a CSV file; absent in receipts of earlier versions. */
  readonly wasCsv?: boolean;
  /** The lines in the first input of the rows that are computed, in the order of the results: `3 7-9`. */
  readonly rows: string;
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
  /** The day of the run, where its results carry it. */
  readonly day?: IsoDate;
}

/** What anyone needs to recompute a batch and see what changed: written next to its output, without a time. */
export interface BatchReceipt extends RunOrigin {
  readonly kind: typeof RECEIPT_KIND;
  readonly options: ReceiptOptions;
  readonly input: InputDigest;
  readonly output: OutputDigest;
  readonly rejects: RejectsDigest | null;
  /** The summary of the run as a page, where there is one. */
  readonly report?: NamedDigest;
  readonly corrects?: CorrectedRun;
  /** The receipts of the runs whose corrected rows were put among these results. */
  readonly corrections?: readonly string[];
  readonly counts: Readonly<Record<'rows' | 'computed' | 'rejected' | 'blankRows', number>> & {
    /** How many have estimated contributions; receipts of earlier versions do not say. */
    readonly estimated?: number;
    /** Rows that are not dossiers; receipts of earlier versions have none. */
    readonly leftOut?: number;
  };
  /** The lines of those rows (`12`, `40-42`). */
  readonly leftOut?: readonly string[];
  /** The values that were read differently from how they are written. */
  readonly rereads?: readonly Reread[];
  /** The warnings about computed rows by code, the most frequent first; receipts of earlier versions have none. */
  readonly warnings?: readonly WarningCount[];
  /** The empty cells of known columns for which something was assumed, by column; none in receipts of earlier versions. */
  readonly blankCells?: readonly LineGroup[];
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
  readonly rejects: OutputDigest | null;
  readonly report?: NamedDigest | null | undefined;
  /** The run whose rejected rows this one computes; absent where it computes any others. */
  readonly corrects?: Omit<CorrectedRun, 'rows'> | null | undefined;
  readonly summary: Summary;
}

/** What is known of a run once its results are complete, before its files are. */
export type RunSummary = Omit<RunRecord, 'output' | 'rejects' | 'report'>;

/** The receipt of a batch whose files are complete. */
export const createReceipt = (ran: RunRecord, parameters: Parameters): BatchReceipt =>
  buildReceipt(ran, { ...originOf(parameters), values: allValues(parameters) });

/** Builds a receipt from a run and the program and values that computed it. */
export function buildReceipt(
  { options, input, output, rejects, report, corrects, summary }: RunRecord,
  { engine, parameters, indexation, knownUntil, values }: RunOrigin & Pick<BatchReceipt, 'values'>,
): BatchReceipt {
  const { rows, computed, rejected, blankRows, estimated, leftOut, rereads, blankCells } = summary;
  return {
    kind: RECEIPT_KIND,
    engine,
    parameters,
    indexation,
    ...(knownUntil === undefined ? {} : { knownUntil }),
    options,
    input,
    output,
    rejects: rejects && { ...rejects, ...placesIn(summary) },
    ...(report ? { report } : {}),
    ...(corrects ? { corrects: { ...corrects, rows: summary.correctedLines.lines ?? '' } } : {}),
    counts: { rows, computed, rejected, blankRows, estimated, leftOut: leftOut.length },
    leftOut: lineRanges(leftOut),
    rereads: rereads.all,
    warnings: summary.warnings(),
    blankCells: blankCells.in(input.columns ?? []),
    eligible: byPremium((premium) => summary.eligible(premium).count),
    totals: {
      ...byPremium((premium) => formatEuro(summary.eligible(premium).total)),
      total: formatEuro(summary.total),
    },
    values,
  };
}

/** The places of rejected rows, where they can be listed. */
function placesIn({ rejectedLines }: Summary): Pick<RejectsDigest, 'places'> {
  const { text } = rejectedLines;
  return text === null ? {} : { places: text };
}

/** The input as a receipt describes it, once it has been read. */
export const describeInput = (name: string, shape: InputFormat, digest: FileDigest): InputDigest => ({
  name,
  kind: shape.kind,
  ...(shape.kind !== 'json' && {
    columns: shape.header.fields.flatMap((field) => field?.name ?? []),
    carried: shape.header.carried.length,
    head: describeHead(shape.header),
  }),
  ...(shape.kind === 'workbook' && { sheet: shape.sheet.number }),
  ...digest,
});

export const formatReceipt = (receipt: BatchReceipt): string => `${JSON.stringify(receipt, null, 2)}\n`;
