const PLAIN_DECIMAL = /^(\d{1,30})(?:\.(\d{1,30}))?$/;

/**
 * Reads a plain decimal (`2500`, `2500.00`) as a whole number of units of 10^-places.
 *
 * @returns the whole number, or null when the text is not a plain decimal, has more decimals than `places`, or is
 *   too large to be exact
 */
export function scaledInteger(text: string, places: number): number | null {
  const match = PLAIN_DECIMAL.exec(text);
  if (!match) return null;
  const decimals = match[2] ?? '';
  if (decimals.length > places) return null;
  const value = Number(match[1] + decimals.padEnd(places, '0'));
  return Number.isSafeInteger(value) ? value : null;
}

/** Writes a whole number of units of 10^-places as a plain decimal with just as many places. */
export function scaledText(value: number, places: number, separator = '.'): string {
  if (places === 2) return centsText(value, separator);
  let digits = String(value < 0 ? -value : value);
  if (digits.length <= places) digits = digits.padStart(places + 1, '0');
  const sign = value < 0 ? '-' : '';
  if (places === 0) return sign + digits;
  const whole = digits.length - places;
  return `${sign}${digits.slice(0, whole)}${separator}${digits.slice(whole)}`;
}

/** The same for cents, of which a batch writes two dozen for each dossier. */
function centsText(value: number, separator: string): string {
  const cents = value < 0 ? -value : value;
  const rest = cents % 100;
  const text = `${(cents - rest) / 100}${separator}${rest < 10 ? '0' : ''}${rest}`;
  return value < 0 ? `-${text}` : text;
}

/**
 * Moves the decimal point of a plain decimal: two places to the right of `0.27` is `27`, to the left of it `0.0027`.
 * There are no zeros at the end of its decimals.
 */
export function shiftPoint(plain: string, places: number): string {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  const left = Math.max(0, -places);
  const digits = '0'.repeat(left) + whole + decimals.padEnd(Math.max(0, places), '0');
  const point = left + whole.length + places;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const after = digits.slice(point).replace(/0+$/, '');
  const number = after === '' ? before : `${before}.${after}`;
  return number === '0' ? number : sign + number;
}

const EXPONENT = /^(-?\d+(?:\.\d+)?)[eE]([-+]?\d{1,3})$/;

/** A decimal with an exponent (`2.5E+3`) as a plain one, exactly; null for text that has none. */
export function expandExponent(text: string): string | null {
  const [, plain, places] = EXPONENT.exec(text) ?? [];
  return plain === undefined ? null : shiftPoint(plain, Number(places));
}
