import { shiftPoint } from '../../../primitives/decimal-text.js';
import { damaged, tooLarge } from './archive.js';
import { dateOfSerial, serialOf } from './dates.js';
import type { MergedRange } from './merged-cells.js';
import type { NumberFormat } from './number-formats.js';
import { plainNumber } from './numbers.js';
import { CELL, type CellKind, KIND_OF_FORMAT, type SheetRow } from './sheet-row.js';
import { decodeText, MOST_OF_A_TEXT, TextCollector } from './texts.js';
import type { Attributes, Elements } from './xml.js';

/** What the cells of a sheet are read with. */
export interface SheetContext {
  /** The path of the workbook, for messages. */
  readonly path: string;
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
  readonly merged: readonly MergedRange[];
}

const [LETTER_A, LETTER_Z, DIGIT_0, DIGIT_9] = [0x41, 0x5a, 0x30, 0x39];
/** A sheet has sixteen times as many columns, but a list of dossiers does not. */
const MOST_COLUMNS_OF_A_LIST = 1_024;
const MOST_ROWS_OF_A_SHEET = 1_048_576;
/** How many dates are cached: those of a list occur again and again. */
const MOST_CACHED = 4_096;

/** Makes rows of the elements of a sheet; those without a value are left out. */
export class SheetParser implements Elements {
  /** The rows that were read and not taken. */
  rows: SheetRow[] = [];
  /** How many characters they have. */
  length = 0;
  /** The columns that are hidden, from 1. */
  readonly hiddenColumns: number[] = [];
  line = 0;
  #cells: string[] = [];
  #kinds = '';
  #isHidden = false;
  #column = 0;
  #type = 'n';
  #style = 0;
  #value = '';
  #isInValue = false;
  #isFormula = false;
  #isInRows = false;
  readonly #collector: TextCollector;
  readonly #covered: CoveredCells;
  readonly #dates = new Map<string, string | null>();

  constructor(readonly context: SheetContext) {
    this.#collector = new TextCollector(context.path);
    this.#covered = new CoveredCells(context.merged);
  }

