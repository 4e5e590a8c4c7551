import type { Messages } from '../catalog.js';
import { listWords } from '../shared.js';

export const cli: Messages['cli'] = {
  description:
    'Calculates the premiums of the Flemish measure individueel maatwerk (IMW): eligibility, and the amounts per year.',
  commands: {
    simulate: 'compute one dossier, from a JSON file, standard input (-) or options',
    explain: 'compute one dossier and show the source of every number',
    compare: 'compare two or more dossiers, or variants of one (--vary), side by side',
    batch: 'compute many dossiers from CSV, JSON or JSON Lines',
    join: 'join the parts of a batch that were computed with --rows',
    verify: 'recompute a result or a batch from its receipt and report any difference',
    parameters: 'show the values in force, with source and confidence',
    template: 'write an input file with examples, to start from',
    schema: 'print a JSON Schema',
    'self-test': 'check that this installation computes the worked cases correctly',
  },
  arguments: {
    dossier: 'JSON file with one dossier, or - for standard input; options override the file',
    dossiersToCompare:
      'JSON files with one dossier each, or - for standard input; options override the files',
    input: 'CSV, JSON or JSON Lines file, or - for standard input',
    written: 'result (JSON or JSON Lines) or batch receipt, or - for standard input',
    schema: 'which schema: dossier, result or parameters',
    dossiers: 'with --diff: CSV, JSON or JSON Lines file of dossiers, or - for standard input',
    parts: 'results of imw batch --rows, each with its receipt next to it',
  },
  options: {
    lang: 'language: nl, fr or en (default: IMW_LANG, else the locale)',
    json: 'print JSON',
    'no-color': 'do not use colours',
    quiet: 'do not print the summary and notes',
    indexation: 'yearly indexation, in percent, of quarters after the known values, for example 2 or 2.5',
    version: 'print the version',
    help: 'print this help',
    detail: 'rows of the table: year or quarter',
    'detail-batch': 'one row per dossier, year or quarter (CSV, XLSX)',
    decimal: 'decimal separator in amounts: comma or point (without it, 1.234 is ambiguous)',
    output: 'file for the results (default: standard output)',
    'output-join': 'file for the results',
    format: (formats) =>
      `${listWords(formats, 'or')} (default: from the extension of the output file, else csv)`,
    'template-format': 'csv or json',
    dialect: 'excel (semicolon, decimal comma) or machine (comma, decimal point)',
    receipt: 'file for the receipt (default: <output>.receipt.json)',
    from: 'input of the batch (default: its original path, or next to the receipt)',
    rejects: 'file for the rejected rows',
    'fail-fast': 'stop at the first rejected row and write no file',
    'max-rejects':
      'stop when more rows than this are rejected: a number or a percentage, for example 25 or 5%',
    'dry-run': 'read, check and compute, but write nothing',
    rows: 'compute only the rows that start on these lines of the file, for example 2:5000 or 5001:',
    jobs: 'number of threads (default: 1)',
    force: 'overwrite existing files',
    at: 'quarter to show, for example 2024-Q2 (default: the current quarter)',
    explain: 'also show the source of every number',
    require: 'minimum confidence of every value used: official, corroborated, single-source or inferred',
    parameters: 'JSON file of your own values, which override those of the program',
    diff: 'JSON file of values: show what it changes, and with a file of dossiers by how much',
    vary: 'values of one field to compare, for example fraction=1,0.8; repeatable',
    'no-input': 'never ask questions: report what is missing and fail',
  },
  headings: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'General options:',
    dossierOptions: 'Dossier fields:',
  },
  usage: { options: '[options]', command: '[command]' },
  parameters: {
    title: 'Values in force in',
    from: 'since',
    until: 'until',
    fromQuarter: 'from quarter',
    gaps: 'Open questions',
    knownUntil: 'Checked up to',
    none: 'Nothing is in force in this quarter.',
    own: 'own value',
    overlay: (file, setBy) => `With your own values from ${file} (${setBy})`,
    projection: (quarter, knownUntil) =>
      `${quarter} is after ${knownUntil}: a projection with the last known values`,
  },
  diff: {
    title: (file) => `What ${file} changes`,
    nothing: 'Nothing: these values are already in force.',
    added: 'added',
    replaced: 'replaced',
    noValue: '(no value)',
    gap: (id) => `Open question ${id}`,
    dossiers: 'Changed dossiers, total premiums in EUR',
    row: 'Row',
    dossier: 'Dossier',
    before: 'Before',
    after: 'After',
    difference: 'Difference',
    sums: 'All dossiers, EUR',
    notComputed: 'rejected',
    rejectedBefore: (count) => `${count} rejected before and computed after: included only in the sums after`,
    rejectedAfter: (count) => `${count} computed before and rejected after: included only in the sums before`,
    counts: (changed, unchanged, rejected) =>
      `${changed} ${changed === '1' ? 'dossier' : 'dossiers'} changed, ${unchanged} unchanged, ${rejected} rejected`,
    moreMessages: (count) => `… and ${count} more messages; run imw batch to write them all to a file`,
  },
  selfTest: {
    right: (count) => `All ${count} worked cases are correct to the cent.`,
    wrong: (id) => `${id}: wrong result`,
    summary: (wrong, count) =>
      `${wrong} of ${count} worked cases gave a wrong result: do not use this installation.`,
  },
  jump: (place, before, after) =>
    `${place}: from ${before} to ${after}. This is a large change; check for a typing error.`,
  outOfDate: (knownUntil, today) =>
    `The values were checked up to ${knownUntil} and today is ${today}: they may be out of date. Supply newer values with --parameters (see imw schema parameters for the format).`,
  helpCommand: 'show help for a command',
  seeHelp: (command) => `See ${command} --help.`,
};

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
