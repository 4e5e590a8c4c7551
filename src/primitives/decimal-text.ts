const PLAIN_DECIMAL = /^(\d{1,30})(?:\.(\d{1,30}))?$/;

/**
 * Reads a plain decimal (`2500`, `2500.00`) as a whole number of units of 10^-places.
 *
 * @returns the whole number, or null when the text is no plain decimal or has more places than asked for
 */
export function scaledInteger(text: string, places: number): bigint | null {
  const match = PLAIN_DECIMAL.exec(text);
  if (!match) return null;
  const decimals = match[2] ?? '';
  if (decimals.length > places) return null;
  return BigInt(match[1] + decimals.padEnd(places, '0'));
}

/** Writes a whole number of units of 10^-places as a plain decimal with just as many places. */
export function scaledText(value: bigint, places: number, mark = '.'): string {
  if (value === 0n && places === 2) return mark === ',' ? '0,00' : '0.00';
  const isNegative = value < 0n;
  // not toString(): V8 looks that up anew for each bigint
  let digits = String(isNegative ? -value : value);
  if (digits.length <= places) digits = digits.padStart(places + 1, '0');
  const sign = isNegative ? '-' : '';
  if (places === 0) return sign + digits;
  const whole = digits.length - places;
  return `${sign}${digits.slice(0, whole)}${mark}${digits.slice(whole)}`;
}