  /** The rows since they were taken last. */
  take(): SheetRow[] {
    const { rows } = this;
    this.rows = [];
    this.length = 0;
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') {
      if (this.#isInRows) this.#openCell(attributes);
    } else if (name === 'v') this.#isInValue = true;
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'f') this.#isFormula = true;
    else if (name === 'sheetData') this.#isInRows = true;
    else if (name === 'col') this.#addColumns(attributes);
    else this.#collector.open(name);
  }

  text(text: string): void {
    if (this.#isInValue) {
      this.#value += text;
      if (this.#value.length > MOST_OF_A_TEXT) throw tooLarge(this.context.path, 'text', MOST_OF_A_TEXT);
    } else this.#collector.add(text);
  }

  close(name: string): void {
    if (name === 'v') this.#isInValue = false;
    else if (name === 'c') {
      if (this.#isInRows) this.#closeCell();
    } else if (name === 'row') this.#closeRow();
    else if (name === 'sheetData') this.#isInRows = false;
    else this.#collector.close(name);
  }

  #openRow({ r, hidden }: Attributes): void {
    const line = r === undefined ? this.line + 1 : Number(r);
    // a row twice, or above the one before it: nobody knows which is meant
    if (!Number.isInteger(line) || line <= this.line || line > MOST_ROWS_OF_A_SHEET) throw this.#damaged();
    this.line = line;
    this.#column = 0;
    this.#isHidden = hidden === '1' || hidden === 'true';
    this.#covered.startRow(line);
  }

  #openCell({ r, t = 'n', s = '0' }: Attributes): void {
    const column = r === undefined ? this.#column + 1 : this.#columnOf(r);
    if (column <= this.#column) throw this.#damaged();
    if (column > MOST_COLUMNS_OF_A_LIST) throw tooLarge(this.context.path, 'columns', MOST_COLUMNS_OF_A_LIST);
    this.#column = column;
    this.#type = t;
    this.#style = Number(s);
    this.#value = '';
    this.#isFormula = false;
  }

  /** The column of a reference such as `AB12`, which must be in this row. */
  #columnOf(reference: string): number {
    let column = 0;
    let line = 0;
    for (let at = 0; at < reference.length; at++) {
      const code = reference.charCodeAt(at);
      if (code >= LETTER_A && code <= LETTER_Z && line === 0) column = column * 26 + code - LETTER_A + 1;
      else if (code >= DIGIT_0 && code <= DIGIT_9) line = line * 10 + code - DIGIT_0;
      else throw this.#damaged();
    }
    if (column === 0 || line !== this.line) throw this.#damaged();
    return column;
  }

  #closeCell(): void {
    const value = this.#value;
    if (this.#type === 'n') this.#addNumber();
    else if (this.#type === 's') this.#add(value === '' ? '' : this.#textAt(Number(value)), CELL.text);
    else if (this.#type === 'inlineStr') this.#add(this.#collector.take(), CELL.text);
    else if (this.#type === 'str') this.#add(decodeText(value), CELL.text);
    else if (this.#type === 'b') this.#add(BOOLEANS[value.trim()] ?? this.#none(), CELL.boolean);
    else if (this.#type === 'e') this.#add(value, CELL.error);
    else if (this.#type === 'd') this.#add(value.replace('T', ' ').replace(MIDNIGHT, ''), CELL.date);
    else throw this.#damaged();
  }

  #textAt(index: number): string {
    return this.context.texts[index] ?? this.#none();
  }

  #addNumber(): void {
    if (this.#value === '') {
      if (this.#isFormula) this.#add('', CELL.formula);
      return;
    }
    const plain = plainNumber(this.#value) ?? this.#none();
    const kind = KIND_OF_FORMAT[this.context.formats[this.#style] ?? 'general'];
    if (kind === CELL.number || kind === CELL.cents || kind === CELL.time) this.#add(plain, kind);
    else if (kind === CELL.percent) this.#add(`${shiftPoint(plain, 2)}%`, kind);
    else {
      const date = this.#dateOf(plain);
      if (date === null) this.#add(plain, CELL.number);
      else this.#add(date, date.includes(' ') ? CELL.date : kind);
    }
  }

  #dateOf(plain: string): string | null {
    let date = this.#dates.get(plain);
    if (date === undefined) {
      date = dateOfSerial(serialOf(Number(plain), this.context.is1904));
      if (this.#dates.size < MOST_CACHED) this.#dates.set(plain, date);
    }
    return date;
  }

  #add(text: string, kind: CellKind): void {
    if (text === '' && kind === CELL.text) return;
    this.#fill(this.#column - 1);
    this.#cells.push(text);
    // a value under merged cells is not shown
    this.#kinds += this.#covered.has(this.#column) ? CELL.covered : kind;
    this.length += text.length + 1;
  }

  /** Empty cells up to a column; those that merged cells cover are known as such. */
  #fill(columns: number): void {
    while (this.#cells.length < columns) {
      this.#cells.push('');
      this.#kinds += this.#covered.has(this.#cells.length) ? CELL.covered : CELL.text;
    }
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    this.#fill(Math.min(this.#covered.last, MOST_COLUMNS_OF_A_LIST));
    this.rows.push({ line: this.line, cells: this.#cells, kinds: this.#kinds, isHidden: this.#isHidden });
    this.#cells = [];
    this.#kinds = '';
  }

  #addColumns({ min, max, hidden }: Attributes): void {
    if (hidden !== '1' && hidden !== 'true') return;
    for (let column = Number(min); column <= Math.min(Number(max), MOST_COLUMNS_OF_A_LIST); column++)
      this.hiddenColumns.push(column);
  }

  #none(): never {
    throw this.#damaged();
  }

  #damaged(): Error {
    return damaged(this.context.path, this.line === 0 ? null : this.line);
  }
}

/** The time of a date without one; a fraction of a second may follow. */
const MIDNIGHT = / 00:00:00(?:\.0*)?Z?$/;
const BOOLEANS: Readonly<Record<string, string>> = { 0: 'no', 1: 'yes', false: 'no', true: 'yes' };

/** Which cells of a row merged cells cover, so that they have no value of their own: all but the first of each. */
class CoveredCells {
  /** The last column that is covered in the row; 0 for none. */
  last = 0;
  readonly #ranges: readonly MergedRange[];
  #next = 0;
  #open: MergedRange[] = [];
  #line = 0;

  constructor(merged: readonly MergedRange[]) {
    this.#ranges = [...merged].sort((a, b) => a.top - b.top);
  }

  startRow(line: number): void {
    this.#line = line;
    for (let range = this.#ranges[this.#next]; range && range.top <= line; range = this.#ranges[++this.#next])
      this.#open.push(range);
    if (this.#open.length > 0) this.#open = this.#open.filter(({ bottom }) => bottom >= line);
    this.last = this.#open.reduce((last, { right }) => Math.max(last, right), 0);
  }

  /** Whether a column, from 1, is covered in the row. */
  has(column: number): boolean {
    return (
      this.#open.length > 0 &&
      this.#open.some(
        ({ top, left, right }) => column >= left && column <= right && (column > left || this.#line > top),
      )
    );
  }
}
