import type { Messages } from '../catalog.js';

export const workbook: Messages['workbook'] = {
  sheets: { results: 'Results', summary: 'Summary', receipt: 'Receipt' },
  labels: {
    count: 'Count',
    rows: 'Rows read',
    blankRows: 'Empty rows skipped',
    computed: 'Computed',
    rejected: 'Rejected',
    premium: 'Premium',
    eligible: 'Eligible',
    sum: 'Sum',
    total: 'Total premiums',
    code: 'Rejection code',
    column: 'Column',
    firstRows: 'First rows',
    value: 'Value',
    engine: 'imw version',
    parametersVersion: 'Values: version',
    parametersHash: 'Values: SHA-256',
    ownValues: 'Own values',
    ownValuesHash: 'Own values: SHA-256',
    inputName: 'Input',
    inputBytes: 'Input: bytes',
    inputHash: 'Input: SHA-256',
    none: '–',
  },
};
