import { daysInclusive } from '../../primitives/date.js';
import { daysIn, firstDay, lastDay, type Quarter } from '../../primitives/quarter.js';
import { ratio, type Share } from '../../primitives/ratio.js';
import type { Contract } from '../share.js';

const NO_DAY: Share = ratio('share', 0, 1);

/** The formula of `../share.ts` on bare days: the part of a quarter that the contract covers; null for all of it. */
export function shareOfDays({ contractStart, contractEnd }: Contract, quarter: Quarter): Share | null {
  const first = firstDay(quarter);
  const last = lastDay(quarter);
  const from = contractStart !== null && contractStart > first ? contractStart : first;
  const to = contractEnd !== null && contractEnd < last ? contractEnd : last;
  if (from === first && to === last) return null;
  return from > to ? NO_DAY : ratio('share', daysInclusive(from, to), daysIn(quarter));
}
