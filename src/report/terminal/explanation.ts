import { PREMIUMS } from '../../calculation/premium.js';
import type { Simulation } from '../../calculation/simulation.js';
import { deriveSimulation } from '../../explain/derivation.js';
import { parametersOfCondition } from '../../explain/used-parameters.js';
import { type Formatter, formatterFor } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import type { Parameters } from '../../parameters/parameters.js';
import { explainConfidence } from './confidence.js';
import { explainIndexation, explainQuarters, explainSums, OF_QUARTER, OF_SUMS } from './explained-amounts.js';
import { heading, useLines } from './explanation-lines.js';
import { Formulas } from './formula.js';
import type { Style } from './style.js';
import { wrap } from './text.js';

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
  const explanation = { simulation, formulas, sentences, style };
  return [
    style.colour.bold(explain.title),
    ...explainConditions(simulation, parameters, sentences, style),
    ...explainIndexation(explanation),
    ...explainQuarters(explanation),
    ...explainSums(explanation),
    ...explainConfidence(simulation, parameters, sentences, style),
  ];
}

/** Each condition once, with its outcome, its source and the values it uses. */
function explainConditions(
  simulation: Simulation,
  parameters: Parameters,
  sentences: Formatter,
  style: Style,
): string[] {
  const { explain, premiums, report } = sentences.messages;
  const seen = new Set<string>();
  return PREMIUMS.flatMap((premium) => {
    const own = simulation.verdicts[premium].checks.filter(({ id }) => !seen.has(id));
    for (const { id } of own) seen.add(id);
    if (own.length === 0) return [];
    const lines = own.flatMap((check) => {
      const text = `${explain.statuses[check.status]}${report.colon}${sentences.reason(check)}`;
      const uses = parametersOfCondition(check.id, simulation, parameters);
      return [...wrap(text, style.width, '  '), ...useLines(uses, sentences, style)];
    });
    return [...heading(`${explain.conditions}${report.colon}${premiums[premium]}`, style), ...lines];
  });
}
