import { columnLetters } from '../../src/vocabulary/column-letters.js';

type Value = number | string;
type ValueAt = (sheet: string, address: string) => Value;

/** Computes a formula in doubles, as spreadsheets do, with the few functions that the workbooks use. */
export const evaluateCell = (formula: string, sheet: string, valueAt: ValueAt): Value =>
  new FormulaReader(formula, sheet, valueAt).whole();

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[A-Za-z]\w*)!)?([A-Z]{1,3}\d+)(?![\w(])|(\d+(?:\.\d+)?)|([A-Z]+)(?=\()|(<>|<=|>=|[-+*/&=<>(),:]))/y;

interface Token {
  readonly text?: string | undefined;
  readonly sheet?: string | undefined;
  readonly address?: string | undefined;
  readonly number?: string | undefined;
  readonly name?: string | undefined;
  readonly sign?: string | undefined;
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`cannot read ${formula} from ${at}`);
    const [, text, sheet, address, number, name, sign] = match;
    tokens.push({ text, sheet, address, number, name, sign });
  }
  return tokens;
}

const numberOf = (value: Value): number => {
  if (value === '') return 0;
  if (typeof value === 'number') return value;
  throw new Error(`no number: ${value}`);
};

/** Half away from zero in the digits that spreadsheets show. */
const round = (value: number, places: number): number => {
  const shown = Number((Math.abs(value) * 10 ** places).toPrecision(15));
  return (Math.sign(value) * Math.round(shown)) / 10 ** places;
};

const FUNCTIONS: Readonly<Record<string, (values: readonly Value[]) => Value>> = {
  INT: ([value = 0]) => Math.floor(numberOf(value)),
  ABS: ([value = 0]) => Math.abs(numberOf(value)),
  SIGN: ([value = 0]) => Math.sign(numberOf(value)),
  ROUND: ([value = 0, places = 0]) => round(numberOf(value), numberOf(places)),
  MIN: (values) => Math.min(...values.map(numberOf)),
  MAX: (values) => Math.max(...values.map(numberOf)),
  SUM: (values) => values.reduce((sum: number, value) => sum + numberOf(value), 0),
  AND: (values) => (values.every((value) => numberOf(value) !== 0) ? 1 : 0),
  OR: (values) => (values.some((value) => numberOf(value) !== 0) ? 1 : 0),
  CHOOSE: ([index = 0, ...values]) => values[numberOf(index) - 1] ?? Number.NaN,
  ISNUMBER: ([value = '']) => (typeof value === 'number' ? 1 : 0),
  COUNTIF: (values) => values.slice(0, -1).filter((value) => value !== 0).length,
};

class FormulaReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(
    readonly formula: string,
    readonly sheet: string,
    readonly valueAt: ValueAt,
  ) {
    this.#tokens = tokensOf(formula);
  }

  whole(): Value {
    const value = this.#compared();
    if (this.#at < this.#tokens.length) throw new Error(`cannot read ${this.formula}`);
    return value;
  }

  #sign(...accepted: string[]): string | null {
    const sign = this.#tokens[this.#at]?.sign;
    if (sign === undefined || !accepted.includes(sign)) return null;
    this.#at++;
    return sign;
  }

  #compared(): Value {
    let left = this.#joined();
    for (;;) {
      const sign = this.#sign('=', '<>', '<', '>', '<=', '>=');
      if (sign === null) return left;
      const right = this.#joined();
      const holds = {
        '=': left === right,
        '<>': left !== right,
        '<': left < right,
        '>': left > right,
        '<=': left <= right,
        '>=': left >= right,
      }[sign];
      left = holds ? 1 : 0;
    }
  }

  #joined(): Value {
    let left = this.#added();
    while (this.#sign('&')) left = `${left}${this.#added()}`;
    return left;
  }

  #added(): Value {
    let left = this.#multiplied();
    for (;;) {
      const sign = this.#sign('+', '-');
      if (sign === null) return left;
      const right = numberOf(this.#multiplied());
      left = sign === '+' ? numberOf(left) + right : numberOf(left) - right;
    }
  }

  #multiplied(): Value {
    let left = this.#single();
    for (;;) {
      const sign = this.#sign('*', '/');
      if (sign === null) return left;
      const right = numberOf(this.#single());
      left = sign === '*' ? numberOf(left) * right : numberOf(left) / right;
    }
  }

  #single(): Value {
    if (this.#sign('-')) return -numberOf(this.#single());
    if (this.#sign('(')) {
      const value = this.#compared();
      this.#expect(')');
      return value;
    }
    const token = this.#tokens[this.#at++];
    if (token?.text !== undefined) return token.text.slice(1, -1).replaceAll('""', '"');
    if (token?.number !== undefined) return Number(token.number);
    if (token?.address !== undefined) return this.valueAt(this.#sheetOf(token), token.address);
    if (token?.name !== undefined) return this.#called(token.name);
    throw new Error(`cannot read ${this.formula}`);
  }

  /** Computes only the branch that is chosen, so that a mistake in the other one does not matter. */
  #chosen(): Value {
    this.#expect('(');
    const holds = numberOf(this.#compared()) !== 0;
    this.#expect(',');
    if (!holds) {
      this.#skip();
      this.#expect(',');
    }
    const value = this.#compared();
    if (holds) {
      this.#expect(',');
      this.#skip();
    }
    this.#expect(')');
    return value;
  }

  /** Skips an operand. */
  #skip(): void {
    for (let depth = 0; this.#at < this.#tokens.length; this.#at++) {
      const sign = this.#tokens[this.#at]?.sign;
      if (depth === 0 && (sign === ',' || sign === ')')) return;
      if (sign === '(') depth++;
      if (sign === ')') depth--;
    }
  }

  #called(name: string): Value {
    if (name === 'IF') return this.#chosen();
    const compute = FUNCTIONS[name];
    if (!compute) throw new Error(`unknown function ${name}`);
    this.#expect('(');
    const values: Value[] = [];
    do {
      const range = this.#range();
      if (range) values.push(...range);
      else values.push(this.#compared());
    } while (this.#sign(','));
    this.#expect(')');
    return compute(values);
  }

  /** The values of the cells from one to another; null where there is no range. */
  #range(): Value[] | null {
    const [first, colon, last] = this.#tokens.slice(this.#at, this.#at + 3);
    if (first?.address === undefined || colon?.sign !== ':' || last?.address === undefined) return null;
    this.#at += 3;
    const [from, to] = [positionOf(first.address), positionOf(last.address)];
    const sheet = this.#sheetOf(first);
    const values: Value[] = [];
    for (let row = from.row; row <= to.row; row++)
      for (let column = from.column; column <= to.column; column++)
        values.push(this.valueAt(sheet, `${columnLetters(column)}${row}`));
    return values;
  }

  #sheetOf({ sheet }: Token): string {
    if (sheet === undefined) return this.sheet;
    return sheet.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
  }

  #expect(sign: string): void {
    if (!this.#sign(sign)) throw new Error(`no ${sign} in ${this.formula}`);
  }
}

function positionOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row), column: [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) };
}
