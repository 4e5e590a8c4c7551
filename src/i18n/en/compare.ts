import type { Messages } from '../catalog.js';

export const compare: Messages['compare'] = {
  title: (count) => `Comparison of ${count} dossiers`,
  differs: 'Differences',
  nothingDiffers: 'None: the dossiers are identical.',
  perYear: 'Premiums by year, in EUR',
  overTerm: 'Whole term, in EUR',
  employerCost: 'Wage cost before premiums',
  netCost: 'Net cost after premiums',
  against: (name) => `Premiums by year, difference from ${name}, in EUR`,
};
