import { type Condition, met, notMet } from '../check.js';

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
