import type { Dossier } from '../dossier/dossier.js';
import type { FieldName } from '../dossier/fields.js';
import type { Parameters } from '../parameters/parameters.js';
import { canBeInDifficulty } from './conditions/employer.js';

/** The fields that were not given, and on whose usual value the result rests. */
export function assumptionsOf(dossier: Dossier, { packages }: Parameters): FieldName[] {
  const years = Number(dossier.adviceYears);
  const hasChoice = packages.filter((series) => series[0]?.value.years === years).length > 1;
  return dossier.notGiven.filter((field) => {
    if (field === 'in_difficulty') return canBeInDifficulty(dossier.employerType);
    if (field === 'wage_need') return hasChoice;
    return true;
  });
}
