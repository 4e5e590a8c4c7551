import type { Dossier } from '../dossier/dossier.js';
import { daysInclusive, type IsoDate } from '../primitives/date.js';
import { daysIn, firstDay, lastDay, type Quarter } from '../primitives/quarter.js';
import { ratio, type Share } from '../primitives/ratio.js';

export const WHOLE: Share = ratio('share', 1n, 1n);
const NOTHING: Share = ratio('share', 0n, 1n);

/**
 * The part of a quarter that lies between the contract's dates, in calendar days, both dates included;
 * 1 without dates (calculation: "Fraction and share"; the gap `incomplete-quarter`).
 */
export function shareOf({ contractStart, contractEnd }: Dossier, quarter: Quarter): Share {
  if (contractStart === null && contractEnd === null) return WHOLE;
  const first = firstDay(quarter);
  const last = lastDay(quarter);
  const from: IsoDate = contractStart !== null && contractStart > first ? contractStart : first;
  const to: IsoDate = contractEnd !== null && contractEnd < last ? contractEnd : last;
  if (from === first && to === last) return WHOLE;
  if (from > to) return NOTHING;
  return ratio('share', BigInt(daysInclusive(from, to)), BigInt(daysIn(quarter)));
}

/** Whether the contract covers the whole quarter. */
export const isWhole = (share: Share): boolean => share.numerator === share.denominator;

export const isNothing = (share: Share): boolean => share.numerator === 0n;

/** Whether the contract covers some days of the quarter and not all. */
export const isPartial = (share: Share): boolean => !isNothing(share) && !isWhole(share);
