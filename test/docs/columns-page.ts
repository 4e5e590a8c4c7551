import type { ListType } from '../../src/dossier/field-types/words.js';
import { ALL_FIELDS, type AnyField, camelCase, kebabCase } from '../../src/dossier/fields.js';
import { catalogFor } from '../../src/i18n/catalogs.js';
import type { EnumValue } from '../../src/vocabulary/enums.js';

const EXPLAINED: Readonly<Record<string, string>> = {
  text: 'text',
  'yes-no': 'yes/no: `yes`, `true`, `1`, `ja`, `oui`; `no`, `false`, `0`, `nee`, `neen`, `non`',
  amount: 'EUR, at most two decimals, less than 1 000 000',
  'amount-or-percentage': 'EUR as above, or a percentage of the gross wage: `27%`',
  hours: 'hours',
  fraction: '`0.8`, `80%` or hours over hours `30.4/38`',
  percentage: 'percentage, `65` or `65%`',
  'quarter-number': 'quarter number of the term',
  date: 'date',
  'term-start': 'quarter or date',
};

const needed = ({ needed: by, standard, assumed }: AnyField): string => {
  if (standard !== undefined) return `no (${standard})`;
  if (assumed !== undefined) return `no (assumed ${assumed})`;
  return { always: 'yes', employer: 'employers', 'work-abroad': 'if workplace is eu-eea', no: 'no' }[by];
};

const valuesOf = ({ kind }: AnyField): readonly EnumValue[] => (kind as Partial<ListType<string>>).values ?? [];

/** The page of columns, made from the table of fields. */
export function columnsPage(): string {
  const { fields } = catalogFor('en');
  const rows = ALL_FIELDS.map((field) => {
    const value = valuesOf(field).length > 0 ? 'see below' : EXPLAINED[field.kind.name];
    return `| \`${field.name}\` | ${field.nl} | ${field.fr} | ${needed(field)} | ${fields[field.name]} | ${value} |`;
  });
  const lists = ALL_FIELDS.filter((field) => valuesOf(field).length > 0).map((field) => {
    const lines = valuesOf(field).map(({ value, nl, fr }) => `| \`${value}\` | ${nl} | ${fr} |`);
    return [`### ${field.name}`, '', '| canonical | nl | fr |', '| --- | --- | --- |', ...lines, ''].join('\n');
  });
  const [first] = ALL_FIELDS;
  const example = ALL_FIELDS.find(({ name }) => name === 'gross_monthly') ?? first;
  return [
    '# Columns and values',
    '',
    'Headers are matched regardless of case, accents, spaces, hyphens and underscores, in any order.',
    'Unknown columns are copied unchanged.',
    'List values may be in any of the three languages.',
    '',
    `As an option a column is in kebab case (\`--${kebabCase(example?.name ?? '')}\`), in JSON in camel case (\`${camelCase(example?.name ?? '')}\`).`,
    'JSON takes canonical list values, ISO dates and booleans.',
    '`imw template` writes a file to start from.',
    '',
    '| canonical | nl | fr | needed | meaning | value |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## Lists',
    '',
    ...lists,
  ].join('\n');
}
