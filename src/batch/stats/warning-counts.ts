import type { Warning } from '../../calculation/simulation.js';
import { FIRST_ROWS } from './input-profile.js';

/** How often a warning was given, and the first rows it was given for. */
export interface WarningCount {
  readonly code: string;
  count: number;
  readonly firstRows: number[];
}

/** What is reported once for a whole run elsewhere, and not by row. */
const NOT_COUNTED: Warning['code'] = 'PROJECTED_QUARTERS';

/** Adds the warnings of a row to counts by code. */
export function countWarnings(
  counts: Map<string, WarningCount>,
  warnings: readonly Pick<Warning, 'code'>[],
  line: number,
): void {
  for (const { code } of warnings) {
    if (code === NOT_COUNTED) continue;
    const known = counts.get(code);
    if (!known) counts.set(code, { code, count: 1, firstRows: [line] });
    else if (++known.count <= FIRST_ROWS) known.firstRows.push(line);
  }
}

/** Adds a count of later rows to counts by code. */
export function addCount(counts: Map<string, WarningCount>, { code, count, firstRows }: WarningCount): void {
  const known = counts.get(code);
  if (!known) counts.set(code, { code, count, firstRows: firstRows.slice(0, FIRST_ROWS) });
  else {
    known.count += count;
    const rows = [...known.firstRows, ...firstRows].sort((a, b) => a - b).slice(0, FIRST_ROWS);
    known.firstRows.splice(0, FIRST_ROWS, ...rows);
  }
}
