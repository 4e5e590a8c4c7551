import type { TextPosition } from '../primitives/parse-json.js';
import { TooLargeError } from '../primitives/round.js';
import type { Confidence } from '../vocabulary/enums.js';
import { type Diagnostic, DiagnosticError, type Nearest, type NoDetails } from './diagnostic.js';

interface AtPath {
  readonly path: string;
}
interface TwoParts extends AtPath {
  readonly other: string;
}
interface Unknown extends Nearest {
  readonly given: string;
}

/** Every reason for the command line to stop, with the details that its message needs. */
export interface CliDetails {
  FILE_NOT_FOUND: AtPath;
  FILE_UNREADABLE: AtPath & { readonly reason: string };
  INPUT_CHANGED: AtPath;
  EMPTY_INPUT: AtPath;
  EXCEL_WORKBOOK: AtPath;
  OPENDOCUMENT_FILE: AtPath;
  /** A spreadsheet that is not read: of an earlier Excel, of Apple, or as text. */
  OTHER_SPREADSHEET: AtPath & { readonly kind: 'xlsb' | 'numbers' | 'xml' | 'mhtml' };
  OTHER_DOCUMENT: AtPath & { readonly kind: 'word' | 'powerpoint' | 'rtf' };
  ZIP_FILE: AtPath;
  /** The headers are those of a payroll program, with a row per month or per element of the wage. */
  PAYROLL_EXPORT: AtPath;
  UTF32_FILE: AtPath;
  WORKBOOK_PROTECTED: AtPath;
  /** `row` is where reading stopped; null where that is not in a row. */
  WORKBOOK_DAMAGED: AtPath & { readonly row: number | null };
  /** `most` is in megabytes for a file and what is unpacked of it, else a number of parts, columns or characters. */
  WORKBOOK_TOO_LARGE: AtPath & {
    readonly what: 'file' | 'unpacked' | 'parts' | 'columns' | 'text';
    readonly most: number;
  };
  SHEET_NOT_FOUND: AtPath & { readonly sheets: readonly { readonly number: number; readonly name: string }[] };
  SHEET_NEEDS_WORKBOOK: AtPath;
  /** `sheet` is the one that was asked for; null where all that can be seen were searched. */
  HEADER_ROW_MISSING: AtPath & { readonly sheet: string | null; readonly most: number };
  COMPRESSED_FILE: AtPath;
  PDF_FILE: AtPath;
  HTML_FILE: AtPath;
  NOT_TEXT: AtPath;
  NOT_UTF8: AtPath;
  NO_REGULAR_FILE: AtPath;
  NOT_JSON: AtPath;
  FILE_TOO_LARGE: AtPath & { readonly most: number };
  RESULTS_TOO_LARGE: AtPath & { readonly most: number };
  NO_KNOWN_COLUMNS: AtPath;
  /** No row has enough known columns; `line` is that of the nearest, with the columns that it has and lacks. */
  NO_HEADER_ROW: AtPath & { readonly line: number; readonly has: readonly string[]; readonly lacks: readonly string[] };
  /** Columns that every dossier needs, by their canonical names. */
  MISSING_COLUMNS: AtPath & { readonly columns: readonly string[] };
  /** A column of the file whose field an option gives to all rows; the position is from 1. */
  OPTION_AND_COLUMN: AtPath & { readonly column: string; readonly position: number };
  /** A column that is not known and resembles the header of a field that is missing. */
  COLUMN_RESEMBLES: AtPath & { readonly position: number; readonly header: string; readonly column: string };
  /** An output with a row per year or quarter. */
  /** Each row is one quoted cell, from that line on. */
  ROWS_IN_ONE_CELL: AtPath & { readonly line: number };
  /** A date that can only be month-first, after the head of a file whose dates were read day-first. */
  LATE_MONTH_FIRST: AtPath & { readonly line: number; readonly column: string };
  /** An option of a batch that gives a field a value for all rows, which is not valid. */
  INVALID_VALUE_FOR_ALL: { readonly option: string };
  OTHER_SEPARATOR: AtPath;
  HEADER_MISSING: AtPath;
  /** `column` is null for an unknown column, whose name is not repeated. */
  DUPLICATE_COLUMN: AtPath & {
    readonly column: string | null;
    readonly first: number;
    readonly second: number;
  };
  /** The input is the output of a run with a row per year or quarter. */
  DETAIL_AS_INPUT: AtPath;
  TOO_MANY_COLUMNS: AtPath & { readonly columns: number; readonly most: number };
  HEADER_UNREADABLE: AtPath;
  OUTPUT_EXISTS: AtPath;
  OUTPUT_IS_INPUT: AtPath;
  OUTPUT_UNWRITABLE: AtPath & { readonly reason: string };
  /** Another run keeps the lock of an output, or was killed while it had it. */
  OUTPUT_LOCKED: AtPath & { readonly lock: string };
  /** A run failed, and what it had replaced could not get its name back: it has another one. */
  OUTPUT_NOT_RESTORED: AtPath & { readonly backup: string };
  /** The reader of standard output closed it before the end of the results. */
  OUTPUT_CLOSED: NoDetails;
  /** The name of a summary that is not that of a page. */
  REPORT_NOT_HTML: AtPath;
  OUTPUT_OTHER_KIND: AtPath & { readonly ending: string };
  /** `isChosen` says whether the run has an option for another format. */
  OUTPUT_CONTRADICTS_FORMAT: AtPath & {
    readonly ending: string;
    readonly format: string;
    readonly isChosen: boolean;
  };
  OUTPUT_UNKNOWN_ENDING: AtPath & { readonly choices: readonly string[] };
  OUTPUT_CONTRADICTS_OPTION: AtPath & { readonly option: string };
  SAME_OUTPUTS: AtPath;
  DOSSIER_WRONG: { readonly count: number };
  ONE_TO_COMPARE: NoDetails;
  TOO_MANY_TO_COMPARE: { readonly count: number; readonly most: number };
  INVALID_VARY: NoDetails;
  UNKNOWN_VARIED_FIELD: Unknown;
  /** Values separated by commas that can also be numbers with a decimal comma. */
  AMBIGUOUS_VARY: { readonly field: string };
  UNKNOWN_OPTION: Unknown;
  UNKNOWN_COMMAND: Unknown & { readonly isFile: boolean };
  MISSING_ARGUMENT: { readonly name: string };
  MISSING_OPTION_VALUE: { readonly option: string };
  TOO_MANY_ARGUMENTS: NoDetails;
  INVALID_CHOICE: { readonly option: string; readonly choices: readonly string[] };
  INVALID_INDEXATION: NoDetails;
  INVALID_TODAY: NoDetails;
  INVALID_QUARTER: { readonly option: string };
  DETAIL_NEEDS_CSV: NoDetails;
  XLSX_TO_TERMINAL: NoDetails;
  /** More than a workbook can hold; `line` is that of the cell, null for a header and everything else. */
  XLSX_LIMIT: {
    readonly what: 'rows' | 'cell' | 'bytes';
    readonly most: number;
    readonly line: number | null;
  };
  INVALID_LIMIT: NoDetails;
  INVALID_ROWS: NoDetails;
  INVALID_JOBS: { readonly most: number };
  /** `line` is that of the last row that was rejected. */
  TOO_MANY_REJECTS: { readonly rejected: number; readonly line: number; readonly failFast: boolean };
  NOTHING_TO_VERIFY: AtPath;
  VERIFIED_BY_RECEIPT: AtPath & { readonly receipt: string };
  PART_WITHOUT_RECEIPT: AtPath & { readonly receipt: string };
  PART_WITH_OTHER_RECEIPT: AtPath;
  /** A field of a receipt, by its path in the file, is missing or has no possible value. */
  RECEIPT_FIELD_WRONG: AtPath & { readonly field: string };
  /** Fields of a receipt, by their paths, that cannot all be right. */
  RECEIPT_CONTRADICTS_ITSELF: AtPath & { readonly fields: readonly string[] };
  /** Where an object has a key for the second time; the key can be of a person and is not named. */
  KEY_TWICE: AtPath & TextPosition;
  NESTED_TOO_DEEPLY: AtPath & TextPosition & { readonly most: number };
  PART_IS_RECEIPT: AtPath;
  /** Results or rejected rows that cannot be joined. */
  PART_FORMAT: AtPath & { readonly format: string; readonly areRejects: boolean };
  PART_IS_WHOLE: AtPath;
  PART_WITHOUT_REJECTS: AtPath & { readonly rejects: string };
  PART_CHANGED: AtPath;
  PART_OF_OTHER_VERSION: TwoParts & { readonly is: string; readonly was: string };
  PART_WITH_OTHER_VALUES: TwoParts;
  PART_WITH_OTHER_OPTION: TwoParts & { readonly option: string };
  PART_OF_OTHER_INPUT: TwoParts;
  PART_WITH_OTHER_INPUT_NAME: TwoParts;
  /** `rows` is the range that is missing, as `--rows` takes it. */
  /** A run whose rejected rows are to be corrected has none, or its receipt does not list them. */
  CORRECTS_NOTHING: AtPath;
  /** A row that was not rejected by the run that it corrects, or is there twice; null where its line is not in the file. */
  CORRECTS_OTHER_ROW: AtPath & { readonly row: number | null };
  /** Results of corrected rows are joined without those that they correct, or with those of another run. */
  CORRECTION_OF_OTHER: AtPath;
  CORRECTION_WITH_OTHER_COLUMNS: TwoParts;
  CORRECTED_TWICE: AtPath & { readonly line: number };
  RECEIPT_OF_CORRECTIONS: AtPath;
  PARTS_WITHOUT_START: { readonly rows: string };
  PARTS_WITHOUT_END: { readonly rows: string };
  PARTS_WITH_GAP: { readonly rows: string };
  PARTS_OVERLAP: TwoParts & { readonly line: number };
  /** Which of many is not a result: the number of its line, or of the element of a list. */
  NOT_A_RESULT: AtPath & { readonly unit: 'line' | 'element'; readonly at: number };
  INDEXATION_OF_RECEIPT: AtPath;
  /** The input of a batch that is verified; null where that was standard input. */
  BATCH_INPUT_MISSING: { readonly path: string | null };
  LESS_SURE_THAN_REQUIRED: { readonly required: Confidence; readonly parameters: readonly string[] };
  /** An amount computed with the values of the run is too large to be exact to the cent. */
  AMOUNTS_TOO_LARGE: NoDetails;
  PARAMETERS_WRONG: AtPath & { readonly count: number };
  DOSSIERS_WITHOUT_DIFF: NoDetails;
  CONFIG_NOT_FOUND: AtPath;
  /** A file that changes amounts, was not named by the user, and can have been written by another. */
  NOT_YOUR_FILE: AtPath & { readonly because: 'owner' | 'folder' | 'mode' };
  CONFIG_NO_JSON: AtPath & TextPosition;
  CONFIG_KEY_TWICE: AtPath & TextPosition & { readonly key: string };
  CONFIG_NOT_AN_OBJECT: AtPath;
  CONFIG_UNKNOWN_KEY: AtPath & Unknown & { readonly known: readonly string[] };
  CONFIG_WRONG_VALUE: AtPath & { readonly key: string; readonly choices: readonly string[] };
  CONFIG_WRONG_INDEXATION: AtPath;
  /** `columns` or `spellings` has another form than names with their values. */
  CONFIG_NOT_A_MAP: AtPath & { readonly key: string };
  CONFIG_UNKNOWN_FIELD: AtPath & Unknown & { readonly key: string };
  /** An own spelling has a value that its field does not have. */
  CONFIG_UNKNOWN_VALUE: AtPath & Unknown & { readonly field: string };
  CONFIG_WRONG_PATH: AtPath;
  /** `office` has no name, or another form than a name, a logo and lines of contact. */
  CONFIG_WRONG_OFFICE: AtPath;
  LOGO_NOT_FOUND: AtPath;
  LOGO_NOT_AN_IMAGE: AtPath;
  /** `most` is in kilobytes. */
  LOGO_TOO_LARGE: AtPath & { readonly most: number };
  /** No program is installed that prints a page to a PDF. */
  NO_BROWSER: NoDetails;
  PDF_FAILED: { readonly browser: string };
  CLIENT_REFERENCE_TOO_LONG: { readonly most: number };
  CONFIG_NAMES_NO_FILE: AtPath & { readonly setBy: string };
}

