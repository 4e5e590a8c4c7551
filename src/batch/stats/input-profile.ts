import { MAX_VALUE_LENGTH } from '../../dossier/field-types/field-type.js';
import { isShortened } from '../../dossier/field-types/spreadsheet.js';
import type { Block } from '../read/block.js';
import type { Encoding } from '../read/decoder.js';
import { columnNameAt, type Header, headerOf, type InputFormat } from '../read/header.js';
import type { InputRow } from '../read/row.js';
import { CELL } from '../read/workbook/sheet-row.js';

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
  /** Columns of amounts with more than two decimals, which were read as their sheet shows them. */
  readonly asShown: readonly LineGroup[];
  /** The rows that are hidden in their sheet, and were read. */
  readonly hiddenRows: LineGroup;
  /** The last row, where it has no line end or fewer cells than the headers; null where it has both. */
  readonly incompleteAt: number | null;
  /** Whether there was any row. */
  readonly hasRows: boolean;
}

export const EMPTY_PROFILE: InputProfile = {
  encoding: 'UTF-8',
  marks: { comma: false, point: false },
  shortened: [],
  asShown: [],
  hiddenRows: { column: '', count: 0, firstRows: [] },
  incompleteAt: null,
  hasRows: false,
};

/** How many of the rows of a finding are reported. */
export const FIRST_ROWS = 3;

/** A finding with so many more cells or rows, of which the first are on those lines. */
export const mergeLineGroup = <F extends LineGroup>(found: F, lines: readonly number[], count: number): F => ({
  ...found,
  count: found.count + count,
  firstRows: [...found.firstRows, ...lines].slice(0, FIRST_ROWS),
});

/** What was noticed before and after, together; columns in the order in which they were found. */
export function mergeProfiles(before: InputProfile, after: InputProfile): InputProfile {
  return {
    encoding: after.encoding,
    marks: {
      comma: before.marks.comma || after.marks.comma,
      point: before.marks.point || after.marks.point,
    },
    shortened: mergeColumns(before.shortened, after.shortened),
    asShown: mergeColumns(before.asShown, after.asShown),
    hiddenRows: mergeLineGroup(before.hiddenRows, after.hiddenRows.firstRows, after.hiddenRows.count),
    incompleteAt: after.hasRows ? after.incompleteAt : before.incompleteAt,
    hasRows: before.hasRows || after.hasRows,
  };
}

function mergeColumns(before: readonly LineGroup[], after: readonly LineGroup[]): readonly LineGroup[] {
  if (after.length === 0) return before;
  const merged = new Map(before.map((found) => [found.column, found]));
  for (const { column, count, firstRows } of after)
    merged.set(column, mergeLineGroup(merged.get(column) ?? nothingIn(column), firstRows, count));
  return [...merged.values()];
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
  #asShown = new Map<string, LineGroup>();
  #hiddenRows = nothingIn('');

  constructor(shape: InputFormat) {
    this.#columns = headerOf(shape)?.columns ?? [];
    const indexesOf = (...kinds: string[]) =>
      this.#columns.flatMap((column, index) => (kinds.includes(column?.kind.name ?? 'text') ? [index] : []));
    this.#amounts = indexesOf('amount', 'amount-or-percentage');
    this.#texts = indexesOf('text');
  }

  /** Called before the rows of a block. */
  start(block: Block): void {
    this.#encoding = block.encoding;
    this.#last = null;
    this.#hasLineEnd = block.kind !== 'csv' || /[\r\n]$/.test(block.text.slice(-1));
    this.#mayBeShortened = block.kind === 'csv' && block.text.includes(PART_OF_SHORTENED);
  }

  add(row: InputRow): void {
    const { cells, line, kinds } = row;
    this.#last = row;
    if (row.isHidden) this.#hiddenRows = mergeLineGroup(this.#hiddenRows, [line], 1);
    if (row.asShown) for (const index of row.asShown) this.#addTo(this.#asShown, index, line);
    if (!this.#comma || !this.#point)
      for (const index of this.#amounts) {
        const cell = cells[index];
        // the decimal separator of a number in a sheet says nothing about the texts
        if (kinds !== undefined && kinds[index] !== CELL.text) continue;
        if (cell !== undefined && cell.length <= MAX_VALUE_LENGTH) this.#addAmount(cell);
      }
    if (this.#mayBeShortened) for (const index of this.#texts) this.#addText(cells[index] ?? '', index, line);
  }

  /** What was noticed so far; the columns with shortened numbers only since the last call. */
  flush(): InputProfile {
    const shortened = [...this.#shortened.values()];
    const asShown = [...this.#asShown.values()];
    const hiddenRows = this.#hiddenRows;
    this.#shortened.clear();
    this.#asShown.clear();
    this.#hiddenRows = nothingIn('');
    return {
      encoding: this.#encoding,
      marks: { comma: this.#comma, point: this.#point },
      shortened,
      asShown,
      hiddenRows,
      incompleteAt: this.#incompleteAt(),
      hasRows: this.#last !== null,
    };
  }

  #incompleteAt(): number | null {
    // a sheet leaves empty cells out, and a file that is cut off is not a workbook
    if (!this.#last || this.#last.kinds !== undefined) return null;
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
    if (isShortened(cell.trim())) this.#addTo(this.#shortened, index, line);
  }

  #addTo(groups: Map<string, LineGroup>, index: number, line: number): void {
    const column = columnNameAt({ columns: this.#columns }, index);
    groups.set(column, mergeLineGroup(groups.get(column) ?? nothingIn(column), [line], 1));
  }
}
