import type { Messages } from '../catalog.js';

export const tables: Messages['tables'] = {
  perCalendarYear: 'Per calendar year, in EUR',
  monthly: 'Per\nmonth',
  partial: (quarters) => `partial: ${quarters} ${quarters === 1 ? 'quarter' : 'quarters'}`,
};
