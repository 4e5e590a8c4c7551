import type { Messages } from '../catalog.js';

const s = (count: number) => (count === 1 ? '' : 's');

export const sheets: Messages['sheets'] = {
  recognised: ({ number, count, name, row, known, carried }) =>
    `Lu : feuille ${number} sur ${count} (${name}), noms des colonnes à la ligne ${row} ; ${known} colonne${s(known)} connue${s(known)}, ${carried}`,
  hiddenColumns: (letters) => `Les colonnes masquées ont été lues aussi : ${letters}.`,
  hiddenRows: (count, rows) => `Les lignes masquées ont été lues aussi : ${count} (${rows}).`,
  asShown: (column, count, rows) =>
    `${column} : ${count} ${count === '1' ? 'montant a plus de deux décimales et a été lu' : 'montants ont plus de deux décimales et ont été lus'} comme Excel ${count === '1' ? 'l’affiche' : 'les affiche'} : ${rows}.`,
  template: {
    dossiers: 'Dossiers',
    explanation: 'Explication',
    lists: 'Listes',
    column: 'Colonne',
    meaning: 'Quoi',
    isNeeded: 'Obligatoire',
    howTo: 'Comment remplir',
    empty: 'vide',
    needed: {
      always: 'oui',
      employer: 'pour les employeurs',
      'work-abroad': 'pour un travail dans l’UE/EEE hors de Belgique',
      no: 'non',
    },
  },
};
