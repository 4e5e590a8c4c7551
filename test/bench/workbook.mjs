// Writes the rows of a CSV file of dossiers as a workbook, the way Excel does: shared texts, numbers with 17 digits, dates as days.
import { readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NAMES = 'http://schemas.openxmlformats.org';
const RELATIONS = `${NAMES}/officeDocument/2006/relationships`;
const MAIN = `xmlns="${NAMES}/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"`;
const STYLES = `${XML}<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

const relation = (id, type, target) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
const relations = (...all) =>
  `${XML}<Relationships xmlns="${NAMES}/package/2006/relationships">${all.join('')}</Relationships>`;

const columnLetters = (index) =>
  (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @param to the path of the workbook; the CSV has semicolons, decimal commas and no quotes */
export function writeWorkbook(from, to) {
  const texts = new Map();
  const textCell = (reference, text) => {
    let index = texts.get(text);
    if (index === undefined) {
      index = texts.size;
      texts.set(text, index);
    }
    return `<c r="${reference}" t="s"><v>${index}</v></c>`;
  };
  const cellOf = (text, reference) => {
    if (text === '') return '';
    const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
    if (date) {
      const days = (Date.UTC(date[3], date[2] - 1, date[1]) - Date.UTC(1899, 11, 30)) / 86_400_000;
      return `<c r="${reference}" s="2"><v>${days}</v></c>`;
    }
    if (/^\d+$/.test(text)) return `<c r="${reference}"><v>${text}</v></c>`;
    const amount = /^[\d.]+,\d\d$/.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : null;
    return amount === null
      ? textCell(reference, text)
      : `<c r="${reference}" s="1"><v>${Number(amount.toPrecision(17)) === amount ? amount.toPrecision(17) : amount}</v></c>`;
  };
  const lines = readFileSync(from, 'utf8')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n');
  const rows = lines.map((line, row) => {
    const cells = line.split(';').map((text, column) => cellOf(text, `${columnLetters(column)}${row + 1}`));
    return `<row r="${row + 1}" spans="1:${cells.length}">${cells.join('')}</row>`;
  });
  const parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="${NAMES}/package/2006/content-types"/>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${XML}<workbook ${MAIN}><sheets><sheet name="Dossiers" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'styles', 'styles.xml'),
      relation('rId3', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet ${MAIN}><sheetData>${rows.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `${XML}<sst ${MAIN}>${[...texts.keys()].map((text) => `<si><t>${escapeXml(text)}</t></si>`).join('')}</sst>`,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)]));
  writeFileSync(to, zipSync(files, { level: 1 }));
}
