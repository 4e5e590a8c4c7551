import { gapsTouching, lessSureThan, restsOn, SURE_ENOUGH } from '../../explain/rests-on.js';
import type { Formatter } from '../../i18n/format.js';
import type { Simulation } from '../../measure/simulation.js';
import { CONFIDENCES } from '../../parameters/entry.js';
import type { Parameters } from '../../parameters/parameters.js';

/** In short how sure a result is: how many values are less sure, the open questions, and where to read more. */
export function certaintySentences(
  simulation: Simulation,
  parameters: Parameters,
  { messages: { explain } }: Formatter,
): string[] {
  const uses = restsOn(simulation, parameters);
  const weak = lessSureThan(SURE_ENOUGH, uses);
  const gaps = gapsTouching(simulation, uses, parameters);
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
