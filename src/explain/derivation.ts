import type { Simulation } from '../calculation/simulation.js';
import { computeTerm } from '../calculation/term-figures.js';
import type { Parameters } from '../parameters/parameters.js';
import type { Derivation } from './node.js';
import { Recorder } from './recorder.js';

/**
 * How every amount of a simulation came about, from the dossier and the parameters on: the recording of its
 * calculation. Each node comes after those it rests on, with `quarters.<number>.<field>`, `years.<year>.<field>` and
 * `totals.<field>` for the amounts of the result.
 */
export function deriveSimulation(
  { dossier, verdicts, term }: Pick<Simulation, 'dossier' | 'verdicts' | 'term'>,
  parameters: Parameters,
): Derivation {
  const basis = { dossier, verdicts, term, parameters };
  const recorder = new Recorder(basis);
  computeTerm(basis, recorder);
  return recorder.derivation;
}
