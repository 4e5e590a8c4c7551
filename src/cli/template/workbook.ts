import { CellReferences } from '../../batch/write/xlsx/cell-references.js';
import { dateCell, EMPTY_CELL, numberCell, sheetRow, textCell } from '../../batch/write/xlsx/cells.js';
import { firstParts, sheetPath, workbookPart } from '../../batch/write/xlsx/package-parts.js';
import { type SheetColumn, sheetEnd, sheetHead, smallSheet } from '../../batch/write/xlsx/sheet.js';
import { type StyleName, stylesPart } from '../../batch/write/xlsx/styles.js';
import { ZipFile } from '../../batch/write/xlsx/zip.js';
import { ALL_FIELDS, type AnyField, type FieldName, headerIn } from '../../dossier/fields.js';
import { catalogFor } from '../../i18n/catalogs.js';
import { choicesOf, displayName } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import type { IsoDate } from '../../primitives/date.js';
import { columnLetters } from '../../vocabulary/column-letters.js';

/** The values of an example, as canonical text by field. */
type Example = Readonly<Partial<Record<FieldName, string>>>;

/** Lists have room for so many dossiers; a longer one is made by copying. */
const LAST_ROW = 10_000;
const WIDTH = 16;
const EXPLANATION_WIDTHS = [26, 44, 26, 90];

/**
 * A list of dossiers as a workbook, with examples: drop-down lists of the words of the language, formats that keep a
 * spreadsheet from making a date of a fraction or a quarter, and a sheet that explains each column.
 */
export function templateWorkbook(examples: readonly Example[], language: Language): Uint8Array {
  const { sheets } = catalogFor(language);
  const names = [sheets.template.dossiers, sheets.template.explanation, sheets.template.lists];
  const rows = examples.length + 1;
  const zip = new ZipFile();
  for (const [path, text] of firstParts(names.length)) zip.add(path, text);
  zip.add('xl/styles.xml', stylesPart(language));
  zip.add(sheetPath(1), dossierSheet(examples, language, names[2] ?? ''));
  zip.add(sheetPath(2), explanationSheet(language));
  zip.add(sheetPath(3), listSheet(language));
  zip.add('xl/workbook.xml', workbookPart(names, ALL_FIELDS.length, rows));
  zip.end();
  return zip.take();
}

/** The format of the whole column of a field: as text where a spreadsheet would make something else of what is typed. */
function styleOf({ kind }: AnyField): StyleName | undefined {
  if (kind.name === 'amount') return 'cents';
  if (kind.name === 'date') return 'date';
  return ['text', 'term-start', 'fraction'].includes(kind.name) ? 'text' : undefined;
}

function dossierSheet(examples: readonly Example[], language: Language, lists: string): Uint8Array {
  const columns = ALL_FIELDS.map((field): SheetColumn => {
    const style = styleOf(field);
    const words = choicesOf(field).map((choice) => displayName(language, choice).length);
    return { header: headerIn(language, field), width: Math.max(WIDTH, ...words), ...(style && { style }) };
  });
  const rows = examples.map((example) =>
    sheetRow(ALL_FIELDS.map((field) => cellOf(field, example[field.name] ?? '', language)).join('')),
  );
  const end = sheetEnd(columns.length, rows.length + 1, { validations: dropDowns(lists) });
  return new CellReferences().add(Buffer.from(sheetHead(columns, 1) + rows.join('') + end));
}

function cellOf(field: AnyField, text: string, language: Language): string {
  if (text === '') return EMPTY_CELL;
  const style = styleOf(field);
  const word = choicesOf(field).find(({ value }) => value === text);
  if (word) return /^\d+$/.test(text) ? numberCell(text) : textCell(displayName(language, word));
  if (style === 'date') return dateCell(text as IsoDate) ?? textCell(text);
  if (style === 'text' || text.endsWith('%')) return textCell(inLanguage(field, text, language), null, style);
  return numberCell(text, style);
}

const inLanguage = ({ kind }: AnyField, text: string, language: Language): string =>
  kind.isDecimal && language !== 'en' ? text.replace('.', ',') : text;

const LISTED = ALL_FIELDS.filter((field) => choicesOf(field).length > 0);

/** A drop-down list below each header of a field with words; other words are taken too, so nothing is forbidden. */
const dropDowns = (lists: string): readonly string[] =>
  LISTED.map((field, index) => {
    const column = columnLetters(ALL_FIELDS.indexOf(field) + 1);
    const list = columnLetters(index + 1);
    const range = `'${lists}'!$${list}$2:$${list}$${choicesOf(field).length + 1}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${column}2:${column}${LAST_ROW}"><formula1>${range}</formula1></dataValidation>`;
  });

/** The words of each list, a column for each field that has one. */
function listSheet(language: Language): Uint8Array {
  const longest = Math.max(...LISTED.map((field) => choicesOf(field).length));
  const row = (index: number) =>
    LISTED.map((field) => {
      const choice = choicesOf(field)[index];
      if (!choice) return EMPTY_CELL;
      return /^\d+$/.test(choice.value) ? numberCell(choice.value) : textCell(displayName(language, choice));
    });
  return smallSheet(
    LISTED.map(() => 2 * WIDTH),
    [
      LISTED.map((field) => textCell(headerIn(language, field), null, 'header')),
      ...Array.from({ length: longest }, (_, index) => row(index)),
    ],
  );
}

/** What the interview says to press for nothing, which in a sheet is an empty cell. */
const ENTER = /\b(?:Enter|Entrée)\b/g;

function explanationSheet(language: Language): Uint8Array {
  const { fields, interview, sheets } = catalogFor(language);
  const { column, meaning, isNeeded, howTo, needed, empty } = sheets.template;
  const text = (name: FieldName, field: AnyField): string => {
    const { help } = interview;
    const own = name in help ? help[name as keyof typeof help].replace(ENTER, empty) : '';
    const words = choicesOf(field).map((choice) => displayName(language, choice));
    return [own, ...(words.length > 0 ? [words.join(', ')] : [])].filter((part) => part !== '').join('; ');
  };
  return smallSheet(EXPLANATION_WIDTHS, [
    [column, meaning, isNeeded, howTo].map((header) => textCell(header, null, 'header')),
    ...ALL_FIELDS.map((field) => {
      return [headerIn(language, field), fields[field.name], needed[field.needed], text(field.name, field)].map(
        (cell) => textCell(cell),
      );
    }),
  ]);
}
