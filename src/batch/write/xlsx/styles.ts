import type { Language } from '../../../i18n/language.js';

/** How every part of the file begins. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OPEN_XML = 'http://schemas.openxmlformats.org';
/** The names of elements of sheets, styles and the workbook. */
export const MAIN = `${OPEN_XML}/spreadsheetml/2006/main`;
export const RELATIONS = `${OPEN_XML}/officeDocument/2006/relationships`;
export const PACKAGE = `${OPEN_XML}/package/2006`;

/** The looks of cells, by their index among the `cellXfs` below; a cell without one has index 0. */
export const STYLES = {
  euro: 1,
  percentage: 2,
  percentageWithDecimals: 3,
  count: 4,
  date: 5,
  header: 6,
  bold: 7,
  cents: 8,
  dateAndTime: 9,
  shortMonth: 10,
  longMonth: 11,
  dayAndMonth: 12,
  time: 13,
  text: 14,
} as const;
export type StyleName = keyof typeof STYLES;

/** What the index of a look is more in the colour of a wrong cell. */
export const WRONG = Object.keys(STYLES).length + 1;

const FONT = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
/** Number formats 9, 10 and 3 are built in: `0%`, `0.00%` and `#,##0`; 4, 16, 17, 46 and 49: `#,##0.00`, `d-mmm`, `mmm-yy`,
 * `[h]:mm:ss` and `@`. */
const EURO_FORMAT = 164;
const DATE_FORMAT = 165;
const DATE_AND_TIME_FORMAT = 166;
const LONG_MONTH_FORMAT = 167;

/** The number format, the font and the fill of each look; the first is that of a cell without one. */
const LOOKS: readonly (readonly [format: number, font?: number, fill?: number])[] = [
  [0],
  ...[EURO_FORMAT, 9, 10, 3, DATE_FORMAT].map((format) => [format] as const),
  [0, 1, 2],
  [0, 1],
  ...[4, DATE_AND_TIME_FORMAT, 17, LONG_MONTH_FORMAT, 16, 46, 49].map((format) => [format] as const),
];
const WRONG_FILL = 3;

const look = (format: number, font: number, fill: number): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>`;

/** How an amount is shown: the separators are those of the spreadsheet, which has those of its user. */
const EURO: Readonly<Record<Language, string>> = {
  nl: '&quot;€&quot;\\ #,##0.00;&quot;€&quot;\\ \\-#,##0.00',
  fr: '#,##0.00\\ &quot;€&quot;',
  en: '&quot;€&quot;#,##0.00;\\-&quot;€&quot;#,##0.00',
};
/** The part of the file that says how cells look, to people who read a language. */
export const stylesPart = (language: Language): string =>
  [
    `${XML}<styleSheet xmlns="${MAIN}">`,
    `<numFmts count="4"><numFmt numFmtId="${EURO_FORMAT}" formatCode="${EURO[language]}"/>`,
    `<numFmt numFmtId="${DATE_FORMAT}" formatCode="dd/mm/yyyy"/>`,
    `<numFmt numFmtId="${DATE_AND_TIME_FORMAT}" formatCode="dd/mm/yyyy\\ hh:mm"/>`,
    `<numFmt numFmtId="${LONG_MONTH_FORMAT}" formatCode="mmmm\\ yyyy"/></numFmts>`,
    `<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>`,
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${2 * LOOKS.length}">`,
    ...LOOKS.map(([format, font = 0, fill = 0]) => look(format, font, fill)),
    ...LOOKS.map(([format, font = 0]) => look(format, font, WRONG_FILL)),
    '</cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
