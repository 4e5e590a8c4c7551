import type { Cell, ColumnDef, SheetChart, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../../vocabulary/column-letters.js';
import type { Formula, Value } from './formula.js';
import type { Look } from './styles.js';

/** A cell, as what formulas refer to; rows and columns from 1. */
export interface CellReference extends Formula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The most characters that a cell has room for. */
const MOST_CHARACTERS = 32_767;

/** The highest that a row can be, in points. */
const MOST_HEIGHT = 400;

/** Text that no program takes for anything else: without characters that XML does not have, or what stands for them. */
const cleanText = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
    .replace(/[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .slice(0, MOST_CHARACTERS);

type Validation = NonNullable<WriteSheet['dataValidations']>[number];

interface Placed {
  readonly content: Formula | Value;
  readonly look: Look;
}

const isFormula = (content: Formula | Value): content is Formula => typeof content === 'object';

/** How a sheet is printed on A4, and what stays in sight. */
export interface SheetForm {
  readonly widths: readonly number[];
  /** How many rows stay in sight, and are printed on every page. */
  readonly frozen?: number;
  readonly isLandscape?: boolean;
  /** Over how many pages its columns are printed: one, unless there are many. */
  readonly pagesWide?: number;
  /** Whether all of it is printed on one page. */
  readonly onOnePage?: boolean;
}

/** A sheet in the making: cells are placed in it, and referred to. */
export class Sheet {
  readonly #cells = new Map<string, Placed>();
  readonly #validations: Validation[] = [];
  readonly #charts: SheetChart[] = [];
  readonly #merged: { row: number; from: number; to: number }[] = [];
  readonly #heights = new Map<number, number>();
  /** The first row that is free. */
  next = 1;

  constructor(
    readonly name: string,
    readonly form: SheetForm,
  ) {}

  /** Places a value or a formula in a cell, which formulas can refer to. */
  put(row: number, column: number, content: Formula | Value, look: Look = 'text'): CellReference {
    this.#cells.set(`${row},${column}`, { content, look });
    this.next = Math.max(this.next, row + 1);
    return this.at(row, column, isFormula(content) ? content.value : content);
  }

  /** A reference to a cell with a value. */
  at(row: number, column: number, value: Value): CellReference {
    const address = `${columnLetters(column)}${row}`;
    const elsewhere = `${this.quoted}!${address}`;
    return {
      sheet: this.name,
      row,
      column,
      value,
      level: 3,
      text: (sheet) => (sheet === this.name ? address : elsewhere),
    };
  }

  /** Places cells next to each other from the first column in the next free row; returns its number. */
  row(cells: readonly (readonly [content: Formula | Value, look?: Look])[], row = this.next): number {
    cells.forEach(([content, look], index) => {
      if (content !== '' || look !== undefined) this.put(row, index + 1, content, look);
    });
    this.next = Math.max(this.next, row + 1);
    return row;
  }

  /** A text over several columns, whose row is high enough for it. */
  wide(text: Formula | string, look: Look, columns = this.form.widths.length, row = this.next): number {
    this.put(row, 1, text, look);
    this.merge(row, 1, columns);
    const width = this.form.widths.slice(0, columns).reduce((sum, one) => sum + one, 0);
    const longest = isFormula(text) ? 0 : text.length;
    this.height(row, 15 * Math.max(1, Math.ceil((1.15 * longest) / width)));
    return row;
  }

  merge(row: number, from: number, to: number): void {
    if (to > from) this.#merged.push({ row, from, to });
  }

  height(row: number, points: number): void {
    this.#heights.set(row, Math.min(points, MOST_HEIGHT));
  }

  validate(reference: CellReference, rule: Omit<Validation, 'range'>): void {
    this.#validations.push({ ...rule, showErrorMessage: true, range: reference.text(this.name) });
  }

  chart(chart: SheetChart): void {
    this.#charts.push(chart);
  }

  /** The name as formulas write it. */
  get quoted(): string {
    return `'${this.name.replaceAll("'", "''")}'`;
  }

  /** The sheet as the writer takes it; all cells but those for input are locked. */
  toWriteSheet(styles: Readonly<Record<Look, Cell['style']>>): WriteSheet {
    const { widths, frozen = 0, isLandscape = false, pagesWide = 1, onOnePage = false } = this.form;
    const cells = [...this.#cells].map(
      ([address, placed]) => [shift(address), cellOf(placed, this.name, styles)] as const,
    );
    return {
      name: this.name,
      rows: Array.from({ length: this.next - 1 }, () => []),
      cells: new Map(cells),
      columns: widths.map((width): ColumnDef => ({ width })),
      rowDefs: new Map([...this.#heights].map(([row, height]) => [row - 1, { height }])),
      merges: this.#merged.map(({ row, from, to }) => ({
        startRow: row - 1,
        endRow: row - 1,
        startCol: from - 1,
        endCol: to - 1,
      })),
      dataValidations: this.#validations,
      charts: this.#charts,
      protection: { sheet: true, formatColumns: true, formatRows: true },
      view: { showGridLines: false },
      ...(frozen > 0 ? { freezePane: { rows: frozen } } : {}),
      pageSetup: {
        paperSize: 'a4',
        orientation: isLandscape ? 'landscape' : 'portrait',
        fitToPage: true,
        fitToWidth: pagesWide,
        fitToHeight: onOnePage ? 1 : 0,
        margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
        ...(frozen > 0 ? { printTitlesRow: `$1:$${frozen}` } : {}),
      },
      headerFooter: { oddFooter: '&C&P / &N' },
    };
  }
}

/** The writer counts rows and columns from 0. */
const shift = (address: string): string =>
  address
    .split(',')
    .map((number) => Number(number) - 1)
    .join(',');

const IS_EURO: readonly Look[] = ['euro', 'euroTotal', 'euroPartial', 'inputEuro'];

function cellOf({ content, look }: Placed, sheet: string, styles: Readonly<Record<Look, Cell['style']>>): Cell {
  const style = styles[look];
  const styled = style === undefined ? {} : { style };
  if (isFormula(content)) {
    const { value } = content;
    // what is shown of an amount that was added up in doubles
    const shown = typeof value === 'number' && IS_EURO.includes(look) ? Math.round(100 * value) / 100 : value;
    return { value: null, type: 'formula', formula: content.text(sheet), formulaResult: shown, ...styled };
  }
  if (content === '') return { value: null, type: 'empty', ...styled };
  return typeof content === 'number'
    ? { value: content, type: 'number', ...styled }
    : { value: cleanText(content), type: 'string', ...styled };
}

/** The sum of cells that are next to each other in one column or row. */
export function sumOf(cells: readonly CellReference[]): Formula {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) throw new Error('nothing to add up');
  return {
    value: cells.reduce((sum, { value }) => sum + Number(value), 0),
    level: 3,
    text: (sheet) => `SUM(${rangeText(first, last, sheet)})`,
  };
}

/** How many cells next to each other are not 0. */
export function countNotZero(cells: readonly CellReference[]): Formula {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) throw new Error('nothing to count');
  return {
    value: cells.filter(({ value }) => value !== 0).length,
    level: 3,
    text: (sheet) => `COUNTIF(${rangeText(first, last, sheet)},"<>0")`,
  };
}

const rangeText = (first: CellReference, last: CellReference, sheet: string): string =>
  first === last ? first.text(sheet) : `${first.text(sheet)}:${last.text(last.sheet)}`;

/** The cells from one to another, for a chart. */
export const fixedRange = (sheet: Sheet, first: CellReference, last: CellReference): string =>
  `${sheet.quoted}!$${columnLetters(first.column)}$${first.row}:$${columnLetters(last.column)}$${last.row}`;
