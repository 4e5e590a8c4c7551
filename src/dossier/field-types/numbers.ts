import { issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { scaledInteger, scaledText } from '../../primitives/decimal-text.js';
import { type Fraction, formatFraction, fractionOf } from '../../primitives/fraction.js';
import { type Rate, rateFromHundredthsOfPercent, ratePercentage } from '../../primitives/rate.js';
import { type Ratio, ratio } from '../../primitives/ratio.js';
import { meaningOf, normaliseSpelling } from '../../vocabulary/spellings.js';
import { type DecimalSeparator, type FieldType, quotable } from './field-type.js';
import { decimalReaders, notANumber, numberReaders, numberSchema } from './number-text.js';
import { type ReadingRules, USUAL_RULES } from './reading-rules.js';

/** A number of hours, in ten-thousandths. */
export type Hours = Ratio<'hours'>;

const HOURS_PLACES = 4;

function hoursOf(plain: string, text: string): Hours | ValueIssue {
  const value = scaledInteger(plain, HOURS_PLACES);
  if (value !== null) return ratio('hours', value, 10_000);
  return /^\d+$/.test(plain) || plain.length > 12
    ? issue('AMOUNT_TOO_LARGE', {})
    : issue('TOO_MANY_DECIMALS', { value: quotable(text), places: HOURS_PLACES });
}

/** The hours of the whole contract: at least 0, at most four decimals. */
export const hours: FieldType<Hours> = {
  name: 'hours',
  isDecimal: true,
  ...decimalReaders(hoursOf, '38.5'),
  toText: (value) => scaledText(value.numerator, HOURS_PLACES).replace(/\.?0+$/, ''),
  schema: numberSchema('^\\d+(\\.\\d{1,4})?$', { type: 'number', minimum: 0 }),
};

const PERCENTAGE = /^(\d{1,9})(?:[.,](\d{1,4}))?\s*%?$/;

function percentageOf(text: string): Rate | ValueIssue {
  const match = PERCENTAGE.exec(text);
  if (!match) return notANumber(text, '65');
  const decimals = (match[2] ?? '').replace(/0+$/, '');
  const value = scaledInteger(decimals === '' ? (match[1] as string) : `${match[1]}.${decimals}`, 2);
  return value === null
    ? issue('TOO_MANY_DECIMALS', { value: quotable(text), places: 2 })
    : rateFromHundredthsOfPercent(value);
}

/** A percentage as people write it: `65` or `65%` for 65 %. */
export const percentage: FieldType<Rate> = {
  name: 'percentage',
  isDecimal: true,
  ...numberReaders(percentageOf, '65'),
  toText: ratePercentage,
  schema: numberSchema('^\\d+(\\.\\d+)?\\s*%?$', { type: 'number', minimum: 0 }),
};

const NUMBER = '(\\d{1,12})(?:[.,](\\d{1,30}))?';
const DECIMAL_OR_PERCENTAGE = new RegExp(`^${NUMBER}\\s*(%?)$`);
const HOURS_OVER_HOURS = new RegExp(`^${NUMBER}\\s*/\\s*${NUMBER}$`);

/** The numerator and denominator of a decimal: `30.4` is 304 over 10. */
const scaled = (whole: string, decimals = ''): [bigint, bigint] => [
  BigInt(whole + decimals),
  10n ** BigInt(decimals.length),
];

/** The ordinal ending of a denominator: `4/5de`, `4/5e`, `4/5ème`. */
const ORDINAL = /(?<=\/ ?\d{1,3}) ?(?:de|ste|e|è?me|ième|ieme|eme|th)$/i;

function fractionFromText(
  text: string,
  _separator: DecimalSeparator,
  rules: ReadingRules = USUAL_RULES,
): Fraction | ValueIssue {
  const own = rules.ownSpellings?.get(normaliseSpelling(text));
  const meaning = own === undefined ? meaningOf('fraction', text) : undefined;
  const word = own ?? (meaning?.kind === 'value' ? meaning.value : undefined);
  if (word === undefined) return fractionIn(text.replace(ORDINAL, ''), rules);
  rules.note({
    kind: 'word',
    written: meaning?.kind === 'value' ? meaning.word : normaliseSpelling(text),
    value: word,
  });
  return fractionIn(word, USUAL_RULES);
}

function fractionIn(text: string, rules: ReadingRules): Fraction | ValueIssue {
  const value = quotable(text);
  const made = (numerator: bigint, denominator: bigint): Fraction | ValueIssue =>
    fractionOf(numerator, denominator) ??
    issue('FRACTION_OUT_OF_RANGE', { value, isTooSmall: numerator > 0n && numerator < denominator });
  const single = DECIMAL_OR_PERCENTAGE.exec(text);
  if (single) {
    const [numerator, scale] = scaled(single[1] as string, single[2]);
    if (rules.isPercentage && single[3] !== '%') {
      const asFraction = text.replace(',', '.');
      if (numerator < 2n * scale)
        return issue('FRACTION_OR_PERCENTAGE', { value, asFraction, asPercentage: `${asFraction}%` });
      rules.note({ kind: 'percentage', written: null, value: null });
      return made(numerator, scale * 100n);
    }
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
  ...numberReaders((text) => fractionIn(text, USUAL_RULES), '0.8'),
  fromText: fractionFromText,
  toText: formatFraction,
  schema: numberSchema('^\\d+(\\.\\d+)?\\s*(%|/\\s*\\d+(\\.\\d+)?)?$', {
    type: 'number',
    exclusiveMinimum: 0,
    maximum: 1,
  }),
};
