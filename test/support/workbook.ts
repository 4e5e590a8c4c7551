import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../src/vocabulary/column-letters.js';

/** A cell of a test workbook: text, a number as it is written in the file, a boolean, or one with its details. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | {
      /** The text between `<v>` and `</v>`; without it there is none. */
      readonly v?: string | number;
      readonly t?: string;
      readonly f?: string;
      /** The format code. */
      readonly format?: string;
    };

export interface TestSheet {
  readonly name?: string;
  readonly state?: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly merged?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

const NAMES = 'http://schemas.openxmlformats.org';
const MAIN = `xmlns="${NAMES}/spreadsheetml/2006/main" xmlns:r="${NAMES}/officeDocument/2006/relationships"`;
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The parts of a workbook as Excel writes it, with shared strings. */
export function workbookParts(
  sheets: readonly TestSheet[],
  { is1904 = false }: { readonly is1904?: boolean } = {},
): Record<string, string> {
  const texts: string[] = [];
  const formats: string[] = [];
  const cellOf = (cell: TestCell, reference: string): string => {
    if (cell === null || cell === '') return '';
    if (typeof cell === 'string') {
      let index = texts.indexOf(cell);
      if (index < 0) index = texts.push(cell) - 1;
      return `<c r="${reference}" t="s"><v>${index}</v></c>`;
    }
    if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
    if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    let style = '';
    if (cell.format !== undefined) {
      let index = formats.indexOf(cell.format);
      if (index < 0) index = formats.push(cell.format) - 1;
      style = ` s="${index + 1}"`;
    }
    const type = cell.t === undefined ? '' : ` t="${cell.t}"`;
    const formula = cell.f === undefined ? '' : `<f>${escapeXml(cell.f)}</f>`;
    const value = cell.v === undefined ? '' : `<v>${escapeXml(String(cell.v))}</v>`;
    return `<c r="${reference}"${style}${type}>${formula}${value}</c>`;
  };
  const parts: Record<string, string> = {};
  for (const [index, { rows, merged = [], hiddenRows = [], hiddenColumns = [] }] of sheets.entries()) {
    const data = rows.map((cells, at) => {
      const line = at + 1;
      const hidden = hiddenRows.includes(line) ? ' hidden="1"' : '';
      const text = cells.map((cell, column) => cellOf(cell, `${columnLetters(column + 1)}${line}`)).join('');
      return text === '' ? '' : `<row r="${line}" spans="1:${cells.length}"${hidden}>${text}</row>`;
    });
    const columns = hiddenColumns.map((column) => `<col min="${column}" max="${column}" hidden="1"/>`).join('');
    const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${XML}<worksheet ${MAIN}>${columns && `<cols>${columns}</cols>`}<sheetData>${data.join('')}</sheetData>` +
      `${merges && `<mergeCells count="${merged.length}">${merges}</mergeCells>`}</worksheet>`;
  }
  const relation = (type: string, target: string, id: string) =>
    `<Relationship Id="${id}" Type="${NAMES}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (...all: string[]) =>
    `${XML}<Relationships xmlns="${NAMES}/package/2006/relationships">${all.join('')}</Relationships>`;
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${NAMES}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(relation('officeDocument', 'xl/workbook.xml', 'rId1')),
    'xl/workbook.xml': `${XML}<workbook ${MAIN}><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${escapeXml(name ?? `Blad${index + 1}`)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, index) => relation('worksheet', `worksheets/sheet${index + 1}.xml`, `rId${index + 1}`)),
      relation('styles', 'styles.xml', 'rId101'),
      relation('sharedStrings', 'sharedStrings.xml', 'rId102'),
    ),
    'xl/styles.xml': `${XML}<styleSheet ${MAIN}><numFmts count="${formats.length}">${formats
      .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(code)}"/>`)
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .map((_, index) => `<xf numFmtId="${200 + index}" applyNumberFormat="1"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${XML}<sst ${MAIN} count="${texts.length}">${texts
      .map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
      .join('')}</sst>`,
    ...parts,
  };
}

/** Packs parts as a zip file. */
export const packed = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

/** A workbook with these sheets; rows alone make one sheet. */
export const workbook = (
  sheets: readonly TestSheet[] | readonly (readonly TestCell[])[],
  options?: { readonly is1904?: boolean },
): Uint8Array => {
  const all = Array.isArray(sheets[0]) ? [{ rows: sheets as readonly (readonly TestCell[])[] }] : sheets;
  return packed(workbookParts(all as readonly TestSheet[], options));
};
