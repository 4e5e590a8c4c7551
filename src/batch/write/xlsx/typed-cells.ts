import { shiftPoint } from '../../../primitives/decimal-text.js';
import { serialOfDate } from '../../read/workbook/dates.js';
import { CELL } from '../../read/workbook/sheet-row.js';
import { booleanCell, EMPTY_CELL, errorCell, numberCell, textCell } from './cells.js';
import type { StyleName } from './styles.js';

const DATE = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2})?$/;

const DATE_STYLES: Readonly<Record<string, StyleName>> = {
  [CELL.date]: 'date',
  [CELL.shortMonth]: 'shortMonth',
  [CELL.longMonth]: 'longMonth',
  [CELL.dayAndMonth]: 'dayAndMonth',
};

/**
 * A cell of a sheet as it was: a number stays a number, a date a date.
 *
 * @param line of the input, for messages
 */
export function sheetCell(cell: string, kind: string, line: number): string {
  switch (kind) {
    case CELL.number:
      return numberCell(cell);
    case CELL.cents:
      return numberCell(cell, 'cents');
    case CELL.time:
      return numberCell(cell, 'time');
    case CELL.percent: {
      const percentage = cell.slice(0, -1);
      return numberCell(shiftPoint(percentage, -2), percentage.includes('.') ? 'percentageWithDecimals' : 'percentage');
    }
    case CELL.date:
    case CELL.shortMonth:
    case CELL.longMonth:
    case CELL.dayAndMonth: {
      const style = cell.includes(' ') ? 'dateAndTime' : DATE_STYLES[kind];
      return DATE.test(cell) ? numberCell(serialOfDate(cell), style) : textCell(cell, line);
    }
    case CELL.boolean:
      return booleanCell(cell === 'yes');
    case CELL.error:
      return errorCell(cell);
    case CELL.formula:
      return EMPTY_CELL;
    default:
      return textCell(cell, line);
  }
}
