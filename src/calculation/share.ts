import type { Dossier } from '../dossier/dossier.js';
import type { IsoDate } from '../primitives/date.js';
import { firstDay, lastDay, type Quarter } from '../primitives/quarter.js';
import type { Share } from '../primitives/ratio.js';
import type { Calculator, Figure } from './calculator.js';

/** The first and the last day of a contract, where they were given. */
export type Contract = Pick<Dossier, 'contractStart' | 'contractEnd'>;

/**
 * The part of a quarter that the contract covers; null where it covers all of it:
 *
 *     share(q) = calendar days of q between contract_start and contract_end, both included / calendar days of q
 *
 * That the days count in this way is inferred (open question `incomplete-quarter`).
 */
export function shareOf(contract: Contract, quarter: Quarter, calculate: Calculator): Figure<Share> | null {
  if (coversWhole(contract, quarter)) return null;
  const { contractStart, contractEnd } = contract;
  const first = calculate.constant('firstDay', firstDay(quarter));
  const last = calculate.constant('lastDay', lastDay(quarter));
  const from = [first, ...given('contract_start', contractStart, calculate)];
  const to = [last, ...given('contract_end', contractEnd, calculate)];
  const covered = calculate.days(
    'coveredDays',
    calculate.latest('coveredFrom', from),
    calculate.earliest('coveredTo', to),
  );
  const all = calculate.days('daysOfQuarter', first, last);
  const isPartial = covered.value > 0;
  return calculate.share('share', covered, all, isPartial ? 'reference-wage.incomplete-quarter' : undefined);
}

const given = (field: 'contract_start' | 'contract_end', day: IsoDate | null, calculate: Calculator) =>
  day === null ? [] : [calculate.field(field, day)];

/** Whether the contract covers all days of a quarter. */
export const coversWhole = ({ contractStart, contractEnd }: Contract, quarter: Quarter): boolean =>
  (contractStart === null || contractStart <= firstDay(quarter)) &&
  (contractEnd === null || contractEnd >= lastDay(quarter));

/** Whether the contract covers no day of a quarter. */
export const coversNothing = ({ contractStart, contractEnd }: Contract, quarter: Quarter): boolean =>
  (contractStart !== null && contractStart > lastDay(quarter)) ||
  (contractEnd !== null && contractEnd < firstDay(quarter));

/** Whether a share covers no day. */
export const isNothing = (share: Share | null): boolean => share !== null && share.numerator === 0;
