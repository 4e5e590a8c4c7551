import type { RowDiagnostic } from '../../../diagnostics/row-diagnostic.js';
import type { Language } from '../../../i18n/language.js';
import { rejectHeaders } from '../../read/added-columns.js';
import { indexOfColumn, type TableFormat } from '../../read/header.js';
import { type InputRow, numberOf } from '../../read/row.js';
import { CELL } from '../../read/workbook/sheet-row.js';
import { columnLabels } from '../column-labels.js';
import { problemSentence, type RejectWriter } from '../rejects.js';
import { markWrong, numberCell, sheetRow, textCell } from './cells.js';
import { frozenColumns, sheetHead } from './sheet.js';
import { sheetCell } from './typed-cells.js';

const OWN_WIDTH = 14;
/** How wide the row number, the column, the code and the problem are. */
const ABOUT_WIDTHS = [8, 22, 26, 80];
const BETWEEN_PROBLEMS = '\n';

/**
 * Rejected rows as the rows of a sheet: the cells as they were, those that are wrong coloured, then row, column, code and
 * problem. Numbers and dates of a workbook stay what they are, so that the sheet can be corrected and read again.
 */
export function xlsxRejects(shape: TableFormat, language: Language): RejectWriter {
  const { names } = shape.header;
  const labels = columnLabels(shape, { language });
  const about = rejectHeaders({ language }).map((header, index) => ({ header, width: ABOUT_WIDTHS[index] ?? 0 }));
  const cellsOf = ({ cells, kinds = '', line }: InputRow, problems: readonly RowDiagnostic[]): string[] => {
    const wrong = new Set(problems.map(({ column }) => indexOfColumn(shape.header, column)));
    return Array.from({ length: Math.max(names.length, cells.length) }, (_, index) => {
      const cell = sheetCell(cells[index] ?? '', kinds[index] ?? CELL.text, line);
      return wrong.has(index) ? markWrong(cell) : cell;
    });
  };
  return {
    header: sheetHead([...names.map((header) => ({ header, width: OWN_WIDTH })), ...about], frozenColumns(shape)),
    write: (row, problems) => {
      const joined = (text: (problem: RowDiagnostic) => string) =>
        textCell(problems.map(text).join(BETWEEN_PROBLEMS), row.line);
      const own = cellsOf(row, problems);
      return sheetRow(
        [
          ...own.slice(0, names.length),
          numberCell(String(numberOf(row))),
          joined(({ column }) => labels.header(column)),
          joined(({ code }) => code),
          joined((problem) => problemSentence(problem, labels.label(problem.column), language)),
          ...own.slice(names.length),
        ].join(''),
      );
    },
  };
}
