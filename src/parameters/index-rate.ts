import { Decimal } from 'decimal.js';
import { centsOf, type Euro, euroFromCents } from '../primitives/euro.js';
import { roundHalfUp } from '../primitives/round.js';

/** Enough digits for every power that a term needs to be exact; no number is written with an exponent. */
const Exact = Decimal.clone({ precision: 1000, toExpNeg: -1000, toExpPos: 1000 });

const LOWEST_PERCENT = -10;
const HIGHEST_PERCENT = 25;

export interface IndexRate {
  /** The percentage as it was given, with a decimal point: `2`, `2.5`. */
  readonly percent: string;
  /** (1 + percentage)^years, exactly; years is 0 or more. */
  factor(years: number): Decimal;
  /** An amount after a number of years, rounded half-up to the cent. */
  apply(amount: Euro, years: number): Euro;
}

/** Reads a yearly percentage such as `2` or `2.5` (at most four decimals, −10 to 25); null for other text. */
export function indexRate(text: string): IndexRate | null {
  if (!/^-?\d{1,2}(\.\d{1,4})?$/.test(text)) return null;
  const percent = new Exact(text);
  if (percent.lessThan(LOWEST_PERCENT) || percent.greaterThan(HIGHEST_PERCENT)) return null;
  const yearly = percent.dividedBy(100).plus(1);
  const factors: Decimal[] = [];
  const factor = (years: number): Decimal => {
    factors[years] ??= yearly.pow(years);
    return factors[years];
  };
  return { percent: percent.toFixed(), factor, apply: (amount, years) => multiply(amount, factor(years)) };
}

function multiply(amount: Euro, factor: Decimal): Euro {
  const scale = new Exact(10).pow(factor.decimalPlaces());
  const numerator = factor.times(scale).times(centsOf(amount));
  return euroFromCents(roundHalfUp(BigInt(numerator.toFixed()), BigInt(scale.toFixed())));
}
