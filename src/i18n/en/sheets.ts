import type { Messages } from '../catalog.js';

export const sheets: Messages['sheets'] = {
  recognised: ({ number, count, name, row, known, carried }) =>
    `Read: sheet ${number} of ${count} (${name}), headers in row ${row}; ${known} known ${known === 1 ? 'column' : 'columns'}, ${carried}`,
  hiddenColumns: (letters) => `Hidden columns were read too: ${letters}.`,
  hiddenRows: (count, rows) => `Hidden rows were read too: ${count} (${rows}).`,
  asShown: (column, count, rows) =>
    `${column}: ${count} ${count === '1' ? 'amount has' : 'amounts have'} more than two decimals and ${count === '1' ? 'was' : 'were'} read as Excel shows ${count === '1' ? 'it' : 'them'}: ${rows}.`,
  template: {
    dossiers: 'Dossiers',
    explanation: 'Explanation',
    lists: 'Lists',
    column: 'Column',
    meaning: 'What',
    isNeeded: 'Required',
    howTo: 'How to fill it in',
    empty: 'empty',
    needed: {
      always: 'yes',
      employer: 'for employers',
      'work-abroad': 'for work in the EU/EEA outside Belgium',
      no: 'no',
    },
  },
};
