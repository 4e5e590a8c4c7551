import { MAX_VALUE_LENGTH } from '../../dossier/field-types/field-type.js';
import { isShortened } from '../../dossier/field-types/spreadsheet.js';
import type { Block } from '../read/block.js';
import type { Encoding } from '../read/decoder.js';
import { columnNameAt, type Header, type InputFormat } from '../read/header.js';
import type { InputRow } from '../read/row.js';

/** Cells of one column that were noticed: how many, and the lines of the first. */
export interface LineGroup {
  /** The canonical name of the column, or `#7` for one the program does not know. */
  readonly column: string;
  readonly count: number;
  readonly firstRows: readonly number[];
}

/** What was noticed in some rows besides their dossiers: plain data, which can come from another thread. */
export interface InputProfile {
  /** What the bytes were read as, up to there. */
  readonly encoding: Encoding;
  /** Which decimal separators the amounts have. */
  readonly marks: { readonly comma: boolean; readonly point: boolean };
  /** Columns of text in which a spreadsheet shortened long numbers, so that digits are lost. */
  readonly shortened: readonly LineGroup[];
  /** The last row, where it has no line end or fewer cells than the headers; null where it has both. */
  readonly incompleteAt: number | null;
  /** Whether there was any row. */
  readonly hasRows: boolean;
}

export const EMPTY_PROFILE: InputProfile = {
  encoding: 'UTF-8',
  marks: { comma: false, point: false },
  shortened: [],
  incompleteAt: null,
  hasRows: false,
};

/** How many of the rows of a finding are reported. */
const FIRST_ROWS = 3;

/** A finding with so many more cells or rows, of which the first are on those lines. */
export const mergeLineGroup = <F extends LineGroup>(found: F, lines: readonly number[], count: number): F => ({
  ...found,
  count: found.count + count,
  firstRows: [...found.firstRows, ...lines].slice(0, FIRST_ROWS),
});

/** What was noticed before and after, together; columns in the order in which they were found. */
export function mergeProfiles(before: InputProfile, after: InputProfile): InputProfile {
  const shortened = new Map(before.shortened.map((found) => [found.column, found]));
  for (const { column, count, firstRows } of after.shortened)
    shortened.set(column, mergeLineGroup(shortened.get(column) ?? nothingIn(column), firstRows, count));
  return {
    encoding: after.encoding,
    marks: {
      comma: before.marks.comma || after.marks.comma,
      point: before.marks.point || after.marks.point,
    },
    shortened: [...shortened.values()],
    incompleteAt: after.hasRows ? after.incompleteAt : before.incompleteAt,
    hasRows: before.hasRows || after.hasRows,
  };
}

const nothingIn = (column: string): LineGroup => ({ column, count: 0, firstRows: [] });

/** Part of every shortened number; a text without it need not be searched. */
const PART_OF_SHORTENED = 'E+';
const COMMA = ','.charCodeAt(0);
const POINT = '.'.charCodeAt(0);
const ENDS_IN_DECIMALS = /\d([.,])\d{1,2}\s*(?:€|EUR)?\s*$/i;

/** Notices what the rows of an input have besides their dossiers; in JSON there is nothing to notice. */
export class Profiler {
  readonly #columns: Header['columns'];
  readonly #amounts: readonly number[];
  /** The columns of text: ids and those that are not known. */
  readonly #texts: readonly number[];
  #encoding: Encoding = 'UTF-8';
  #comma = false;
  #point = false;
  #mayBeShortened = false;
  #hasLineEnd = true;
  #last: InputRow | null = null;
  #shortened = new Map<string, LineGroup>();

  constructor(shape: InputFormat) {
    this.#columns = shape.kind === 'csv' ? shape.header.columns : [];
    const indexesOf = (kind: string) =>
      this.#columns.flatMap((column, index) => ((column?.kind.name ?? 'text') === kind ? [index] : []));
    this.#amounts = indexesOf('amount');
    this.#texts = indexesOf('text');
  }

  /** Called before the rows of a block. */
  start(block: Block): void {
    this.#encoding = block.encoding;
    this.#last = null;
    this.#hasLineEnd = block.kind === 'json' || /[\r\n]$/.test(block.text.slice(-1));
    this.#mayBeShortened = block.kind === 'csv' && block.text.includes(PART_OF_SHORTENED);
  }

  add(row: InputRow): void {
    const { cells, line } = row;
    this.#last = row;
    if (!this.#comma || !this.#point)
      for (const index of this.#amounts) {
        const cell = cells[index];
        if (cell !== undefined && cell.length <= MAX_VALUE_LENGTH) this.#addAmount(cell);
      }
    if (this.#mayBeShortened) for (const index of this.#texts) this.#addText(cells[index] ?? '', index, line);
  }

  /** What was noticed so far; the columns with shortened numbers only since the last call. */
  flush(): InputProfile {
    const shortened = [...this.#shortened.values()];
    this.#shortened.clear();
    return {
      encoding: this.#encoding,
      marks: { comma: this.#comma, point: this.#point },
      shortened,
      incompleteAt: this.#incompleteAt(),
      hasRows: this.#last !== null,
    };
  }

  #incompleteAt(): number | null {
    if (!this.#last) return null;
    const isShort = this.#last.cells.length < this.#columns.length;
    return isShort || !this.#hasLineEnd ? this.#last.line : null;
  }

  /** Most amounts have their separator before two digits at the end; looked at first, since there are so many. */
  #addAmount(cell: string): void {
    const separator = cell.charCodeAt(cell.length - 3);
    if (separator === COMMA && this.#comma) return;
    if (separator === POINT && this.#point) return;
    const found = ENDS_IN_DECIMALS.exec(cell)?.[1];
    if (found === ',') this.#comma = true;
    if (found === '.') this.#point = true;
  }

  #addText(cell: string, index: number, line: number): void {
    if (!isShortened(cell.trim())) return;
    const column = columnNameAt({ columns: this.#columns }, index);
    const found = this.#shortened.get(column) ?? nothingIn(column);
    this.#shortened.set(column, mergeLineGroup(found, [line], 1));
  }
}
