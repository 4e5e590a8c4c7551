import type { Dossier } from '../../dossier/dossier.js';
import { type Condition, type Finding, met, notMet } from '../check.js';
import { startsBeforeMeasure } from '../term.js';

/** The conditions of every dossier (measure: "Checks of every dossier"). */
export const FOR_EVERYBODY: readonly Condition[] = [
  {
    id: 'measure-in-force',
    test: (dossier, parameters) =>
      startsBeforeMeasure(dossier, parameters) ? notMet('starts-before-measure') : met('starts-in-force'),
  },
  {
    id: 'limitation-recognised',
    test: ({ limitation }) => (limitation === 'none' ? notMet('no-limitation') : met('limitation-found')),
  },
  { id: 'residence', test: residence },
];

function residence({ residence: region, workplace }: Dossier): Finding {
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
