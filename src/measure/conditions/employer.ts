import type { Dossier } from '../../dossier/dossier.js';
import type { EmployerType } from '../../dossier/lists.js';
import { mustHold } from '../../parameters/lookup.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { IsoDate } from '../../values/date.js';
import { assumed, type Condition, type Finding, met, notMet } from '../check.js';

/** Which employers the measure covers; a new employer type gets its answer here. */
const COVERED: Readonly<Record<EmployerType, boolean>> = {
  'private-legal-person': true,
  'natural-person': true,
  'temporary-work-agency': true,
  'foreign-employer': true,
  school: true,
  'local-authority': true,
  'other-public-authority': false,
  'self-employed': false,
};

const PRIVATE: readonly EmployerType[] = [
  'private-legal-person',
  'natural-person',
  'temporary-work-agency',
  'foreign-employer',
];

/** Whether the dossier is asked about difficulties at all: only a private employer is. */
export const isAskedAboutDifficulty = ({ employerType }: Dossier): boolean => PRIVATE.includes(employerType);

/** The conditions of an employer's dossier (measure: "Checks of an employer's dossier, besides"). */
export const FOR_EMPLOYERS: readonly Condition[] = [
  {
    id: 'employer-type',
    test: ({ employerType }) =>
      COVERED[employerType] ? met('employer-type-covered') : notMet('employer-type-not-covered'),
  },
  {
    id: 'undertaking-in-difficulty',
    asked: isAskedAboutDifficulty,
    test: ({ inDifficulty }) => {
      if (inDifficulty === null) return assumed('assumed-not-in-difficulty');
      return inDifficulty ? notMet('in-difficulty') : met('not-in-difficulty');
    },
  },
  {
    id: 'foreign-employer-residence',
    asked: ({ employerType }) => employerType === 'foreign-employer',
    test: ({ residence }) =>
      residence === 'flanders'
        ? met('foreign-employer-worker-in-flanders')
        : notMet('foreign-employer-worker-not-in-flanders'),
  },
  {
    id: 'employment-contract',
    test: ({ employmentContract }) => {
      if (employmentContract === null) return assumed('assumed-contract');
      return employmentContract ? met('has-contract') : notMet('no-contract');
    },
  },
  { id: 'contract-hours', test: contractHours },
  { id: 'workplace-wage', test: workplaceForWage },
];

function contractHours({ contractHours: hours }: Dossier, parameters: Parameters, day: IsoDate): Finding {
  if (hours === null) return assumed('assumed-contract-long-enough');
  const minimum = BigInt(mustHold(parameters.minimumContractHours, day).value);
  return hours.numerator >= minimum * hours.denominator
    ? met('contract-long-enough')
    : notMet('contract-too-short');
}

function workplaceForWage({ workplace, returnsWeekly }: Dossier): Finding {
  switch (workplace) {
    case 'flanders':
    case 'brussels':
    case 'wallonia':
      return met('works-in-belgium');
    case 'eu-eea':
      return returnsWeekly === true ? met('works-abroad-returns-weekly') : notMet('works-abroad-stays');
    case 'other':
      return notMet('works-outside-eea');
  }
}
