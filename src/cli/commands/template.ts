import { csvLine, DIALECTS, type Dialect, decimalText, dialect } from '../../batch/write/dialect.js';
import { isIssue } from '../../diagnostics/row-diagnostic.js';
import type { ListType } from '../../dossier/field-types/list.js';
import { YES_NO } from '../../dossier/field-types/yes-no.js';
import { ALL_FIELDS, type AnyField, camelCase, headerIn } from '../../dossier/fields.js';
import { localName } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import { EXIT, type Run } from '../context.js';
import { type GlobalOptions, parseChoice } from '../options/option-parsers.js';
import { TEMPLATE_DOSSIERS } from '../template-dossiers.js';

interface Options extends GlobalOptions {
  readonly format?: string;
  readonly dialect?: string;
}

/** `imw template`: an input file to start from, with filled examples, in the language of the run. */
export const run: Run = async ({ stdout, language }, _args, given) => {
  const options = given as Options;
  const format = parseChoice('--format', options.format ?? (options.json ? 'json' : 'csv'), [
    'csv',
    'json',
  ] as const);
  const to = dialect(parseChoice('--dialect', options.dialect ?? 'excel', DIALECTS), language);
  stdout.write(format === 'json' ? jsonTemplate() : csvTemplate(to));
  return EXIT.done;
};

function csvTemplate(to: Dialect): string {
  const rows = TEMPLATE_DOSSIERS.map((dossier) =>
    ALL_FIELDS.map((field) => cell(field, dossier[field.name] ?? '', to)),
  );
  return (
    to.mark +
    [ALL_FIELDS.map((field) => headerIn(to.language, field)), ...rows]
      .map((cells) => csvLine(cells, to))
      .join('')
  );
}

function cell({ kind }: AnyField, text: string, to: Dialect): string {
  if (text === '') return '';
  const values = kind.name === 'yes-no' ? YES_NO : (kind as Partial<ListType<string>>).values;
  const word = values?.find(({ value }) => value === text);
  if (word) return localName(to.language, word);
  return kind.isDecimal ? decimalText(text, to) : localDay(text, to.language);
}

const localDay = (text: string, language: Language): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined || language === 'en' ? text : `${day}/${month}/${year}`;
};

function jsonTemplate(): string {
  const [first = {}] = TEMPLATE_DOSSIERS;
  const entries = ALL_FIELDS.flatMap(({ name, kind }) => {
    const text = first[name];
    if (text === undefined) return [];
    const value =
      kind.name === 'yes-no' ? kind.fromText(text, null) : name === 'advice_years' ? Number(text) : text;
    return isIssue(value) ? [] : [[camelCase(name), value] as const];
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
