import { Decimal } from 'decimal.js';
import { type IndexFactor, ratio } from '../primitives/ratio.js';

/** Enough digits for every power that is asked for to come out exact. */
const Exact = Decimal.clone({ precision: 1000 });

const LOWEST_PERCENT = -10;
const HIGHEST_PERCENT = 25;

/** A yearly indexation, and the factor it gives after a number of years. */
export interface IndexRate {
  /** The percentage as it was given, with a point: `2`, `2.5`. */
  readonly percent: string;
  /** (1 + percentage)^years, exactly; years is 0 or more. */
  factor(years: number): IndexFactor;
}

/**
 * Reads a yearly percentage such as `2` or `2.5` (at most four decimals, −10 to 25).
 *
 * @returns the index rate, or null when the text is no such percentage
 */
export function indexRate(text: string): IndexRate | null {
  if (!/^-?\d{1,2}(\.\d{1,4})?$/.test(text)) return null;
  const percent = new Exact(text);
  if (percent.lessThan(LOWEST_PERCENT) || percent.greaterThan(HIGHEST_PERCENT)) return null;
  const yearly = percent.dividedBy(100).plus(1);
  const factors: IndexFactor[] = [];
  const factor = (years: number): IndexFactor => {
    factors[years] ??= exactRatio(yearly.pow(years));
    return factors[years];
  };
  return { percent: percent.toFixed(), factor };
}

function exactRatio(value: Decimal): IndexFactor {
  const places = value.decimalPlaces();
  return ratio('index', BigInt(value.toFixed(places).replace('.', '')), 10n ** BigInt(places));
}
