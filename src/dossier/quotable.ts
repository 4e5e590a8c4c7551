const QUOTABLE = [
  // a small whole number
  /^-?\d{1,4}$/,
  // an amount with a separator
  /^(?:€|EUR)? ?[-\u2212]?\d{1,3}(?:[., '’\u00a0\u202f]?\d{3}){0,2}[.,]\d{1,4} ?(?:€|EUR)?$/i,
  // a percentage, or hours over hours
  /^\d{1,3}(?:[.,]\d{1,4})? ?%$/,
  /^\d{1,3}(?:[.,]\d{1,4})? ?\/ ?\d{1,3}(?:[.,]\d{1,4})?$/,
  // a recent date, so not a day of birth
  /^\d{1,2}[/-]\d{1,2}[/-]20[2-9]\d$/,
  /^20[2-9]\d-\d{1,2}-\d{1,2}$/,
];

/**
 * Returns a value that can be repeated in a message: a short number, amount, fraction or recent date. Null for anything
 * else: it can be a name, an id, a day of birth or a personal number in the wrong column.
 */
export const quotable = (text: string): string | null =>
  QUOTABLE.some((pattern) => pattern.test(text)) ? text : null;
