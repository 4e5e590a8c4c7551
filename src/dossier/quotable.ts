const QUOTABLE = [
  // a small whole number
  /^-?\d{1,4}$/,
  // an amount with a mark in it
  /^(?:€|EUR)? ?[-\u2212]?\d{1,3}(?:[., '’\u00a0\u202f]?\d{3}){0,2}[.,]\d{1,4} ?(?:€|EUR)?$/i,
  // a percentage, or hours over hours
  /^\d{1,3}(?:[.,]\d{1,4})? ?%$/,
  /^\d{1,3}(?:[.,]\d{1,4})? ?\/ ?\d{1,3}(?:[.,]\d{1,4})?$/,
  // a date of this measure, which nobody in it was born on
  /^\d{1,2}[/-]\d{1,2}[/-]20[2-9]\d$/,
  /^20[2-9]\d-\d{1,2}-\d{1,2}$/,
];

/**
 * A value that may be repeated in a message: a short number, amount, fraction or recent date. Anything else
 * can be a name, an id, a day of birth or a number of a person that slipped into the wrong column, and is not
 * repeated.
 */
export const quotable = (text: string): string | null =>
  QUOTABLE.some((pattern) => pattern.test(text)) ? text : null;
