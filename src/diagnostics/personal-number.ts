/** Nine digits or more, perhaps with separators: a national number, an enterprise number, a telephone or an account number. */
const PERSONAL_NUMBER = /\p{Nd}(?:[-., /'’\u00a0\u2007\u2009\u202f]{0,2}\p{Nd}){8,}/gu;

/** Text without the digits of what may be a personal number. */
export const maskPersonalNumbers = (text: string): string =>
  text.replace(PERSONAL_NUMBER, (found) => found.replace(/\p{Nd}/gu, '*'));

/** Whether text may hold a personal number: no amount, fraction or date of a dossier has so many digits. */
export const holdsPersonalNumber = (text: string): boolean => maskPersonalNumbers(text) !== text;
