import type { CliCode } from '../../src/diagnostics/cli-error.js';
import type { ParameterCode } from '../../src/diagnostics/parameter-diagnostic.js';
import type { RowCode } from '../../src/diagnostics/row-diagnostic.js';

/** A run that brings a message about, from the folder `files`. */
export interface Reproduction {
  /** When the message comes: one line for the page. */
  readonly when: string;
  readonly args: readonly string[];
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether standard output is a terminal. */
  readonly terminal?: boolean;
}

type Gallery<C extends string> = Readonly<Record<C, Reproduction>>;

/** What rejects a row, each with the smallest file that shows it. The compiler finds a code that is missing. */
// biome-ignore format: one code, one line
export const PROBLEMS: Gallery<RowCode> = {
  MISSING_VALUE: { when: 'A required value is empty.', args: ['batch', 'MISSING_VALUE.csv'] },
  MISSING_RETURN: { when: 'The workplace is in the EU/EEA outside Belgium, and it is not stated whether the worker returns weekly.', args: ['batch', 'MISSING_RETURN.csv'] },
  NOT_IN_LIST: { when: 'A value is not in its list.', args: ['batch', 'NOT_IN_LIST.csv'] },
  NOT_YES_OR_NO: { when: 'A yes/no field contains something else.', args: ['batch', 'NOT_YES_OR_NO.csv'] },
  NOT_A_NUMBER: { when: 'An amount, percentage, fraction or number of hours is not a number.', args: ['batch', 'NOT_A_NUMBER.csv'] },
  NOT_A_JSON_NUMBER: { when: 'In JSON a number has a comma or letters.', args: ['simulate', 'NOT_A_JSON_NUMBER.json'] },
  AMBIGUOUS_NUMBER: { when: 'An amount has one separator followed by three digits: thousands or decimals.', args: ['batch', 'AMBIGUOUS_NUMBER.csv'] },
  CONTRADICTS_DECIMAL_MARK: { when: 'An amount has a different decimal separator than `--decimal` says.', args: ['batch', 'CONTRADICTS_DECIMAL_MARK.csv', '--decimal', 'comma'] },
  SCIENTIFIC_NOTATION: { when: 'A spreadsheet shortened a number to scientific notation.', args: ['batch', 'SCIENTIFIC_NOTATION.csv'] },
  TURNED_INTO_DATE: { when: 'A spreadsheet turned a quarter or a fraction into a date.', args: ['batch', 'TURNED_INTO_DATE.csv'] },
  DATE_AS_NUMBER: { when: 'A spreadsheet saved a date as its internal number.', args: ['batch', 'DATE_AS_NUMBER.csv'] },
  YEAR_OF_TWO_DIGITS: { when: 'The year of a date has two digits.', args: ['batch', 'YEAR_OF_TWO_DIGITS.csv'] },
  TIME_AFTER_DATE: { when: 'A program wrote a date with a time of day.', args: ['batch', 'TIME_AFTER_DATE.csv'] },
  COLUMN_TOO_NARROW: { when: 'A spreadsheet saved `####` where a column was too narrow.', args: ['batch', 'COLUMN_TOO_NARROW.csv'] },
  NEGATIVE_NUMBER: { when: 'An amount is below zero.', args: ['batch', 'NEGATIVE_NUMBER.csv'] },
  TOO_MANY_DECIMALS: { when: 'An amount has fractions of a cent.', args: ['batch', 'TOO_MANY_DECIMALS.csv'] },
  AMOUNT_TOO_LARGE: { when: 'An amount is a million or more.', args: ['batch', 'AMOUNT_TOO_LARGE.csv'] },
  ZERO_WAGE: { when: 'The gross wage is 0.', args: ['batch', 'ZERO_WAGE.csv'] },
  REDUCTIONS_EXCEED_CONTRIBUTIONS: { when: 'The reductions are larger than the contributions due.', args: ['batch', 'REDUCTIONS_EXCEED_CONTRIBUTIONS.csv'] },
  FRACTION_OUT_OF_RANGE: { when: 'The employment fraction is 0 or above 1; often a percentage without its % sign.', args: ['batch', 'FRACTION_OUT_OF_RANGE.csv'] },
  NO_START_PACKAGE: { when: 'There are no rates for this need with this duration of the advice.', args: ['batch', 'NO_START_PACKAGE.csv'] },
  EVALUATION_OF_SHORT_ADVICE: { when: 'An evaluation is given for an advice of two years.', args: ['batch', 'EVALUATION_OF_SHORT_ADVICE.csv'] },
  EVALUATION_TOO_EARLY: { when: 'An evaluation applies from a quarter in the first two years.', args: ['batch', 'EVALUATION_TOO_EARLY.csv'] },
  EVALUATION_TOO_LATE: { when: 'An evaluation applies from a quarter after the term.', args: ['batch', 'EVALUATION_TOO_LATE.csv'] },
  EVALUATION_RATE_OUT_OF_STEPS: { when: 'An evaluation gives a percentage that does not exist.', args: ['batch', 'EVALUATION_RATE_OUT_OF_STEPS.csv'] },
  EVALUATION_WITHOUT_QUARTER: { when: 'An evaluation does not say from which quarter it applies.', args: ['batch', 'EVALUATION_WITHOUT_QUARTER.csv'] },
  EVALUATION_WITHOUT_CHANGE: { when: 'An evaluation has a quarter but no change.', args: ['batch', 'EVALUATION_WITHOUT_CHANGE.csv'] },
  NO_SUCH_DATE: { when: 'A date does not exist, or is written in an unsupported form.', args: ['batch', 'NO_SUCH_DATE.csv'] },
  NOT_A_QUARTER_OR_DATE: { when: 'The start is neither a quarter nor a date.', args: ['batch', 'NOT_A_QUARTER_OR_DATE.csv'] },
  END_BEFORE_START: { when: 'The contract ends before it starts.', args: ['batch', 'END_BEFORE_START.csv'] },
  START_OUT_OF_RANGE: { when: 'The start is so far away that its year must be a typing error.', args: ['batch', 'START_OUT_OF_RANGE.csv'] },
  SELF_EMPLOYED_WITH_WAGE: { when: 'A self-employed person has wages.', args: ['batch', 'SELF_EMPLOYED_WITH_WAGE.csv'] },
  SELF_EMPLOYED_WITH_GUIDANCE: { when: 'A self-employed person has a need for guidance.', args: ['batch', 'SELF_EMPLOYED_WITH_GUIDANCE.csv'] },
  TEXT_TOO_LONG: { when: 'The id is longer than allowed.', args: ['batch', 'TEXT_TOO_LONG.csv'] },
  TOO_MANY_CELLS: { when: 'A row has more cells than the header, often because of a separator in text without quotes.', args: ['batch', 'TOO_MANY_CELLS.csv'] },
  UNCLOSED_QUOTE: { when: 'A quote opens and the file ends before it closes.', args: ['batch', 'UNCLOSED_QUOTE.csv'] },
  AFTER_UNCLOSED_QUOTE: { when: 'A line comes after a quote that never closes.', args: ['batch', 'AFTER_UNCLOSED_QUOTE.csv'] },
  TEXT_AFTER_QUOTE: { when: 'A quoted cell continues after its closing quote, or is not closed before the next cell opens.', args: ['batch', 'TEXT_AFTER_QUOTE.csv'] },
  QUOTE_CLOSED_LATER: { when: 'A quote opens and does not close on its line, and a quote of a later row closes it.', args: ['batch', 'QUOTE_CLOSED_LATER.csv'] },
  LINE_BREAK_IN_ROW: { when: 'Text with a line break has no quotes, so that one row is on several lines.', args: ['batch', 'LINE_BREAK_IN_ROW.csv'] },
  LAST_ROW_INCOMPLETE: { when: 'The file ends in the middle of a row, as when a download or a copy was cut off.', args: ['batch', 'LAST_ROW_INCOMPLETE.csv'] },
  UNREADABLE_CHARACTER: { when: 'A row has bytes that are not valid in the encoding of the file.', args: ['batch', 'UNREADABLE_CHARACTER.csv'] },
  ROW_TOO_LONG: { when: 'A row is longer than any dossier.', args: ['batch', '-'], stdin: `start;remark\n2026-Q4;${'x'.repeat(1_200_000)}` },
  INVALID_JSON: { when: 'A JSON dossier has a comma, quote or bracket too many or too few.', args: ['simulate', 'INVALID_JSON.json'] },
  MISSING_END: { when: 'A JSON file of dossiers ends before its list does.', args: ['batch', 'MISSING_END.json'] },
  NOT_AN_OBJECT: { when: 'A JSON dossier is something other than an object.', args: ['simulate', 'NOT_AN_OBJECT.json'] },
  UNKNOWN_FIELD: { when: 'A JSON dossier has an unknown field.', args: ['simulate', 'UNKNOWN_FIELD.json'] },
  WRONG_TYPE: { when: 'A JSON value has a different type than its field.', args: ['simulate', 'WRONG_TYPE.json'] },
  NOT_SURE_ENOUGH: { when: 'With `--require`, a result uses a value with a lower confidence.', args: ['batch', 'NOT_SURE_ENOUGH.csv', '--require', 'corroborated'] },
};

