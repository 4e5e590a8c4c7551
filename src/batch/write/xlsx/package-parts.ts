import { attribute } from './cells.js';
import { rangeOf } from './sheet.js';
import { MAIN, PACKAGE, RELATIONS, XML } from './styles.js';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const SHEETS = [1, 2, 3] as const;

const CONTENT_TYPES = [
  `${XML}<Types xmlns="${PACKAGE}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>`,
  ...SHEETS.map((sheet) => `<Override PartName="/${sheetPath(sheet)}" ContentType="${SPREADSHEET}.worksheet+xml"/>`),
  '</Types>',
].join('');

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** The path of a sheet in the file, from 1. */
export function sheetPath(sheet: (typeof SHEETS)[number]): string {
  return `xl/worksheets/sheet${sheet}.xml`;
}

/** The parts before the sheets: path and text. What kind of file it is must be the first of them. */
export const FIRST_PARTS: readonly (readonly [path: string, text: string])[] = [
  ['[Content_Types].xml', CONTENT_TYPES],
  ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
  [
    'xl/_rels/workbook.xml.rels',
    relations([
      ...SHEETS.map((sheet) => ['worksheet', sheetPath(sheet).replace('xl/', '')] as const),
      ['styles', 'styles.xml'],
    ]),
  ],
];

/** The part that names the sheets, the range of the filter and the row that is printed on every page. */
export function workbookPart(names: readonly string[], columns: number, rows: number): string {
  const results = attribute(`'${(names[0] ?? '').replaceAll("'", "''")}'`);
  const sheets = names.map(
    (name, index) => `<sheet name="${attribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return [
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets><definedNames>`,
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${results}!${rangeOf(columns, rows, '$')}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${results}!$1:$1</definedName>`,
    '</definedNames></workbook>',
  ].join('');
}
