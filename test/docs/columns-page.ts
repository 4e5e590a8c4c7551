import type { ListType } from '../../src/dossier/field-types/words.js';
import { ALL_FIELDS, type AnyField, headerIn } from '../../src/dossier/fields.js';
import type { AssumedField } from '../../src/i18n/catalog.js';
import { catalogFor } from '../../src/i18n/catalogs.js';
import { localName } from '../../src/i18n/format.js';
import type { Language } from '../../src/i18n/language.js';
import { synonymsOf } from '../../src/vocabulary/column-synonyms.js';
import type { EnumValue } from '../../src/vocabulary/enums.js';
import { spellingsOf } from '../../src/vocabulary/spellings.js';
import { COLUMNS_TEXTS } from './columns-texts.js';

const LINE = '| --- '.repeat(6).concat('|');

const valuesOf = ({ kind }: AnyField): readonly EnumValue[] => (kind as Partial<ListType<string>>).values ?? [];

/** The names of a column: first that of the language of the page. */
const namesOf = (field: AnyField, language: Language): string => {
  const { name, nl, fr } = field;
  return { en: `\`${name}\` | ${nl} | ${fr}`, nl: `${nl} | ${fr} | \`${name}\``, fr: `${fr} | ${nl} | \`${name}\`` }[
    language
  ];
};

const wordsOf = ({ value, nl, fr }: EnumValue, language: Language): string =>
  ({ en: `\`${value}\` | ${nl} | ${fr}`, nl: `${nl} | ${fr} | \`${value}\``, fr: `${fr} | ${nl} | \`${value}\`` })[
    language
  ];

function needed(field: AnyField, language: Language): string {
  const texts = COLUMNS_TEXTS[language];
  const { needed: by, standard, assumed } = field;
  if (standard !== undefined) {
    const value = valuesOf(field).find((choice) => choice.value === standard);
    return texts.standard(value ? localName(language, value) : standard);
  }
  if (assumed === undefined) return texts.needed[by];
  return texts.assumed.replace('%', catalogFor(language).lists.assumed[field.name as AssumedField]);
}

/** What files and options take for a list besides its own words. */
function otherSpellings(field: AnyField, language: Language): string[] {
  const { spelled } = field.kind as Partial<ListType<string>>;
  const found = Object.entries(spelled ? spellingsOf(spelled) : {}).filter(([, words]) => words.length > 0);
  if (found.length === 0) return [];
  const nameOf = (value: string): string => {
    const choice = valuesOf(field).find((entry) => entry.value === value);
    return choice ? localName(language, choice) : value;
  };
  const lines = found.map(([value, words]) => `- \`${nameOf(value)}\`: ${words.join(', ')}`);
  return [COLUMNS_TEXTS[language].alsoTaken, '', ...lines, ''];
}

/** The page of columns in a language, made from the table of fields and the lists of words. */
export function columnsPage(language: Language): string {
  const texts = COLUMNS_TEXTS[language];
  const { fields } = catalogFor(language);
  const rows = ALL_FIELDS.map((field) => {
    const value = valuesOf(field).length > 0 ? texts.seeBelow : texts.values[field.kind.name];
    return `| ${namesOf(field, language)} | ${needed(field, language)} | ${fields[field.name]} | ${value} |`;
  });
  const synonyms = ALL_FIELDS.filter(({ name }) => synonymsOf(name).length > 0).map((field) => {
    const name = headerIn(language, field);
    return `| ${language === 'en' ? `\`${name}\`` : name} | ${synonymsOf(field.name).join(', ')} |`;
  });
  const lists = ALL_FIELDS.filter((field) => valuesOf(field).length > 0).map((field) =>
    [
      `### ${headerIn(language, field)}`,
      '',
      texts.listHead,
      '| --- | --- | --- |',
      ...valuesOf(field).map((value) => `| ${wordsOf(value, language)} |`),
      '',
      ...otherSpellings(field, language),
    ].join('\n'),
  );
  const [otherTitle, otherHead] = texts.otherHeaders;
  return [
    ...[texts.title, '', ...texts.intro, '', texts.head, LINE, ...rows, ''],
    ...[
      otherTitle,
      '',
      otherHead,
      '| --- | --- |',
      ...synonyms,
      '',
      texts.lists,
      '',
      ...lists,
      ...texts.otherWords,
      '',
    ],
  ].join('\n');
}
