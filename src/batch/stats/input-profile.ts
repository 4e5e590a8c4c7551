import { MAX_VALUE_LENGTH } from '../../dossier/field-types/field-type.js';
import { isShortened } from '../../dossier/field-types/spreadsheet.js';
import type { Block } from '../read/block.js';
import type { Encoding } from '../read/decoder.js';
import type { Header, InputFormat } from '../read/header.js';
import type { InputRow } from '../read/row.js';

/** Which decimal separators the amounts of a file have. */
export interface DecimalMarks {
  readonly comma: boolean;
  readonly point: boolean;
}

/** Cells of one column that were noticed: how many, and the lines of the first. */
export interface Finding {
  /** The canonical name of the column, or `#7` for one the program does not know. */
  readonly column: string;
  readonly count: number;
  readonly firstRows: readonly number[];
}

/** What was noticed in some rows besides their dossiers: plain data, which can come from another thread. */
export interface InputProfile {
  /** What the bytes were read as, up to there. */
  readonly encoding: Encoding;
  readonly marks: DecimalMarks;
  /** Columns of text in which a spreadsheet shortened long numbers, so that digits are lost. */
  readonly shortened: readonly Finding[];
}

export const EMPTY_PROFILE: InputProfile = {
  encoding: 'UTF-8',
  marks: { comma: false, point: false },
  shortened: [],
};

/** How many of the rows of a finding are reported. */
export const FIRST_ROWS = 3;

/** What was noticed before and after, together; columns in the order in which they were found. */
export function mergeProfiles(before: InputProfile, after: InputProfile): InputProfile {
  const shortened = new Map(before.shortened.map((found) => [found.column, found]));
  for (const { column, count, firstRows } of after.shortened) {
    const known = shortened.get(column);
    shortened.set(column, {
      column,
      count: (known?.count ?? 0) + count,
      firstRows: [...(known?.firstRows ?? []), ...firstRows].slice(0, FIRST_ROWS),
    });
  }
  return {
    encoding: after.encoding,
    marks: {
      comma: before.marks.comma || after.marks.comma,
      point: before.marks.point || after.marks.point,
    },
    shortened: shortened.size === 0 ? before.shortened : [...shortened.values()],
  };
}

/** Notices what rows have besides their dossiers. */
export interface Profiler {
  /** Called before the rows of a block. */
  start(block: Block): void;
  add(row: InputRow): void;
  /** What was noticed since the last call. */
  flush(): InputProfile;
}

/** A profiler of the rows of an input; JSON has nothing to notice. */
export const createProfiler = (shape: InputFormat): Profiler =>
  shape.kind === 'csv' ? new CsvProfiler(shape.header) : NO_PROFILER;

const NO_PROFILER: Profiler = {
  start: () => undefined,
  add: () => undefined,
  flush: () => EMPTY_PROFILE,
};

/** Part of every shortened number; a text without it need not be searched. */
const SIGN_OF_SHORTENED = 'E+';
const COMMA = ','.charCodeAt(0);
const POINT = '.'.charCodeAt(0);
const ENDS_IN_DECIMALS = /\d([.,])\d{1,2}\s*(?:€|EUR)?\s*$/i;

class CsvProfiler implements Profiler {
  readonly #amounts: readonly number[];
  /** The columns of text: ids and those that are not known. */
  readonly #texts: readonly number[];
  #encoding: Encoding = 'UTF-8';
  #comma = false;
  #point = false;
  #mayBeShortened = false;
  #shortened: { column: string; count: number; firstRows: number[] }[] = [];

  constructor(readonly header: Header) {
    const placesOf = (kinds: readonly string[]) =>
      header.columns.flatMap((column, place) => (kinds.includes(column?.kind.name ?? 'text') ? [place] : []));
    this.#amounts = placesOf(['amount']);
    this.#texts = placesOf(['text']);
  }

  start(block: Block): void {
    this.#encoding = block.encoding;
    this.#mayBeShortened = block.kind === 'csv' && block.text.includes(SIGN_OF_SHORTENED);
  }

  add({ cells, line }: InputRow): void {
    if (!this.#comma || !this.#point)
      for (const place of this.#amounts) {
        const cell = cells[place];
        if (cell !== undefined && cell.length <= MAX_VALUE_LENGTH) this.#addAmount(cell);
      }
    if (this.#mayBeShortened) for (const place of this.#texts) this.#addText(cells[place] ?? '', place, line);
  }

  flush(): InputProfile {
    const observed = {
      encoding: this.#encoding,
      marks: { comma: this.#comma, point: this.#point },
      shortened: this.#shortened,
    };
    this.#shortened = [];
    return observed;
  }

  /** Most amounts have their mark before two digits at the end; looked at first, since there are so many. */
  #addAmount(cell: string): void {
    const sign = cell.charCodeAt(cell.length - 3);
    if (sign === COMMA && this.#comma) return;
    if (sign === POINT && this.#point) return;
    const mark = ENDS_IN_DECIMALS.exec(cell)?.[1];
    if (mark === ',') this.#comma = true;
    if (mark === '.') this.#point = true;
  }

  #addText(cell: string, place: number, line: number): void {
    if (!isShortened(cell.trim())) return;
    const column = this.header.columns[place]?.name ?? `#${place + 1}`;
    let found = this.#shortened.find((known) => known.column === column);
    if (!found) {
      found = { column, count: 0, firstRows: [] };
      this.#shortened.push(found);
    }
    found.count++;
    if (found.firstRows.length < FIRST_ROWS) found.firstRows.push(line);
  }
}
