import type { Messages } from '../catalog.js';

export const workbook: Messages['workbook'] = {
  sheets: { results: 'Resultaten', summary: 'Samenvatting', receipt: 'Rekenverslag' },
  labels: {
    count: 'Aantal',
    rows: 'Gelezen rijen',
    blankRows: 'Overgeslagen lege rijen',
    computed: 'Berekend',
    rejected: 'Afgekeurd',
    premium: 'Premie',
    eligible: 'In aanmerking',
    sum: 'Som',
    total: 'Totaal van de premies',
    code: 'Reden van afkeuring',
    column: 'Kolom',
    firstRows: 'Eerste rijen',
    value: 'Waarde',
    engine: 'Versie van imw',
    parametersVersion: 'Versie van de waarden',
    parametersHash: 'Waarden: SHA-256',
    ownValues: 'Eigen waarden',
    ownValuesHash: 'Eigen waarden: SHA-256',
    inputName: 'Invoer',
    inputBytes: 'Invoer: bytes',
    inputHash: 'Invoer: SHA-256',
    none: '–',
  },
};
