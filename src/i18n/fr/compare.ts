import type { Messages } from '../catalog.js';

export const compare: Messages['compare'] = {
  title: (count) => `Comparaison de ${count} dossiers`,
  differs: 'Ce qui diffère',
  nothingDiffers: 'Rien : les dossiers disent la même chose.',
  perYear: 'Primes par année, en EUR',
  overTerm: 'Sur toute la durée, en EUR',
  employerCost: 'Coût salarial avant primes',
  netCost: 'Coût net après primes',
  against: (name) => `Primes par année, différence avec ${name}, en EUR`,
};
