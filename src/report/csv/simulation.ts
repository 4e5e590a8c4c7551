import { maskPersonalNumbers } from '../../diagnostics/personal-number.js';
import { catalogFor } from '../../i18n/catalogs.js';
import type { PrintedSimulation } from '../answer-formats.js';
import { yearParts } from '../year-parts.js';
import { columnName, csvLine, dialect } from './dialect.js';
import { partCells } from './part-cells.js';
import { CALENDAR_YEAR_TABLE, QUARTER_TABLE, YEAR_TABLE } from './part-tables.js';

/**
 * The table of a dossier as CSV: a row per year with the amount per month, per calendar year, or per quarter. The columns
 * are those of a batch with the same detail, after the id where the dossier has one.
 */
export function simulationCsv({ simulation, detail, group, language, dialect: name }: PrintedSimulation): string {
  const to = dialect(name, language);
  const cells = partCells(to);
  const { id } = simulation.dossier;
  const isByYear = detail === 'year';
  const table = isByYear ? (group === 'term' ? YEAR_TABLE : CALENDAR_YEAR_TABLE) : QUARTER_TABLE;
  const monthly = isByYear ? yearParts(simulation, group).map((part) => [cells.amount(part.monthly)]) : [];
  const headers = [...table.headers(to), ...(isByYear ? [columnName('per_month', to)] : [])];
  const rows = table.rowsOf(simulation, cells).map((row, index) => [...row, ...(monthly[index] ?? [])]);
  const idHeading = to.language === null ? 'id' : catalogFor(to.language).fields.id;
  const lines = [
    [...(id === null ? [] : [idHeading]), ...headers],
    ...rows.map((row) => [...(id === null ? [] : [to.escape(maskPersonalNumbers(id))]), ...row]),
  ];
  return to.byteOrderMark + lines.map((line) => csvLine(line, to)).join('');
}
