import { issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { compareEuro, type Euro, euro, euroFromCents, formatEuro, ZERO_EURO } from '../../primitives/euro.js';
import { type DecimalSeparator, type FieldType, quotable } from './field-type.js';
import { decimalReaders, numberSchema } from './number-text.js';

/** An amount as large as this is not a monthly wage but a mistake in the file. */
const TOO_LARGE = euro('1000000');
const PLACES = 2;

function amountOf(plain: string, text: string): Euro | ValueIssue {
  const [whole = '', decimals = ''] = plain.split('.');
  if (decimals.length > PLACES) return issue('TOO_MANY_DECIMALS', { value: quotable(text), places: PLACES });
  const digits = whole.replace(/^0+(?=\d)/, '');
  if (digits.length > 12) return issue('AMOUNT_TOO_LARGE', {});
  const amount = euro(decimals === '' ? digits : `${digits}.${decimals}`);
  return compareEuro(amount, TOO_LARGE) < 0 ? amount : issue('AMOUNT_TOO_LARGE', {});
}

const ZERO = '0'.charCodeAt(0);
const MOST_SIMPLE_CHARACTERS = '999999,99'.length;

/** Reads an amount written as most are, `2500,00`; null for another, which the slower `decimalReaders` read. */
function readSimpleAmount(text: string, separator: DecimalSeparator): Euro | null {
  const at = text.length - PLACES - 1;
  const character = text[at];
  const isSeparator = character === ',' ? separator !== 'point' : character === '.' && separator !== 'comma';
  if (at < 1 || !isSeparator || text.length > MOST_SIMPLE_CHARACTERS) return null;
  let cents = 0;
  for (let index = 0; index < text.length; index++) {
    if (index === at) continue;
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return null;
    cents = cents * 10 + digit;
  }
  return euroFromCents(cents);
}

const decimal = decimalReaders(amountOf, '2500.00');

/** How accountants write 0: a dash, perhaps with the sign of the currency. */
const ACCOUNTING_ZERO = /^(?:€|EUR)?\s*[-\u2012-\u2014\u2212]\s*(?:€|EUR)?$/i;

export const isAccountingZero = (text: string): boolean => ACCOUNTING_ZERO.test(text);

/** An amount in euro: at least 0, at most two decimals, less than a million. */
export const amount: FieldType<Euro> = {
  name: 'amount',
  isDecimal: true,
  fromText: (text, separator, rules) => {
    const simple = readSimpleAmount(text, separator);
    if (simple !== null) return simple;
    if (!isAccountingZero(text)) return decimal.fromText(text, separator, rules);
    rules?.note({ kind: 'accounting-zero', written: null, value: null });
    return ZERO_EURO;
  },
  fromJson: decimal.fromJson,
  toText: formatEuro,
  schema: numberSchema('^\\d{1,6}(\\.\\d{1,2})?$', { type: 'number', minimum: 0, exclusiveMaximum: 1_000_000 }),
};
