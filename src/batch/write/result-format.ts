import type { Simulation } from '../../calculation/simulation.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import type { Language } from '../../i18n/language.js';
import type { Sink } from '../../io/sink.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { IsoDate } from '../../primitives/date.js';
import type { DialectName } from '../../report/csv/dialect.js';
import type { RunOrigin } from '../../report/result.js';
import type { Envelope } from '../join/envelope.js';
import type { Separator } from '../read/csv-records.js';
import type { InputFormat } from '../read/header.js';
import type { ListOptions } from '../read/list-options.js';
import type { InputRow } from '../read/row.js';
import type { RunSummary } from '../receipt/receipt.js';
import type { Utf8Buffer } from '../utf8-buffer.js';

/** The formats of results by name, as help shows them; the rest of each is loaded with the commands that write or read it. */
export const FORMAT_NAMES = ['csv', 'xlsx', 'json', 'jsonl', 'ics'] as const;
export type Format = (typeof FORMAT_NAMES)[number];

export const isFormat = (name: string): name is Format => FORMAT_NAMES.some((format) => format === name);

/** What a row of the results is about. */
export const BATCH_DETAILS = ['dossier', 'year', 'calendar-year', 'quarter'] as const;
export type BatchDetail = (typeof BATCH_DETAILS)[number];

/** What a writer needs to know of the run. */
export interface WriteOptions {
  readonly parameters: Parameters;
  readonly language: Language;
  readonly dialect: DialectName;
  readonly detail: BatchDetail;
  readonly decimalSeparator: DecimalSeparator;
  /** The day of the run; only for a format whose files carry it. */
  readonly day?: IsoDate | undefined;
  /** What the user says about the list; nothing without it. */
  readonly list?: ListOptions | undefined;
}

/** The text before the first result, between two results, and after the last one. */
export interface Around {
  readonly header: string;
  readonly separator: string;
  readonly footer: string;
}

/** Results of rows on lines of their own. */
export const ONLY_LINES: Around = { header: '', separator: '', footer: '' };

export interface ResultWriter extends Around {
  /** Adds the result of a row to the text of the block. */
  write(row: InputRow, simulation: Simulation, to: Utf8Buffer): void;
}

/** How a file of results is compared: records of CSV, lines of JSON, or the parts of a workbook. */
export type RowLayout =
  | {
      readonly kind: 'csv';
      readonly separator: Separator;
      /** The index of the first column that the program itself adds, in a file with so many columns. */
      readonly firstOwnColumn: (columns: number) => number;
    }
  | { readonly kind: 'json' }
  | { readonly kind: 'calendar' }
  | { readonly kind: 'workbook' };

/** What the layout of rows depends on. */
export type LayoutOptions = Pick<WriteOptions, 'language' | 'dialect' | 'detail'>;

/** The way of results to their file: as they are, or packed together with a summary of the run. */
export interface Packing {
  readonly sink: Sink;
  /** After the last result. Returns the hash of what was packed, where the bytes of the file are not those of the text. */
  finish(run: RunSummary, origin: RunOrigin): Promise<{ readonly contents?: string }>;
}

/** All that differs between the formats of results: nothing else in the program asks which format it has. */
export interface ResultFormat {
  /** The endings of file names that ask for this format; the first is the usual one. */
  readonly extensions: readonly [string, ...string[]];
  /** Whether its files are text. Others are not shown on a terminal, and open only under their own extension. */
  readonly isText: boolean;
  /** Whether it can have a row per year or quarter. */
  readonly hasDetail: boolean;
  /** Whether its files carry the day of the run, which their receipts then have too. */
  readonly isDated: boolean;
  /** Whether what is written of a dossier is recognised when a later file is imported; null where nothing imports it. */
  readonly isRecognised: ((dossier: Dossier) => boolean) | null;
  /** How many characters of the input make a block: the longer the results of a row, the fewer. */
  blockSize(detail: BatchDetail): number;
  /** Loads what its writer needs, in every thread that creates one. */
  load(): Promise<void>;
  /** A writer for the results of an input of that shape. */
  createWriter(input: InputFormat, options: WriteOptions): ResultWriter;
  /** Writes one result as a file of its own; null for a format that is for many dossiers. */
  readonly writeSingle: ((simulation: Simulation, options: WriteOptions) => string) | null;
  /** What is around the rows of a file; null where the files of parts cannot be joined. */
  readonly envelope: Envelope | null;
  /** Whether every dossier has rows of its own in a file, so that corrected ones can be put among the others. */
  readonly isOneUnitPerDossier: boolean;
  /** How two files are compared. */
  readonly rowLayout: (options: LayoutOptions) => RowLayout;
  /** Opens the way to a file. */
  openPacking(sink: Sink): Promise<Packing>;
}
