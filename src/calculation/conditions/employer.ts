import type { EmployerType } from '../../vocabulary/enums.js';
import { assumed, type Condition, type Finding, met, notMet } from '../check.js';
import type { Facts } from '../facts.js';

/** How the measure treats a type of employer. */
interface EmployerRule {
  /** Whether it can get premiums at all. */
  readonly isCovered: boolean;
  /** Whether it can be an undertaking in difficulty, which only a private employer can. */
  readonly isPrivate: boolean;
}

/** The rule for each type of employer; the compiler asks for that of a new type. */
const EMPLOYERS: Readonly<Record<EmployerType, EmployerRule>> = {
  'private-legal-person': { isCovered: true, isPrivate: true },
  'natural-person': { isCovered: true, isPrivate: true },
  'temporary-work-agency': { isCovered: true, isPrivate: true },
  'foreign-employer': { isCovered: true, isPrivate: true },
  school: { isCovered: true, isPrivate: false },
  'local-authority': { isCovered: true, isPrivate: false },
  'other-public-authority': { isCovered: false, isPrivate: false },
  'self-employed': { isCovered: false, isPrivate: false },
};

/** Whether a type of employer can be an undertaking in difficulty. */
export const canBeInDifficulty = (employerType: EmployerType): boolean => EMPLOYERS[employerType].isPrivate;

/** The conditions of an employer's dossier. */
export const FOR_EMPLOYERS: readonly Condition[] = [
  {
    id: 'employer-type',
    test: ({ employerType }) =>
      EMPLOYERS[employerType].isCovered ? met('employer-type-covered') : notMet('employer-type-not-covered'),
  },
  {
    id: 'undertaking-in-difficulty',
    applies: ({ employerType }) => canBeInDifficulty(employerType),
    test: ({ inDifficulty }) => {
      if (inDifficulty === null) return assumed('assumed-not-in-difficulty');
      return inDifficulty ? notMet('in-difficulty') : met('not-in-difficulty');
    },
  },
  {
    id: 'foreign-employer-residence',
    applies: ({ employerType }) => employerType === 'foreign-employer',
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
  {
    id: 'contract-hours',
    test: ({ hasEnoughHours }) => {
      if (hasEnoughHours === null) return assumed('assumed-contract-long-enough');
      return hasEnoughHours ? met('contract-long-enough') : notMet('contract-too-short');
    },
  },
  { id: 'workplace-wage', test: workplaceForWage },
];

function workplaceForWage({ workplace, returnsWeekly }: Facts): Finding {
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
