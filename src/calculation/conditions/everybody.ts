import { type Condition, type Finding, met, notMet } from '../check.js';
import type { Facts } from '../facts.js';

/** The conditions of every dossier (decree of 14 January 2022; BVR of 15 July 2022, art. 9). */
export const FOR_EVERYBODY: readonly Condition[] = [
  {
    id: 'measure-in-force',
    test: ({ startsBeforeMeasure }) =>
      startsBeforeMeasure ? notMet('starts-before-measure') : met('starts-in-force'),
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
      return workplace === 'flanders'
        ? met('lives-abroad-works-in-flanders')
        : notMet('lives-abroad-works-elsewhere');
    case 'brussels':
    case 'wallonia':
      return notMet('lives-in-other-region');
    case 'other':
      return notMet('lives-outside-eea');
  }
}
