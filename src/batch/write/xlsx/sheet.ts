import { columnLetters } from '../../../vocabulary/column-letters.js';
import { CellReferences } from './cell-references.js';
import { sheetRow, textCell } from './cells.js';
import { MAIN, XML } from './styles.js';

const NARROWEST = 10;
const WIDEST = 32;
/** Room next to a header for the arrow of its filter. */
const ARROW = 4;

const START = `${XML}<worksheet xmlns="${MAIN}">`;
const FROZEN =
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>';
const NOT_FROZEN = '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
const MARGINS = '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
const LANDSCAPE = '<pageSetup paperSize="9" orientation="landscape"/>';

/** A column of the sheet of results: its header, and how many characters wide its values need it. */
export interface SheetColumn {
  readonly header: string;
  readonly width: number;
}

/**
 * Everything of the sheet of results before its first result: the frozen row of headers is its first line.
 * An input has far fewer columns than a sheet can have.
 */
export function sheetHead(columns: readonly SheetColumn[]): string {
  const widths = columns.map(({ header, width }) =>
    Math.min(WIDEST, Math.max(NARROWEST, width, header.length + ARROW)),
  );
  const headers = columns.map(({ header }) => textCell(header, null, 'header')).join('');
  return `${START}${FROZEN}${columnWidths(widths)}<sheetData>${sheetRow(headers)}`;
}

/** The cells of the whole sheet of results, for its filter. */
export const rangeOf = (columns: number, rows: number, fixed = ''): string =>
  `${fixed}A${fixed}1:${fixed}${columnLetters(columns)}${fixed}${rows}`;

/** Everything of the sheet of results after its last result. */
export function sheetEnd(columns: number, rows: number): string {
  const range = rangeOf(columns, rows);
  return `</sheetData><autoFilter ref="${range}"/>${MARGINS}${LANDSCAPE}<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

/** A small sheet whose rows are all there. */
export function smallSheet(widths: readonly number[], rows: readonly (readonly string[])[]): Uint8Array {
  const data = rows.map((cells) => sheetRow(cells.join(''))).join('');
  const sheet = `${START}${NOT_FROZEN}${columnWidths(widths)}<sheetData>${data}</sheetData>${MARGINS}</worksheet>`;
  return new CellReferences().add(Buffer.from(sheet));
}

const columnWidths = (widths: readonly number[]): string =>
  `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;
