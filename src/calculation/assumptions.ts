import type { Dossier } from '../dossier/dossier.js';
import type { FieldName } from '../dossier/fields.js';
import { canBeInDifficulty } from './conditions.js';

/** The fields that were not given and on whose usual value the result relies. */
export const assumptionsOf = ({ omitted, employerType }: Dossier): FieldName[] =>
  omitted.filter((field) => field !== 'in_difficulty' || canBeInDifficulty(employerType));
