import type { Simulation } from '../../calculation/simulation.js';
import type { InputRow } from '../read/row.js';

/** Writes results as text, in the order of the input. */
export interface ResultWriter {
  /** What stands before the first result. */
  readonly header: string;
  /** What stands between two results. */
  readonly separator: string;
  /** The text of one result. */
  write(row: InputRow, simulation: Simulation): string;
  /** What stands after the last result. */
  readonly footer: string;
}
