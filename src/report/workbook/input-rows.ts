import { localNumber } from '../../i18n/numbers.js';
import { dayForParameters, requireValueOn } from '../../parameters/lookup.js';
import { daysInclusive, type IsoDate } from '../../primitives/date.js';
import { type Rate, ratePercentage } from '../../primitives/rate.js';
import { tenThousandths } from './exact.js';
import {
  all,
  any,
  choice,
  differs,
  equals,
  type Formula,
  hasDecimals,
  isAtLeast,
  isAtMost,
  isNumber,
  over,
  times,
  type Value,
  wholePart,
} from './formula.js';
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
const MOST_EURO = 999_999.99;

/** How the value that imw computed with looks next to an input. */
const ORIGINAL: Partial<Record<Look, Look>> = {
  inputEuro: 'euro',
  inputPercentage: 'percentage',
  inputFraction: 'fraction',
  inputDate: 'date',
  inputText: 'originalText',
};

/** What an input is. */
export type InputField =
  | 'gross'
  | 'contributions'
  | 'reductions'
  | 'yearEndPremium'
  | 'fraction'
  | 'contractStart'
  | 'contractEnd'
  | 'need'
  | 'laterNeed'
  | 'packageRate'
  | 'evaluatedRate';

/** Which values of an input are possible, and what is said of one that is not. */
interface InputRule {
  readonly isOptional?: boolean;
  /** The words to choose from; numbers otherwise. */
  readonly values?: readonly string[];
  isPossible(cell: CellReference): Formula;
  readonly message: string;
  /** A day that it is not before. */
  readonly order?: { readonly first: CellReference; readonly message: string };
}

/** The rows of inputs: a label, a cell that can be changed, what it was, whether it was changed, and a note. */
export class InputRows {
  readonly sheet: Sheet;
  /** The cells that say which inputs were changed. */
  readonly flags: CellReference[] = [];
  readonly flagsOf = new Map<InputField, readonly CellReference[]>();
  /** The cells that say what is wrong with an input; empty texts where nothing is. */
  readonly impossible: CellReference[] = [];
  readonly #words: WorkbookBasis['words'];

  constructor(readonly basis: WorkbookBasis) {
    this.#words = basis.words;
    const { input, sheets } = this.#words;
    this.sheet = new Sheet(sheets.inputs, { widths: [56, 20, 20, 16, 54, 22], frozen: 1, isLandscape: true });
    this.sheet.row([
      [input.what, 'heading'],
      [input.value, 'headingOfNumbers'],
      [input.original, 'headingOfNumbers'],
      [input.changed, 'headingOfNumbers'],
      [input.note, 'heading'],
      [input.wrong, 'heading'],
    ]);
    this.sheet.height(1, 32);
  }

