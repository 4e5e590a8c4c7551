const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d{1,2}))?$/;

/**
 * A number of JSON without exponent, and without zeros at the end of its decimals: `2500` of `2.5E+3`, `5` of `5.0`.
 * A number with another form, or an exponent of three digits, stays as it is.
 */
export function plainNumber(text: string): string {
  const match = NUMBER.exec(text);
  if (!match) return text;
  const [, minus = '', whole = '', decimals = '', exponent = '0'] = match;
  const places = decimals.length - Number(exponent);
  const digits = whole + decimals + '0'.repeat(Math.max(0, -places));
  const at = Math.max(0, places);
  const padded = digits.padStart(at + 1, '0');
  const plain = padded.slice(0, padded.length - at).replace(/^0+(?=\d)/, '');
  const rest = padded.slice(padded.length - at).replace(/0+$/, '');
  return minus + plain + (rest === '' ? '' : `.${rest}`);
}
