import type { Messages } from '../catalog.js';

export const tables: Messages['tables'] = {
  perCalendarYear: 'Par année civile, en EUR',
  monthly: 'Par\nmois',
  partial: (quarters) => `incomplète : ${quarters} ${quarters === 1 ? 'trimestre' : 'trimestres'}`,
};
