import { columnLetters } from '../../../vocabulary/column-letters.js';
import type { InputFormat } from '../../read/header.js';
import { CellReferences } from './cell-references.js';
import { sheetRow, textCell } from './cells.js';
import { MAIN, RELATIONS, STYLES, type StyleName, XML } from './styles.js';

const NARROWEST = 10;
const WIDEST = 48;
/** Room next to a header for the arrow of its filter. */
const ARROW = 4;

const START = `${XML}<worksheet xmlns="${MAIN}">`;
/** Printed one page wide, over as many pages as it takes. */
const FIT_WIDTH = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const NOT_FROZEN = '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
const MARGINS = '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
const LANDSCAPE = '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>';

/** A column of the sheet of results: its header, and how many characters wide its values need it. */
export interface SheetColumn {
  readonly header: string;
  readonly width: number;
  /** How its empty cells look, for what is typed in them. */
  readonly style?: StyleName;
}

/** What a sheet has after its rows. */
interface AfterRows {
  /** The relation to the boxes of its notes. */
  readonly notes?: string;
  /** The rules for what is typed in its cells. */
  readonly validations?: readonly string[];
}

/**
 * Everything of the sheet of results before its first result: the frozen row of headers is its first line.
 * An input has far fewer columns than a sheet can have.
 *
 * @param frozen how many columns stay in sight
 */
export function sheetHead(columns: readonly SheetColumn[], frozen: number): string {
  const widths = columns.map(({ header, width }) =>
    Math.min(WIDEST, Math.max(NARROWEST, width, header.length + ARROW)),
  );
  const headers = columns.map(({ header }) => textCell(header, null, 'header')).join('');
  const styles = columns.map(({ style }) => style);
  return `${START}${FIT_WIDTH}${frozenPanes(frozen)}${columnWidths(widths, styles)}<sheetData>${sheetRow(headers)}`;
}

/** The row of headings and the first columns stay in sight. */
function frozenPanes(frozen: number): string {
  const cell = `${columnLetters(frozen + 1)}2`;
  const pane = `<pane xSplit="${frozen}" ySplit="1" topLeftCell="${cell}" activePane="bottomRight" state="frozen"/>`;
  const selections = ['topRight', 'bottomLeft', 'bottomRight'].map(
    (name) => `<selection pane="${name}" activeCell="${cell}" sqref="${cell}"/>`,
  );
  return `<sheetViews><sheetView tabSelected="1" workbookViewId="0">${pane}${selections.join('')}</sheetView></sheetViews>`;
}

/** Columns further on would leave no room for the others. */
const MOST_FROZEN = 4;

/** How many columns stay in sight: up to the id and the first column that is carried through, where these are among the first. */
export function frozenColumns(input: InputFormat): number {
  if (input.kind === 'json') return 1;
  const { indexes, carried } = input.header;
  const wanted = [(indexes.get('id') ?? 0) + 1, carried[0] ?? 1];
  return Math.max(1, ...wanted.filter((column) => column <= MOST_FROZEN));
}

/** The cells of the whole sheet of results, for its filter. */
export const rangeOf = (columns: number, rows: number, fixed = ''): string =>
  `${fixed}A${fixed}1:${fixed}${columnLetters(columns)}${fixed}${rows}`;

/**
 * Everything of the sheet of results after its last result.
 */
export function sheetEnd(columns: number, rows: number, { notes, validations = [] }: AfterRows = {}): string {
  const range = rangeOf(columns, rows);
  const boxes = notes === undefined ? '' : `<legacyDrawing xmlns:r="${RELATIONS}" r:id="${notes}"/>`;
  const rules =
    validations.length === 0
      ? ''
      : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
  return `</sheetData><autoFilter ref="${range}"/>${rules}${MARGINS}${LANDSCAPE}<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>${boxes}</worksheet>`;
}

/** A small sheet whose rows are all there. */
export function smallSheet(widths: readonly number[], rows: readonly (readonly string[])[]): Uint8Array {
  const data = rows.map((cells) => sheetRow(cells.join(''))).join('');
  const sheet = `${START}${FIT_WIDTH}${NOT_FROZEN}${columnWidths(widths)}<sheetData>${data}</sheetData>${MARGINS}${LANDSCAPE}</worksheet>`;
  return new CellReferences().add(Buffer.from(sheet));
}

function columnWidths(widths: readonly number[], styles: readonly (StyleName | undefined)[] = []): string {
  const columns = widths.map((width, index) => {
    const style = styles[index];
    const look = style === undefined ? '' : ` style="${STYLES[style]}"`;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}"${look} customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}
