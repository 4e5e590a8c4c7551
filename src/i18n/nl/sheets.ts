import type { SheetFacts } from '../catalog.js';

/** What is reported of a workbook that is read. */
export const sheets = {
  recognised: ({ number, count, name, row, known, carried }: SheetFacts) =>
    `Gelezen: werkblad ${number} van ${count} (${name}), kolomnamen in rij ${row}; ${known} ${known === 1 ? 'bekende kolom' : 'bekende kolommen'}, ${carried}`,
  hiddenColumns: (letters: string) => `Verborgen kolommen zijn ook gelezen: ${letters}.`,
  hiddenRows: (count: string, rows: string) => `Verborgen rijen zijn ook gelezen: ${count} (${rows}).`,
  asShown: (column: string, count: string, rows: string) =>
    `${column}: ${count} ${count === '1' ? 'bedrag heeft' : 'bedragen hebben'} meer dan twee decimalen en ${count === '1' ? 'is' : 'zijn'} gelezen zoals Excel ${count === '1' ? 'het' : 'ze'} toont: ${rows}.`,
  template: {
    dossiers: 'Dossiers',
    explanation: 'Uitleg',
    lists: 'Lijsten',
    column: 'Kolom',
    meaning: 'Wat',
    isNeeded: 'Verplicht',
    howTo: 'Hoe invullen',
    empty: 'leeg',
    needed: {
      always: 'ja',
      employer: 'voor werkgevers',
      'work-abroad': 'bij werk in de EU/EER buiten België',
      no: 'nee',
    },
  },
};
