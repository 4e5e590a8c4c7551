import type { EmployerType } from '../vocabulary/enums.js';
import { type Condition, type Finding, type MetReason, met, type NotMetReason, notMet } from './check.js';
import type { Facts } from './facts.js';

/** The conditions of every dossier (decree of 14 January 2022; BVR of 15 July 2022, art. 9). */
export const FOR_EVERYBODY: readonly Condition[] = [
  {
    id: 'measure-in-force',
    test: ({ startsBeforeMeasure }) => (startsBeforeMeasure ? notMet('starts-before-measure') : met('starts-in-force')),
  },
  {
    id: 'limitation-recognised',
    test: ({ limitation }) => (limitation === 'none' ? notMet('no-limitation') : met('limitation-found')),
  },
  { id: 'residence', test: residence },
];

function residence({ residence: region, workplace }: Facts): Finding {
  switch (region) {
    case 'flanders':
      return met('lives-in-flanders');
    case 'eu-eea':
      return workplace === 'flanders' ? met('lives-abroad-works-in-flanders') : notMet('lives-abroad-works-elsewhere');
    case 'brussels':
    case 'wallonia':
      return notMet('lives-in-other-region');
    case 'other':
      return notMet('lives-outside-eea');
  }
}

interface EmployerRule {
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

export const canBeInDifficulty = (employerType: EmployerType): boolean => EMPLOYERS[employerType].isPrivate;

export const FOR_EMPLOYERS: readonly Condition[] = [
  {
    id: 'employer-type',
    test: ({ employerType }) =>
      EMPLOYERS[employerType].isCovered ? met('employer-type-covered') : notMet('employer-type-not-covered'),
  },
  {
    id: 'undertaking-in-difficulty',
    applies: ({ employerType }) => canBeInDifficulty(employerType),
    test: ({ inDifficulty }) =>
      usually(inDifficulty === null ? null : !inDifficulty, 'not-in-difficulty', 'in-difficulty'),
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
    test: ({ employmentContract }) => usually(employmentContract, 'has-contract', 'no-contract'),
  },
  {
    id: 'contract-hours',
    test: ({ hasEnoughHours }) => usually(hasEnoughHours, 'contract-long-enough', 'contract-too-short'),
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

/** The conditions of the guidance premium that come on top of those of the wage premium. */
export const FOR_GUIDANCE: readonly Condition[] = [
  {
    id: 'guidance-need',
    test: ({ guidanceNeedFound }) =>
      met(guidanceNeedFound === 'on-evaluation' ? 'guidance-added-on-evaluation' : 'guidance-needed'),
  },
  {
    id: 'workplace-guidance',
    test: ({ workplace }) =>
      workplace === 'flanders' ? met('establishment-in-flanders') : notMet('establishment-outside-flanders'),
  },
];

export const FOR_SELF_EMPLOYED: readonly Condition[] = [
  {
    id: 'self-employed-since',
    test: ({ selfEmployedAfter2008 }) =>
      usually(selfEmployedAfter2008, 'self-employed-after-date', 'self-employed-before-date'),
  },
  {
    id: 'income-threshold',
    test: ({ incomeAboveThreshold }) => usually(incomeAboveThreshold, 'income-enough', 'income-too-low'),
  },
];

/** The finding for a fact that is assumed to be the usual one where it was not given. */
function usually(isUsual: boolean | null, reason: MetReason, notMetReason: NotMetReason): Finding {
  if (isUsual === null) return { status: 'assumed', reason };
  return isUsual ? met(reason) : notMet(notMetReason);
}
