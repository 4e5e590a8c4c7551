/** Days that spreadsheets count from; 1900 had no 29 February, but the system of 1900 counts one. */
const [LEAP_DAY_OF_1900, LAST_DAY] = [60, 2_958_465];
const FROM_1904 = 1_462;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY_IN_MS = 86_400_000;
const DAY_IN_SECONDS = 86_400;

/** A day as workbooks count it, from 1 January 1900 or 1904, as that of the system of 1900. */
export const serialOf = (value: number, is1904: boolean): number => (is1904 ? value + FROM_1904 : value);

/**
 * The day and the time of a number in the system of 1900: `2026-10-19`, `2026-10-19 14:30:00`.
 * @returns null for a number that cannot be a day
 */
export function dateOfSerial(serial: number): string | null {
  if (!(serial >= 1 && serial < LAST_DAY + 1)) return null;
  const seconds = Math.round(serial * DAY_IN_SECONDS);
  const day = Math.floor(seconds / DAY_IN_SECONDS);
  if (day === LEAP_DAY_OF_1900) return null;
  const date = new Date(EPOCH + (day < LEAP_DAY_OF_1900 ? day + 1 : day) * DAY_IN_MS).toISOString().slice(0, 10);
  const rest = seconds % DAY_IN_SECONDS;
  return rest === 0 ? date : `${date} ${clock(rest)}`;
}

/** The number of a day, and perhaps a time, in the system of 1900. */
export function serialOfDate(text: string): string {
  const [date = '', time = '0:0:0'] = text.split(' ');
  const days = (Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY_IN_MS;
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const day = days <= LEAP_DAY_OF_1900 ? days - 1 : days;
  return String(day + (hours * 3600 + minutes * 60 + seconds) / DAY_IN_SECONDS);
}

/** Hours and minutes of a number of days: `38:00`. */
export const hoursOf = (days: number): string => clock(Math.round(days * DAY_IN_SECONDS)).replace(/:00$/, '');

const clock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
