import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { NoteReread } from './column-reading.js';
import type { CsvBlock } from './csv-blocks.js';
import { type CsvRecord, CsvRecords } from './csv-records.js';
import { CsvRows } from './csv-rows.js';
import { type Encoding, isDamaged } from './decoder.js';
import type { InputFormat } from './header.js';
import type { JsonElement } from './json-elements.js';
import { givenValues, readJsonRow } from './json-row.js';
import type { ListOptions } from './list-options.js';
import { type InputRow, isInRange, isOutside, type RowRange } from './row.js';
import { originInCells, originInJson } from './row-origin.js';
import { RowParts } from './row-parts.js';
import type { SheetRow } from './workbook/sheet-row.js';
import { SheetRows } from './workbook/sheet-rows.js';

/** The elements of JSON input that were complete with a piece of its text. */
export interface JsonBlock {
  readonly kind: 'json';
  readonly elements: readonly JsonElement[];
}

/** Some rows of a sheet. */
export interface SheetBlock {
  readonly kind: 'sheet';
  readonly rows: readonly SheetRow[];
}

/** Rows that can be read without the rest of the input, in any thread: plain data. */
export type RowsBlock = CsvBlock | JsonBlock | SheetBlock;

/** Such rows, and what the bytes of the input were read as up to there. */
export type Block = RowsBlock & { readonly encoding: Encoding };

/** What reading rows needs besides the input. */
export interface RowOptions {
  readonly parameters: Parameters;
  readonly decimalSeparator: DecimalSeparator;
  /** Which rows are read; null for all. */
  readonly rows: RowRange | null;
  /** Whether the rows were rejected by an earlier run, and keep their lines in its input. */
  readonly isCorrection?: boolean | undefined;
  /** What the user says about the list; nothing without it. */
  readonly list?: ListOptions | undefined;
}

/** Reads the rows of the blocks of an input, each as it is asked for. */
export class BlockReader {
  /** Rows whose cells were all empty, so far. */
  blankRows = 0;
  /** The lines of rows that are not dossiers, since they were last taken. */
  #leftOut: number[] = [];
  readonly #csv: CsvRows | null;
  readonly #sheet: SheetRows | null;

  /** @param note receives each value that is read differently from how it is written */
  constructor(
    shape: InputFormat,
    readonly options: RowOptions,
    note: NoteReread = () => undefined,
  ) {
    this.#csv = shape.kind === 'csv' ? new CsvRows(shape.header, options, note) : null;
    this.#sheet = shape.kind === 'workbook' ? new SheetRows(shape, options, note) : null;
  }

  /** The lines of rows that are not dossiers, since the last call. */
  takeLeftOut(): readonly number[] {
    const lines = this.#leftOut;
    this.#leftOut = [];
    return lines;
  }

  read(block: Block): Iterable<InputRow> {
    if (block.kind === 'json') return this.#elements(block.elements, block.encoding);
    if (block.kind === 'sheet') return this.#sheet ? this.#sheetRows(block.rows, this.#sheet) : [];
    return this.#csv ? this.#records(block, block.encoding, this.#csv) : [];
  }

  *#records(block: CsvBlock, encoding: Encoding, csv: CsvRows): Generator<InputRow> {
    const { text, start, nextLine, records } = block;
    if (isOutside(start.line, nextLine, this.options.rows)) return;
    const suspect = isDamaged(text, encoding, csv.header.added.rejects > 0) ? encoding : null;
    const cut = records ?? new CsvRecords(csv.header.separator, start).each(text);
    // only the last record of the input can have no line end
    const all = /[^\r\n]$/.test(text.slice(-1)) ? [...cut] : null;
    const cutOff = all?.at(-1);
    const parts = new RowParts(csv.header);
    for (const record of all ?? cut) {
      if (!parts.isHolding && parts.isWhole(record)) {
        const row = this.#row(record, csv, suspect, record === cutOff);
        if (row) yield row;
        continue;
      }
      for (const known of parts.add(record)) {
        const row = this.#row(known, csv, suspect, known === cutOff);
        if (row) yield row;
      }
    }
    for (const known of parts.end()) {
      const row = this.#row(known, csv, suspect, known === cutOff);
      if (row) yield row;
    }
  }

  #row(record: CsvRecord, csv: CsvRows, suspect: Encoding | null, isCutOff: boolean): InputRow | null {
    if (!isInRange(record.line, this.options.rows)) return null;
    const row = csv.read(record, suspect, isCutOff);
    if (row === 'blank') this.blankRows++;
    else if (row === 'left-out') this.#leftOut.push(record.line);
    else return this.options.isCorrection ? { ...row, origin: originInCells(record.cells, csv.header) } : row;
    return null;
  }

  *#sheetRows(rows: readonly SheetRow[], sheet: SheetRows): Generator<InputRow> {
    for (const sheetRow of rows) {
      if (!isInRange(sheetRow.line, this.options.rows)) continue;
      const row = sheet.read(sheetRow);
      if (row === 'blank') this.blankRows++;
      else if (row === 'left-out') this.#leftOut.push(sheetRow.line);
      else if (this.options.isCorrection) yield { ...row, origin: originInCells(sheetRow.cells, sheet.shape.header) };
      else yield row;
    }
  }

  *#elements(elements: readonly JsonElement[], encoding: Encoding): Generator<InputRow> {
    const { parameters, rows: range, decimalSeparator, list } = this.options;
    const given = givenValues(list, decimalSeparator);
    for (const element of elements) {
      if (!isInRange(element.line, range)) continue;
      const row = readJsonRow(element, parameters, encoding, given);
      if (!row) this.blankRows++;
      else if (this.options.isCorrection) yield { ...row, origin: originInJson(element.text) };
      else yield row;
    }
  }
}
