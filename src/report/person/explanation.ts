import type { Simulation } from '../../calculation/simulation.js';
import { deriveSimulation } from '../../explain/derivation.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { Language } from '../../text/language.js';
import { sentencesFor } from '../sentences.js';
import { explainedCertainty } from './explained-certainty.js';
import { explainedConditions } from './explained-conditions.js';
import { explainedIndexation } from './explained-indexation.js';
import { explainedQuarters, OF_QUARTER } from './explained-quarters.js';
import { explainedSums, OF_SUMS } from './explained-sums.js';
import { Formulas } from './formula.js';
import type { Style } from './style.js';

/**
 * Where every number of a simulation comes from, in sentences with the numbers filled in: each condition with its
 * text, then each amount, quarters with the same derivation told once, then the sums, and how sure all of it is.
 *
 * @throws Error when the derivation does not give the amounts of the simulation
 */
export function explanationLines(
  simulation: Simulation,
  parameters: Parameters,
  language: Language,
  style: Style,
): string[] {
  const sentences = sentencesFor(simulation, parameters, language);
  const { explain } = sentences.messages;
  const told = new Set([...OF_QUARTER, ...OF_SUMS]);
  const formulas = new Formulas(deriveSimulation(simulation, parameters), explain, language, told);
  return [
    style.colour.bold(explain.title),
    ...explainedConditions(simulation, parameters, sentences, style),
    ...explainedIndexation(formulas, sentences, style),
    ...explainedQuarters(simulation, formulas, sentences, style),
    ...explainedSums(simulation, formulas, sentences, style),
    ...explainedCertainty(simulation, parameters, sentences, style),
  ];
}