/** What no command can show by itself: another program must do something at the same moment, or a file be large. */
export const PASSING = {
  INPUT_CHANGED: {
    when: 'Another program wrote to the input while it was being read.',
    details: { path: 'dossiers.csv' },
  },
  FILE_TOO_LARGE: {
    when: 'A dossier, a values file or a configuration file is far larger than any real one.',
    details: { path: 'values.json', most: 10 },
  },
  NOT_YOUR_FILE: {
    when: 'A configuration was found, or names a file of values, that another user can have written.',
    details: { path: '../imw.config.json', because: 'folder' },
  },
  RESULTS_TOO_LARGE: {
    when: '`imw verify` got more results than fit in memory.',
    details: { path: 'results.jsonl', most: 500 },
  },
  OUTPUT_LOCKED: {
    when: 'Another run gives files with the same names their place and does not finish, or it was killed while it did so.',
    details: { path: 'results.csv', lock: '.results.csv.imw-lock' },
  },
  OUTPUT_NOT_RESTORED: {
    when: 'A run with `--force` could not write all its files, and could not put one back that it had replaced already.',
    details: { path: 'results.csv', backup: '.results.csv.imw-0123456789ab.bak' },
  },
  OUTPUT_CLOSED: {
    when: 'The program that reads the results, as in `imw batch dossiers.csv | head`, ended before all results were written.',
    details: {},
  },
} as const;

