/** Excel shows and computes with so many digits; the file can hold two more: `2412.5500000000002`. */
const DIGITS = 15;
const SIMPLE = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/;

/**
 * The plain decimal of a number as a workbook writes it: the shortest with at most 15 digits that count.
 * @returns null for text that is not a number
 */
export function plainNumber(written: string): string | null {
  if (written.length <= DIGITS && SIMPLE.test(written)) return written === '-0' ? '0' : written;
  const text = written.trim();
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) return null;
  return expand(value.toPrecision(DIGITS));
}

/** A decimal without exponent and without zeros at its end: `1.25e+3` is `1250`. */
function expand(text: string): string {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(text) ?? [];
  return movePoint(sign, whole, decimals, Number(exponent));
}

/** Moves the decimal point of a plain decimal: two places to the right of `0.27` is `27`. */
export function shift(plain: string, places: number): string {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  return movePoint(sign, whole, decimals, places);
}

function movePoint(sign: string, whole: string, decimals: string, places: number): string {
  const digits =
    '0'.repeat(Math.max(0, -places)) + whole + decimals + '0'.repeat(Math.max(0, places - decimals.length));
  const point = Math.max(0, -places) + whole.length + places;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const after = digits.slice(point).replace(/0+$/, '');
  const number = after === '' ? before : `${before}.${after}`;
  return number === '0' ? number : sign + number;
}

/** Whether a plain decimal has more than two decimals. */
export function hasMoreThanCents(plain: string): boolean {
  const point = plain.indexOf('.');
  return point >= 0 && plain.length - point > '.00'.length;
}

/** A plain decimal as a format with two decimals shows it; a half is rounded up, away from zero. */
export function roundToCents(plain: string): string {
  if (!hasMoreThanCents(plain)) return plain;
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  const cents = BigInt(whole + decimals.slice(0, 2)) + (decimals.charCodeAt(2) >= '5'.charCodeAt(0) ? 1n : 0n);
  return movePoint(sign, String(cents), '', -2);
}
