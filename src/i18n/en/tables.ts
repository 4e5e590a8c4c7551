import type { Messages } from '../catalog.js';

export const tables: Messages['tables'] = {
  perCalendarYear: 'Per calendar year, in EUR',
  monthly: 'Per\nmonth',
  partial: (quarters) => `partial: ${quarters} ${quarters === 1 ? 'quarter' : 'quarters'}`,
  comparedByCalendar: {
    perYear: 'Premiums by calendar year, in EUR',
    against: (name) => `Premiums by calendar year, difference from ${name}, in EUR`,
  },
  comparedPerMonth: 'Premiums per month, in EUR',
  grid: 'Total of the premiums over the whole term, in EUR',
  someOf: (count, all) => `${count} of ${all}`,
};
