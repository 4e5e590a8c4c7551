import type { Dossier } from '../dossier/dossier.js';
import { requireValueOn } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import type { IsoDate } from '../primitives/date.js';
import { EMPLOYER_TYPES, LIMITATIONS, REGIONS, valuesOf } from '../vocabulary/enums.js';
import { startsBeforeMeasure } from './term.js';

const YES_NO = [true, false] as const;
const YES_NO_UNKNOWN = [true, false, null] as const;

/**
 * Everything that the conditions of the measure can read, with all possible values of each.
 * A condition reads nothing else of a dossier, so dossiers with the same facts have the same verdicts.
 */
export const FACTS = {
  startsBeforeMeasure: YES_NO,
  limitation: valuesOf(LIMITATIONS),
  residence: valuesOf(REGIONS),
  employerType: valuesOf(EMPLOYER_TYPES),
  inDifficulty: YES_NO_UNKNOWN,
  employmentContract: YES_NO_UNKNOWN,
  /** Whether the contract is for the minimum number of hours. */
  hasEnoughHours: YES_NO_UNKNOWN,
  workplace: valuesOf(REGIONS),
  returnsWeekly: YES_NO_UNKNOWN,
  /** When VDAB found a need for guidance. */
  guidanceNeedFound: ['never', 'at-start', 'on-evaluation'],
  selfEmployedAfter2008: YES_NO_UNKNOWN,
  incomeAboveThreshold: YES_NO_UNKNOWN,
} as const;

export type Facts = { readonly [F in keyof typeof FACTS]: (typeof FACTS)[F][number] };

/** The facts of a dossier, with the parameters in force on a day. */
export function factsOf(dossier: Dossier, parameters: Parameters, day: IsoDate): Facts {
  return {
    startsBeforeMeasure: startsBeforeMeasure(dossier, parameters),
    limitation: dossier.limitation,
    residence: dossier.residence,
    employerType: dossier.employerType,
    inDifficulty: dossier.inDifficulty,
    employmentContract: dossier.employmentContract,
    hasEnoughHours: hasEnoughHours(dossier, parameters, day),
    workplace: dossier.workplace,
    returnsWeekly: dossier.returnsWeekly,
    guidanceNeedFound: guidanceNeedFound(dossier),
    selfEmployedAfter2008: dossier.selfEmployedAfter2008,
    incomeAboveThreshold: dossier.incomeAboveThreshold,
  };
}

function hasEnoughHours({ contractHours }: Dossier, parameters: Parameters, day: IsoDate): boolean | null {
  if (contractHours === null) return null;
  const minimum = requireValueOn(parameters.minimumContractHours, day).value;
  return contractHours.numerator >= minimum * contractHours.denominator;
}

function guidanceNeedFound({ guidanceNeed, evaluatedGuidance }: Dossier): Facts['guidanceNeedFound'] {
  if (guidanceNeed !== 'none') return 'at-start';
  return evaluatedGuidance !== null && evaluatedGuidance !== 'none' ? 'on-evaluation' : 'never';
}
