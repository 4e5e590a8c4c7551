import { columnLetters } from '../../vocabulary/column-letters.js';
import type { Messages } from '../catalog.js';
import { headerNames, optionOf } from '../field-names.js';
import { type WriteObstacle, writeObstacle } from '../shared.js';

const quoted = (value: string | null) => (value === null ? 'this value' : `"${value}"`);

const headers = headerNames('en');

/** Each message says what is wrong with the value, then how to correct it. */
export const problems: Messages['problems'] = {
  MISSING_VALUE: () => 'a value is required here; fill it in',
  MISSING_RETURN: (_details, { inJson }) =>
    `required for work in the EU/EEA outside Belgium; indicate whether the worker returns to the main residence at least once a week: ${inJson ? 'true or false' : 'yes or no'}`,
  NOT_IN_LIST: ({ choices, nearest }, { words }) =>
    `this value is not in the list; ${nearest ? `did you mean ${words([nearest])}? If not, write` : 'write'} one of: ${words(choices)}`,
  NOT_YES_OR_NO: () => 'this is neither yes nor no; write yes or no',
  NOT_A_NUMBER: ({ value, example }, { number }) =>
    `${quoted(value)} cannot be read as a number; write for example ${number(example)}`,
  NOT_A_JSON_NUMBER: ({ value, example }) =>
    `${quoted(value)} is not a JSON number; write it with a decimal point, for example ${example}`,
  AMBIGUOUS_NUMBER: ({ value, asThousands, asDecimal }, { number }) =>
    `${quoted(value)} could mean ${asThousands} or ${asDecimal}; write ${number(`${asThousands}.00`, ',')} or use --decimal`,
  CONTRADICTS_DECIMAL_MARK: ({ value, separator }) =>
    `${quoted(value)} does not match --decimal ${separator}; write the amount with a decimal ${separator}`,
  DECIMAL_SEPARATOR_DIFFERS: ({ value, separator }) =>
    `${quoted(value)} has another decimal separator than the amounts at the start of the file (a decimal ${separator}); check the amount, or say with --decimal which one it is`,
  FRACTION_OR_PERCENTAGE: ({ value, asFraction, asPercentage }, { number }) =>
    `${quoted(value)} is under a header with % and can be ${number(asFraction)} or ${number(asPercentage)}; write which one, with the character %, or remove % from the header`,
  ZERO_OR_UNKNOWN: () =>
    'a dash can mean 0 or unknown here; write 0 if there are no contributions, or leave the cell empty to have them estimated',
  SPREADSHEET_ERROR: ({ value }) =>
    `${value} is an error of the spreadsheet: the formula of this cell has no result; correct the formula or type the value`,
  SEVERAL_MEANINGS: ({ readings }, { words }) =>
    `this can mean more than one thing: ${words(readings)}; write which one`,
  UNSETTLED_VALUE: ({ gap }) =>
    `no published text says of which type this is (open question ${gap}); choose an employer type yourself`,
  AMBIGUOUS_DATE: ({ value, dayFirst, monthFirst }) =>
    `${quoted(value)} can be ${[dayFirst, monthFirst].filter((day) => day !== null).join(' or ') || 'no day'}: this file has dates with the month first; give --date month-first or day-first, or write yyyy-mm-dd`,
  GIVEN_FOR_ALL_ROWS: () =>
    'an option gives this field to all rows, but this row has a value of its own; remove one of the two',
  SCIENTIFIC_NOTATION: ({ example }, { number }) =>
    `this number was shortened to scientific notation, as when Excel turns 15000 into 1.5E+04, so digits may be lost; give the column a number format in Excel and save it again, or write for example ${number(example)}`,
  TURNED_INTO_DATE: ({ example }, { number }) =>
    `Excel turned the value typed here into a date, as it does with 4/5 or 2026/4, and the original cannot be recovered; give the column the Text format in Excel and type the value again, for example ${number(example)}`,
  DATE_AS_NUMBER: () =>
    'this is the number by which Excel stores a date; give the column the format dd/mm/yyyy in Excel and save it again',
  TIME_AFTER_DATE: (_details, { inJson }) =>
    `there is a time after the date; write only the date${inJson ? ', for example "2026-10-15"' : ', or give the column the format dd/mm/yyyy in Excel and save it again'}`,
  COLUMN_TOO_NARROW: () =>
    'the column was too narrow, so Excel saved # characters instead of the value; widen the column in Excel and save it again',
  FORMULA_NOT_CALCULATED: () =>
    'the formula in this cell has not been calculated yet; open the file in Excel or LibreOffice, save it and use it again',
  MERGED_CELL: () =>
    'this cell is merged with another one and has no value of its own; unmerge the cells and fill them in',
  NEGATIVE_NUMBER: ({ value }) => `${quoted(value)} is negative; write an amount of 0 or more`,
  TOO_MANY_DECIMALS: ({ value, places }) => `${quoted(value)} has more than ${places} decimals; round it`,
  AMOUNT_TOO_LARGE: () => 'the number is a million or more; check the unit and the decimal separator',
  ZERO_WAGE: () => 'the gross wage is 0; write the gross wage per month',
  REDUCTIONS_EXCEED_CONTRIBUTIONS: ({ estimatedFor }) =>
    estimatedFor === null
      ? 'the reductions are larger than the employer contributions; correct one of the two'
      : `the reductions are larger than the estimated employer contributions of ${estimatedFor}; correct them, or enter the contributions`,
  NO_ESTIMATE: ({ gap, quarter }) =>
    `${quarter === null ? 'the contributions of an employer abroad cannot be estimated' : `there are no values to estimate the contributions of ${quarter}`} (open question ${gap}); enter the contributions and their reductions`,
  FRACTION_OUT_OF_RANGE: ({ value, isTooSmall }, { number, inJson }) =>
    isTooSmall
      ? `${quoted(value)} is rounded to four decimals, which makes it 0; write at least ${number('0.0001')}`
      : `${quoted(value)} must be above 0 and at most 1; write for example ${number('0.8')}, ${inJson ? '"80%" or "30.4/38"' : `80% or ${number('30.4/38')}`}`,
  NO_START_PACKAGE: ({ years, needs }, { words }) =>
    `advice for ${years} years has no start package with this need; choose ${words(needs)}, or another duration`,
  EVALUATION_OF_SHORT_ADVICE: ({ years }) =>
    `advice for ${years} years cannot be evaluated; leave the evaluation empty, or correct the duration`,
  EVALUATION_TOO_EARLY: ({ earliest }) =>
    `an evaluation applies from quarter ${earliest} at the earliest; write ${earliest} or higher`,
  EVALUATION_TOO_LATE: ({ last }) => `the term has only ${last} quarters; write a quarter number of at most ${last}`,
  EVALUATION_RATE_OUT_OF_STEPS: ({ lowest, highest, step }) =>
    `the percentage must be a multiple of ${step} from ${lowest} to ${highest}; write for example ${lowest}`,
  EVALUATION_WITHOUT_QUARTER: () =>
    'a rate or guidance after evaluation is given without a quarter; write the quarter number from which it applies',
  EVALUATION_WITHOUT_CHANGE: () =>
    'an evaluation is given without a rate or guidance; write the outcome of the evaluation, or leave the quarter empty',
  NO_SUCH_DATE: ({ value }, { inJson }) =>
    `${quoted(value)} is not a date; write for example ${inJson ? '"2027-03-15"' : '15/03/2027 or 2027-03-15'}`,
  NOT_A_QUARTER_OR_DATE: ({ value }, { inJson }) =>
    `${quoted(value)} is neither a quarter nor a date; write for example ${inJson ? '"2026-Q4" or "2026-10-15"' : '2026-Q4, Q4 2026 or 15/10/2026'}`,
  END_BEFORE_START: () => 'the contract ends before it starts; correct one of the two dates',
  START_OUT_OF_RANGE: ({ first, last }) => `the start is before ${first} or after ${last}; correct the year`,
  SELF_EMPLOYED_WITH_WAGE: () => 'a self-employed person has no wage; leave this empty, or correct the employer type',
  SELF_EMPLOYED_WITH_STATUS: () =>
    'a self-employed person has no worker status and no RSZ category; leave this empty, or correct the employer type',
  SELF_EMPLOYED_WITH_GUIDANCE: () =>
    'a self-employed person does not get the guidance premium; leave this empty, or correct the employer type',
  TEXT_TOO_LONG: ({ most }) => `the text is longer than ${most} characters; shorten it`,
  TOO_MANY_CELLS: ({ cells, columns }) =>
    `the row has ${cells} cells for ${columns} columns; put text that contains a separator between quotes, or remove the extra cells`,
  UNCLOSED_QUOTE: () => 'a quote opens here and is never closed, so nothing after it was read; close the quote',
  AFTER_UNCLOSED_QUOTE: ({ line }) =>
    `the quote that opens on line ${line} is not closed properly, so this line was not read; correct line ${line}, then run this line again`,
  TEXT_AFTER_QUOTE: () =>
    'there is text after a closing quote; double the quotes inside the text, or add the missing quote at the end of the cell',
  QUOTE_CLOSED_LATER: ({ line, closedOn }) =>
    `the quote that opens on line ${line} is closed only on line ${closedOn}, where text follows it; close or remove the quote on line ${line}, or if the text really continues to line ${closedOn}, double the quotes inside it`,
  LINE_BREAK_IN_ROW: ({ line, lastLine }) =>
    `lines ${line} to ${lastLine} are one row, cut by a line break; check the row in the file of rejected rows, where it is put together, or put the text with the line break between quotes`,
  LAST_ROW_INCOMPLETE: () =>
    'the file ends in this row without a line end, so it may be cut off; ask for the file again, or complete the row and end it with a new line',
  UNREADABLE_CHARACTER: () =>
    'the row contains characters that cannot be read; save the file as CSV UTF-8 and correct them',
  ROW_TOO_LONG: ({ most }) => `the row is longer than ${most} characters; is a quote missing?`,
  INVALID_JSON: ({ place }) =>
    place === null
      ? 'not valid JSON; check commas, quotes and brackets here, and that no field occurs twice'
      : `not valid JSON from line ${place.line}, character ${place.column}; check commas, quotes and brackets there, and that no field occurs twice`,
  MISSING_END: () =>
    'the list of dossiers does not end with ], so dossiers may be missing; ask for the file again, or add the ] if the list is complete',
  NOT_AN_OBJECT: () => 'this is not a dossier; write an object between { and }',
  UNKNOWN_FIELD: ({ nearest }) =>
    nearest === null
      ? 'unknown field; see imw schema dossier for the names'
      : `unknown field; did you mean ${nearest}?`,
  WRONG_TYPE: ({ expected }) =>
    ({
      text: 'text is expected here; write it between quotes',
      number: 'a number is expected here; write for example 2500.00',
      boolean: 'yes or no is expected here; write true or false, without quotes',
      date: 'a date is expected here; write for example "2027-03-15"',
    })[expected],
  NOT_SURE_ENOUGH: ({ required, parameters }) =>
    `the result uses values with a lower confidence than ${required}: ${parameters.join(', ')}; lower --require, or supply better-sourced values with --parameters`,
};

