import { LosslessNumber, stringify } from 'lossless-json';
import type { Notation, RowDiagnostic } from '../../diagnostics/row-diagnostic.js';
import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import { parseJsonValue } from '../../dossier/from-json.js';
import { catalogFor } from '../../i18n/catalogs.js';
import { formatRowDiagnostic } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import { csvLine, type Dialect, escapeLeadingApostrophe } from '../../report/csv/dialect.js';
import { rejectHeaders } from '../read/added-columns.js';
import type { InputFormat, TableFormat } from '../read/header.js';
import { type InputRow, numberOf } from '../read/row.js';
import { columnLabels } from './column-labels.js';
import { sheetCellText } from './sheet-cells.js';

/** Writes rejected rows so that they can be corrected and read again. */
export interface RejectWriter {
  /** The text before the first row. */
  readonly header: string;
  write(row: InputRow, problems: readonly RowDiagnostic[]): string;
}

/**
 * A whole message about one problem: file, row, column, code, what is wrong and how to correct it.
 * @param label how the column is named; without it by its canonical name
 *
 * It never repeats a name, an id or a value of a column that the program does not know.
 */
export function problemMessage(
  path: string,
  line: number,
  problem: RowDiagnostic,
  language: Language,
  label: string = problem.column,
): string {
  const column = label === '' ? '' : `${label}: `;
  return `${path}:${line}: ${column}${problem.code}: ${formatRowDiagnostic(problem, language)}`;
}

/** Only what is wrong, for a row that is far shorter than its message. */
const briefly = (sentence: string): string => sentence.replace(/\s?;\s.*$/s, '');

function briefMessage(problem: RowDiagnostic, language: Language): string {
  const column = problem.column === '' ? '' : `${problem.column}: `;
  return column + briefly(formatRowDiagnostic(problem, language));
}

