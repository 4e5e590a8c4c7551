/** What a cell holds: an empty one is the empty text, as spreadsheets compare it. */
export type Value = number | string;

/**
 * A formula and the value that it has in the file: both are made in one step, so that a program that does not compute
 * shows what one that does would show. Numbers are doubles in both.
 */
export interface Formula {
  readonly value: Value;
  /** How strongly its outermost operation binds: 0 comparison, 1 sum, 2 product, 3 anything that needs no brackets. */
  readonly level: number;
  /** The text without the equals sign, as the sheet with this name writes it. */
  text(sheet: string): string;
}

const ATOM = 3;

/** A number or a text in a formula. */
export function literal(value: Value): Formula {
  const text = typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;
  return { value, level: typeof value === 'number' && value < 0 ? 1 : ATOM, text: () => text };
}

type Operand = Formula | number;
const formulaOf = (operand: Operand): Formula => (typeof operand === 'number' ? literal(operand) : operand);

/** The number of a value: an empty cell is 0. */
function numberOf({ value }: Formula): number {
  if (value === '') return 0;
  if (typeof value !== 'number') throw new Error(`no number: ${value}`);
  return value;
}

function binary(operator: string, level: number, a: Operand, b: Operand, value: (a: Formula, b: Formula) => Value) {
  const [left, right] = [formulaOf(a), formulaOf(b)];
  const within = (formula: Formula, least: number, sheet: string) =>
    formula.level < least ? `(${formula.text(sheet)})` : formula.text(sheet);
  return {
    value: value(left, right),
    level,
    text: (sheet: string) => `${within(left, level, sheet)}${operator}${within(right, level + 1, sheet)}`,
  };
}

const arithmetic =
  (operator: string, level: number, compute: (a: number, b: number) => number) => (a: Operand, b: Operand) =>
    binary(operator, level, a, b, (left, right) => compute(numberOf(left), numberOf(right)));

/** Arithmetic, in which an operand has brackets only where it needs them. */
export const plus = arithmetic('+', 1, (a, b) => a + b);
export const minus = arithmetic('-', 1, (a, b) => a - b);
export const times = arithmetic('*', 2, (a, b) => a * b);
export const over = arithmetic('/', 2, (a, b) => a / b);

/** A condition; its value is 1 or 0. */
const comparison =
  (operator: string, holds: (a: Value, b: Value) => boolean) =>
  (a: Operand, b: Operand | string): Formula =>
    binary(operator, 0, a, typeof b === 'string' ? literal(b) : b, (left, right) =>
      holds(left.value, right.value) ? 1 : 0,
    );

/** Comparisons of two values, for `choice` and what counts conditions. */
export const equals = comparison('=', (a, b) => a === b);
export const differs = comparison('<>', (a, b) => a !== b);
export const isAbove = comparison('>', (a, b) => Number(a) > Number(b));
export const isAtLeast = comparison('>=', (a, b) => Number(a) >= Number(b));
export const isAtMost = comparison('<=', (a, b) => Number(a) <= Number(b));

function call(name: string, operands: readonly Operand[], value: (inputs: readonly Formula[]) => Value): Formula {
  const inputs = operands.map(formulaOf);
  return {
    value: value(inputs),
    level: ATOM,
    text: (sheet) => `${name}(${inputs.map((input) => input.text(sheet)).join(',')})`,
  };
}

const numeric =
  (name: string, compute: (...values: number[]) => number) =>
  (...operands: Operand[]): Formula =>
    call(name, operands, (inputs) => compute(...inputs.map(numberOf)));

/** The largest whole number that is not above a number. */
export const wholePart = numeric('INT', Math.floor);
/** A number without its sign, and its sign: -1, 0 or 1. */
export const absolute = numeric('ABS', Math.abs);
export const signOf = numeric('SIGN', Math.sign);
/** The smallest or largest of some numbers, as limits use them. */
export const smallest = numeric('MIN', Math.min);
export const largest = numeric('MAX', Math.max);
/** Both or either of some conditions. */
export const all = numeric('AND', (...values) => (values.every((value) => value !== 0) ? 1 : 0));
export const any = numeric('OR', (...values) => (values.some((value) => value !== 0) ? 1 : 0));
/** The first, second, third … of some values. */
export const choose = numeric('CHOOSE', (index, ...values) => values[index - 1] ?? Number.NaN);

/** Whether a value is a number: neither a text nor nothing. */
export const isNumber = (operand: Formula): Formula =>
  call('ISNUMBER', [operand], ([input]) => (typeof input?.value === 'number' ? 1 : 0));

/** Whether a number has no more decimals than some. */
export const hasDecimals = (operand: Formula, most: number): Formula =>
  equals(
    call('ROUND', [operand, most], ([input]) => Math.round(numberOf(input as Formula) * 10 ** most) / 10 ** most),
    operand,
  );

/** The nearest whole number of a number above zero that is almost whole, such as euro times 100. */
export const nearest = (operand: Operand): Formula =>
  call('ROUND', [operand, 0], ([input]) => Math.round(numberOf(input as Formula)));

/** The difference of two amounts in euro without what doubles add to it. */
export const differenceOf = (a: Operand, b: Operand): Formula =>
  call('ROUND', [minus(a, b), 2], ([input]) => Math.round(100 * numberOf(input as Formula)) / 100);

/** One of two formulas, by a condition. */
export const choice = (condition: Formula, yes: Formula | Value, no: Formula | Value): Formula => {
  const [then, otherwise] = [yes, no].map((one) => (typeof one === 'object' ? one : literal(one))) as [
    Formula,
    Formula,
  ];
  return call('IF', [condition, then, otherwise], () => (condition.value === 0 ? otherwise.value : then.value));
};

/** A number in a sentence: whole, so that no program writes it with separators. */
export const joined = (...parts: readonly (Formula | string)[]): Formula => {
  const texts = parts.map((part) => (typeof part === 'string' ? literal(part) : part));
  return {
    value: texts.map(({ value }) => String(value)).join(''),
    level: 0,
    text: (sheet) => texts.map((part) => (part.level < ATOM ? `(${part.text(sheet)})` : part.text(sheet))).join('&'),
  };
};
