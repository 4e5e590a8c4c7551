import type { Messages } from '../catalog.js';

const rows = (count: string) => (count === '1' ? 'row' : 'rows');
const messages = (count: string) => (count === '1' ? 'message' : 'messages');

export const batch: Messages['batch'] = {
  rows: (count) => `${count} ${rows(count)} read`,
  blankRows: (count) => `${count} empty ${rows(count)} skipped`,
  computed: (count) => `${count} computed`,
  eligible: (premium, count, total) => `${premium}: ${count} eligible, ${total} EUR`,
  total: (total) => `Total premiums: ${total} EUR`,
  estimated: (count) => `Employer contributions not given, estimated with the RSZ rates: ${count}`,
  rejected: (count) => `${count} rejected`,
  rejectedBy: (count, code, column, numbers) => `${count} × ${code}${column ? ` in ${column}` : ''}, ${numbers}`,
  theseRows: (numbers, count) => `${rows(String(count))} ${numbers}`,
  firstRows: (numbers) => `first rows ${numbers}`,
  more: '…',
  results: (path) => `Results: ${path}`,
  receipt: (path) => `Receipt: ${path}`,
  report: (path) => `Summary: ${path}`,
  rejects: (path) => `Rejected rows: ${path}`,
  standardOutput: 'standard output',
  recognised: (encoding, separator, decimals, known, carried) =>
    `Read as ${encoding}, separator ${separator}, ${decimals}; ${known} known ${known === 1 ? 'column' : 'columns'}, ${carried}`,
  carried: (count, places) =>
    `${count} copied unchanged${count === 0 ? '' : ` (${count === 1 ? 'column' : 'columns'} ${places})`}`,
  recognisedJson: (kind) => `Read as ${kind}`,
  decimals: {
    comma: 'decimal comma',
    point: 'decimal point',
    both: 'decimal comma and decimal point',
    none: 'no decimal separator in the amounts',
  },
  furtherOn: (encoding, decimals) => `The whole file was read as ${encoding}, ${decimals}.`,
  shortened: (column, count, numbers) =>
    `${column}: ${count} ${count === '1' ? 'value was' : 'values were'} shortened to scientific notation (1.23E+10), as Excel does with long numbers: ${numbers}. The lost digits cannot be recovered from this file; the amounts do not depend on them. Export the file again from its source, with this column as Text.`,
  separators: { semicolon: 'semicolon', comma: 'comma', tab: 'tab' },
  resultsName: 'results',
  earlierResults: (first, last) => `Columns ${first} to ${last} are the results of an earlier run: they are replaced.`,
  columnLabel: (letter, header) => `column ${letter}${header === null ? '' : ` (${header})`}`,
  lastRowIncomplete: (line) =>
    `The file ends on line ${line} without a line end or with fewer cells than the headers (LAST_ROW_INCOMPLETE). If the file was cut off, values or rows are missing: ask for it again.`,
  onlyHeaders: 'No rows: the file contains only headers.',
  noRowsThere: (range) => `No row starts on lines ${range} of the file: check the value of --rows.`,
  nearColumn: ({ position, header, canonical, isComputedWith }) =>
    `Column ${position} is unknown${isComputedWith ? ', so the amounts are computed without it' : ''}. Did you mean ${header}? If so, rename it to ${header}${canonical === null ? '' : ` or ${canonical}`}.`,
  fixRejects: (output) =>
    `Correct the rejected rows in a copy of that file, then run imw batch on the copy${output === null ? '' : `, with --corrects ${output}; imw join then puts the results together`}.`,
  surerValues:
    'These rows were rejected because of the values, not their own data: the values do not reach the confidence that --require asks for. Lower --require, or supply better-sourced values with --parameters.',
  staleRejects: (path) => `${path} is from an earlier run; this run rejected nothing.`,
  moreMessages: (count) => `… and ${count} more ${messages(count)} in the file of rejected rows`,
  moreMessagesOfDryRun: (count) =>
    `… and ${count} more ${messages(count)}; run without --dry-run to write them all to a file`,
  progress: {
    rows: (count) => `${count} ${rows(count)}`,
    rejected: (count) => `${count} rejected`,
    left: (time) => `${time} left`,
  },
  dryRun: 'Nothing was written (--dry-run).',
  interrupted: 'Interrupted: no file was written.',
};

export const workbook: Messages['workbook'] = {
  sheets: { rejects: 'Rejected', results: 'Results', summary: 'Summary', receipt: 'Receipt' },
  labels: {
    count: 'Count',
    rows: 'Rows read',
    blankRows: 'Empty rows skipped',
    estimated: 'Of which with estimated contributions',
    computed: 'Computed',
    rejected: 'Rejected',
    premium: 'Premium',
    eligible: 'Eligible',
    sum: 'Sum',
    total: 'Total premiums',
    code: 'Rejection code',
    column: 'Column',
    firstRows: 'First rows',
    leftOut: 'Left out (a total, a repeated header, no employer type and id)',
    warning: 'Warning',
    given: 'Given for all rows',
    notFound: 'Column that the list does not have',
    blankCells: 'Column with empty cells',
    assumed: 'Assumed',
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