/** What keeps a file from being written, with the error code of the system, then what to do. */
const UNWRITABLE: Readonly<Record<WriteObstacle, (code: string) => string>> = {
  locked: (code) =>
    `this file cannot be written (${code}); close it in Excel or any other program, and check that you have permission to write there`,
  'no-folder': (code) => `the folder does not exist (${code}); create it first, or choose another file`,
  'not-a-file': (code) => `this is a folder or a device, not a file (${code}); give the name of a file`,
  'disk-full': (code) => `the disk is full (${code}); free up space, or write to another disk`,
  'too-large': (code) =>
    `the file is larger than allowed here, or than this disk can hold (${code}); write to another disk`,
  'long-name': (code) => `this name is too long (${code}); choose a shorter one`,
  'read-only': (code) => `this disk is read-only (${code}); write to another folder`,
  closed: (code) => `it is closed (${code}); redirect it to a file, for example with > result.txt`,
  unknown: (code) => `this file cannot be written (${code}); check that you have permission to write there`,
};

const OTHER_SPREADSHEETS = {
  xlsb: 'a binary Excel workbook (.xlsb)',
  numbers: 'a Numbers file',
  xml: 'a spreadsheet in XML (XML Spreadsheet 2003)',
  mhtml: 'a web page in a single file (MHTML)',
} as const;
const OTHER_DOCUMENTS = {
  word: 'a Word document',
  powerpoint: 'a presentation',
  rtf: 'a text document (RTF)',
} as const;
const TOO_LARGE = {
  file: (most: number) => `more than ${most} MB`,
  unpacked: (most: number) => `more than ${most} MB when unpacked`,
  parts: (most: number) => `more than ${most} parts`,
  columns: (most: number) => `more than ${most} columns`,
  text: (most: number) => `a cell with more than ${most} characters`,
} as const;

