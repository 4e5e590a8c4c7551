import { issue, type RowDiagnostic, rowDiagnostic, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import type { ParseResult } from '../../dossier/build-dossier.js';
import { type DecimalSeparator, memoizeReader } from '../../dossier/field-types/field-type.js';
import type { AnyField } from '../../dossier/fields.js';
import { type FieldReader, rowReader } from '../../dossier/from-text.js';
import { withoutAdded } from './added-columns.js';
import type { RowOptions } from './block.js';
import { columnReadings, type NoteReread, needsExactCells } from './column-reading.js';
import type { CsvRecord, RecordIssue } from './csv-records.js';
import { type Encoding, isDamaged } from './decoder.js';
import { columnNameAt, filledCells, type Header, isNotBlank } from './header.js';
import { leftOutFinder } from './left-out.js';
import { type ListOptions, NO_LIST_OPTIONS } from './list-options.js';
import { type InputRow, MAX_ROW_LENGTH, MOST_OF_A_CELL } from './row.js';

/** Reads the records of a CSV file as dossiers, by its header. */
export class CsvRows {
  readonly #read: (cells: readonly string[]) => ParseResult;
  readonly #isLeftOut: (cells: readonly string[]) => boolean;
  readonly #needsExactCells: boolean;

  constructor(
    readonly header: Header,
    { parameters, decimalSeparator, list = NO_LIST_OPTIONS }: RowOptions,
    note: NoteReread,
  ) {
    this.#read = rowReader(fieldReaders(header, decimalSeparator, list, note), parameters);
    this.#isLeftOut = leftOutFinder(header, list);
    this.#needsExactCells = needsExactCells(header, decimalSeparator);
  }

  /**
   * The row of a record, or why it is none: its cells are all empty, or it is a sum or the headers once more.
   * @param suspect the encoding of the file, where some character near the record did not come through it
   * @param isCutOff whether the file ends in the record, without a line end
   */
  read(record: CsvRecord, suspect: Encoding | null, isCutOff = false): InputRow | 'blank' | 'left-out' {
    if (!isNotBlank(record)) return 'blank';
    const { line, cells, issue: found } = record;
    const own = withoutAdded(cells, this.header.names.length, this.header.added);
    if (found === null && this.#isLeftOut(own)) return 'left-out';
    const problem = this.#problem(own, found, suspect) ?? this.#tooLong(record, own);
    if (problem) return { line, cells: own, reading: { problems: [problem] } };
    const text = own === cells ? record.text : undefined;
    const reading = this.#read(own);
    const incomplete = isCutOff && reading.dossier ? this.#incomplete(own) : null;
    return { line, cells: own, reading: incomplete ? { problems: [incomplete] } : reading, text };
  }

  /** What makes the whole row unreadable; its values are then not looked at. */
  #problem(cells: readonly string[], found: RecordIssue | null, suspect: Encoding | null): RowDiagnostic | null {
    if (found) return this.#problemAt(found.cell, toIssue(found));
    const isReject = this.header.added.rejects > 0;
    const damaged = suspect === null ? -1 : cells.findIndex((cell) => isDamaged(cell, suspect, isReject));
    if (damaged >= 0) return this.#problemAt(damaged, issue('UNREADABLE_CHARACTER', {}));
    const columns = this.header.names.length;
    const filled = cells.length > columns ? (this.#needsExactCells ? cells.length : filledCells(cells)) : 0;
    return filled > columns ? this.#problemAt(columns, issue('TOO_MANY_CELLS', { cells: filled, columns })) : null;
  }

  /** A cell that is too long to be text of a dossier; in a short row there is none. */
  #tooLong({ text }: CsvRecord, cells: readonly string[]): RowDiagnostic | null {
    if (text !== undefined && text.length <= MOST_OF_A_CELL) return null;
    const long = cells.findIndex((cell) => cell.length > MOST_OF_A_CELL);
    return long < 0 ? null : this.#problemAt(long, issue('TEXT_TOO_LONG', { most: MOST_OF_A_CELL }));
  }

  /** What is missing, or may be, from the last row of a file that is cut off there: a value that the result depends on. */
  #incomplete(cells: readonly string[]): RowDiagnostic | null {
    const { fields } = this.header;
    const last = cells.length - 1;
    const isMissing = last < fields.length - 1 && fields.some((field, index) => index >= last && isComputedWith(field));
    return isMissing || this.#isCutAmount(cells) ? this.#problemAt(last, issue('LAST_ROW_INCOMPLETE', {})) : null;
  }

  /** Whether the last cell is an amount without cents, such as `200` of `2000`; no other value is the beginning of another. */
  #isCutAmount(cells: readonly string[]): boolean {
    const last = cells.length - 1;
    return this.header.fields[last]?.kind.name === 'amount' && !HAS_CENTS.test(cells[last]?.trim() ?? '');
  }

  #problemAt(index: number, found: ValueIssue): RowDiagnostic {
    return rowDiagnostic(columnNameAt(this.header, index), found);
  }
}

/** How each field of a list is read: from its column, or as the one value that the user gave it. */
function fieldReaders(
  header: Header,
  decimal: DecimalSeparator,
  list: ListOptions,
  note: NoteReread,
): (field: AnyField) => FieldReader | null {
  const readingOf = columnReadings(header, decimal, list, note);
  return (field) => {
    const given = list.given[field.name];
    if (given !== undefined) {
      const value = field.kind.fromText(given.trim(), decimal);
      return { cellIndex: -1, read: () => value };
    }
    const cellIndex = header.indexes.get(field.name);
    if (cellIndex === undefined) return null;
    const { separator, rules } = readingOf(field, cellIndex);
    return { cellIndex, read: memoizeReader(field.kind, separator, rules) };
  };
}

const HAS_CENTS = /[.,]\d\d$/;

const isComputedWith = (field: AnyField | null): boolean => field !== null && field.name !== 'id';

function toIssue(found: RecordIssue): ValueIssue {
  const { line } = found;
  switch (found.kind) {
    case 'unclosed-quote':
      return issue('UNCLOSED_QUOTE', {});
    case 'after-unclosed-quote':
      return issue('AFTER_UNCLOSED_QUOTE', { line });
    case 'text-after-quote':
      return issue('TEXT_AFTER_QUOTE', {});
    case 'closed-later':
      return issue('QUOTE_CLOSED_LATER', { line, closedOn: found.closedOn });
    case 'line-break':
      return issue('LINE_BREAK_IN_ROW', { line, lastLine: found.lastLine });
    case 'too-long':
      return issue('ROW_TOO_LONG', { most: MAX_ROW_LENGTH });
  }
}
