import type { Archive } from './archive.js';
import { LIMITS } from './archive.js';
import { parseXml } from './xml.js';

/** How a number is shown, as far as it says what the number is. */
export type NumberFormat =
  | 'general'
  /** With two decimals, and so rounded. */
  | 'two-decimals'
  | 'percent'
  | 'date'
  | 'date-and-time'
  | 'time'
  /** A month and a year: `apr-26`, or `april 2026`. */
  | 'short-month'
  | 'long-month'
  /** A day and a month: `4-mei`. */
  | 'day-and-month';

/** The formats that have a number and no code in the file; those from 27 on are dates in eastern Asia. */
function builtIn(id: number): NumberFormat {
  if (id === 2 || id === 4 || id === 7 || id === 8 || id === 39 || id === 40 || id === 43 || id === 44)
    return 'two-decimals';
  if (id === 9 || id === 10) return 'percent';
  if (id === 16) return 'day-and-month';
  if (id === 17) return 'short-month';
  if (id === 22) return 'date-and-time';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time';
  if (id === 14 || id === 15 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return 'general';
}

/** What a format code holds besides its placeholders: text, colours and conditions, padding. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
const TWO_DECIMALS = /[0#?]\.[0#?]{2}(?![0#?,Ee])/;

/** What a code such as `#,##0.00 "€"` or `dd/mm/yyyy` shows; its first section is that of positive numbers. */
export function formatOfCode(code: string): NumberFormat {
  const shown = code.replace(LITERALS, '').split(';', 1)[0] ?? '';
  if (/^\s*(?:general|@)?\s*$/i.test(shown)) return 'general';
  if (shown.includes('%')) return 'percent';
  if (/[yd]/i.test(shown)) return dateFormat(shown.toLowerCase());
  if (/[hs]/i.test(shown)) return 'time';
  if (/^[^0#?]*m+[^0#?]*$/i.test(shown)) return 'short-month';
  return TWO_DECIMALS.test(shown) ? 'two-decimals' : 'general';
}

function dateFormat(shown: string): NumberFormat {
  if (/h/.test(shown)) return 'date-and-time';
  if (!shown.includes('y')) return 'day-and-month';
  if (shown.includes('d')) return 'date';
  return /mmmm/.test(shown) && /yyyy/.test(shown) ? 'long-month' : 'short-month';
}

/** The format of each style of a workbook, by its index. */
export async function readFormats(archive: Archive, part: string): Promise<readonly NumberFormat[]> {
  if (!archive.has(part)) return [];
  const codes = new Map<string, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  await parseXml(archive.read(part, LIMITS.held), archive.path, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(numFmtId, formatOfCode(formatCode));
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) formats.push(codes.get(numFmtId) ?? builtIn(Number(numFmtId)));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return formats;
}
