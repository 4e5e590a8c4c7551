import type { Messages } from '../catalog.js';

export const compare: Messages['compare'] = {
  title: (count) => `Comparaison de ${count} dossiers`,
  differs: 'Différences',
  nothingDiffers: 'Aucune : les dossiers contiennent les mêmes données.',
  perYear: 'Primes par année, en EUR',
  overTerm: 'Sur toute la période d’octroi, en EUR',
  employerCost: 'Coût salarial avant primes',
  netCost: 'Coût net après primes',
  against: (name) => `Primes par année, différence avec ${name}, en EUR`,
};
