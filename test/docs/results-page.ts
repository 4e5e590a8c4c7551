import { DETAIL_TABLES, type DetailTable } from '../../src/batch/write/detail-columns.js';
import { dossierHeaders } from '../../src/batch/write/dossier-columns.js';
import type { Outcome } from '../../src/calculation/eligibility.js';
import { BASES, type Warning } from '../../src/calculation/simulation.js';
import type { Messages } from '../../src/i18n/catalog.js';
import { catalogFor } from '../../src/i18n/catalogs.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { CONDITION_IDS } from '../../src/parameters/parameters.js';

/** Programs, and people who read a language. */
const WRITERS = [null, ...LANGUAGES].map((language) => ({ language }));

const row = (code: string, text: (messages: Messages) => string): string =>
  `| \`${code}\` | ${LANGUAGES.map((language) => text(catalogFor(language))).join(' | ')} |`;

const table = (first: string, rows: readonly string[]): string =>
  [`| ${first} | nl | fr | en |`, '| --- | --- | --- | --- |', ...rows].join('\n');

/** The result columns of a row per dossier; those of the first year represent those of every year. */
function dossierColumns(): string[] {
  const [canonical, ...localised] = WRITERS.map(dossierHeaders);
  const isOfLaterYear = (name: string) => /^year_[2-9]_/.test(name);
  return (canonical ?? []).flatMap((name, index) =>
    isOfLaterYear(name) ? [] : [`| \`${name}\` | ${localised.map((names) => names[index]).join(' | ')} |`],
  );
}

const detailTable = ({ headers }: DetailTable): string => {
  const [canonical = [], ...localised] = WRITERS.map((to) => headers(to));
  return table(
    'canonical',
    canonical.map((name, index) => `| \`${name}\` | ${localised.map((names) => names[index]).join(' | ')} |`),
  );
};

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
    'The columns that `imw batch` adds to yours in CSV and in a workbook, and the words in them.\nHeadings and words are in the language of the run; with `--dialect machine` they are the canonical names and codes, which are the same in every language.\nA file with these columns, in whatever language, can be used as input again: they are replaced, not doubled.',
    '## Columns of a dossier',
    '`year_1_…` represents the columns of years 1 to 5; with a term of two years the others are empty.',
    table('canonical', dossierColumns()),
    '## Columns of a year',
    'With `--detail year`. `from` and `to` are the first and last quarter of the year.',
    detailTable(DETAIL_TABLES.year),
    '## Columns of a calendar year',
    'With `--detail calendar-year`. `quarters` is how many quarters of the term are in the year; where that is not four, the year is `partial`.',
    detailTable(DETAIL_TABLES['calendar-year']),
    '## Columns of a quarter',
    'With `--detail quarter`. `number` counts the quarters of the term; `projected` is yes (`true`) after the last quarter whose values were checked, and `basis` says what it was computed with.',
    detailTable(DETAIL_TABLES.quarter),
    '## Basis and yes or no',
    table('code', [
      ...BASES.map((basis) => row(basis, ({ bases }) => bases[basis])),
      row('true', ({ interview }) => interview.yes),
      row('false', ({ interview }) => interview.no),
    ]),
    '## Verdicts',
    table(
      'code',
      OUTCOMES.map((outcome) => row(outcome, ({ outcomes }) => outcomes[outcome])),
    ),
    '## Reasons',
    'The conditions that are **not** met, of any premium, with `; ` between them (codes: a space). `imw explain` shows what would make them met.',
    table(
      'not met:',
      CONDITION_IDS.map((id) => row(id, ({ conditionNames }) => conditionNames[id])),
    ),
    '## Warnings',
    'A warning does not reject a row; between several warnings is `; ` (codes: a space).',
    table(
      'code',
      (Object.keys(WARNINGS) as Warning['code'][]).map((code) => row(code, ({ warningNames }) => warningNames[code])),
    ),
    '`imw simulate` and results as JSON have a sentence, with the amounts and quarters of the dossier:',
    table(
      'code',
      (Object.keys(WARNINGS) as Warning['code'][]).map((code) => row(code, WARNINGS[code])),
    ),
  ].join('\n\n')}\n`;
}