/** One sentence about a problem for people: the column, what is wrong and how to correct it. */
export function problemSentence(problem: RowDiagnostic, label: string, language: Language, isBrief = false): string {
  const text = formatRowDiagnostic(problem, language);
  const said = isBrief ? briefly(text) : text;
  const { colon } = catalogFor(language).report;
  return upperFirst(label === '' ? said : `${label}${colon.replace('\u00a0', ' ')}${said}`);
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How many times as long as the row itself a rejected row can be; its messages are then shortened or left out. */
const MOST_TIMES = 3;
/** So much more is allowed at the start, where a small file has all its rows, and less to those that share a line. */
const ALLOWED_AT_START = { rows: 100, bytes: 2_000, bytesOnSharedLine: 300 };

/**
 * The first of some texts that is short enough for its row, from all that there is to say about it to the row alone. This
 * depends on the row only, so that a file in parts has the same.
 */
function firstThatFits({ line, before = 0 }: InputRow, length: number, texts: readonly (() => string)[]): string {
  const { rows, bytes, bytesOnSharedLine } = ALLOWED_AT_START;
  const allowed = line * (1 + before) > rows ? 0 : before === 0 ? bytes : bytesOnSharedLine;
  const most = MOST_TIMES * length + allowed;
  let found = '';
  for (const text of texts) {
    found = text();
    if (Buffer.byteLength(found) <= most) break;
  }
  return found;
}

/** What separates the problems of a row, in each of the cells about them. */
const BETWEEN_PROBLEMS = '\n';

/** Rejects of a table as CSV: the row as it was, then row, column, code and problem. */
export function tableRejects(shape: TableFormat, language: Language, to: Dialect): RejectWriter {
  const { names } = shape.header;
  const labels = columnLabels(shape, to);
  const typed = sheetCellText({ ...to, escape: (cell) => cell });
  const cell = (text: string): string => to.escape(escapeLeadingApostrophe(text));
  const joined = (problems: readonly RowDiagnostic[], text: (problem: RowDiagnostic) => string): string =>
    to.escape(problems.map(text).join(BETWEEN_PROBLEMS));
  const textsOf = ({ cells, kinds }: InputRow): readonly string[] =>
    kinds === undefined ? cells : cells.map((text, index) => typed(text, kinds[index] ?? ''));
  const lineOf = (cells: readonly string[], about: readonly string[]): string => {
    const own = Array.from({ length: names.length }, (_, index) => cell(cells[index] ?? ''));
    const surplus = cells.slice(names.length).map(cell);
    while (surplus.at(-1) === '') surplus.pop();
    return csvLine([...own, ...about, ...surplus], to);
  };
  return {
    header: to.byteOrderMark + csvLine([...names.map(cell), ...rejectHeaders(to)], to),
    write: (row, problems) => {
      const cells = textsOf(row);
      const codes = [
        String(numberOf(row)),
        joined(problems, ({ column }) => labels.header(column)),
        joined(problems, ({ code }) => code),
      ];
      const sentences = (isBrief: boolean) =>
        joined(problems, (problem) => problemSentence(problem, labels.label(problem.column), language, isBrief));
      return firstThatFits(row, cells.join(to.separator).length + 1, [
        () => lineOf(cells, [...codes, sentences(false)]),
        () => lineOf(cells, [...codes, sentences(true)]),
        () => lineOf(cells, [...codes, '']),
        () => (cells.length > names.length ? lineOf(cells, ['', '', '', '']) : csvLine(cells.map(cell), to)),
      ]);
    },
  };
}

/** Rejects of JSON: the dossier as it was with its problems, on a line. */
export function jsonRejects(path: string, language: Language): RejectWriter {
  return {
    header: '',
    write: (row, problems) => {
      const {
        cells: [text = ''],
        line,
      } = row;
      const codes = ({ column, code }: RowDiagnostic) => ({ row: numberOf(row), column, code });
      const message = (problem: RowDiagnostic) => problemMessage(path, line, problem, language);
      const written = (about: (problem: RowDiagnostic) => object) =>
        `${appendProblems(text, JSON.stringify(problems.map(about)))}\n`;
      return firstThatFits(row, text.length + 1, [
        () => written((problem) => ({ ...codes(problem), message: message(problem) })),
        () => written((problem) => ({ ...codes(problem), message: briefMessage(problem, language) })),
        () => written(codes),
        // a line break in JSON is white space, or damage in a string; a gap between commas is a row too
        () => `${text === '' ? '""' : text.replace(/\r\n|\n|\r/g, ' ')}\n`,
      ]);
    },
  };
}

/** The dossier as it was, with its problems next to its fields; text that is not a JSON object becomes the value of `text`. */
function appendProblems(text: string, problems: string): string {
  const value = parseJsonValue(text);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject || value instanceof SyntaxError || value instanceof LosslessNumber)
    return `{"text":${JSON.stringify(text)},"problems":${problems}}`;
  const { problems: _before, ...dossier } = value as Record<string, unknown>;
  const body = stringify(dossier) ?? '{}';
  return `${body.slice(0, -1)}${body === '{}' ? '' : ','}"problems":${problems}}`;
}

/**
 * Makes the function that adds to the problems of an input how their fixes must be written: with the decimal separator
 * that the run was given, and so that a decimal comma does not split a cell in two.
 *
 * @param rejectSeparator the separator of the reject file, where there is one
 */
export function makeNotationAdder(
  shape: InputFormat,
  decimalSeparator: DecimalSeparator,
  rejectSeparator?: string,
): (problems: readonly RowDiagnostic[]) => readonly RowDiagnostic[] {
  const notation =
    shape.kind === 'csv' ? notationOf(decimalSeparator, [shape.header.separator, rejectSeparator]) : null;
  return notation === null ? (problems) => problems : (problems) => problems.map((found) => ({ ...found, notation }));
}

function notationOf(decimalSeparator: DecimalSeparator, separators: readonly unknown[]): Notation | null {
  const isCutByComma = separators.includes(',');
  if (decimalSeparator === 'comma') return isCutByComma ? 'quoted-comma' : 'comma';
  return decimalSeparator === 'point' || isCutByComma ? 'point' : null;
}
