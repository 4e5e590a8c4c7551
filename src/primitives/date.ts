declare const isoDateUnit: unique symbol;

/** A calendar day, `2026-10-01`. At run time a string, so two dates compare as they sort. */
export type IsoDate = string & { readonly [isoDateUnit]: 'date' };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_IN_MS = 86_400_000;

/** Whole days since 1970-01-01, of a day that exists. */
function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_IN_MS;
}

/** Makes a date of its parts, or null when there is no such day (31 April, month 13). */
export function dateOf(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}

/** Reads `2026-10-01`; null when the text is not written in this way, or there is no such day. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = ISO.exec(text);
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The number of days of a month, leap years included. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month and day of a date, as numbers. */
export function datePartsOf(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Calendar days from one date to another, both counted; 0 when the second is before the first. */
export function daysInclusive(from: IsoDate, to: IsoDate): number {
  const a = datePartsOf(from);
  const b = datePartsOf(to);
  return Math.max(0, dayNumber(b.year, b.month, b.day) - dayNumber(a.year, a.month, a.day) + 1);
}

export function nextDay(date: IsoDate): IsoDate {
  const { year, month, day } = datePartsOf(date);
  return (dateOf(year, month, day + 1) ?? dateOf(year, month + 1, 1) ?? dateOf(year + 1, 1, 1)) as IsoDate;
}

export const laterOf = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? b : a);

/** The day that is a number of days after another. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const { year, month, day } = datePartsOf(date);
  return new Date((dayNumber(year, month, day) + days) * DAY_IN_MS).toISOString().slice(0, 10) as IsoDate;
}
