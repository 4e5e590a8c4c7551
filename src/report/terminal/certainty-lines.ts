import type { Simulation } from '../../calculation/simulation.js';
import {
  belowConfidence,
  LISTED_BELOW,
  openQuestionsFor,
  parametersUsedBy,
} from '../../explain/used-parameters.js';
import type { Formatter } from '../../i18n/format.js';
import type { Parameters } from '../../parameters/parameters.js';
import { CONFIDENCES } from '../../vocabulary/enums.js';

/**
 * The confidence of a result in short: how many values have a lower one, the open questions, and where to read more.
 */
export function certaintySentences(
  simulation: Simulation,
  parameters: Parameters,
  { messages: { explain } }: Formatter,
): string[] {
  const uses = parametersUsedBy(simulation, parameters);
  const weak = belowConfidence(LISTED_BELOW, uses);
  const gaps = openQuestionsFor(simulation, uses, parameters);
  const counted = CONFIDENCES.flatMap((confidence) => {
    const count = weak.filter((use) => use.confidence === confidence).length;
    return count === 0 ? [] : [explain.weak(count, confidence)];
  });
  const found = [
    ...counted,
    ...(gaps.length === 0 ? [] : [explain.gaps(gaps.map(({ id }) => id).join(', '))]),
  ];
  return found.length === 0 ? [] : [...found, explain.seeExplain];
}
