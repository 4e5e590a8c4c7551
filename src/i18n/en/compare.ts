import type { Messages } from '../catalog.js';

export const compare: Messages['compare'] = {
  title: (count) => `Comparison of ${count} dossiers`,
  differs: 'What differs',
  nothingDiffers: 'Nothing: the dossiers say the same.',
  perYear: 'Premiums by year, in EUR',
  overTerm: 'Over the whole term, in EUR',
  employerCost: 'Wage cost before premiums',
  netCost: 'Net cost after premiums',
  against: (name) => `Premiums by year, difference with ${name}, in EUR`,
};
