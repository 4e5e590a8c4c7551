import type { Simulation } from '../../calculation/simulation.js';
import {
  belowConfidence,
  LISTED_BELOW,
  openQuestionsFor,
  parametersUsedBy,
} from '../../explain/used-parameters.js';
import type { Formatter } from '../../i18n/format.js';
import type { Parameters } from '../../parameters/parameters.js';
import { heading } from './explanation-lines.js';
import { bulletList } from './section.js';
import type { Style } from './style.js';

/**
 * The confidence of a result in full: every lower-confidence value with its source, every open question, every
 * assumption.
 */
export function explainCertainty(
  simulation: Simulation,
  parameters: Parameters,
  sentences: Formatter,
  style: Style,
): string[] {
  const { explain, report, gapNotes } = sentences.messages;
  const uses = parametersUsedBy(simulation, parameters);
  const part = (title: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [...heading(title, style), ...texts.flatMap((text) => bulletList(text, style))];
  return [
    ...part(explain.weakValues, weakValues(uses, sentences)),
    ...part(
      explain.openQuestions,
      openQuestionsFor(simulation, uses, parameters).map(
        ({ id, note }) => `${id}${report.colon}${gapNotes[id] ?? note}`,
      ),
    ),
    ...part(report.assumptions, simulation.assumptions.map(sentences.assumption)),
  ];
}

/** The lower-confidence values grouped by confidence and source, so that each source is named once. */
function weakValues(uses: ReturnType<typeof parametersUsedBy>, { messages }: Formatter): string[] {
  const { confidences, sources, report } = messages;
  const groups = new Map<string, string[]>();
  for (const { id, confidence, source } of belowConfidence(LISTED_BELOW, uses)) {
    const basis = `${confidences[confidence]}, ${sources[source] ?? source}`;
    groups.set(basis, [...(groups.get(basis) ?? []), id]);
  }
  return [...groups].map(([basis, ids]) => `${basis}${report.colon}${ids.join(', ')}`);
}
