import type { Dossier } from '../dossier/dossier.js';
import { contributionClassOf, estimateClassOf, hasOwnClass, isEstimated } from '../dossier/estimate.js';
import { contributionsOn } from '../dossier/field-types/contributions.js';
import type { FieldName } from '../dossier/fields.js';
import { dayForParameters, requireValueOn, valueOn } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import { centsOf, compareEuro, euro, isZeroEuro, ZERO_EURO } from '../primitives/euro.js';
import type { Fraction } from '../primitives/fraction.js';
import { addQuarters, firstDay, lastDay, QUARTERS_PER_YEAR } from '../primitives/quarter.js';
import { multiple, product } from '../primitives/ratio.js';
import { canBeInDifficulty } from './conditions.js';
import { coversWhole } from './share.js';
import type { Milestone, Simulation, Warning } from './simulation.js';
import { isProjected, type Term } from './term.js';

/** A fraction below one in this many is more likely a mistake. */
const LOWEST_USUAL = 50;
/** A gross wage above this is more likely yearly than monthly. */
const LOOKS_YEARLY = euro('20000');

/** The values in a dossier that may be mistakes, and the projections in its result. */
export function warningsOf(
  simulation: Pick<Simulation, 'dossier' | 'term' | 'totals'>,
  hasQuarters: boolean,
  parameters: Parameters,
): Warning[] {
  const { dossier, term } = simulation;
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
  if (isVeryLow(fraction)) warnings.push({ code: 'FRACTION_VERY_LOW', fraction });
  if (isCategoryIgnored(dossier)) warnings.push({ code: 'RSZ_CATEGORY_IGNORED' });
  addContributionsWarning(dossier, warnings);
  if (hasNegativeNetCost(simulation, parameters)) warnings.push({ code: 'NET_COST_NEGATIVE' });
  if (hasQuarters && isOutside(dossier, term)) warnings.push({ code: 'CONTRACT_OUTSIDE_TERM' });
  if (start.quarter > knownUntil) warnings.push({ code: 'START_AFTER_KNOWN', knownUntil });
  if (hasQuarters && isProjected(term.end, parameters)) {
    const from = isProjected(term.start, parameters) ? term.start : addQuarters(knownUntil, 1);
    warnings.push({ code: 'PROJECTED_QUARTERS', from, knownUntil });
  }
  return warnings;
}

const isVeryLow = ({ numerator, denominator }: Fraction): boolean => numerator * LOWEST_USUAL < denominator;

/** Contributions of 0, or below a tenth or above six tenths of the gross wage, are unusual. */
function addContributionsWarning({ grossMonthly, contributionsMonthly }: Dossier, warnings: Warning[]): void {
  if (grossMonthly === null || contributionsMonthly === null) return;
  const contributions = contributionsOn(grossMonthly, contributionsMonthly);
  const [part, whole] = [centsOf(contributions), centsOf(grossMonthly)];
  if (10 * part < whole || 10 * part > 6 * whole)
    warnings.push({ code: 'CONTRIBUTIONS_UNUSUAL', contributions, gross: grossMonthly });
}

/** Whether a category of the RSZ was given that the type of employer overrules. */
const isCategoryIgnored = ({ employerType, rszCategory }: Dossier): boolean =>
  rszCategory !== null && hasOwnClass(employerType) && contributionClassOf(employerType, rszCategory) !== rszCategory;

/**
 * Whether the premiums are higher than the cost to the employer. The cost is not computed where it cannot be lower:
 * without a guidance premium, and where the gross wage of all quarters alone is higher.
 */
function hasNegativeNetCost(
  { dossier, term, totals }: Pick<Simulation, 'dossier' | 'term' | 'totals'>,
  { indexation }: Parameters,
): boolean {
  const { grossMonthly } = dossier;
  if (grossMonthly === null || isZeroEuro(totals.premiums.guidancePremium)) return false;
  const isWhole = indexation === null && coversWhole(dossier, term.start) && coversWhole(dossier, term.end);
  if (isWhole && compareEuro(totals.total, product(grossMonthly, multiple(3 * term.quarters))) < 0) return false;
  const { netCost } = totals;
  return netCost !== null && compareEuro(netCost, ZERO_EURO) < 0;
}

const isOutside = ({ contractStart, contractEnd }: Dossier, { start, end }: Term): boolean =>
  (contractStart !== null && contractStart > lastDay(end)) || (contractEnd !== null && contractEnd < firstDay(start));

/** The fields that were not given and on whose usual value the result relies. */
export const assumptionsOf = (dossier: Dossier, parameters: Parameters): FieldName[] => [
  ...dossier.omitted.filter((field) => ASSUMED_IF[field]?.(dossier, parameters) ?? true),
  ...(dossier.supplied ?? []),
  ...(dossier.isYearEndOneMonth === true ? (['year_end_premium'] as const) : []),
];

/** When a field that was not given changes a result, for those that do not always. */
const ASSUMED_IF: Partial<Record<FieldName, (dossier: Dossier, parameters: Parameters) => boolean>> = {
  in_difficulty: ({ employerType }) => canBeInDifficulty(employerType),
  worker_status: (dossier, parameters) => {
    const estimate = estimateClassOf(dossier);
    const bases = estimate === null ? [] : parameters.contributions[estimate].manualBase;
    return bases.some(({ value }) => value.numerator !== value.denominator);
  },
  rsz_category: (dossier) => isEstimated(dossier) && !hasOwnClass(dossier.employerType),
};

/** The quarters from which an evaluation and an extension can be requested. */
export function milestonesOf({ start: { quarter }, adviceYears }: Dossier, parameters: Parameters): Milestone[] {
  const day = dayForParameters(parameters, quarter);
  const years = Number(adviceYears);
  const milestones: Milestone[] = [];
  if (years === requireValueOn(parameters.evaluationYears, day).value) {
    const earliest = requireValueOn(parameters.evaluationEarliestQuarter, day).value;
    milestones.push({ id: 'evaluation', from: addQuarters(quarter, earliest - 1) });
  }
  if (years === requireValueOn(parameters.extensionYears, day).value) {
    const fromYear = requireValueOn(parameters.extensionFromYear, day).value;
    milestones.push({ id: 'extension', from: addQuarters(quarter, (fromYear - 1) * QUARTERS_PER_YEAR) });
  }
  return milestones;
}