/** What stops a run before anything is done. */
// biome-ignore format: one code, one line
export const FAILURES: Gallery<Exclude<CliCode, keyof typeof PASSING>> = {
  FILE_NOT_FOUND: { when: 'The input does not exist.', args: ['batch', 'no-such-file.csv'] },
  FILE_UNREADABLE: { when: 'The input cannot be opened; here it is a folder.', args: ['batch', '../files'] },
  EMPTY_INPUT: { when: 'The input is empty.', args: ['batch', 'EMPTY_INPUT.csv'] },
  EXCEL_WORKBOOK: { when: 'The input is an Excel workbook, whatever its name.', args: ['batch', 'EXCEL_WORKBOOK.csv'] },
  OPENDOCUMENT_FILE: { when: 'The input is a LibreOffice file, whatever its name.', args: ['batch', 'OPENDOCUMENT_FILE.csv'] },
  COMPRESSED_FILE: { when: 'The input is compressed.', args: ['batch', 'COMPRESSED_FILE.csv'] },
  PDF_FILE: { when: 'The input is a PDF.', args: ['batch', 'PDF_FILE.csv'] },
  HTML_FILE: { when: 'The input is a web page, which some programs save under the name of an Excel file.', args: ['batch', 'HTML_FILE.xls'] },
  NOT_TEXT: { when: 'The input is a binary file.', args: ['batch', 'NOT_TEXT.csv'] },
  NOT_UTF8: { when: 'A JSON file is text in an encoding other than UTF-8.', args: ['simulate', 'NOT_UTF8.json'] },
  NO_REGULAR_FILE: { when: '`--parameters` names a pipe or a device.', args: ['parameters', '--parameters', '/dev/null'] },
  NO_KNOWN_COLUMNS: { when: 'The first line of a CSV file has no known header.', args: ['batch', 'NO_KNOWN_COLUMNS.csv'] },
  OTHER_SEPARATOR: { when: 'The columns of the first line are separated by an unsupported character.', args: ['batch', 'OTHER_SEPARATOR.csv'] },
  HEADER_MISSING: { when: 'A CSV file has nothing after a first line `sep=;`.', args: ['batch', 'HEADER_MISSING.csv'] },
  DUPLICATE_COLUMN: { when: 'Two columns are the same field, in the same or in another language.', args: ['batch', 'DUPLICATE_COLUMN.csv'] },
  TOO_MANY_COLUMNS: { when: 'A CSV file has more columns than allowed.', args: ['batch', '-'], stdin: `start;${Array.from({ length: 500 }, (_, at) => `extra ${at + 1}`).join(';')}\n` },
  HEADER_UNREADABLE: { when: 'The quotes in the header line do not match.', args: ['batch', 'HEADER_UNREADABLE.csv'] },
  OUTPUT_EXISTS: { when: 'A file with the name of the output already exists.', args: ['batch', 'OUTPUT_EXISTS.csv', '-o', 'OUTPUT_EXISTS.results.csv'] },
  OUTPUT_IS_INPUT: { when: 'The output would overwrite a file that the run reads: its input, your own values or the configuration.', args: ['batch', 'OUTPUT_IS_INPUT.csv', '-o', 'OUTPUT_IS_INPUT.csv'] },
  OUTPUT_UNWRITABLE: { when: 'The output cannot be written; here its folder does not exist.', args: ['batch', 'OUTPUT_UNWRITABLE.csv', '-o', 'no-such-folder/results.csv'] },
  OUTPUT_OTHER_KIND: { when: 'The name of the output belongs to a kind of file that cannot be written.', args: ['batch', 'OUTPUT_OTHER_KIND.csv', '-o', 'results.xls'] },
  OUTPUT_CONTRADICTS_FORMAT: { when: 'The output has the name of a workbook and `--format` says something else, or the reverse; or joined parts would get the name of another format.', args: ['batch', 'SAME_OUTPUTS.csv', '-o', 'results.csv', '--format', 'xlsx'] },
  OUTPUT_UNKNOWN_ENDING: { when: 'The name of an output does not show its form.', args: ['template', '-o', 'template.pdf'] },
  OUTPUT_CONTRADICTS_OPTION: { when: 'The name of an output and an option ask for different forms.', args: ['template', '--format', 'csv', '-o', 'template.json'] },
  SAME_OUTPUTS: { when: 'Two of the outputs of a run (results, rejected rows, receipt, messages) would go to the same file.', args: ['batch', 'SAME_OUTPUTS.csv', '-o', 'results.csv', '--rejects', 'results.csv'] },
  DOSSIER_WRONG: { when: 'A single dossier has problems, which are listed above this line.', args: ['simulate', 'DOSSIER_WRONG.json'] },
  ONE_TO_COMPARE: { when: 'There is nothing to compare a dossier with.', args: ['compare', 'ONE_TO_COMPARE.json'] },
  TOO_MANY_TO_COMPARE: { when: 'There are more dossiers or variants than can be shown side by side.', args: ['compare', 'ONE_TO_COMPARE.json', '--vary', 'fraction=0.5,0.6,0.7,0.8,0.9', '--vary', 'guidance_need=none,low,high'] },
  INVALID_VARY: { when: 'The value of `--vary` is not a field with its values.', args: ['compare', 'ONE_TO_COMPARE.json', '--vary', 'fraction'] },
  UNKNOWN_VARIED_FIELD: { when: '`--vary` names an unknown field.', args: ['compare', 'ONE_TO_COMPARE.json', '--vary', 'fractoin=1,0.8'] },
  AMBIGUOUS_VARY: { when: 'Values separated by commas could also be numbers with a decimal comma.', args: ['compare', 'ONE_TO_COMPARE.json', '--vary', 'fraction=0,8'] },
  UNKNOWN_OPTION: { when: 'The command does not have this option.', args: ['simulate', '--gross-montly', '2500'] },
  UNKNOWN_COMMAND: { when: 'The command does not exist.', args: ['simulat'] },
  MISSING_ARGUMENT: { when: 'The command needs a file.', args: ['batch'] },
  MISSING_OPTION_VALUE: { when: 'An option has no value.', args: ['simulate', '--start'] },
  TOO_MANY_ARGUMENTS: { when: 'The command got more arguments than it takes.', args: ['simulate', 'one.json', 'two.json'] },
  INVALID_CHOICE: { when: 'An option takes one of a few words and got another one.', args: ['template', '--format', 'xml'] },
  INVALID_INDEXATION: { when: '`--indexation` is not a percentage, or an unlikely one.', args: ['simulate', '--indexation', 'two'] },
  INVALID_TODAY: { when: '`IMW_TODAY` is not a date.', args: ['parameters'], env: { IMW_TODAY: 'today' } },
  INVALID_QUARTER: { when: '`--at` is not a quarter.', args: ['parameters', '--at', '2026'] },
  INVALID_LIMIT: { when: '`--max-rejects` is neither a number nor a percentage.', args: ['batch', 'MISSING_VALUE.csv', '--max-rejects', 'few'] },
  INVALID_ROWS: { when: '`--rows` is not a range of lines.', args: ['batch', 'MISSING_VALUE.csv', '--rows', '9:2'] },
  INVALID_JOBS: { when: '`--jobs` is not a number of threads.', args: ['batch', 'MISSING_VALUE.csv', '--jobs', 'many'] },
  TOO_MANY_REJECTS: { when: 'More rows are rejected than `--max-rejects` allows, or one row with `--fail-fast`.', args: ['batch', 'MISSING_VALUE.csv', '--fail-fast'] },
  NOT_JSON: { when: 'The input of `imw simulate` is not JSON, for example a CSV file.', args: ['simulate', 'MISSING_VALUE.csv'] },
  NOTHING_TO_VERIFY: { when: 'The file to verify is neither a result nor a receipt.', args: ['verify', 'LESS_SURE_THAN_REQUIRED.json'] },
  VERIFIED_BY_RECEIPT: { when: 'The file to verify contains results as CSV or as a workbook, or too many results at once, and their receipt is next to it.', args: ['verify', 'PART_FIRST.csv'] },
  PART_IS_RECEIPT: { when: 'A receipt is given as a part.', args: ['join', 'PART_FIRST.csv', 'PART_FIRST.csv.receipt.json', '-o', 'results.csv'] },
  PART_WITHOUT_RECEIPT: { when: 'The receipt of a part is not next to it.', args: ['join', 'PART_FIRST.csv', 'PART_WITHOUT_RECEIPT.csv', '-o', 'results.csv'] },
  PART_WITH_OTHER_RECEIPT: { when: 'The receipt next to a part is not a batch receipt.', args: ['join', 'PART_FIRST.csv', 'PART_WITH_OTHER_RECEIPT.csv', '-o', 'results.csv'] },
  RECEIPT_FIELD_WRONG: { when: 'A field of a receipt is missing, or has a value that it cannot have.', args: ['verify', 'RECEIPT_FIELD_WRONG.receipt.json'] },
  RECEIPT_CONTRADICTS_ITSELF: { when: 'Fields of a receipt cannot all be right; here rows were rejected, and there is no file of rejected rows.', args: ['verify', 'RECEIPT_CONTRADICTS_ITSELF.receipt.json'] },
  KEY_TWICE: { when: 'An object in a result or receipt has the same key twice.', args: ['verify', 'KEY_TWICE.json'] },
  NESTED_TOO_DEEPLY: { when: 'A result or receipt has more brackets in each other than any file of this program.', args: ['verify', 'NESTED_TOO_DEEPLY.json'] },
  PART_FORMAT: { when: 'A part is a workbook.', args: ['join', 'PART_FORMAT.xlsx', '-o', 'results.xlsx'] },
  PART_IS_WHOLE: { when: 'A part was computed without `--rows`, so it is not a part.', args: ['join', 'PART_IS_WHOLE.csv', '-o', 'results.csv'] },
  PART_WITHOUT_REJECTS: { when: 'The receipt of a part names a file of rejected rows that does not exist.', args: ['join', 'PART_FIRST.csv', 'PART_WITHOUT_REJECTS.csv', '-o', 'results.csv'] },
  PART_CHANGED: { when: 'The results or rejected rows of a part differ from those that its receipt describes.', args: ['join', 'PART_FIRST.csv', 'PART_CHANGED.csv', '-o', 'results.csv'] },
  PART_OF_OTHER_VERSION: { when: 'Two parts were computed with different versions.', args: ['join', 'PART_FIRST.csv', 'PART_OF_OTHER_VERSION.csv', '-o', 'results.csv'] },
  PART_WITH_OTHER_VALUES: { when: 'Two parts were computed with different values, own values or indexation.', args: ['join', 'PART_FIRST.csv', 'PART_WITH_OTHER_VALUES.csv', '-o', 'results.csv'] },
  PART_WITH_OTHER_OPTION: { when: 'Two parts were computed with different options; here the dialect.', args: ['join', 'PART_FIRST.csv', 'PART_WITH_OTHER_OPTION.csv', '-o', 'results.csv'] },
  PART_OF_OTHER_INPUT: { when: 'Two parts were computed from different files, or the file was changed in between.', args: ['join', 'PART_FIRST.csv', 'PART_OF_OTHER_INPUT.csv', '-o', 'results.csv'] },
  PART_WITH_OTHER_INPUT_NAME: { when: 'Two parts were computed from the same file under two different paths.', args: ['join', 'PART_FIRST.csv', 'PART_WITH_OTHER_INPUT_NAME.csv', '-o', 'results.csv'] },
  PARTS_WITHOUT_START: { when: 'No part contains the first rows of the input.', args: ['join', 'PARTS_WITH_GAP.csv', '-o', 'results.csv'] },
  PARTS_WITHOUT_END: { when: 'The range of the last part has an end; a range that ends in `:` continues to the end of the input.', args: ['join', 'PART_FIRST.csv', '-o', 'results.csv'] },
  PARTS_WITH_GAP: { when: 'Some lines between two parts are in neither.', args: ['join', 'PART_FIRST.csv', 'PARTS_WITH_GAP.csv', '-o', 'results.csv'] },
  PARTS_OVERLAP: { when: 'Two parts contain the same line, or a part is given twice.', args: ['join', 'PART_FIRST.csv', 'PARTS_OVERLAP.csv', '-o', 'results.csv'] },
  NOT_A_RESULT: { when: 'One of the results to verify is not a result.', args: ['verify', 'NOT_A_RESULT.jsonl'] },
  INDEXATION_OF_RECEIPT: { when: 'The receipt of a result contains an impossible indexation.', args: ['verify', 'INDEXATION_OF_RECEIPT.json'] },
  BATCH_INPUT_MISSING: { when: 'The input of the batch to verify was not found, or was standard input.', args: ['verify', 'BATCH_INPUT_MISSING.receipt.json'] },
  LESS_SURE_THAN_REQUIRED: { when: 'With `--require`, a result uses a value with a lower confidence.', args: ['simulate', 'LESS_SURE_THAN_REQUIRED.json', '--require', 'corroborated'] },
  DETAIL_NEEDS_CSV: { when: 'Rows per year or quarter are requested in JSON.', args: ['batch', 'DETAIL_NEEDS_CSV.csv', '--format', 'json', '--detail', 'year'] },
  XLSX_TO_TERMINAL: { when: 'An .xlsx file would be shown on the terminal.', args: ['batch', 'XLSX_TO_TERMINAL.csv', '--format', 'xlsx'], terminal: true },
  XLSX_LIMIT: { when: 'The results do not fit in an .xlsx file: too many rows, or a text too long for a cell, as here.', args: ['batch', '-', '--format', 'xlsx'], stdin: `employer_type,residence,limitation,workplace,advice_years,start,gross_monthly,contributions_monthly,remark\nschool,flanders,work-disability,flanders,5,2026-Q4,2500.00,625.00,${'x'.repeat(40_000)}` },
  AMOUNTS_TOO_LARGE: { when: 'Own values, indexation and start are so far out that the amounts cannot be exact to the cent.', args: ['simulate', 'AMOUNTS_TOO_LARGE.json', '--parameters', 'AMOUNTS_TOO_LARGE.values.json', '--indexation', '25'] },
  PARAMETERS_WRONG: { when: 'A file of values has problems, which are listed above this line.', args: ['parameters', '--parameters', 'PARAMETERS_WRONG.json'] },
  DOSSIERS_WITHOUT_DIFF: { when: '`imw parameters` got dossiers, but no values to compare with.', args: ['parameters', 'dossiers.csv'] },
  CONFIG_NOT_FOUND: { when: '`IMW_CONFIG` names a file that does not exist.', args: ['parameters'], env: { IMW_CONFIG: 'no-such-file.json' } },
  CONFIG_NO_JSON: { when: 'The configuration has a comma, quote or bracket too many or too few.', args: ['parameters'], env: { IMW_CONFIG: 'CONFIG_NO_JSON.json' } },
  CONFIG_KEY_TWICE: { when: 'A key occurs twice in the configuration.', args: ['parameters'], env: { IMW_CONFIG: 'CONFIG_KEY_TWICE.json' } },
  CONFIG_NOT_AN_OBJECT: { when: 'The configuration is something other than an object.', args: ['parameters'], env: { IMW_CONFIG: 'CONFIG_NOT_AN_OBJECT.json' } },
  CONFIG_UNKNOWN_KEY: { when: 'The configuration has an unknown key.', args: ['parameters'], env: { IMW_CONFIG: 'CONFIG_UNKNOWN_KEY.json' } },
  CONFIG_WRONG_VALUE: { when: 'A key of the configuration takes one of a few words and has another value.', args: ['parameters'], env: { IMW_CONFIG: 'CONFIG_WRONG_VALUE.json' } },
  CONFIG_WRONG_INDEXATION: { when: 'The indexation in the configuration is not a percentage, or an unlikely one.', args: ['parameters'], env: { IMW_CONFIG: 'CONFIG_WRONG_INDEXATION.json' } },
  CONFIG_NAMES_NO_FILE: { when: 'The configuration names a file of values that does not exist.', args: ['parameters'], env: { IMW_CONFIG: 'CONFIG_NAMES_NO_FILE.json' } },
  CONFIG_WRONG_PATH: { when: 'The parameters key of the configuration is not the path of a file.', args: ['parameters'], env: { IMW_CONFIG: 'CONFIG_WRONG_PATH.json' } },
};

