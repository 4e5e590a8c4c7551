import type { Simulation } from '../calculation/simulation.js';
import { computeTerm } from '../calculation/term-figures.js';
import type { Parameters } from '../parameters/parameters.js';
import type { Derivation } from './node.js';
import { Recorder } from './recorder.js';

/**
 * Derives every amount of a simulation from the dossier and the parameters, by recording the calculation.
 * Each node comes after its inputs; the amounts of the result have the ids `quarters.<number>.<field>`,
 * `years.<year>.<field>` and `totals.<field>`.
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
