import { PREMIUMS } from '../../calculation/premium.js';
import type { Simulation } from '../../calculation/simulation.js';
import { parametersOfCondition } from '../../explain/used-parameters.js';
import type { Formatter } from '../../i18n/format.js';
import type { Parameters } from '../../parameters/parameters.js';
import { heading, useLines } from './explanation-lines.js';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

/** Each condition once, with its outcome, its source and the values it uses. */
export function explainConditions(
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
    return [
      ...heading(`${explain.conditions}${report.colon}${premiums[premium]}`, style),
      ...own.flatMap((check) => [
        ...wrap(
          `${explain.statuses[check.status]}${report.colon}${sentences.reason(check)}`,
          style.width,
          '  ',
        ),
        ...useLines(parametersOfCondition(check.id, simulation, parameters), sentences, style),
      ]),
    ];
  });
}
