import type { Messages } from '../catalog.js';

const quoted = (value: string | null) => (value === null ? 'this value' : `"${value}"`);

/** Each message says what is wrong with the value, then the mend. */
export const problems: Messages['problems'] = {
  MISSING_VALUE: () => 'a value is required here; fill it in',
  MISSING_RETURN: (_details, { inJson }) =>
    `required for work in the EU/EEA outside Belgium; write whether the worker returns to the main residence at least once a week, ${inJson ? 'true or false' : 'yes or no'}`,
  NOT_IN_LIST: ({ choices, nearest }, { words }) =>
    `this value is not in the list; ${nearest ? `did you mean ${words([nearest])}? Otherwise write` : 'write'} one of: ${words(choices)}`,
  NOT_YES_OR_NO: () => 'this is neither yes nor no; write yes or no',
  NOT_A_NUMBER: ({ value, example }, { number }) =>
    `${quoted(value)} cannot be read as a number; write for example ${number(example)}`,
  NOT_A_JSON_NUMBER: ({ value, example }) =>
    `${quoted(value)} is no number as JSON has it; write it with a point, for example ${example}`,
  AMBIGUOUS_NUMBER: ({ value, asThousands, asDecimal }, { number }) =>
    `${quoted(value)} can be ${asThousands} or ${asDecimal}; write ${number(`${asThousands}.00`, ',')} or use --decimal`,
  CONTRADICTS_DECIMAL_MARK: ({ value, mark }) =>
    `${quoted(value)} does not fit --decimal ${mark}; write the amount with a decimal ${mark}`,
  SCIENTIFIC_NOTATION: ({ example }, { number }) =>
    `this number was shortened to scientific notation, as Excel does with 15000 to 1.5E+04, and digits may be lost; give the column a number format in Excel and save it again, or write for example ${number(example)}`,
  TURNED_INTO_DATE: ({ example }, { number }) =>
    `Excel made a date of what was typed here, as it does with 4/5 or 2026/4, and what it was cannot be told; give the column the format Text in Excel and type the value anew, for example ${number(example)}`,
  DATE_AS_NUMBER: () =>
    'this is a date as the number that Excel keeps of it; give the column the format dd/mm/yyyy in Excel and save it again',
  YEAR_OF_TWO_DIGITS: () =>
    'the year has only two digits; give the column the format dd/mm/yyyy in Excel and save it again',
  TIME_AFTER_DATE: (_details, { inJson }) =>
    `there is a time after the date; write the date alone${inJson ? ', for example "2026-10-15"' : ', or give the column the format dd/mm/yyyy in Excel and save it again'}`,
  COLUMN_TOO_NARROW: () =>
    'the column was too narrow, so that Excel saved # signs and not the value; widen the column in Excel and save it again',
  NEGATIVE_NUMBER: ({ value }) => `${quoted(value)} is negative; write an amount of 0 or more`,
  TOO_MANY_DECIMALS: ({ value, places }) =>
    `${quoted(value)} has more than ${places} decimals; round it yourself`,
  AMOUNT_TOO_LARGE: () => 'the number is a million or more; check the unit and the decimal mark',
  ZERO_WAGE: () => 'the gross wage is 0; write the gross wage per month',
  REDUCTIONS_EXCEED_CONTRIBUTIONS: () =>
    'the reductions are larger than the employer contributions; correct one of the two',
  FRACTION_OUT_OF_RANGE: ({ value }, { number, inJson }) =>
    `${quoted(value)} must be above 0 and at most 1; write for example ${number('0.8')}, ${inJson ? '"80%" or "30.4/38"' : `80% or ${number('30.4/38')}`}`,
  NO_START_PACKAGE: ({ years, needs }, { words }) =>
    `there is no start package with this need for an advice of ${years} years; choose ${words(needs)}, or another duration`,
  EVALUATION_OF_SHORT_ADVICE: ({ years }) =>
    `an advice of ${years} years cannot be evaluated; leave the evaluation empty, or correct the duration`,
  EVALUATION_TOO_EARLY: ({ earliest }) =>
    `an evaluation holds from quarter ${earliest} at the earliest; write ${earliest} or later`,
  EVALUATION_TOO_LATE: ({ last }) =>
    `the term has only ${last} quarters; write a quarter number of at most ${last}`,
  EVALUATION_RATE_OUT_OF_STEPS: ({ lowest, highest, step }) =>
    `the percentage must be a multiple of ${step} from ${lowest} to ${highest}; write for example ${lowest}`,
  EVALUATION_WITHOUT_QUARTER: () =>
    'there is a rate or guidance after an evaluation, but no quarter; write from which quarter number it holds',
  EVALUATION_WITHOUT_CHANGE: () =>
    'there is an evaluation, but no rate and no guidance; write what was evaluated, or leave the quarter empty',
  NO_SUCH_DATE: ({ value }, { inJson }) =>
    `${quoted(value)} is no date; write for example ${inJson ? '"2027-03-15"' : '15/03/2027 or 2027-03-15'}`,
  NOT_A_QUARTER_OR_DATE: ({ value }, { inJson }) =>
    `${quoted(value)} is no quarter and no date; write for example ${inJson ? '"2026-Q4" or "2026-10-15"' : '2026-Q4, Q4 2026 or 15/10/2026'}`,
  END_BEFORE_START: () => 'the contract ends before it starts; correct one of the two dates',
  START_OUT_OF_RANGE: ({ first, last }) =>
    `the start lies before ${first} or after ${last}; correct the year`,
  SELF_EMPLOYED_WITH_WAGE: () =>
    'a self-employed person has no wage here; leave it empty, or correct the employer type',
  SELF_EMPLOYED_WITH_GUIDANCE: () =>
    'a self-employed person gets no guidance premium; leave it empty, or correct the employer type',
  TEXT_TOO_LONG: ({ most }) => `the text is longer than ${most} characters; shorten it`,
  TOO_MANY_CELLS: ({ cells, columns }) =>
    `the row has ${cells} cells for ${columns} columns; put text with a separator between quotes, or remove what is too much`,
  UNCLOSED_QUOTE: () => 'a quote opens here and never closes; close it, nothing after it was read',
  AFTER_UNCLOSED_QUOTE: ({ line }) =>
    `the quote that opened on line ${line} is not closed in order, so this line was not read; mend line ${line}, then feed this line in again`,
  TEXT_AFTER_QUOTE: () =>
    'there is text after a closing quote; double the quotes inside the text, or add the one that is missing at the end of a cell',
  QUOTE_CLOSED_LATER: ({ line, closedOn }) =>
    `the quote that opens on line ${line} is closed only by one on line ${closedOn}, and text follows it there; close the quote on line ${line} or remove it, or if the text does go on to line ${closedOn}, double the quotes in it`,
  UNREADABLE_CHARACTER: () =>
    'the row has characters that cannot be read; save the file as CSV UTF-8 and correct them',
  ROW_TOO_LONG: ({ most }) => `the row is longer than ${most} characters; is a quote missing?`,
  INVALID_JSON: ({ place }) =>
    place === null
      ? 'this is no valid JSON; check commas, quotes and brackets here, and that no field stands twice'
      : `this is no valid JSON from line ${place.line}, character ${place.column}; check commas, quotes and brackets there, and that no field stands twice`,
  MISSING_END: () =>
    'the list of dossiers has no ] at its end, so dossiers may be missing; ask for the file again, or write the ] if these are all',
  NOT_AN_OBJECT: () => 'this is no dossier; write an object between { and }',
  UNKNOWN_FIELD: ({ nearest }) =>
    nearest === null
      ? 'this field is not known; see imw schema dossier for the names'
      : `this field is not known; did you mean ${nearest}?`,
  WRONG_TYPE: ({ expected }) =>
    ({
      text: 'text is expected here; write it between quotes',
      number: 'a number is expected here; write for example 2500.00',
      boolean: 'yes or no is expected here; write true or false, without quotes',
      date: 'a date is expected here; write for example "2027-03-15"',
    })[expected],
  NOT_SURE_ENOUGH: ({ required, parameters }) =>
    `the result rests on values that are less sure than ${required}: ${parameters.join(', ')}; require less, or give better ones with --parameters`,
};

