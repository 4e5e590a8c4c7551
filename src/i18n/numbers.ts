import { compareEuro, type Euro, formatEuro, subtractEuro, ZERO_EURO } from '../primitives/euro.js';
import { type Fraction, formatFraction } from '../primitives/fraction.js';
import { type Rate, ratePercentage } from '../primitives/rate.js';
import type { Language } from './language.js';

const SEPARATORS: Readonly<Record<Language, { readonly group: string; readonly decimal: ',' | '.' }>> = {
  nl: { group: '.', decimal: ',' },
  fr: { group: '\u00a0', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

export const decimalSeparator = (language: Language): ',' | '.' => SEPARATORS[language].decimal;

/** Writes a plain decimal as a language writes it: `13401.66` → `13.401,66`. */
export function localNumber(plain: string, language: Language): string {
  const { group, decimal } = SEPARATORS[language];
  const [whole = '', decimals] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`;
}

export const localAmount = (amount: Euro, language: Language): string => localNumber(formatEuro(amount), language);

/** A rate as a percentage: `40 %`, `32,4 %`. */
export const localRate = (rate: Rate, language: Language): string => `${localNumber(ratePercentage(rate), language)} %`;

export const localFraction = (fraction: Fraction, language: Language): string =>
  localNumber(formatFraction(fraction), language);

/** Writes an ISO date as the language writes it: `1/10/2008`, or ISO in English. */
export function localDate(iso: string, language: Language): string {
  if (language === 'en') return iso;
  const [year, month, day] = iso.split('-').map(Number);
  return `${day}/${month}/${year}`;
}

/** A difference with its sign: `+12.50`, `-12.50`, `0.00`. */
export function signedDifference(before: Euro, after: Euro, language: Language): string {
  const difference = subtractEuro(after, before);
  return `${compareEuro(difference, ZERO_EURO) > 0 ? '+' : ''}${localAmount(difference, language)}`;
}
