import { DETAIL_TABLES, type DetailTable } from '../../src/batch/write/detail-columns.js';
import { dialect } from '../../src/batch/write/dialect.js';
import { dossierHeaders } from '../../src/batch/write/dossier-columns.js';
import type { Outcome } from '../../src/calculation/eligibility.js';
import type { Warning } from '../../src/calculation/simulation.js';
import { ALL_FIELDS } from '../../src/dossier/fields.js';
import type { Messages } from '../../src/i18n/catalog.js';
import { catalogFor } from '../../src/i18n/catalogs.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { CONDITION_IDS } from '../../src/parameters/parameters.js';

const row = (code: string, text: (messages: Messages) => string): string =>
  `| \`${code}\` | ${LANGUAGES.map((language) => text(catalogFor(language))).join(' | ')} |`;

const table = (first: string, rows: readonly string[]): string =>
  [`| ${first} | nl | fr | en |`, '| --- | --- | --- | --- |', ...rows].join('\n');

/** The result columns of a row per dossier; those of the first year represent those of every year. */
function dossierColumns(): string[] {
  const [canonical, ...localised] = (['en', ...LANGUAGES] as const).map((language) =>
    dossierHeaders(dialect('excel', language)),
  );
  const isOfLaterYear = (name: string) => /^year_[2-9]_/.test(name);
  return (canonical ?? []).flatMap((name, index) =>
    isOfLaterYear(name) ? [] : [`| \`${name}\` | ${localised.map((names) => names[index]).join(' | ')} |`],
  );
}

/** The id and the line of the input, which every row of a year or a quarter starts with. */
const startOfDetail = (): string[] => {
  const id = ALL_FIELDS.find(({ name }) => name === 'id');
  return [`| \`id\` | ${id?.nl} | ${id?.fr} | id |`, row('row', ({ columns }) => columns.row)];
};

const detailTable = ({ columns }: DetailTable): string =>
  table('canonical', [...startOfDetail(), ...columns.map((name) => row(name, (messages) => messages.columns[name]))]);

const OUTCOMES: readonly Outcome[] = ['eligible', 'not-eligible', 'not-applicable'];

/** A sentence for each warning, with … for the values of a dossier. */
const WARNINGS: Readonly<Record<Warning['code'], (messages: Messages) => string>> = {
  GROSS_BELOW_MINIMUM_WAGE: ({ warnings }) => warnings.GROSS_BELOW_MINIMUM_WAGE({ amount: '…', fraction: '…' }),
  GROSS_LOOKS_YEARLY: ({ warnings }) => warnings.GROSS_LOOKS_YEARLY({ amount: '…' }),
  CONTRIBUTIONS_UNUSUAL: ({ warnings }) => warnings.CONTRIBUTIONS_UNUSUAL({ contributions: '…', gross: '…' }),
  FRACTION_VERY_LOW: ({ warnings }) => warnings.FRACTION_VERY_LOW({ fraction: '…' }),
  RSZ_CATEGORY_IGNORED: ({ warnings }) => warnings.RSZ_CATEGORY_IGNORED({}),
  NET_COST_NEGATIVE: ({ warnings }) => warnings.NET_COST_NEGATIVE({}),
  CONTRACT_OUTSIDE_TERM: ({ warnings }) => warnings.CONTRACT_OUTSIDE_TERM({}),
  START_AFTER_KNOWN: ({ warnings }) => warnings.START_AFTER_KNOWN({ knownUntil: '…' }),
  PROJECTED_QUARTERS: ({ warnings }) => warnings.PROJECTED_QUARTERS({ quarter: '…', knownUntil: '…' }),
};

/** The page of result columns and codes, generated from the tables of the program. */
export function resultsPage(): string {
  return `${[
    '# Columns and codes of the results',
    'The columns that `imw batch` adds to yours in CSV and in a workbook, and the codes in them.\nHeaders are in the language of the run (`--dialect machine`: canonical).\nCodes are the same in every language, so that any file can be filtered and counted in the same way.',
    '## Columns of a dossier',
    '`year_1_…` represents the columns of years 1 to 5; with a term of two years the others are empty.',
    table('canonical', dossierColumns()),
    '## Columns of a year',
    'With `--detail year`. `from` and `to` are the first and last quarter of the year.',
    detailTable(DETAIL_TABLES.year),
    '## Columns of a quarter',
    'With `--detail quarter`. `number` counts the quarters of the term; `projected` is `true` after the last quarter whose values were checked.',
    detailTable(DETAIL_TABLES.quarter),
    '## Verdicts',
    table(
      'code',
      OUTCOMES.map((outcome) => row(outcome, ({ outcomes }) => outcomes[outcome])),
    ),
    '## Reasons',
    'The conditions that are **not** met, of any premium, separated by spaces. `imw explain` shows what would make them met.',
    table(
      'not met:',
      CONDITION_IDS.map((id) => row(id, ({ conditionNames }) => conditionNames[id])),
    ),
    '## Warnings',
    'A warning does not reject a row; several warnings are separated by spaces. `imw simulate` prints the sentence with the amounts and quarters of the dossier.',
    table(
      'code',
      (Object.keys(WARNINGS) as Warning['code'][]).map((code) => row(code, WARNINGS[code])),
    ),
  ].join('\n\n')}\n`;
}
