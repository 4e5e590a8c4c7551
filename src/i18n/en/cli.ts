import type { Messages } from '../catalog.js';
import { listWords } from '../list.js';

const rows = (count: string) => (count === '1' ? 'row' : 'rows');

export const batch: Messages['batch'] = {
  rows: (count) => `${count} ${rows(count)} read`,
  blankRows: (count) => `${count} empty ${rows(count)} passed over`,
  computed: (count) => `${count} computed`,
  eligible: (premium, count, total) => `${premium}: ${count} eligible, ${total} EUR`,
  total: (total) => `Total premiums: ${total} EUR`,
  rejected: (count) => `${count} rejected`,
  rejectedBy: (count, code, column, numbers) =>
    `${count} × ${code}${column ? ` in ${column}` : ''}, ${numbers}`,
  theseRows: (numbers, count) => `${rows(String(count))} ${numbers}`,
  firstRows: (numbers) => `first rows ${numbers}`,
  more: '…',
  results: (path) => `Results: ${path}`,
  receipt: (path) => `Receipt: ${path}`,
  rejects: (path) => `Rejected rows: ${path}`,
  standardOutput: 'standard output',
  recognised: (encoding, separator, decimals, known, carried) =>
    `Read as ${encoding}, separator ${separator}, ${decimals}; ${known} known ${known === 1 ? 'column' : 'columns'}, ${carried}`,
  carried: (count, places) =>
    `${count} carried through${count === 0 ? '' : ` (${count === 1 ? 'column' : 'columns'} ${places})`}`,
  recognisedJson: (kind) => `Read as ${kind}`,
  decimals: {
    comma: 'decimal comma',
    point: 'decimal point',
    both: 'decimal comma and decimal point',
    none: 'no decimal mark in the amounts',
  },
  furtherOn: (encoding, decimals) => `The whole file was read as ${encoding}, ${decimals}.`,
  shortened: (column, count, numbers) =>
    `${column}: ${count} ${count === '1' ? 'value was' : 'values were'} shortened to scientific notation (1.23E+10), as Excel does with long numbers: ${numbers}. The lost digits are not in this file; the amounts do not depend on them. Take the file anew from its source, with this column as Text.`,
  separators: { semicolon: 'semicolon', comma: 'comma', tab: 'tab' },
  missingColumns: (names, count) =>
    `Every dossier needs ${count === 1 ? 'this column, which is' : 'these columns, which are'} not in the file: ${names}`,
  earlierResults: (position) =>
    `Column ${position} and those after it are results of an earlier run: they go along unchanged, and the new results stand after them. Better give the input of that run.`,
  onlyHeaders: 'No rows: the file has only headers.',
  noRowsThere: (range) => `No row starts on lines ${range} of the file: check what --rows was given.`,
  nearColumn: ({ position, header, canonical, isComputedWith }) =>
    `Column ${position} is not known${isComputedWith ? ': the amounts are computed without it' : ''}; did you mean ${header}? Then name it ${header}${canonical === null ? '' : ` or ${canonical}`}.`,
  fixRejects: 'Mend the rejected rows in a copy of that file and feed the copy in.',
  surerValues:
    'It is the values that are not sure enough for --require, not the rows: ask for less, or give surer values with --parameters.',
  staleRejects: (path) => `${path} is of an earlier run; now nothing was rejected.`,
  moreMessages: (count) => `… and ${count} more messages in the file of rejected rows`,
  moreMessagesOfDryRun: (count) =>
    `… and ${count} more ${count === '1' ? 'message' : 'messages'}; run without --dry-run to have them all in a file`,
  progress: {
    rows: (count) => `${count} ${rows(count)}`,
    rejected: (count) => `${count} rejected`,
    left: (time) => `${time} left`,
  },
  dryRun: 'Nothing was written (--dry-run).',
  interrupted: 'Interrupted: no file was written.',
};