/** Problems that no file of a user can have: the calculation itself misses a value. */
type Internal = 'MISSING_PARAMETER' | 'NO_PACKAGE';

/** What is wrong with a file of values. */
// biome-ignore format: one code, one line
export const VALUES: Gallery<Exclude<ParameterCode, Internal>> = {
  JSON_SYNTAX: { when: 'The file has a comma, quote or bracket too many or too few.', args: ['parameters', '--parameters', 'JSON_SYNTAX.json'] },
  TOO_MANY_PARTS: { when: 'The file is far larger than any values file.', args: ['parameters', '--parameters', 'TOO_MANY_PARTS.json'] },
  DUPLICATE_KEY: { when: 'An object has the same key twice.', args: ['parameters', '--parameters', 'DUPLICATE_KEY.json'] },
  UNKNOWN_KEY: { when: 'An object has an unknown key.', args: ['parameters', '--parameters', 'UNKNOWN_KEY.json'] },
  MISSING_KEY: { when: 'Something that every parameter or value needs is missing.', args: ['parameters', '--parameters', 'MISSING_KEY.json'] },
  WRONG_FORM: { when: 'A value is not in the expected form; here an amount without quotes.', args: ['parameters', '--parameters', 'WRONG_FORM.json'] },
  UNKNOWN_PARAMETER: { when: 'The program does not use a parameter with this id.', args: ['parameters', '--parameters', 'UNKNOWN_PARAMETER.json'] },
  DUPLICATE_PARAMETER: { when: 'An id occurs twice.', args: ['parameters', '--parameters', 'DUPLICATE_PARAMETER.json'] },
  OTHER_KIND: { when: 'A parameter of the program has a different kind in the file.', args: ['parameters', '--parameters', 'OTHER_KIND.json'] },
  OTHER_UNIT: { when: 'A parameter of the program has a different unit in the file.', args: ['parameters', '--parameters', 'OTHER_UNIT.json'] },
  PERIOD_NOT_A_DATE: { when: 'A date does not exist.', args: ['parameters', '--parameters', 'PERIOD_NOT_A_DATE.json'] },
  PERIOD_ENDS_EARLY: { when: 'A value ends before it starts.', args: ['parameters', '--parameters', 'PERIOD_ENDS_EARLY.json'] },
  DUPLICATE_DATE: { when: 'Two values of a parameter start on the same day.', args: ['parameters', '--parameters', 'DUPLICATE_DATE.json'] },
  DATES_DESCEND: { when: 'The values of a parameter are not in date order.', args: ['parameters', '--parameters', 'DATES_DESCEND.json'] },
  PERIODS_OVERLAP: { when: 'A value still applies when the next one starts.', args: ['parameters', '--parameters', 'PERIODS_OVERLAP.json'] },
  DAYS_WITHOUT_VALUE: { when: 'A value ends some days before the next one starts.', args: ['parameters', '--parameters', 'DAYS_WITHOUT_VALUE.json'] },
  NO_VALUE_ON: { when: 'A new start package does not apply from the first day of the measure.', args: ['parameters', '--parameters', 'NO_VALUE_ON.json'] },
  NO_VALUE_AFTER: { when: 'The last value of a parameter ends, and none follows.', args: ['parameters', '--parameters', 'NO_VALUE_AFTER.json'] },
  UNDECLARED_GAP: { when: 'A value names an open question that is not declared.', args: ['parameters', '--parameters', 'UNDECLARED_GAP.json'] },
  DUPLICATE_GAP: { when: 'An open question is declared twice.', args: ['parameters', '--parameters', 'DUPLICATE_GAP.json'] },
  GAP_QUARTER_WITHOUT_GAP: { when: 'A value names the quarter of an open question, but not the question.', args: ['parameters', '--parameters', 'GAP_QUARTER_WITHOUT_GAP.json'] },
  STEPS_NOT_FROM_FIRST: { when: 'The first step of a package or amount does not start at quarter 1.', args: ['parameters', '--parameters', 'STEPS_NOT_FROM_FIRST.json'] },
  STEPS_DESCEND: { when: 'The steps are not in order of their quarters.', args: ['parameters', '--parameters', 'STEPS_DESCEND.json'] },
  QUARTER_AFTER_TERM: { when: 'A step starts after the term of the package.', args: ['parameters', '--parameters', 'QUARTER_AFTER_TERM.json'] },
  RATE_OUT_OF_RANGE: { when: 'A rate of a package is below the lowest or above the highest rate in force.', args: ['parameters', '--parameters', 'RATE_OUT_OF_RANGE.json'] },
  RATE_NOT_A_MULTIPLE: { when: 'A rate of a package is not a multiple of the rate step in force.', args: ['parameters', '--parameters', 'RATE_NOT_A_MULTIPLE.json'] },
  LIMITS_CROSS: { when: 'On some day the lowest rate is above the highest.', args: ['parameters', '--parameters', 'LIMITS_CROSS.json'] },
  PACKAGES_DO_NOT_FIT: { when: 'With a lowest rate, highest rate or rate step from the file, start packages of the program are no longer valid.', args: ['parameters', '--parameters', 'PACKAGES_DO_NOT_FIT.json'] },
  ZERO_RATE_STEP: { when: 'The rate step is 0.', args: ['parameters', '--parameters', 'ZERO_RATE_STEP.json'] },
  ZERO_VALUE: { when: 'An amount or a count is 0.', args: ['parameters', '--parameters', 'ZERO_VALUE.json'] },
  TEXT_CHANGED: { when: 'A rule in words has a different text.', args: ['parameters', '--parameters', 'TEXT_CHANGED.json'] },
  WITHOUT_EFFECT: { when: 'A value ended before the measure began, often because of a wrong year.', args: ['parameters', '--parameters', 'WITHOUT_EFFECT.json'] },
  UNKNOWN_PACKAGE_YEARS: { when: 'A package has a number of years that no advice has.', args: ['parameters', '--parameters', 'UNKNOWN_PACKAGE_YEARS.json'] },
  UNKNOWN_PACKAGE_NEED: { when: 'A package has a need that no dossier can have.', args: ['parameters', '--parameters', 'UNKNOWN_PACKAGE_NEED.json'] },
  OTHER_PACKAGE: { when: 'The years or the need of a package change from one date to another.', args: ['parameters', '--parameters', 'OTHER_PACKAGE.json'] },
  SAME_PACKAGE: { when: 'Two ids are packages of the same years and need.', args: ['parameters', '--parameters', 'SAME_PACKAGE.json'] },
  KNOWN_UNTIL_EARLIER: { when: '`knownUntil` is before the quarter up to which the values of the program were checked.', args: ['parameters', '--parameters', 'KNOWN_UNTIL_EARLIER.json'] },
};

/** Every code there is. */
export const GALLERY: Gallery<keyof typeof PROBLEMS | keyof typeof FAILURES | keyof typeof VALUES> = {
  ...PROBLEMS,
  ...FAILURES,
  ...VALUES,
};
