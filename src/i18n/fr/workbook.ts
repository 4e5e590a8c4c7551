import type { Messages } from '../catalog.js';

export const workbook: Messages['workbook'] = {
  sheets: { results: 'Résultats', summary: 'Résumé', receipt: 'Relevé de calcul' },
  labels: {
    count: 'Nombre',
    rows: 'Lignes lues',
    blankRows: 'Lignes vides ignorées',
    computed: 'Calculées',
    rejected: 'Rejetées',
    premium: 'Prime',
    eligible: 'Éligibles',
    sum: 'Somme',
    total: 'Total des primes',
    code: 'Raison du rejet',
    column: 'Colonne',
    firstRows: 'Premières lignes',
    value: 'Valeur',
    engine: 'Version d’imw',
    parametersVersion: 'Version des valeurs',
    parametersHash: 'Valeurs : SHA-256',
    ownValues: 'Vos propres valeurs',
    ownValuesHash: 'Vos propres valeurs : SHA-256',
    inputName: 'Entrée',
    inputBytes: 'Entrée : octets',
    inputHash: 'Entrée : SHA-256',
    none: '–',
  },
};
