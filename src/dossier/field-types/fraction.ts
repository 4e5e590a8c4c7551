import { issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { type Fraction, formatFraction, fractionOf } from '../../primitives/fraction.js';
import { type FieldType, quotable } from './field-type.js';
import { notANumber, numberReaders, numberSchema } from './number-text.js';

const NUMBER = '(\\d{1,12})(?:[.,](\\d{1,12}))?';
const DECIMAL_OR_PERCENTAGE = new RegExp(`^${NUMBER}\\s*(%?)$`);
const HOURS_OVER_HOURS = new RegExp(`^${NUMBER}\\s*/\\s*${NUMBER}$`);

/** The numerator and denominator of a decimal: `30.4` is 304 over 10. */
const scaled = (whole: string, decimals = ''): [bigint, bigint] => [
  BigInt(whole + decimals),
  10n ** BigInt(decimals.length),
];

function fractionIn(text: string): Fraction | ValueIssue {
  const value = quotable(text);
  const made = (numerator: bigint, denominator: bigint): Fraction | ValueIssue =>
    fractionOf(numerator, denominator) ??
    issue('FRACTION_OUT_OF_RANGE', { value, isTooSmall: numerator > 0n && numerator < denominator });
  const single = DECIMAL_OR_PERCENTAGE.exec(text);
  if (single) {
    const [numerator, scale] = scaled(single[1] as string, single[2]);
    return made(numerator, single[3] === '%' ? scale * 100n : scale);
  }
  const double = HOURS_OVER_HOURS.exec(text);
  if (double) {
    const [worked, workedScale] = scaled(double[1] as string, double[2]);
    const [full, fullScale] = scaled(double[3] as string, double[4]);
    return made(worked * fullScale, full * workedScale);
  }
  if (/^[-\u2212]\s*\d/.test(text)) return issue('FRACTION_OUT_OF_RANGE', { value, isTooSmall: false });
  return notANumber(text, '0.8');
}

/** The employment fraction: `0.8`, `0,8`, `80%` or hours over hours `30.4/38`. */
export const fraction: FieldType<Fraction> = {
  name: 'fraction',
  isDecimal: true,
  ...numberReaders(fractionIn, '0.8'),
  toText: formatFraction,
  schema: numberSchema('^\\d+(\\.\\d+)?\\s*(%|/\\s*\\d+(\\.\\d+)?)?$', {
    type: 'number',
    exclusiveMinimum: 0,
    maximum: 1,
  }),
};
