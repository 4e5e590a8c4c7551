import type { Messages } from '../catalog.js';

export const tables: Messages['tables'] = {
  perCalendarYear: 'Par année civile, en EUR',
  monthly: 'Par\nmois',
  partial: (quarters) => `incomplète : ${quarters} ${quarters === 1 ? 'trimestre' : 'trimestres'}`,
  comparedByCalendar: {
    perYear: 'Primes par année civile, en EUR',
    against: (name) => `Primes par année civile, différence avec ${name}, en EUR`,
  },
  comparedPerMonth: 'Primes par mois, en EUR',
  grid: 'Total des primes sur toute la période d’octroi, en EUR',
  someOf: (count, all) => `${count} sur ${all}`,
};
