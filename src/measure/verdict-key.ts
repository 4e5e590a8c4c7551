import type { Dossier } from '../dossier/dossier.js';
import { EMPLOYER_TYPES, indexByValue, LIMITATIONS, REGIONS } from '../vocabulary/enums.js';

type YesNo = boolean | null;

const EMPLOYER_TYPE = indexByValue(EMPLOYER_TYPES);
const REGION = indexByValue(REGIONS);
const LIMITATION = indexByValue(LIMITATIONS);

const yesNo = (value: YesNo): number => (value === null ? 0 : value ? 1 : 2);

/**
 * Everything in a dossier that decides a verdict once the start of its term is known, as one whole number:
 * dossiers with the same number get the same verdicts.
 *
 * @param isLongEnough whether the hours of the contract are enough; null where they were not given
 * @param guidance whether a need for guidance was found at the start (1), on evaluation only (2), or not (0)
 */
export function verdictKey(dossier: Dossier, isLongEnough: YesNo, guidance: 0 | 1 | 2): number {
  let key = EMPLOYER_TYPE.get(dossier.employerType) as number;
  key = key * REGION.size + (REGION.get(dossier.residence) as number);
  key = key * REGION.size + (REGION.get(dossier.workplace) as number);
  key = key * LIMITATION.size + (LIMITATION.get(dossier.limitation) as number);
  key = key * 3 + yesNo(dossier.inDifficulty);
  key = key * 3 + yesNo(dossier.employmentContract);
  key = key * 3 + yesNo(isLongEnough);
  key = key * 3 + yesNo(dossier.returnsWeekly);
  key = key * 3 + yesNo(dossier.selfEmployedAfter2008);
  key = key * 3 + yesNo(dossier.incomeAboveThreshold);
  return key * 3 + guidance;
}
