import { daysInclusive, type IsoDate } from '../../primitives/date.js';
import { choice, differs, type Value } from './formula.js';
import { needWords } from './needs.js';
import { type CellReference, Sheet } from './sheet.js';
import type { Look } from './styles.js';
import type { WorkbookBasis } from './workbook-basis.js';

/** The first day that spreadsheets agree on, and the numbers by which they count it and the last one. */
const FIRST_DAY = '1900-03-01' as IsoDate;
const NUMBER_OF_FIRST_DAY = 61;
const NUMBER_OF_LAST_DAY = 2_958_465;

/** A day as the number that spreadsheets count days with; a day before all that they agree on is the first of these. */
export const dayNumber = (day: IsoDate): number =>
  day < FIRST_DAY ? NUMBER_OF_FIRST_DAY : daysInclusive(FIRST_DAY, day) + NUMBER_OF_FIRST_DAY - 1;

/** Amounts are below this one, as in a dossier. */
const MOST_EURO = '999999.99';

/** How the value that imw computed with looks next to an input. */
const ORIGINAL: Partial<Record<Look, Look>> = {
  inputEuro: 'euro',
  inputPercentage: 'percentage',
  inputFraction: 'fraction',
  inputDate: 'date',
  inputText: 'originalText',
};

type Rule = Parameters<Sheet['validate']>[1];

/** The rows of inputs: a label, a cell that can be changed, what it was, whether it was changed, and a note. */
export class InputRows {
  readonly sheet: Sheet;
  /** The cells that say which inputs were changed. */
  readonly flags: CellReference[] = [];
  readonly #words: WorkbookBasis['words'];

  constructor(readonly basis: WorkbookBasis) {
    this.#words = basis.words;
    const { input, sheets } = this.#words;
    this.sheet = new Sheet(sheets.inputs, { widths: [56, 20, 20, 16, 54], frozen: 1, isLandscape: true });
    this.sheet.row([
      [input.what, 'heading'],
      [input.value, 'headingOfNumbers'],
      [input.original, 'headingOfNumbers'],
      [input.changed, 'headingOfNumbers'],
      [input.note, 'heading'],
    ]);
    this.sheet.height(1, 32);
  }

  amount(label: string, value: Value, note = '', isAboveZero = false): CellReference {
    const { amountAboveZero, amountFromZero } = this.#words.input;
    return this.#add(label, value, 'inputEuro', note, {
      type: 'decimal',
      operator: 'between',
      formula1: isAboveZero ? '0.01' : '0',
      formula2: MOST_EURO,
      allowBlank: true,
      errorMessage: isAboveZero ? amountAboveZero : amountFromZero,
    });
  }

  /** A percentage from 0 to 100. */
  percentage(label: string, value: number, note = ''): CellReference {
    const { percentageRange } = this.#words.input;
    return this.#add(label, value, 'inputPercentage', note, {
      type: 'decimal',
      operator: 'between',
      formula1: '0',
      formula2: '1',
      errorMessage: percentageRange,
    });
  }

  /** An employment fraction: above 0, at most 1. */
  fraction(label: string, value: number, note: string): CellReference {
    const { fractionRange } = this.#words.input;
    return this.#add(label, value, 'inputFraction', note, {
      type: 'decimal',
      operator: 'between',
      formula1: '0.0001',
      formula2: '1',
      errorMessage: fractionRange,
    });
  }

  /** A day, or none. */
  day(label: string, value: IsoDate | null): CellReference {
    const { dayRange, emptyDay } = this.#words.input;
    return this.#add(label, value === null ? '' : dayNumber(value), 'inputDate', emptyDay, {
      type: 'date',
      operator: 'between',
      formula1: String(NUMBER_OF_FIRST_DAY),
      formula2: String(NUMBER_OF_LAST_DAY),
      allowBlank: true,
      errorMessage: dayRange,
    });
  }

  /** A need for guidance, by its word. */
  need(label: string, value: string): CellReference {
    const values = [...needWords(this.basis)];
    return this.#add(label, value, 'inputText', this.#words.needs.note, {
      type: 'list',
      values,
      errorMessage: values.join(', '),
    });
  }

  #add(label: string, value: Value, look: Look, note: string, rule: Rule): CellReference {
    const { sheet } = this;
    const row = sheet.next;
    sheet.put(row, 1, label, 'label');
    const cell = sheet.put(row, 2, value, look);
    const original = sheet.put(row, 3, value, ORIGINAL[look] ?? 'text');
    this.flags.push(sheet.put(row, 4, choice(differs(cell, original), 1, 0), 'count'));
    if (note !== '') sheet.put(row, 5, note, 'note');
    sheet.height(row, 15 * Math.max(1, Math.ceil(label.length / 54), Math.ceil(note.length / 50)));
    sheet.validate(cell, { ...rule, errorTitle: this.#words.input.wrong });
    return cell;
  }
}
