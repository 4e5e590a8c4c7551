import { columnLetters } from '../../../vocabulary/column-letters.js';

const LESS = '<'.charCodeAt(0);
const MORE = '>'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);
const R = 'r'.charCodeAt(0);
const C = 'c'.charCodeAt(0);
const ROW = '<row'.length;
const CELL = '<c'.length;
const EMPTY_CELL = '<c/>'.length;

/**
 * Adds its reference to every row and cell of a sheet (`<row r="2">`, `<c r="B2">`): a spreadsheet counts by itself,
 * other programs need it. It is done where the rows come together, since the writer of a row does not know how many
 * are before it. Empty cells, which only take the place of their column, are left out.
 */
export class CellReferences {
  rows = 0;
  columns = 0;
  /** How the cell of each column starts. */
  readonly #cells: Buffer[] = [];

  /** A piece of the text of a sheet that holds only whole rows, with their references: a copy, since the memory of the piece may be released. */
  add(text: Uint8Array): Uint8Array {
    // no row or cell is shorter than its reference
    const out = Buffer.allocUnsafe(2 * text.length);
    let length = 0;
    let row = Buffer.from('');
    let column = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text[at] as number;
      const next = code === LESS ? text[at + 1] : undefined;
      if (next === C && isEndOfName(text[at + CELL])) {
        column++;
        if (text[at + CELL] === SLASH) at += EMPTY_CELL - 1;
        else {
          length = put(out, length, this.#cell(column));
          length = put(out, length, row);
          out[length++] = QUOTE;
          at += CELL - 1;
        }
      } else if (next === R) {
        column = 0;
        this.rows++;
        row = Buffer.from(String(this.rows));
        length = put(out, length, Buffer.from(`<row r="${this.rows}"`));
        at += ROW - 1;
      } else out[length++] = code;
    }
    return out.subarray(0, length);
  }

  #cell(column: number): Buffer {
    if (column > this.columns) this.columns = column;
    this.#cells[column] ??= Buffer.from(`<c r="${columnLetters(column)}`);
    return this.#cells[column];
  }
}

/** `<c` may be the beginning of a longer name. */
const isEndOfName = (code: number | undefined): boolean => code === SPACE || code === MORE || code === SLASH;

function put(out: Buffer, at: number, bytes: Buffer): number {
  let end = at;
  for (let index = 0; index < bytes.length; index++) out[end++] = bytes[index] as number;
  return end;
}
