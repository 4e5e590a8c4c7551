import type { Dossier } from '../dossier/dossier.js';
import { valueOn } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import { compareEuro, euro } from '../primitives/euro.js';
import { addQuarters, firstDay, lastDay } from '../primitives/quarter.js';
import { product } from '../primitives/ratio.js';
import type { Warning } from './simulation.js';
import { isProjected, type Term } from './term.js';

/** A gross wage above this is more likely yearly than monthly. */
const LOOKS_YEARLY = euro('20000');

/** The values in a dossier that may be mistakes, and the projections in its result. */
export function warningsOf(dossier: Dossier, term: Term, hasQuarters: boolean, parameters: Parameters): Warning[] {
  const { grossMonthly, fraction, start } = dossier;
  const { knownUntil } = parameters;
  const warnings: Warning[] = [];
  const minimumWage = valueOn(parameters.minimumWage, firstDay(start.quarter))?.value;
  if (grossMonthly !== null && minimumWage !== undefined) {
    const minimum = product(minimumWage, fraction);
    if (compareEuro(grossMonthly, minimum) < 0) warnings.push({ code: 'GROSS_BELOW_MINIMUM_WAGE', minimum, fraction });
  }
  if (grossMonthly !== null && compareEuro(grossMonthly, LOOKS_YEARLY) > 0)
    warnings.push({ code: 'GROSS_LOOKS_YEARLY', above: LOOKS_YEARLY });
  if (hasQuarters && isOutside(dossier, term)) warnings.push({ code: 'CONTRACT_OUTSIDE_TERM' });
  if (start.quarter > knownUntil) warnings.push({ code: 'START_AFTER_KNOWN', knownUntil });
  if (hasQuarters && isProjected(term.end, parameters)) {
    const from = isProjected(term.start, parameters) ? term.start : addQuarters(knownUntil, 1);
    warnings.push({ code: 'PROJECTED_QUARTERS', from, knownUntil });
  }
  return warnings;
}

/** Whether no day of the contract is in the term. */
const isOutside = ({ contractStart, contractEnd }: Dossier, { start, end }: Term): boolean =>
  (contractStart !== null && contractStart > lastDay(end)) || (contractEnd !== null && contractEnd < firstDay(start));