/** What keeps a file from being written, by the system's code, and the mend. */
function unwritable(reason: string): string {
  switch (reason) {
    case 'EPERM':
    case 'EACCES':
    case 'EBUSY':
      return `this file cannot be written (${reason}); close it in Excel or wherever it is open, and check that you may write there`;
    case 'ENOENT':
    case 'ENOTDIR':
      return `there is no such folder (${reason}); make the folder first, or name another file`;
    case 'EISDIR':
    case 'EINVAL':
      return `this is no file but a folder or a device (${reason}); name a file`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `the disk is full (${reason}); make room, or write to another disk`;
    case 'EFBIG':
      return `the file grows larger than may be here, or than this disk can hold (${reason}); write to another disk`;
    case 'EROFS':
      return `this disk can only be read (${reason}); write to another folder`;
    default:
      return `this file cannot be written (${reason}); check that you may write there`;
  }
}

export const failures: Messages['failures'] = {
  FILE_NOT_FOUND: ({ path }) => `${path}: there is no such file; check the name and the folder`,
  FILE_UNREADABLE: ({ path, reason }) =>
    `${path}: this file cannot be read (${reason}); check that it is a file you may open`,
  INPUT_CHANGED: ({ path }) =>
    `${path}: this file was changed while it was read, and nothing was written; wait until it is complete and run again`,
  EMPTY_INPUT: ({ path }) => `${path}: this file is empty; see imw template for an example`,
  EXCEL_WORKBOOK: ({ path }) =>
    `${path}: this file is an Excel workbook; in Excel choose Save As, CSV UTF-8, and give that file`,
  OPENDOCUMENT_FILE: ({ path }) =>
    `${path}: this is a LibreOffice file (OpenDocument); open it, choose Save As, Text CSV, and give that file`,
  COMPRESSED_FILE: ({ path }) =>
    `${path}: this file is compressed (gzip); unpack it first, for example with gunzip, and give what comes out`,
  PDF_FILE: ({ path }) =>
    `${path}: this is a PDF, from which no rows can be read; have the program that made it save CSV or Excel`,
  HTML_FILE: ({ path }) =>
    `${path}: this is a web page (HTML), whatever its name; open it in Excel or LibreOffice, choose Save As, CSV UTF-8, and give that file`,
  NOT_TEXT: ({ path }) => `${path}: this file is no text; save it as CSV UTF-8 or as JSON`,
  NOT_UTF8: ({ path }) => `${path}: this text is not in UTF-8; in your editor choose Save As, encoding UTF-8`,
  NO_REGULAR_FILE: ({ path }) => `${path}: this is no file, but a pipe or a device; give a file`,
  NOT_JSON: ({ path }) =>
    `${path}: this is no JSON; give a dossier as JSON (see imw template --format json), or for a CSV file use imw batch`,
  FILE_TOO_LARGE: ({ path, most }) =>
    `${path}: this file is larger than ${most} MB; check that it is the file you mean`,
  RESULTS_TOO_LARGE: ({ path, most }) =>
    `${path}: these results are larger than ${most} MB; verify the receipt of the batch instead (<output>.receipt.json)`,
  NO_KNOWN_COLUMNS: ({ path }) =>
    `${path}: the first line has no known column; the first line must hold the headers, see imw template`,
  OTHER_SEPARATOR: ({ path }) =>
    `${path}: the columns are separated by |, which is not read; save the file with a semicolon, a comma or a tab between the columns`,
  HEADER_MISSING: ({ path }) =>
    `${path}: there are no headers: nothing follows the first line; write the headers there, see imw template`,
  DUPLICATE_COLUMN: ({ path, column, first, second }) =>
    column === null
      ? `${path}: column ${second} has the same name as column ${first}; remove or rename one of them`
      : `${path}: ${column} stands twice, in columns ${first} and ${second}; remove or rename one of them`,
  TOO_MANY_COLUMNS: ({ path, columns, most }) =>
    `${path}: there are ${columns} columns, and at most ${most} are read; keep those of the dossiers and remove the others`,
  HEADER_UNREADABLE: ({ path }) =>
    `${path}: the line with the headers cannot be read; check its quotes and save the file as CSV UTF-8`,
  OUTPUT_EXISTS: ({ path }) =>
    `${path}: this file exists already; choose another name, or overwrite it with --force`,
  OUTPUT_IS_INPUT: ({ path }) => `${path}: this is the input itself; choose another name for the output`,
  OUTPUT_UNWRITABLE: ({ path, reason }) => `${path}: ${unwritable(reason)}`,
  OUTPUT_CLOSED: () =>
    'standard output: who read the results stopped reading, so they are not complete; read them to the end, or write them to a file with -o',
  OUTPUT_OTHER_KIND: ({ path, ending }) =>
    `${path}: files of the kind ${ending} are not written; name a file that ends in .xlsx or .csv, or say with --format what it is to be`,
  OUTPUT_CONTRADICTS_FORMAT: ({ path, ending, format, isChosen }) =>
    `${path}: a file that ends in ${ending} does not open with ${format} in it; give it another name${isChosen ? ', or choose another format' : ''}`,
  SAME_OUTPUTS: ({ path }) =>
    `${path}: results, rejects and receipt are a file each, and two of them were given this name; choose another`,
  DOSSIER_WRONG: ({ count }) =>
    count === 1
      ? 'Nothing was computed: correct the value above.'
      : `Nothing was computed: correct the ${count} values above.`,
  ONE_TO_COMPARE: () =>
    'there is only one dossier to compare; name another file, or vary a field, for example --vary fraction=1,0.8',
  TOO_MANY_TO_COMPARE: ({ count, most }) =>
    `${count} dossiers are too many to compare side by side; compare ${most} at most, or compute them with imw batch`,
  INVALID_VARY: () => '--vary: write a field, = and its values, for example fraction=1,0.8',
  UNKNOWN_VARIED_FIELD: ({ given, nearest }) =>
    `--vary: the field ${given} is not known; ${nearest === null ? 'imw compare --help names them as options' : `did you mean ${nearest}?`}`,
  AMBIGUOUS_VARY: ({ field }) =>
    `--vary ${field}: the commas can stand between values or in a number; write ; between the values and all of it between quotes, for example "fraction=1;0,8"`,
  UNKNOWN_OPTION: ({ given, nearest }) =>
    nearest === null
      ? `the option ${given} is not known`
      : `the option ${given} is not known; did you mean ${nearest}?`,
  UNKNOWN_COMMAND: ({ given, nearest, isFile }) => {
    if (isFile)
      return `${given} is a file and no command; write imw batch ${given}, or imw simulate ${given} for one dossier in JSON`;
    return nearest === null
      ? `the command ${given} is not known`
      : `the command ${given} is not known; did you mean ${nearest}?`;
  },
  MISSING_ARGUMENT: ({ name }) => `${name} is missing; name it after the command`,
  MISSING_OPTION_VALUE: ({ option }) => `${option} needs a value; write it after the option`,
  TOO_MANY_ARGUMENTS: () =>
    'there are more arguments than this command takes; give files one at a time, and put names with spaces between quotes',
  INVALID_CHOICE: ({ option, choices }) => `${option}: this value is not known; choose ${choices.join(', ')}`,
  INVALID_INDEXATION: () =>
    '--indexation: write a yearly percentage from -10 to 25 with at most four decimals, for example 2 or 2.5',
  INVALID_TODAY: () => 'IMW_TODAY: write a day, for example 2026-11-23, or unset this environment variable',
  INVALID_QUARTER: ({ option }) => `${option}: write a quarter, for example 2026-Q4`,
  DETAIL_NEEDS_CSV: () =>
    '--detail goes with CSV and XLSX: in JSON every result has its years and quarters already',
  XLSX_TO_TERMINAL: () =>
    'an .xlsx file is no text to show on a terminal; name a file with -o results.xlsx, or send it through a pipe',
  XLSX_LIMIT: ({ what, most, line }) => {
    const shorter = line === null ? 'that header' : `the text on line ${line}`;
    const found = {
      rows: `a sheet has no more than ${most} rows; use --format csv, a coarser --detail, or a part of the rows with --rows`,
      cell: `a cell has no more than ${most} characters; use --format csv, or shorten ${shorter}`,
      bytes: `a sheet has no more than ${most} bytes; use --format csv, or a part of the rows with --rows`,
    }[what];
    return `--format xlsx: ${found}; no file was written`;
  },
  INVALID_LIMIT: () =>
    '--max-rejects: write a number of rows or a percentage up to 100%, for example 25 or 5%',
  INVALID_ROWS: () =>
    '--rows: write the first and the last line, in that order, as messages number them, for example 2:5000, 5001: or :5000',
  INVALID_JOBS: ({ most }) => `--jobs: write a number of threads from 1 to ${most}`,
  TOO_MANY_REJECTS: ({ rejected, line, failFast }) =>
    `stopped: ${rejected === 1 ? '1 row was' : `${rejected} rows were`} rejected, the last on line ${line}; no file was written; mend the input, or ${failFast ? 'leave out --fail-fast' : 'allow more with --max-rejects'}`,
  NOTHING_TO_VERIFY: ({ path }) =>
    `${path}: this is no result and no receipt of this program; give a result of imw simulate --json or of imw batch --format json or jsonl, or the receipt beside the output of a batch (<output>.receipt.json)`,
  VERIFIED_BY_RECEIPT: ({ path, receipt }) =>
    `${path}: these results are verified by their receipt; give ${receipt}`,
  PART_IS_RECEIPT: ({ path }) =>
    `${path}: this is a receipt; give the file of results that it belongs to, without .receipt.json`,
  PART_WITHOUT_RECEIPT: ({ path, receipt }) =>
    `${path}: its receipt ${receipt} is not there; bring it along, or compute this part again with imw batch --rows and -o`,
  PART_WITH_OTHER_RECEIPT: ({ path }) =>
    `${path}: this is no receipt of imw batch, or of another version; compute this part again with imw batch --rows`,
  PART_FORMAT: ({ path, format }) =>
    `${path}: parts in the format ${format} cannot be joined; compute all parts with --format csv and join those`,
  PART_IS_WHOLE: ({ path }) =>
    `${path}: these results were computed without --rows: they are whole and need not be joined`,
  PART_WITHOUT_REJECTS: ({ path, rejects }) =>
    `${path}: rows of this part were rejected, and the file ${rejects} is not there; bring it along, or compute this part again`,
  PART_CHANGED: ({ path }) =>
    `${path}: this is not the file that its receipt tells of: it was changed, or did not come over whole; bring it over again, or compute this part again`,
  PART_OF_OTHER_VERSION: ({ path, other, is, was }) =>
    `${path}: computed by version ${is}, and ${other} by version ${was}; compute all parts by one version`,
  PART_WITH_OTHER_VALUES: ({ path, other }) =>
    `${path}: computed with other values or another indexation than ${other}; compute all parts with the same --parameters and --indexation`,
  PART_WITH_OTHER_OPTION: ({ path, other, option }) =>
    `${path}: ${option} was otherwise than for ${other}; compute all parts with the same options`,
  PART_OF_OTHER_INPUT: ({ path, other }) =>
    `${path}: a part of another input than ${other}, or the input was changed in between; compute all parts of the same file`,
  PART_WITH_OTHER_INPUT_NAME: ({ path, other }) =>
    `${path}: the input had another name than for ${other}, and messages and receipt name it; give imw batch the same path for all parts`,
  PARTS_WITHOUT_START: ({ rows }) => `the first rows are in no part; compute them with --rows ${rows}`,
  PARTS_WITHOUT_END: ({ rows }) =>
    `the last part does not go on to the end of the input; compute the rest with --rows ${rows}`,
  PARTS_WITH_GAP: ({ rows }) => `these lines are in no part; compute them with --rows ${rows}`,
  PARTS_OVERLAP: ({ path, other, line }) =>
    `${path}: this part and ${other} both have line ${line}; give every part once, and ranges that do not overlap`,
  NOT_A_RESULT: ({ path, unit, at }) =>
    `${path}: ${unit === 'line' ? `line ${at}` : `element ${at} of the list`} is no result of this program; remove it, or give the file as it was written`,
  INDEXATION_OF_RECEIPT: ({ path }) =>
    `${path}: the indexation in the receipt is no percentage that this program takes, so the file was changed; give the file as it was written, or the indexation with --indexation`,
  BATCH_INPUT_MISSING: ({ path }) =>
    path === null
      ? 'the batch read standard input, which is gone; give the same input with --from FILE'
      : `${path}: the input of the batch is not there, nor beside the receipt; say with --from FILE where it is`,
  LESS_SURE_THAN_REQUIRED: ({ required, parameters }) =>
    `--require ${required}: these values are less sure: ${parameters.join(', ')}; require less, or give better ones with --parameters`,
  AMOUNTS_TOO_LARGE: () =>
    'the amounts become too large to be exact to the cent; check the amounts of --parameters, the percentage of --indexation and the start',
  PARAMETERS_WRONG: ({ path, count }) =>
    count === 1
      ? `${path}: these values are not used, and nothing was computed: mend the point above`
      : `${path}: these values are not used, and nothing was computed: mend the ${count} points above`,
  DOSSIERS_WITHOUT_DIFF: () =>
    'a file of dossiers goes with --diff; write imw parameters --diff values.json dossiers.csv, or use imw batch',
  CONFIG_NOT_FOUND: ({ path }) =>
    `${path}: IMW_CONFIG names this file, and there is none; correct or unset IMW_CONFIG`,
  CONFIG_NO_JSON: ({ path, line, column }) =>
    `${path}: this is no valid JSON: line ${line}, column ${column}; check commas, quotes and brackets there`,
  CONFIG_KEY_TWICE: ({ path, key, line, column }) =>
    `${path}: "${key}" stands twice, the second time on line ${line}, column ${column}; remove one of them`,
  CONFIG_NOT_AN_OBJECT: ({ path }) =>
    `${path}: a configuration is an object; write for example { "language": "nl" }`,
  CONFIG_UNKNOWN_KEY: ({ path, given, nearest, known }) =>
    `${path}: "${given}" is not known; ${nearest === null ? `choose ${known.join(', ')}` : `did you mean ${nearest}?`}`,
  CONFIG_WRONG_VALUE: ({ path, key, choices }) =>
    `${path}: ${key}: this value is not known; choose ${choices.join(', ')}`,
  CONFIG_WRONG_INDEXATION: ({ path }) =>
    `${path}: indexation: write a yearly percentage from -10 to 25 with at most four decimals, for example 2 or 2.5`,
  CONFIG_WRONG_PATH: ({ path }) =>
    `${path}: parameters: write the path of a file between quotes, for example "values.json"`,
  CONFIG_NAMES_NO_FILE: ({ path, setBy }) =>
    `${path}: ${setBy} names this file of values, but it does not exist; correct parameters there`,
};