export type CliCode = keyof CliDetails;

/** A known reason for the command line to stop; the exit code is 1. */
export type CliDiagnostic<C extends CliCode = CliCode> = Diagnostic<CliDetails, C>;

/** Makes a reason to stop without throwing it. */
export const cliDiagnostic = <C extends CliCode>(code: C, details: CliDetails[C]): CliDiagnostic<C> => ({
  code,
  details,
});

type CodeAndDetails = { [C in CliCode]: [code: C, details: CliDetails[C]] }[CliCode];

export class CliError extends DiagnosticError<CliDiagnostic> {
  override readonly name = 'CliError';
  readonly diagnostic: CliDiagnostic;

  /** @param given a code and its details, or the diagnostic that they make */
  constructor(...given: CodeAndDetails | [found: CliDiagnostic]) {
    const found = given.length === 1 ? given[0] : cliDiagnostic<CliCode>(given[0], given[1]);
    super([found]);
    this.diagnostic = found;
  }
}

/** Several reasons to stop, all reported at once. */
export class CliErrors extends DiagnosticError<CliDiagnostic> {
  override readonly name = 'CliErrors';
}

/** The reason to stop in an error; null for an error of the program itself, and for several reasons. */
export function reasonToStop(error: unknown): CliDiagnostic | null {
  if (error instanceof CliError) return error.diagnostic;
  return error instanceof TooLargeError ? cliDiagnostic('AMOUNTS_TOO_LARGE', {}) : null;
}
