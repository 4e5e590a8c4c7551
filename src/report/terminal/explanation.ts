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
 * Explains every number of a simulation, in formulas with the numbers filled in: each condition with its source, then
 * each amount, once for all quarters with the same derivation, then the sums, and the confidence of the result.
 */
export function explanationLines(
  simulation: Simulation,
  parameters: Parameters,
  language: Language,
  style: Style,
): string[] {
  const sentences = formatterFor(simulation, parameters, language);
  const { explain } = sentences.messages;
  const explained = new Set([...OF_QUARTER, ...OF_SUMS]);
  const formulas = new Formulas(deriveSimulation(simulation, parameters), explain, language, explained);
  return [
    style.colour.bold(explain.title),
    ...explainConditions(simulation, parameters, sentences, style),
    ...explainIndexation(formulas, sentences, style),
    ...explainQuarters(simulation, formulas, sentences, style),
    ...explainSums(simulation, formulas, sentences, style),
    ...explainCertainty(simulation, parameters, sentences, style),
  ];
}
