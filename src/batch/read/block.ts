import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { CsvBlock } from './csv-blocks.js';
import { type CsvRecord, CsvRecords, type Separator } from './csv-records.js';
import { CsvRows } from './csv-rows.js';
import { type Encoding, isDamaged } from './decoder.js';
import type { Header, InputFormat } from './header.js';
import type { JsonElement } from './json-elements.js';
import { jsonRow } from './json-row.js';
import { type InputRow, isInRange, isOutside, type RowRange } from './row.js';

/** The elements of JSON input that were complete with a piece of its text. */
export interface JsonBlock {
  readonly kind: 'json';
  readonly elements: readonly JsonElement[];
}

/** A piece of the input that can be read without the rest, in any thread: plain data. */
export type Block = (CsvBlock | JsonBlock) & { readonly encoding: Encoding };

/** What reading rows needs besides the input. */
export interface RowOptions {
  readonly parameters: Parameters;
  readonly mark: DecimalSeparator;
  /** Which rows are read; null for all. */
  readonly rows: RowRange | null;
}

/** Reads the rows of blocks, each as it is asked for. */
export interface BlockReader {
  read(block: Block): Iterable<InputRow>;
  /** Rows whose cells were all empty, so far. */
  readonly blankRows: number;
}

/** A reader for the blocks of an input of a shape. */
export const blockReader = (shape: InputFormat, options: RowOptions): BlockReader =>
  shape.kind === 'csv' ? new CsvBlockReader(shape.header, options) : new JsonBlockReader(options);

class CsvBlockReader implements BlockReader {
  blankRows = 0;
  readonly #rows: CsvRows;

  constructor(
    header: Header,
    readonly options: RowOptions,
  ) {
    this.#rows = new CsvRows(header, options.parameters, options.mark);
  }

  *read(block: Block): Generator<InputRow> {
    const { rows: range } = this.options;
    if (block.kind !== 'csv' || isOutside(block.start.line, block.nextLine, range)) return;
    const { header } = this.#rows;
    const isSuspect = isDamaged(block.text, block.encoding, header.rejectColumns > 0);
    const encoding = isSuspect ? block.encoding : null;
    for (const record of recordsOf(block, header.separator)) {
      if (!isInRange(record.line, range)) continue;
      const row = this.#rows.read(record, encoding);
      if (row) yield row;
      else this.blankRows++;
    }
  }
}

const recordsOf = ({ text, start, records }: CsvBlock, separator: Separator): Iterable<CsvRecord> =>
  records ?? new CsvRecords(separator, start).each(text);

class JsonBlockReader implements BlockReader {
  blankRows = 0;

  constructor(readonly options: RowOptions) {}

  *read(block: Block): Generator<InputRow> {
    if (block.kind !== 'json') return;
    const { parameters, rows } = this.options;
    for (const element of block.elements) {
      if (!isInRange(element.line, rows)) continue;
      const row = jsonRow(element, parameters, block.encoding);
      if (row) yield row;
      else this.blankRows++;
    }
  }
}
