import type { CellStyle } from 'hucre/xlsx';
import type { Language } from '../../i18n/language.js';

/** The looks of cells. `input` ones can be typed in, on a sheet that is protected. */
export const LOOKS = [
  'text',
  'wrapped',
  'note',
  'bold',
  'title',
  'heading',
  'headingOfNumbers',
  'status',
  'wrong',
  'euro',
  'euroTotal',
  'euroPartial',
  'cents',
  'count',
  'percentage',
  'fraction',
  'factor',
  'date',
  'inputEuro',
  'inputPercentage',
  'inputFraction',
  'inputDate',
  'inputText',
  'originalText',
  'label',
  'labelTotal',
  'labelPartial',
] as const;
export type Look = (typeof LOOKS)[number];

/** How an amount is shown: the separators are those of the user of the spreadsheet. */
const EURO: Readonly<Record<Language, string>> = {
  nl: '"€"\\ #,##0.00;"€"\\ \\-#,##0.00',
  fr: '#,##0.00\\ "€";\\-#,##0.00\\ "€"',
  en: '"€"#,##0.00;\\-"€"#,##0.00',
};
const DATE: Readonly<Record<Language, string>> = { nl: 'dd/mm/yyyy', fr: 'dd/mm/yyyy', en: 'yyyy\\-mm\\-dd' };
const PERCENTAGE: Readonly<Record<Language, string>> = { nl: '0.00\\ %', fr: '0.00\\ %', en: '0.00%' };

const font = { name: 'Calibri', size: 11 };
const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const top = { vertical: 'top' } as const;
/** A little room between a number and the text next to it. */
const right = { horizontal: 'right', indent: 1, ...top } as const;
const input: CellStyle = {
  font: { ...font, color: { rgb: '1F3864' } },
  fill: solid('FFF2CC'),
  border: { top: line, right: line, bottom: line, left: line },
  protection: { locked: false },
  alignment: right,
};
const total = { font: { ...font, bold: true }, border: { top: { style: 'thin', color: { rgb: '404040' } } } } as const;
const heading: CellStyle = {
  font: { ...font, bold: true },
  fill: solid('E7E6E6'),
  border: { bottom: { style: 'thin', color: { rgb: '404040' } } },
  alignment: { vertical: 'bottom', wrapText: true },
};

/** The style of each look, for the reader of a language. */
export function stylesFor(language: Language): Readonly<Record<Look, CellStyle>> {
  const euro = EURO[language];
  const percentage = PERCENTAGE[language];
  return {
    text: { font, alignment: top },
    wrapped: { font, alignment: { ...top, wrapText: true } },
    note: { font: { ...font, italic: true, color: { rgb: '595959' } }, alignment: { ...top, wrapText: true } },
    bold: { font: { ...font, bold: true }, alignment: { ...top, wrapText: true } },
    title: { font: { ...font, size: 16, bold: true } },
    heading,
    headingOfNumbers: { ...heading, alignment: { ...heading.alignment, horizontal: 'right', indent: 1 } },
    status: { font: { ...font, bold: true }, fill: solid('DDEBF7'), alignment: { ...top, wrapText: true } },
    // it goes on to the right, where nothing else is
    wrong: { font: { ...font, bold: true, color: { rgb: 'C00000' } }, alignment: top },
    euro: { font, numFmt: euro, alignment: right },
    euroPartial: { font: { ...font, italic: true }, numFmt: euro, alignment: right },
    euroTotal: { ...total, numFmt: euro, alignment: right },
    cents: { font, numFmt: '#,##0', alignment: right },
    count: { font, numFmt: '0', alignment: right },
    percentage: { font, numFmt: percentage, alignment: right },
    fraction: { font, numFmt: '0.0###', alignment: right },
    factor: { font, numFmt: '00000', alignment: right },
    date: { font, numFmt: DATE[language], alignment: right },
    inputEuro: { ...input, numFmt: euro },
    inputPercentage: { ...input, numFmt: percentage },
    inputFraction: { ...input, numFmt: '0.0###' },
    inputDate: { ...input, numFmt: DATE[language] },
    inputText: input,
    originalText: { font, alignment: right },
    label: { font, alignment: { ...top, wrapText: true } },
    labelPartial: { font: { ...font, italic: true }, alignment: { ...top, wrapText: true } },
    labelTotal: { ...total, alignment: { ...top, wrapText: true } },
  };
}