export const cli: Messages['cli'] = {
  description:
    'Premiums of the Flemish measure individueel maatwerk (IMW): who is eligible, and the amounts per year.',
  commands: {
    simulate: 'compute one dossier, from a JSON file, standard input (-) or options',
    explain: 'compute one dossier and say where every number comes from',
    compare: 'compare two or more dossiers, or variants of one (--vary), side by side',
    batch: 'compute many dossiers from CSV, JSON or JSON Lines',
    join: 'put the parts of a batch that were computed with --rows together',
    verify: 'recompute a result or a receipt and say whether it is equal',
    parameters: 'show the values in force, with source and confidence',
    template: 'write an input file to start from, with filled examples',
    schema: 'print a JSON Schema',
    'self-test': 'check that this installation computes the worked cases right',
  },
  arguments: {
    dossier: 'JSON file with one dossier, or - for standard input; options go before what it says',
    dossiersToCompare:
      'JSON files of the dossiers to compare, or - for standard input; options go before what they say',
    input: 'CSV, JSON or JSON Lines file, or - for standard input',
    written: 'result (JSON, JSON Lines) or receipt of a batch, or - for standard input',
    schema: 'what the schema is of: dossier, result or parameters',
    dossiers: 'with --diff: CSV, JSON or JSON Lines file of dossiers, or - for standard input',
    parts: 'results of imw batch --rows, each with its receipt beside it',
  },
  options: {
    lang: 'language: nl, fr or en (otherwise IMW_LANG, then the locale)',
    json: 'print JSON',
    'no-color': 'no colours',
    quiet: 'no summary and no notes',
    indexation: 'yearly indexation of quarters after the known values, for example 2 or 2.5',
    version: 'print the version',
    help: 'print this help',
    detail: 'what the table shows: year or quarter',
    'detail-batch': 'one row per dossier, year or quarter (CSV, XLSX)',
    decimal: 'what the decimal mark in amounts is: comma or point (otherwise 1.234 is ambiguous)',
    output: 'file for the results (otherwise standard output)',
    'output-join': 'file for the results',
    format: (formats) => `${listWords(formats, 'or')} (otherwise after the name of the output, else csv)`,
    'template-format': 'csv or json',
    dialect: 'excel (semicolon, decimal comma) or machine (comma, decimal point)',
    receipt: 'file for the receipt (otherwise <output>.receipt.json)',
    from: 'the input of the batch (otherwise where it lay then, or beside the receipt)',
    rejects: 'file for the rejected rows',
    'fail-fast': 'stop at the first rejected row; no file is written then',
    'max-rejects': 'stop when more rows are rejected: a number or a percentage, for example 25 or 5%',
    'dry-run': 'read, check and compute, but write nothing',
    rows: 'compute only the rows that start on these lines of the file, for example 2:5000 or 5001:',
    jobs: 'compute with this many threads (1 without it)',
    force: 'overwrite files that exist',
    at: 'the quarter to show, for example 2024-Q2 (otherwise the present one)',
    explain: 'also say where every number comes from',
    require:
      'compute nothing with values that are less sure: official, corroborated, single-source or inferred',
    parameters: 'JSON file of your own values, over those of the program',
    diff: 'JSON file of values: show what it changes, and for a file of dossiers by how much',
    vary: 'values of one field to compare, for example fraction=1,0.8; may be given more than once',
    'no-input': 'never ask: name what is missing and fail',
  },
  headings: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    globalOptions: 'General options:',
    dossierOptions: 'The dossier:',
  },
  usage: { options: '[options]', command: '[command]' },
  parameters: {
    title: 'Values in force in',
    from: 'since',
    until: 'until',
    fromQuarter: 'from quarter',
    gaps: 'Declared gaps',
    knownUntil: 'Checked up to',
    none: 'Nothing is in force in this quarter.',
    own: 'own value',
    overlay: (file, setBy) => `With your own values of ${file} (${setBy})`,
    projection: (quarter, knownUntil) =>
      `${quarter} lies after ${knownUntil}: the last known values, a projection`,
  },
  diff: {
    title: (file) => `What ${file} changes`,
    nothing: 'Nothing: it says what is in force already.',
    added: 'added',
    replaced: 'replaced',
    noValue: '(no value)',
    gap: (id) => `Open question ${id}`,
    dossiers: 'Dossiers that change, total premiums in EUR',
    row: 'Row',
    dossier: 'Dossier',
    before: 'Before',
    after: 'After',
    difference: 'Difference',
    sums: 'All dossiers, EUR',
    notComputed: 'rejected',
    rejectedBefore: (count) => `${count} rejected before and computed after: in the sums after only`,
    rejectedAfter: (count) => `${count} computed before and rejected after: in the sums before only`,
    counts: (changed, unchanged, rejected) =>
      `${changed} ${changed === '1' ? 'dossier changes' : 'dossiers change'}, ${unchanged} unchanged, ${rejected} rejected`,
    moreMessages: (count) => `… and ${count} more messages; imw batch writes them all to a file`,
  },
  selfTest: {
    right: (count) => `All ${count} worked cases come out right to the cent.`,
    wrong: (id) => `${id}: comes out wrong`,
    summary: (wrong, count) =>
      `${wrong} of ${count} worked cases come out wrong: do not use this installation.`,
  },
  jump: (place, before, after) =>
    `${place}: from ${before} to ${after}: check that this is no slip of the pen.`,
  outOfDate: (knownUntil, today) =>
    `The values were checked up to ${knownUntil} and it is ${today} now: they may be out of date. Give newer ones with --parameters (imw schema parameters shows the shape).`,
  helpCommand: 'show help for a command',
  seeHelp: (command) => `See ${command} --help.`,
};
