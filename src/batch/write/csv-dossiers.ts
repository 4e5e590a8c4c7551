import { formatEuroWith } from '../../primitives/euro.js';
import { csvLine, type Dialect } from './dialect.js';
import { dossierCells, dossierHeaders } from './dossier-columns.js';
import type { InputCells } from './input-cells.js';
import type { ResultWriter } from './result-writer.js';

/** CSV with one row per dossier: the input's columns, the verdicts, every year and the totals. */
export function csvDossiers(input: InputCells, to: Dialect): ResultWriter {
  const { separator, lineEnd, mark, decimalMark } = to;
  // none of these cells ever needs quotes
  const cells = dossierCells({
    words: (text) => separator + text,
    // written out: every row has some twenty
    amount: (amount) => (amount === null ? separator : separator + formatEuroWith(decimalMark, amount)),
  });
  return {
    header: mark + csvLine([...input.headers, ...dossierHeaders(to)], to),
    separator: '',
    write: (row, simulation) => input.textOf(row, simulation.dossier) + cells(simulation) + lineEnd,
    footer: '',
  };
}
