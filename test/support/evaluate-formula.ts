import { Decimal } from 'decimal.js';
import type { Language } from '../../src/i18n/language.js';

const Exact = Decimal.clone({ precision: 1000, rounding: Decimal.ROUND_HALF_UP });
type Exact = InstanceType<typeof Exact>;

/** A number over a number, kept apart so that nothing is lost. */
type Quotient = readonly [Exact, Exact];

const over = (numerator: Decimal.Value, denominator: Decimal.Value = 1): Quotient => [
  new Exact(numerator),
  new Exact(denominator),
];
const plus = ([a, b]: Quotient, [c, d]: Quotient): Quotient => [a.times(d).plus(c.times(b)), b.times(d)];
const times = ([a, b]: Quotient, [c, d]: Quotient): Quotient => [a.times(c), b.times(d)];

/** What a formula comes to as it is written. */
export interface Evaluated {
  /** Rounded half-up to the cent. */
  readonly value: string;
  /** In four decimals. */
  readonly fourDecimals: string;
  readonly isWholeCents: boolean;
}

/** Computes a formula as a reader would, who knows no more than what it says; notes between brackets after a number are left out. */
export function evaluateFormula(text: string, language: Language): Evaluated {
  const [numerator, denominator] = new Reader(text, language).all();
  const cents = numerator.times(100).dividedBy(denominator);
  return {
    value: cents.toDecimalPlaces(0).dividedBy(100).toFixed(2),
    fourDecimals: cents.dividedBy(100).toFixed(4),
    isWholeCents: numerator.times(100).modulo(denominator).isZero(),
  };
}

/** A number as a language writes it, as plain text. */
export function plainNumber(text: string, language: Language): string {
  const plain = text.replace(/[\u00a0\u202f]/g, '').replace('−', '-');
  return language === 'en' ? plain.replaceAll(',', '') : plain.replaceAll('.', '').replace(',', '.');
}

/** Sums of products of numbers, percentages, powers and sums between brackets. */
class Reader {
  #at = 0;

  constructor(
    readonly text: string,
    readonly language: Language,
  ) {}

  all(): Quotient {
    const value = this.#sum();
    if (this.#at < this.text.length) throw new Error(`no formula: ${this.text.slice(this.#at)}`);
    return value;
  }

  #sum(): Quotient {
    let value = this.#product();
    for (;;) {
      if (this.#takes(/ \+ /y)) value = plus(value, this.#product());
      else if (this.#takes(/ − /y)) value = plus(value, times(over(-1), this.#product()));
      else return value;
    }
  }

  #product(): Quotient {
    let value = this.#factor();
    for (;;) {
      if (this.#takes(/ × /y)) value = times(value, this.#factor());
      else if (this.#takes(/ \/ /y)) {
        const [a, b] = this.#factor();
        value = times(value, [b, a]);
      } else return value;
    }
  }

  #factor(): Quotient {
    let value: Quotient;
    if (this.#takes(/max\(0; /y)) {
      value = this.#sum();
      if (value[0].isNegative()) value = over(0);
      if (!this.#takes(/\)/y)) throw new Error(`an open bracket: ${this.text}`);
    } else if (this.#takes(/\(/y)) {
      value = this.#sum();
      if (!this.#takes(/\)/y)) throw new Error(`an open bracket: ${this.text}`);
    } else {
      const digits = this.#takes(/-?\d[\d.,\u00a0\u202f]*/y);
      if (!digits) throw new Error(`no number: ${this.text.slice(this.#at)}`);
      value = over(plainNumber(digits, this.language));
    }
    if (this.#takes(/ %/y)) value = times(value, over(1, 100));
    const power = this.#takes(/\^\d+/y);
    if (power) value = [value[0].pow(Number(power.slice(1))), value[1].pow(Number(power.slice(1)))];
    this.#takes(/ \((?:[^()]|\([^()]*\))*\)/y);
    return value;
  }

  #takes(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.#at += found.length;
    return found;
  }
}
