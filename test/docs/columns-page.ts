import type { ListType } from '../../src/dossier/field-types/words.js';
import { ALL_FIELDS, type AnyField, camelCase, kebabCase } from '../../src/dossier/fields.js';
import { catalogFor } from '../../src/i18n/catalogs.js';
import { synonymsOf } from '../../src/vocabulary/column-synonyms.js';
import type { EnumValue } from '../../src/vocabulary/enums.js';
import { spellingsOf } from '../../src/vocabulary/spellings.js';

const EXPLAINED: Readonly<Record<string, string>> = {
  text: 'text',
  'yes-no': 'yes/no: `yes`, `true`, `1`, `ja`, `oui`; `no`, `false`, `0`, `nee`, `neen`, `non`',
  amount: 'EUR, at most two decimals, less than 1 000 000',
  'amount-or-percentage': 'EUR as above, or a percentage of the gross wage: `27%`',
  hours: 'hours',
  fraction: '`0.8`, `80%` or hours over hours `30.4/38`',
  percentage: 'percentage, `65` or `65%`',
  'quarter-number': 'quarter number of the term, or the quarter: `2028-Q4`',
  date: 'date',
  'term-start': 'quarter or date',
};

const needed = ({ needed: by, standard, assumed }: AnyField): string => {
  if (standard !== undefined) return `no (${standard})`;
  if (assumed !== undefined) return `no (assumed ${assumed})`;
  return { always: 'yes', employer: 'employers', 'work-abroad': 'if workplace is eu-eea', no: 'no' }[by];
};

const valuesOf = ({ kind }: AnyField): readonly EnumValue[] => (kind as Partial<ListType<string>>).values ?? [];

/** What files and options take for a list besides its own words. */
function otherSpellings({ kind }: AnyField): string[] {
  const { spelled } = kind as Partial<ListType<string>>;
  const found = Object.entries(spelled ? spellingsOf(spelled) : {}).filter(([, words]) => words.length > 0);
  if (found.length === 0) return [];
  return [
    'Also taken in files and options:',
    '',
    ...found.map(([value, words]) => `- \`${value}\`: ${words.join(', ')}`),
    '',
  ];
}

/** What headers are taken for a field besides its names and its question in the interview. */
const synonyms = ALL_FIELDS.filter(({ name }) => synonymsOf(name).length > 0).map(
  ({ name }) => `| \`${name}\` | ${synonymsOf(name).join(', ')} |`,
);

/** The page of columns, made from the table of fields. */
export function columnsPage(): string {
  const { fields } = catalogFor('en');
  const rows = ALL_FIELDS.map((field) => {
    const value = valuesOf(field).length > 0 ? 'see below' : EXPLAINED[field.kind.name];
    return `| \`${field.name}\` | ${field.nl} | ${field.fr} | ${needed(field)} | ${fields[field.name]} | ${value} |`;
  });
  const lists = ALL_FIELDS.filter((field) => valuesOf(field).length > 0).map((field) => {
    const lines = valuesOf(field).map(({ value, nl, fr }) => `| \`${value}\` | ${nl} | ${fr} |`);
    return [
      `### ${field.name}`,
      '',
      '| canonical | nl | fr |',
      '| --- | --- | --- |',
      ...lines,
      '',
      ...otherSpellings(field),
    ].join('\n');
  });
  const [first] = ALL_FIELDS;
  const example = ALL_FIELDS.find(({ name }) => name === 'gross_monthly') ?? first;
  return [
    '# Columns and values',
    '',
    'Headers are matched regardless of case, accents, spaces and punctuation, with or without a remark in brackets (`Brutoloon (EUR)`), in any order.',
    'The text of a question of the interview is a header too, in any language, and so are [the names that offices use](#other-headers).',
    'Unknown columns are copied unchanged.',
    'List values may be in any of the three languages.',
    'Your own headers and words go in [the configuration](configuration.md#your-own-columns-and-words).',
    '',
    `As an option a column is in kebab case (\`--${kebabCase(example?.name ?? '')}\`), in JSON in camel case (\`${camelCase(example?.name ?? '')}\`).`,
    'JSON takes canonical list values, ISO dates and booleans.',
    '`imw template` writes a file to start from.',
    '',
    '| canonical | nl | fr | needed | meaning | value |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## Other headers',
    '',
    '| column | also recognised by |',
    '| --- | --- |',
    ...synonyms,
    '',
    '## Lists',
    '',
    ...lists,
    '### Countries and other words',
    '',
    'A region is also taken as the name of a country in Dutch, French or English, or as its code of two letters in capitals: members of the EU or EEA are `eu-eea`, others `other`.',
    'Yes is also `j`, `o`, `y`, `x`, `WAAR`, `VRAI` or `1.0`, and no is `n`, `ONWAAR`, `FAUX` or `0.0`.',
    'A fraction is also `voltijds`, `halftijds`, `mi-temps` or `4/5de`; under a header with a `%` a number from 2 to 100 is a percentage.',
    '`ja` as year-end premium is one month’s gross wage, which the result lists as assumed.',
    'A word that can mean two things is rejected, with its meanings: `Luxemburg` is a province and a country.',
    '',
  ].join('\n');
}
