import type { Simulation } from '../../calculation/simulation.js';
import { deriveSimulation } from '../../explain/derivation.js';
import { formatterFor } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import type { Parameters } from '../../parameters/parameters.js';
import { explainCertainty } from './explained-certainty.js';
import { explainConditions } from './explained-conditions.js';
import { explainIndexation } from './explained-indexation.js';
import { explainQuarters, OF_QUARTER } from './explained-quarters.js';
import { explainSums, OF_SUMS } from './explained-sums.js';
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
  const sentences = formatterFor(simulation, parameters, language);
  const { explain } = sentences.messages;
  const told = new Set([...OF_QUARTER, ...OF_SUMS]);
  const formulas = new Formulas(deriveSimulation(simulation, parameters), explain, language, told);
  return [
    style.colour.bold(explain.title),
    ...explainConditions(simulation, parameters, sentences, style),
    ...explainIndexation(formulas, sentences, style),
    ...explainQuarters(simulation, formulas, sentences, style),
    ...explainSums(simulation, formulas, sentences, style),
    ...explainCertainty(simulation, parameters, sentences, style),
  ];
}
