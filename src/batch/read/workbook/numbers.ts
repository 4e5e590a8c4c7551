import { expandExponent, shiftPoint } from '../../../primitives/decimal-text.js';

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
  const rounded = value.toPrecision(DIGITS);
  return expandExponent(rounded) ?? shiftPoint(rounded, 0);
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
  return shiftPoint(sign + cents, -2);
}
