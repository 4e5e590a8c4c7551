import { LosslessNumber, stringify } from 'lossless-json';
import type { Notation, RowDiagnostic } from '../../diagnostics/row-diagnostic.js';
import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import { parseJsonValue } from '../../dossier/from-json.js';
import { formatRowDiagnostic } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import { type InputFormat, REJECT_COLUMNS } from '../read/header.js';
import type { InputRow } from '../read/row.js';
import { csvLine, type Dialect, escapeLeadingApostrophe } from './dialect.js';

/** Writes rejected rows so that they can be corrected and read again. */
export interface RejectWriter {
  /** The text before the first row. */
  readonly header: string;
  write(row: InputRow, problems: readonly RowDiagnostic[]): string;
  /** The same in at most three times the bytes that the row has in the input: with its codes if they fit. */
  writeBriefly(row: InputRow, problems: readonly RowDiagnostic[]): string;
}

/** How many times as large as its input a file of rejected rows can become. */
export const MOST_TIMES = 3;

/** The richest of some texts that is small enough for a row of a number of bytes; the last one always is. */
function firstThatFits(bytes: number, texts: readonly (() => string)[]): string {
  let found = '';
  for (const text of texts) {
    found = text();
    if (Buffer.byteLength(found) <= MOST_TIMES * bytes) break;
  }
  return found;
}

/**
 * A whole message about one problem: file, row, column, code, what is wrong and how to correct it.
 * It never repeats a name, an id or a value of a column that the program does not know.
 */
export function problemMessage(path: string, line: number, problem: RowDiagnostic, language: Language): string {
  const column = problem.column === '' ? '' : `${problem.column}: `;
  return `${path}:${line}: ${column}${problem.code}: ${formatRowDiagnostic(problem, language)}`;
}

/** Rejects of a CSV file: the row as it was, then row, column, code and message; for JSON: JSON Lines. */
export const rejectWriter = (shape: InputFormat, path: string, language: Language, to: Dialect): RejectWriter =>
  shape.kind === 'csv' ? csvRejects(shape.header.names, path, language, to) : jsonRejects(path, language);

function csvRejects(names: readonly string[], path: string, language: Language, to: Dialect): RejectWriter {
  const cell = (text: string): string => to.escape(escapeLeadingApostrophe(text));
  const joined = (problems: readonly RowDiagnostic[], text: (problem: RowDiagnostic) => string, separator: string) =>
    problems.map(text).join(separator);
  const line = ({ cells }: InputRow, about: readonly string[]): string => {
    const own = Array.from({ length: names.length }, (_, index) => cell(cells[index] ?? ''));
    const surplus = cells.slice(names.length).map(cell);
    while (surplus.at(-1) === '') surplus.pop();
    return csvLine([...own, ...about, ...surplus], to);
  };
  const codes = ({ line }: InputRow, problems: readonly RowDiagnostic[]): readonly string[] => [
    String(line),
    joined(problems, ({ column }) => column, ' '),
    joined(problems, ({ code }) => code, ' '),
  ];
  return {
    header: to.byteOrderMark + csvLine([...names.map(cell), ...REJECT_COLUMNS], to),
    write: (row, problems) => {
      const message = joined(problems, (problem) => problemMessage(path, row.line, problem, language), ' | ');
      return line(row, [...codes(row, problems), to.escape(message)]);
    },
    writeBriefly: (row, problems) =>
      firstThatFits(row.cells.join(to.separator).length + 1, [
        () => line(row, [...codes(row, problems), '']),
        () => (row.cells.length > names.length ? line(row, ['', '', '', '']) : csvLine(row.cells.map(cell), to)),
      ]),
  };
}

function jsonRejects(path: string, language: Language): RejectWriter {
  const textOf = ({ cells: [text = ''] }: InputRow): string => text;
  const codes = ({ line }: InputRow, { column, code }: RowDiagnostic) => ({ row: line, column, code });
  return {
    header: '',
    write: (row, problems) => {
      const message = (problem: RowDiagnostic) => problemMessage(path, row.line, problem, language);
      const written = problems.map((problem) => ({ ...codes(row, problem), message: message(problem) }));
      return `${appendProblems(textOf(row), JSON.stringify(written))}\n`;
    },
    writeBriefly: (row, problems) => {
      const text = textOf(row);
      if (text === '') return '';
      return firstThatFits(text.length, [
        () => `${appendProblems(text, JSON.stringify(problems.map((problem) => codes(row, problem))))}\n`,
        // a line break in JSON is white space, or damage in a string
        () => `${text.replace(/\r\n|\n|\r/g, ' ')}\n`,
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
