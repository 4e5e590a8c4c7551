import type { Messages } from '../catalog.js';

export const help: Messages['help'] = {
  placeholders: {
    file: 'file',
    number: 'n',
    numberOrPercent: 'n|%',
    percent: 'percent',
    amount: 'amount',
    fraction: 'fraction',
    date: 'date',
    quarter: 'quarter',
    startDate: 'quarter|date',
    text: 'text',
    choice: 'choice',
    yesNo: 'yes|no',
    confidence: 'confidence',
    lines: 'from:to',
    variation: 'field=values',
  },
  groups: {
    input: 'Input:',
    output: 'Output:',
    oneDossier: 'One dossier:',
    manyDossiers: 'Many dossiers:',
    checks: 'Results and values:',
    other: 'Other commands:',
  },
  examples: 'Examples:',
  purposes: {
    imw: {
      template: 'get an input file with examples',
      batch: 'compute every dossier in a file',
      simulate: 'one dossier, with the amounts per quarter',
    },
    simulate: {
      file: 'one dossier from a file',
      quarters: 'the same dossier at four fifths, with the amounts per quarter',
      json: 'save the result as JSON',
    },
    explain: {
      file: 'show the source of every number',
    },
    compare: {
      vary: 'full-time and four fifths side by side',
      files: 'two dossiers side by side',
    },
    batch: {
      files: 'write results, rejected rows and receipt to files',
      workbook: 'an Excel workbook with one row per year',
      dryRun: 'only check, write nothing',
    },
    join: {
      parts: 'compute a file in two parts',
      join: 'join the parts',
    },
    verify: {
      result: 'recompute one result',
      batch: 'recompute a whole batch',
    },
    parameters: {
      quarter: 'the values in force in a quarter',
      diff: 'what your own values change for a file of dossiers',
    },
    template: {
      csv: 'a CSV file for Excel',
      json: 'one dossier in JSON',
    },
    schema: {
      dossier: 'the JSON Schema of a dossier',
    },
    'self-test': {
      all: 'check the installation',
    },
  },
};
