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
} as const;
export type StyleName = keyof typeof STYLES;

const FONT = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
/** Number formats 9, 10 and 3 are built in: `0%`, `0.00%` and `#,##0`. */
const EURO_FORMAT = 164;
const DATE_FORMAT = 165;

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
    `<numFmts count="2"><numFmt numFmtId="${EURO_FORMAT}" formatCode="${EURO[language]}"/>`,
    `<numFmt numFmtId="${DATE_FORMAT}" formatCode="dd/mm/yyyy"/></numFmts>`,
    `<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    ...[EURO_FORMAT, 9, 10, 3, DATE_FORMAT].map(
      (format) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    ),
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>',
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
