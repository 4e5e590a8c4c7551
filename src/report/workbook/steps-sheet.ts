import type { Formula, Value } from './formula.js';
import { type CellReference, Sheet } from './sheet.js';
import type { StepKey } from './step-keys.js';
import type { Look } from './styles.js';
import type { WorkbookBasis } from './workbook-basis.js';

/** The cells of the steps of one quarter. */
export type QuarterSteps = ReadonlyMap<StepKey, CellReference>;

/** Room for headings of three lines. */
export const HEAD_HEIGHT = 48;

const LOOK_OF: Partial<Record<StepKey, Look>> = {
  number: 'count',
  quarter: 'text',
  firstDay: 'date',
  lastDay: 'date',
  covered: 'count',
  days: 'count',
  need: 'count',
  yearEndTimes: 'count',
  rate: 'count',
  reductionsTooHigh: 'count',
};

/** A table of one row per quarter: each kind of step has a column of its own, in the order in which they first come. */
export class StepTable {
  readonly #columns = new Map<StepKey, number>();
  readonly #head: number;
  #row: number;
  #cells = new Map<StepKey, CellReference>();

  constructor(
    readonly sheet: Sheet,
    readonly basis: WorkbookBasis,
  ) {
    this.#head = sheet.next;
    this.#row = this.#head;
    sheet.height(this.#head, HEAD_HEIGHT);
  }

  /** Starts the row of the next quarter, and returns its cells, which are filled with `put`. */
  start(): QuarterSteps {
    this.#row++;
    this.#cells = new Map();
    return this.#cells;
  }

  /** Places a step of the quarter in its column. */
  put(key: StepKey, content: Formula | Value): CellReference {
    let column = this.#columns.get(key);
    if (column === undefined) {
      column = this.#columns.size + 1;
      this.#columns.set(key, column);
      const heading = column <= 2 ? 'heading' : 'headingOfNumbers';
      this.sheet.put(this.#head, column, this.basis.words.steps[key], heading);
    }
    const cell = this.sheet.put(this.#row, column, content, LOOK_OF[key] ?? 'cents');
    this.#cells.set(key, cell);
    return cell;
  }
}

/** The sheet of the steps in between: every number in it is whole. */
export const createStepsSheet = ({ words }: WorkbookBasis): Sheet =>
  new Sheet(words.sheets.steps, {
    widths: [7, 12, 14, 14, ...Array.from({ length: 26 }, () => 17)],
    isLandscape: true,
    pagesWide: 2,
  });
