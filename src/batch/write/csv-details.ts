import { formatQuarter } from '../../primitives/quarter.js';
import { formatRate } from '../../primitives/rate.js';
import { escapeFormula } from '../escape-formula.js';
import type { DetailCells, DetailTable } from './detail-columns.js';
import { amountText, columnName, csvLine, type Dialect, decimalText } from './dialect.js';
import type { ResultWriter } from './result-writer.js';

/** CSV with one row per year or quarter of the term: id, row, and its fields; a dossier without any has id and row. */
export function csvDetails({ columns, rowsOf }: DetailTable, idHeader: string, to: Dialect): ResultWriter {
  const safe = to.name === 'excel' ? escapeFormula : (text: string) => text;
  const nothing = columns.map(() => '');
  const cells: DetailCells = {
    whole: String,
    quarter: formatQuarter,
    amount: (amount) => amountText(amount, to),
    rate: (rate) => decimalText(formatRate(rate), to),
    flag: String,
  };
  const names = (['row', ...columns] as const).map((column) => columnName(column, to));
  return {
    header: to.mark + csvLine([safe(idHeader), ...names], to),
    separator: '',
    write: ({ line }, simulation) => {
      const start = [safe(simulation.dossier.id ?? ''), String(line)];
      const rows = rowsOf(simulation, cells);
      return (rows.length > 0 ? rows : [nothing]).map((row) => csvLine([...start, ...row], to)).join('');
    },
    footer: '',
  };
}