  /** @param isAboveZero whether it can be neither 0 nor empty */
  amount(field: InputField, label: string, value: Value, note = '', isAboveZero = false): CellReference {
    const { amountAboveZero, amountFromZero, twoDecimals } = this.#words.input;
    const range = isAboveZero ? amountAboveZero : amountFromZero;
    return this.#add(field, label, value, 'inputEuro', note, {
      isOptional: !isAboveZero,
      isPossible: (cell) =>
        all(isAtLeast(cell, isAboveZero ? 0.01 : 0), isAtMost(cell, MOST_EURO), hasDecimals(cell, 2)),
      message: `${range} ${twoDecimals}`,
    });
  }

  /** Contributions as a percentage of the wage, from 0 to 100. */
  percentage(field: InputField, label: string, value: number): CellReference {
    const { percentageRange, twoDecimals } = this.#words.input;
    return this.#add(field, label, value, 'inputPercentage', '', {
      isPossible: (cell) => all(isAtLeast(cell, 0), isAtMost(cell, 1), hasDecimals(cell, 4)),
      message: `${percentageRange} ${twoDecimals}`,
    });
  }

  /** The percentage of a premium: in the steps of the measure, or 0 for no premium. */
  rate(field: InputField, label: string, value: number, note: string): CellReference {
    const { parameters, simulation, language } = this.basis;
    const day = dayForParameters(parameters, simulation.dossier.start.quarter);
    const [low, high, step] = (['minimumRate', 'maximumRate', 'rateStep'] as const).map(
      (key) => requireValueOn(parameters[key], day).value,
    ) as [Rate, Rate, Rate];
    const numberOf = ({ numerator, denominator }: Rate) => numerator / denominator;
    const shown = (rate: Rate) => localNumber(ratePercentage(rate), language);
    return this.#add(field, label, value, 'inputPercentage', note, {
      isPossible: (cell) => {
        const parts = tenThousandths(cell);
        const isStep = equals(times(wholePart(over(parts, step.numerator)), step.numerator), parts);
        const isInRange = all(isAtLeast(cell, numberOf(low)), isAtMost(cell, numberOf(high)));
        return any(equals(cell, 0), all(isInRange, hasDecimals(cell, 4), isStep));
      },
      message: this.#words.input.rateSteps(shown(step), shown(low), shown(high)),
    });
  }

  /** An employment fraction: above 0, at most 1. */
  fraction(field: InputField, label: string, value: number, note: string): CellReference {
    return this.#add(field, label, value, 'inputFraction', note, {
      isPossible: (cell) => all(isAtLeast(cell, 0.0001), isAtMost(cell, 1), hasDecimals(cell, 4)),
      message: this.#words.input.fractionRange,
    });
  }

  /** A day, or none. */
  day(field: InputField, label: string, value: IsoDate | null, notBefore: CellReference | null = null): CellReference {
    const { dayRange, emptyDay, endBeforeStart } = this.#words.input;
    return this.#add(field, label, value === null ? '' : dayNumber(value), 'inputDate', emptyDay, {
      isOptional: true,
      isPossible: (cell) =>
        all(isAtLeast(cell, NUMBER_OF_FIRST_DAY), isAtMost(cell, NUMBER_OF_LAST_DAY), hasDecimals(cell, 0)),
      message: dayRange,
      ...(notBefore === null ? {} : { order: { first: notBefore, message: endBeforeStart } }),
    });
  }

  /** A need for guidance, by its word. */
  need(field: InputField, label: string, value: string): CellReference {
    const values = [...needWords(this.basis)];
    return this.#add(field, label, value, 'inputText', this.#words.needs.note, {
      values,
      isPossible: (cell) => any(...values.map((word) => equals(cell, word))),
      message: values.join(', '),
    });
  }

  #add(field: InputField, label: string, value: Value, look: Look, note: string, rule: InputRule): CellReference {
    const { sheet } = this;
    const row = sheet.next;
    sheet.put(row, 1, label, 'label');
    const cell = sheet.put(row, 2, value, look);
    const original = sheet.put(row, 3, value, ORIGINAL[look] ?? 'text');
    const flag = sheet.put(row, 4, choice(differs(cell, original), 1, 0), 'count');
    this.flags.push(flag);
    this.flagsOf.set(field, [...(this.flagsOf.get(field) ?? []), flag]);
    if (note !== '') sheet.put(row, 5, note, 'note');
    const { values, message, order } = rule;
    const isPossible = possible(rule, cell, original);
    const inOrder = order && isInOrder(cell, order.first);
    const said = (text: string) => `${label}${this.basis.messages.report.colon}${text} `;
    const inRange = inOrder ? choice(inOrder, '', said(order.message)) : '';
    this.impossible.push(sheet.put(row, 6, choice(isPossible, inRange, said(message)), 'wrong'));
    sheet.height(row, 15 * Math.max(1, Math.ceil(label.length / 54), Math.ceil(note.length / 50)));
    sheet.validate(cell, {
      ...(values
        ? { type: 'list', values: [...values] }
        : { type: 'custom', formula1: (inOrder ? choice(isPossible, inOrder, 0) : isPossible).text(sheet.name) }),
      ...(rule.isOptional ? { allowBlank: true } : {}),
      errorMessage: order ? `${message} ${order.message}` : message,
      errorTitle: this.#words.input.wrong,
    });
    return cell;
  }
}

/** Whether an input can have a value: what it was, nothing where it is optional, or what its rule says. */
function possible(
  { isOptional, values, isPossible }: InputRule,
  cell: CellReference,
  original: CellReference,
): Formula {
  const holds = values ? isPossible(cell) : choice(isNumber(cell), isPossible(cell), 0);
  return isOptional
    ? choice(any(equals(cell, ''), equals(cell, original)), 1, holds)
    : any(equals(cell, original), holds);
}

/** Whether a last day is not before a first one; one that is empty sets no limit. */
const isInOrder = (last: CellReference, first: CellReference): Formula =>
  any(equals(last, ''), equals(first, ''), isAtLeast(last, first));