export const failures: Messages['failures'] = {
  FILE_NOT_FOUND: () => 'this file does not exist; check the name and the folder',
  FILE_UNREADABLE: ({ reason }) =>
    `this file cannot be read (${reason}); check that it is a file and that you have permission to read it`,
  INPUT_CHANGED: () =>
    'this file was changed while it was being read, and nothing was written; wait until it is complete and run again',
  EMPTY_INPUT: () => 'this file is empty; see imw template for an example',
  EXCEL_WORKBOOK: () =>
    'this is a workbook of Excel 97-2003 (.xls); in Excel choose Save As, Excel Workbook (.xlsx), and use that file',
  OPENDOCUMENT_FILE: () =>
    'this is a LibreOffice file (OpenDocument); open it, choose Save As, Excel 2007-365 (.xlsx), and use that file',
  OTHER_SPREADSHEET: ({ kind }) =>
    `this is ${OTHER_SPREADSHEETS[kind]}; open it, choose Save As, Excel Workbook (.xlsx), and use that file`,
  OTHER_DOCUMENT: ({ kind }) =>
    `this is ${OTHER_DOCUMENTS[kind]}, which has no rows of dossiers; paste the table into Excel, save it as an Excel Workbook (.xlsx), and use that file`,
  ZIP_FILE: () => 'this is a zip file and not a workbook; unpack it first, and use the file with the dossiers',
  PAYROLL_EXPORT: () =>
    'this is an export of a payroll program, with rows per month or per wage code; imw batch needs one row per dossier. imw template gives an example',
  UTF32_FILE: () => 'this text is encoded in UTF-32; in your editor choose Save As, encoding UTF-8',
  WORKBOOK_PROTECTED: () =>
    'this workbook is protected by a password; remove it in Excel (File, Info, Protect Workbook) and save it again',
  WORKBOOK_DAMAGED: ({ row }) =>
    `this workbook is damaged${row === null ? '' : ` (at row ${row})`} and was not read; open it in Excel, let it repair the file, save it again and check the rows`,
  WORKBOOK_TOO_LARGE: ({ what, most }) =>
    `this workbook has ${TOO_LARGE[what](most)} and was not read; copy the list to a new workbook and use that`,
  SHEET_NOT_FOUND: ({ sheets }) =>
    `the workbook does not have that sheet; choose a name or a number with --sheet: ${sheets.map(({ number, name }) => `${number} ${name}`).join(', ')}`,
  SHEET_NEEDS_WORKBOOK: () => 'this file is not an Excel workbook and has no sheets; leave out --sheet',
  HEADER_ROW_MISSING: ({ sheet, most }) =>
    `${sheet === null ? 'no visible sheet has' : 'that sheet does not have'}, in its first ${most} rows, a row with known column names; it needs at least three of the columns that every dossier has (such as employer_type, residence, start). imw template gives an example`,
  COMPRESSED_FILE: () =>
    'this file is compressed; unpack it first, for example with 7-Zip or gunzip, and use the unpacked file',
  PDF_FILE: () =>
    'this is a PDF, and rows cannot be read from a PDF; export CSV or Excel from the program that made it',
  HTML_FILE: () =>
    'this is a web page (HTML), whatever its name says; open it in Excel or LibreOffice, choose Save As, CSV UTF-8, and use that file',
  NOT_TEXT: () => 'this is not a text file; save it as CSV UTF-8 or as JSON',
  NOT_UTF8: () => 'this text is not encoded in UTF-8; in your editor choose Save As, encoding UTF-8',
  NO_REGULAR_FILE: () => 'this is a pipe or a device, not a file; use a file',
  NOT_JSON: () =>
    'not valid JSON; use a dossier in JSON (see imw template --format json), or for a CSV file use imw batch',
  FILE_TOO_LARGE: ({ most }) => `this file is larger than ${most} MB; check that it is the right file`,
  RESULTS_TOO_LARGE: ({ most }) =>
    `these results are larger than ${most} MB; verify the receipt of the batch instead (<output>.receipt.json)`,
  NO_KNOWN_COLUMNS: () =>
    'none of the first thirty rows has a known column; one of them must contain the headers, see imw template',
  NO_HEADER_ROW: ({ line, has, lacks }) =>
    `none of the first thirty rows is a header row: line ${line} comes nearest with ${headers(has)}, but lacks ${headers(lacks)}; give the columns names of imw template, or put your own in imw.config.json (columns)`,
  MISSING_COLUMNS: ({ columns }) =>
    `${columns.length === 1 ? 'this required column is missing' : 'these required columns are missing'}: ${headers(columns)}; add them, or give a value for all rows, for example ${optionOf(columns)}`,
  OPTION_AND_COLUMN: ({ column, position }) =>
    `${optionOf([column])} is for all rows, but column ${columnLetters(position)} has that field too; remove the option or the column`,
  COLUMN_RESEMBLES: ({ position, header }) =>
    `column ${columnLetters(position)} resembles ${header}, which is missing; give it that name, put it in imw.config.json (columns), or carry it through as it is with --accept-columns`,
  DETAIL_AS_INPUT: () =>
    'this file has results per year or quarter, not dossiers; give the list that they were computed from',
  ROWS_IN_ONE_CELL: ({ line }) =>
    `from line ${line} on, each whole row is in one quoted cell; open the file in Excel, split the column (Data, Text to Columns) and save it again, or remove the outer quotes`,
  LATE_MONTH_FIRST: ({ line, column }) =>
    `line ${line}, ${column}: this date has the month first, and the dates before it were read with the day first; the results are not complete. Give --date month-first or day-first`,
  INVALID_VALUE_FOR_ALL: ({ option }) =>
    `${option}: this value cannot be read; see the possible values with imw batch --help`,
  OTHER_SEPARATOR: () =>
    'the columns are separated by |, which is not supported; save the file with a semicolon, comma or tab between the columns',
  HEADER_MISSING: () => 'there are no headers: nothing follows the first line; add the headers there, see imw template',
  DUPLICATE_COLUMN: ({ column, first, second }) =>
    column === null
      ? `column ${columnLetters(second)} has the same name as column ${columnLetters(first)}; remove or rename one of them`
      : `${headers([column])} occurs twice, in columns ${columnLetters(first)} and ${columnLetters(second)}; remove or rename one of them, or set one to null in imw.config.json (columns)`,
  TOO_MANY_COLUMNS: ({ columns, most }) =>
    `there are ${columns} columns, and at most ${most} are allowed; keep the dossier columns and remove the others`,
  HEADER_UNREADABLE: () => 'the line with the headers cannot be read; check its quotes and save the file as CSV UTF-8',
  OUTPUT_EXISTS: () => 'this file already exists; choose another name, or overwrite it with --force',
  OUTPUT_IS_INPUT: () => 'this run reads this file, and it would be overwritten; choose another name for the output',
  OUTPUT_UNWRITABLE: ({ reason }) => UNWRITABLE[writeObstacle(reason)](reason),
  OUTPUT_LOCKED: ({ lock }) =>
    `another run is writing this file; wait until it has finished, or delete ${lock} if no other run is active`,
  OUTPUT_NOT_RESTORED: ({ backup }) =>
    `the earlier file could not get its name back; it is now ${backup}, please rename it yourself`,
  OUTPUT_CLOSED: () =>
    'standard output was closed before all results were written; read the results to the end, or write them to a file with -o',
  REPORT_NOT_HTML: () => 'the summary is a page; give --report a name that ends in .html',
  OUTPUT_OTHER_KIND: ({ ending }) =>
    `${ending} files cannot be written; use a name that ends in .xlsx or .csv, or choose a format with --format`,
  OUTPUT_CONTRADICTS_FORMAT: ({ ending, format, isChosen }) =>
    `a file that ends in ${ending} will not open if it contains ${format}; choose another name${isChosen ? ' or another format' : ''}`,
  OUTPUT_UNKNOWN_ENDING: ({ choices }) =>
    `the name says nothing about the form of the file; let it end in ${choices.join(' or ')}`,
  OUTPUT_CONTRADICTS_OPTION: ({ option }) =>
    `the ending of this name and ${option} ask for different forms; leave ${option} out, or choose another ending`,
  SAME_OUTPUTS: () =>
    'results, rejects, receipt, report and messages need a file each, but two of them would go to this one; choose another name',
  DOSSIER_WRONG: ({ count }) =>
    count === 1
      ? 'Nothing was computed: correct the value above.'
      : `Nothing was computed: correct the ${count} values above.`,
  ONE_TO_COMPARE: () =>
    'there is only one dossier to compare; add another file, or vary a field, for example --vary fraction=1,0.8',
  TOO_MANY_TO_COMPARE: ({ count, most }) =>
    `${count} dossiers are too many to compare side by side; compare at most ${most}, or compute them with imw batch`,
  INVALID_VARY: () => '--vary: write a field, an equals sign and its values, for example fraction=1,0.8',
  UNKNOWN_VARIED_FIELD: ({ given, nearest }) =>
    `--vary: unknown field ${given}; ${nearest === null ? 'imw compare --help lists the fields as options' : `did you mean ${nearest}?`}`,
  AMBIGUOUS_VARY: ({ field }) =>
    `--vary ${field}: the commas could separate values or be decimal commas; write ; between the values and put all of it between quotes, for example "fraction=1;0,8"`,
  UNKNOWN_OPTION: ({ given, nearest }) =>
    nearest === null ? `unknown option ${given}` : `unknown option ${given}; did you mean ${nearest}?`,
  UNKNOWN_COMMAND: ({ given, nearest, isFile }) => {
    if (isFile)
      return `${given} is a file, not a command; write imw batch ${given}, or imw simulate ${given} for one dossier in JSON`;
    return nearest === null ? `unknown command ${given}` : `unknown command ${given}; did you mean ${nearest}?`;
  },
  MISSING_ARGUMENT: ({ name }) => `${name} is missing; add it after the command`,
  MISSING_OPTION_VALUE: ({ option }) => `${option} needs a value; add it after the option`,
  TOO_MANY_ARGUMENTS: () =>
    'this command does not take that many arguments; give one file at a time, and put names with spaces between quotes',
  INVALID_CHOICE: ({ option, choices }) => `${option}: unknown value; choose ${choices.join(', ')}`,
  INVALID_INDEXATION: () =>
    '--indexation: write a yearly percentage from -10 to 25 with at most four decimals, for example 2 or 2.5',
  INVALID_TODAY: () => 'IMW_TODAY: write a date, for example 2026-11-23, or unset this environment variable',
  INVALID_QUARTER: ({ option }) => `${option}: write a quarter, for example 2026-Q4`,
  DETAIL_NEEDS_CSV: () =>
    '--detail is only for CSV and XLSX: in JSON every result already includes its years and quarters, and a calendar has only dates',
  XLSX_TO_TERMINAL: () =>
    'an .xlsx file cannot be shown on a terminal; write it to a file with -o results.xlsx, or send it through a pipe',
  XLSX_LIMIT: ({ what, most, line }) => {
    const shorter = line === null ? 'that header' : `the text on line ${line}`;
    const found = {
      rows: `a sheet can have at most ${most} rows; use --format csv, a coarser --detail, or only part of the rows with --rows`,
      cell: `a cell can have at most ${most} characters; use --format csv, or shorten ${shorter}`,
      bytes: `a sheet can have at most ${most} bytes; use --format csv, or only part of the rows with --rows`,
    }[what];
    return `--format xlsx: ${found}; no file was written`;
  },
  INVALID_LIMIT: () => '--max-rejects: write a number of rows or a percentage up to 100%, for example 25 or 5%',
  INVALID_ROWS: () =>
    '--rows: write the first and last line number, in that order, as numbered in messages, for example 2:5000, 5001: or :5000',
  INVALID_JOBS: ({ most }) => `--jobs: write a number of threads from 1 to ${most}`,
  TOO_MANY_REJECTS: ({ rejected, line, failFast }) =>
    `stopped: ${rejected === 1 ? '1 row was' : `${rejected} rows were`} rejected, the last on line ${line}; no file was written; correct the input, or ${failFast ? 'remove --fail-fast' : 'allow more with --max-rejects'}`,
  NOTHING_TO_VERIFY: () =>
    'this is not a result or receipt of this program; use a result of imw simulate --json or of imw batch --format json or jsonl, or the receipt next to the output of a batch (<output>.receipt.json)',
  VERIFIED_BY_RECEIPT: ({ receipt }) => `these results are verified from their receipt; use ${receipt}`,
  PART_IS_RECEIPT: () => 'this is a receipt; use the results file it belongs to, without .receipt.json',
  PART_WITHOUT_RECEIPT: ({ receipt }) =>
    `its receipt ${receipt} was not found; copy it here too, or compute this part again with imw batch --rows and -o`,
  PART_WITH_OTHER_RECEIPT: () =>
    'this is not a receipt of imw batch, or it is from another version; compute this part again with imw batch --rows',
  RECEIPT_FIELD_WRONG: ({ field }) =>
    `the field ${field} of this receipt is missing or not valid, so the file was changed or is from another version; use the receipt as it was written`,
  RECEIPT_CONTRADICTS_ITSELF: ({ fields }) =>
    `this receipt contradicts itself: ${fields.join(', ')} do not fit together, so the file was changed; use the receipt as it was written, or compute the batch again`,
  KEY_TWICE: ({ line, column }) =>
    `line ${line}, character ${column}: a key occurs twice in one object, so the file was changed; use the file as it was written`,
  NESTED_TOO_DEEPLY: ({ line, column, most }) =>
    `line ${line}, character ${column}: more than ${most} brackets are open here, more than in any file of this program; check that it is the right file`,
  PART_FORMAT: ({ format, areRejects }) =>
    areRejects
      ? 'rejected rows in a workbook cannot be joined; compute all parts with --rejects and a name that ends in .csv'
      : `parts in the format ${format} cannot be joined; compute all parts with --format csv and join those`,
  PART_IS_WHOLE: () => 'these results were computed without --rows: they are complete and do not need to be joined',
  PART_WITHOUT_REJECTS: ({ rejects }) =>
    `rows of this part were rejected, but the file ${rejects} was not found; copy it here too, or compute this part again`,
  PART_CHANGED: () =>
    'this is not the file that its receipt describes: it was changed or not copied completely; copy it again, or compute this part again',
  PART_OF_OTHER_VERSION: ({ other, is, was }) =>
    `computed by version ${is}, but ${other} by version ${was}; compute all parts with the same version`,
  PART_WITH_OTHER_VALUES: ({ other }) =>
    `computed with different values or a different indexation than ${other}; compute all parts with the same --parameters and --indexation`,
  PART_WITH_OTHER_OPTION: ({ other, option }) =>
    `${option} was different for ${other}; compute all parts with the same options`,
  PART_OF_OTHER_INPUT: ({ other }) =>
    `computed from a different input than ${other}, or the input was changed in between; compute all parts from the same file`,
  PART_WITH_OTHER_INPUT_NAME: ({ other }) =>
    `the input had a different name for ${other}, and that name is in the messages and the receipt; use the same input path with imw batch for all parts`,
  CORRECTS_NOTHING: () =>
    'this run rejected nothing, or its receipt does not say which rows; compute the whole list again',
  CORRECTS_OTHER_ROW: ({ row }) =>
    row === null
      ? 'a row no longer says which row it was; leave the columns that were added to the rejected rows as they were'
      : `row ${row} was not rejected by that run, or it is there twice; use the file of rejected rows of that run`,
  CORRECTION_OF_OTHER: () =>
    'these are not the results that the others correct; give the first results and those of the corrected rows',
  CORRECTION_WITH_OTHER_COLUMNS: ({ other }) =>
    `the columns are not those of ${other}; leave the columns of the rejected rows as they were`,
  CORRECTED_TWICE: ({ line }) => `row ${line} is in other results already; give every corrected row once`,
  RECEIPT_OF_CORRECTIONS: () => 'these results were joined with corrected rows; verify the receipt of each run',
  PARTS_WITHOUT_START: ({ rows }) => `the first rows are not in any part; compute them with --rows ${rows}`,
  PARTS_WITHOUT_END: ({ rows }) =>
    `the last part ends before the end of the input; compute the rest with --rows ${rows}`,
  PARTS_WITH_GAP: ({ rows }) => `some lines are not in any part; compute them with --rows ${rows}`,
  PARTS_OVERLAP: ({ other, line }) =>
    `this part and ${other} both contain line ${line}; give every part once, with ranges that do not overlap`,
  NOT_A_RESULT: ({ unit, at }) =>
    `${unit === 'line' ? `line ${at}` : `element ${at} of the list`} is not a result of this program; remove it, or use the file as it was written`,
  INDEXATION_OF_RECEIPT: () =>
    'the indexation in the receipt is not a percentage that this program accepts, so the file was changed; use the file as it was written, or set the indexation with --indexation',
  BATCH_INPUT_MISSING: ({ path }) =>
    path === null
      ? 'the batch read standard input, which is no longer available; give the same input with --from FILE'
      : 'the input of the batch was not found, also not next to the receipt; give its location with --from FILE',
  LESS_SURE_THAN_REQUIRED: ({ required, parameters }) =>
    `--require ${required}: these values have a lower confidence: ${parameters.join(', ')}; lower --require, or supply better-sourced values with --parameters`,
  AMOUNTS_TOO_LARGE: () =>
    'the amounts would be too large to be exact to the cent; check the amounts in the --parameters file, the --indexation percentage and the start',
  PARAMETERS_WRONG: ({ count }) =>
    count === 1
      ? `this file was rejected and nothing was computed; fix the problem above`
      : `this file was rejected and nothing was computed; fix the ${count} problems above`,
  DOSSIERS_WITHOUT_DIFF: () =>
    'a file of dossiers requires --diff; use imw parameters --diff values.json dossiers.csv, or use imw batch',
  NOT_YOUR_FILE: ({ because }) =>
    `${{ owner: 'this file belongs to another user', folder: 'others can write to the folder of this file', mode: 'others can write to this file' }[because]}, so it is not used: it changes amounts; to use it, name it: IMW_CONFIG or --parameters`,
  CONFIG_NOT_FOUND: () => 'IMW_CONFIG names this file, but it does not exist; correct or unset IMW_CONFIG',
  CONFIG_NO_JSON: ({ line, column }) =>
    `not valid JSON: line ${line}, column ${column}; check commas, quotes and brackets there`,
  CONFIG_KEY_TWICE: ({ key, line, column }) =>
    `"${key}" occurs twice, the second time on line ${line}, column ${column}; remove one of them`,
  CONFIG_NOT_AN_OBJECT: () => 'a configuration must be an object; write for example { "language": "nl" }',
  CONFIG_UNKNOWN_KEY: ({ given, nearest, known }) =>
    `unknown setting "${given}"; ${nearest === null ? `choose ${known.join(', ')}` : `did you mean ${nearest}?`}`,
  CONFIG_WRONG_VALUE: ({ key, choices }) => `${key}: unknown value; choose ${choices.join(', ')}`,
  CONFIG_NOT_A_MAP: ({ key }) =>
    `${key} does not have the right form; write for example ${key === 'columns' ? '"columns": { "My column": "gross_monthly", "Gross 2": null }' : '"spellings": { "employer_type": { "association": "private-legal-person" } }'}`,
  CONFIG_UNKNOWN_FIELD: ({ key, given, nearest }) =>
    `${key}: the field ${given} is not known${nearest === null ? '' : `; did you mean ${nearest}?`}`,
  CONFIG_UNKNOWN_VALUE: ({ field, given, nearest }) =>
    `spellings: ${given} is not a value of ${field}${nearest === null ? '' : `; did you mean ${nearest}?`}`,
  CONFIG_WRONG_INDEXATION: () =>
    'indexation: write a yearly percentage from -10 to 25 with at most four decimals, for example 2 or 2.5',
  CONFIG_WRONG_OFFICE: () =>
    'office: give a name, and a logo and at most six lines of contact if you like, for example "office": { "name": "Office X", "logo": "logo.png", "contact": ["Kerkstraat 1, 9000 Gent"] }',
  LOGO_NOT_FOUND: () =>
    'office in the configuration names this file as the logo, but it does not exist or cannot be read',
  LOGO_NOT_AN_IMAGE: () => 'this logo is not a PNG, JPEG or SVG image; save it as one of those',
  LOGO_TOO_LARGE: ({ most }) => `this logo is larger than ${most} kB; save it smaller`,
  NO_BROWSER: () =>
    'no Chrome, Chromium or Edge was found to make a PDF: write report.html, open that file in a browser and print it to PDF (Ctrl+P), or name the program in IMW_BROWSER',
  PDF_FAILED: ({ browser }) =>
    `${browser} could not make a PDF: write report.html, open that file in a browser and print it to PDF (Ctrl+P)`,
  CLIENT_REFERENCE_TOO_LONG: ({ most }) => `--client-reference: at most ${most} characters`,
  CONFIG_WRONG_PATH: () => 'parameters: write a file path between quotes, for example "values.json"',
  CONFIG_NAMES_NO_FILE: ({ setBy }) =>
    `${setBy} names this values file, but it does not exist; correct the parameters setting there`,
};
