import { columnLetters } from '../../../vocabulary/column-letters.js';
import { attribute, textElement } from './cells.js';
import { MAIN, XML } from './styles.js';

/** A note on a cell; row and column from 1. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A workbook with more notes than these opens slowly, and nobody reads them all. */
export const MOST_NOTES = 1_000;

const AUTHOR = 'imw';

/** The part with the texts of notes. */
export const notesPart = (notes: readonly Note[]): string =>
  [
    `${XML}<comments xmlns="${MAIN}"><authors><author>${AUTHOR}</author></authors><commentList>`,
    ...notes.map(
      ({ row, column, text }) =>
        `<comment ref="${columnLetters(column)}${row}" authorId="0"><text>${textElement(text)}</text></comment>`,
    ),
    '</commentList></comments>',
  ].join('');

const SHAPE = attribute('#_x0000_t202');

/** The part with the boxes of notes, in the drawing language that spreadsheets still use for them. */
export const noteBoxesPart = (notes: readonly Note[]): string =>
  [
    `${XML}<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">`,
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...notes.map(
      ({ row, column }, index) =>
        `<v:shape id="_x0000_s${1025 + index}" type="${SHAPE}" style="position:absolute;width:260px;height:90px;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
    ),
    '</xml>',
  ].join('');
