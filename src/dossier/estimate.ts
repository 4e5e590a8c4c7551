import type { ContributionClass } from '../parameters/parameters.js';
import type { EmployerType, RszCategory } from '../vocabulary/enums.js';
import type { Dossier } from './dossier.js';

/** Whether the contributions of a dossier are estimated: an employer's, where none were given. */
export const isEstimated = ({ grossMonthly, contributionsMonthly }: Dossier): boolean =>
  grossMonthly !== null && contributionsMonthly === null;

/** Employers for whom no contributions can be estimated (open question `estimate-coverage`). */
export const EMPLOYERS_WITHOUT_ESTIMATE: readonly EmployerType[] = ['foreign-employer'];

/** Whether the category of the RSZ follows from the type of employer, so that a given one is ignored. */
export const hasOwnClass = (employerType: EmployerType): boolean =>
  employerType === 'school' || employerType === 'local-authority';

/** By whose values the contributions of an employer are estimated; null where that is not possible. */
export function contributionClassOf(
  employerType: EmployerType,
  category: RszCategory | null | undefined,
): ContributionClass | null {
  if (employerType === 'self-employed' || EMPLOYERS_WITHOUT_ESTIMATE.includes(employerType)) return null;
  if (employerType === 'local-authority') return 'local-authority';
  return employerType === 'school' ? '1' : (category ?? '1');
}

/** By whose values the contributions of a dossier are estimated; null where they were given, or cannot be. */
export const estimateClassOf = (dossier: Dossier): ContributionClass | null =>
  isEstimated(dossier) ? contributionClassOf(dossier.employerType, dossier.rszCategory) : null;
