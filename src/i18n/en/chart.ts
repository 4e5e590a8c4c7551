import type { Messages } from '../catalog.js';

export const chart: Messages['chart'] = {
  perQuarter: (projectedFrom) =>
    `Premium by quarter, in EUR${projectedFrom === null ? '' : ` (projection from ${projectedFrom})`}`,
  noPremium: 'No quarter has a premium: there is nothing to draw.',
  drop: 'drop',
  rise: 'rise',
  end: 'last quarter of the term',
  marks: { evaluation: 'E', extension: 'X', end: 'L' },
};
