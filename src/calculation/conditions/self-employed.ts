import { assumed, type Condition, met, notMet } from '../check.js';

/** The conditions of a self-employed person's dossier. */
export const FOR_SELF_EMPLOYED: readonly Condition[] = [
  {
    id: 'self-employed-since',
    test: ({ selfEmployedAfter2008 }) => {
      if (selfEmployedAfter2008 === null) return assumed('assumed-self-employed-after-date');
      return selfEmployedAfter2008 ? met('self-employed-after-date') : notMet('self-employed-before-date');
    },
  },
  {
    id: 'income-threshold',
    test: ({ incomeAboveThreshold }) => {
      if (incomeAboveThreshold === null) return assumed('assumed-income-enough');
      return incomeAboveThreshold ? met('income-enough') : notMet('income-too-low');
    },
  },
];
