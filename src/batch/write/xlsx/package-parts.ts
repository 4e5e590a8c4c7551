import { attribute } from './cells.js';
import { rangeOf } from './sheet.js';
import { MAIN, PACKAGE, RELATIONS, XML } from './styles.js';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Where the notes of a workbook with one sheet are, and the relation of that sheet to their boxes. */
export const NOTES = {
  texts: 'xl/comments1.xml',
  boxes: 'xl/drawings/vmlDrawing1.vml',
  relation: 'rId2',
} as const;

const contentTypes = (sheets: readonly number[], hasNotes: boolean): string =>
  [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...(hasNotes
      ? ['<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>']
      : []),
    `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>`,
    ...sheets.map((sheet) => `<Override PartName="/${sheetPath(sheet)}" ContentType="${SPREADSHEET}.worksheet+xml"/>`),
    ...(hasNotes ? [`<Override PartName="/${NOTES.texts}" ContentType="${SPREADSHEET}.comments+xml"/>`] : []),
    '</Types>',
  ].join('');

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** The path of a sheet in the file, from 1. */
export const sheetPath = (sheet: number): string => `xl/worksheets/sheet${sheet}.xml`;

/**
 * The parts before the sheets: path and text. What kind of file it is must be the first of them.
 * @param hasNotes whether there is one sheet, with notes
 */
export function firstParts(count: number, hasNotes = false): readonly (readonly [path: string, text: string])[] {
  const sheets = Array.from({ length: count }, (_, index) => index + 1);
  return [
    ['[Content_Types].xml', contentTypes(sheets, hasNotes)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((sheet) => ['worksheet', sheetPath(sheet).replace('xl/', '')] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ...(hasNotes
      ? [
          [
            'xl/worksheets/_rels/sheet1.xml.rels',
            relations([
              ['comments', NOTES.texts.replace('xl/', '../')],
              ['vmlDrawing', NOTES.boxes.replace('xl/', '../')],
            ]),
          ] as const,
        ]
      : []),
  ];
}

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
