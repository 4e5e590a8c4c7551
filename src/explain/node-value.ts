import type { Quantity } from '../calculation/steps.js';
import { scaledText } from '../primitives/decimal-text.js';
import { euroFromCents, formatEuro } from '../primitives/euro.js';
import { type Fraction, formatFraction } from '../primitives/fraction.js';
import { formatRate, type Rate } from '../primitives/rate.js';
import type { Ratio } from '../primitives/ratio.js';
import type { Unit } from './node.js';

/** The value of a node as text, and its unit. */
export interface NodeValue {
  readonly value: string;
  readonly unit: Unit;
}

/** The quantities that are whole numbers; every other JavaScript number of the calculation is an amount in cents. */
const COUNTS: readonly Quantity[] = ['years', 'coveredDays', 'daysOfQuarter'];
const DATES: readonly Quantity[] = ['contractStart', 'contractEnd', 'firstDay', 'lastDay', 'coveredFrom', 'coveredTo'];

/** Writes a value of the calculation: an amount with two decimals, an ISO date, a number or a quotient. */
export function nodeValue(quantity: Quantity, value: unknown): NodeValue {
  if (typeof value === 'number' && !COUNTS.includes(quantity))
    return { value: formatEuro(euroFromCents(value)), unit: 'EUR' };
  return { value: formatValue(value), unit: DATES.includes(quantity) ? 'date' : 'number' };
}

const formatValue = (value: unknown): string => (isRatio(value) ? formatRatio(value) : String(value));

const isRatio = (value: unknown): value is Ratio<string> =>
  typeof value === 'object' && value !== null && 'denominator' in value;

/** Writes a quotient: a rate, fraction or multiple as a decimal, any other as one number over another. */
function formatRatio(value: Ratio<string>): string {
  switch (value.unit) {
    case 'rate':
      return formatRate(value as Rate);
    case 'fraction':
      return formatFraction(value as Fraction);
    case 'multiple':
      return String(value.numerator);
    case 'proportion':
      return `${scaledText(value.numerator, 2)}/${scaledText(value.denominator, 2)}`;
    default:
      return `${value.numerator}/${value.denominator}`;
  }
}
