import { formatQuarter } from '../../values/quarter.js';
import { formatRate } from '../../values/rate.js';
import { harmless } from '../harmless.js';
import type { Detail, DetailCells } from './detail-columns.js';
import { amountText, columnName, csvLine, type Dialect, decimalText } from './dialect.js';
import type { ResultWriter } from './result-writer.js';

/** CSV with one row per year or quarter of the term: id, row, and its fields; a dossier without any has id and row. */
export function csvDetails({ columns, rowsOf }: Detail, idHeader: string, to: Dialect): ResultWriter {
  const safe = to.name === 'excel' ? harmless : (text: string) => text;
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
    head: to.mark + csvLine([safe(idHeader), ...names], to),
    between: '',
    write: ({ line }, simulation) => {
      const start = [safe(simulation.dossier.id ?? ''), String(line)];
      const rows = rowsOf(simulation, cells);
      return (rows.length > 0 ? rows : [nothing]).map((row) => csvLine([...start, ...row], to)).join('');
    },
    tail: '',
  };
}
