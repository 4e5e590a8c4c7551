import type { Simulation } from '../../calculation/simulation.js';
import { type ConfidenceNotes, findConfidenceNotes } from '../../explain/used-parameters.js';
import type { Formatter } from '../../i18n/format.js';
import type { Parameters } from '../../parameters/parameters.js';
import { CONFIDENCES } from '../../vocabulary/enums.js';
import { groupBy } from '../group-by.js';
import { heading } from './explanation-lines.js';
import type { Style } from './style.js';
import { bulletList } from './text.js';

/** The confidence in short: how many values have a lower one, the open questions, and where to read more. */
export function confidenceSentences(
  simulation: Simulation,
  parameters: Parameters,
  { messages: { explain } }: Formatter,
): string[] {
  const { lowConfidence, gaps } = findConfidenceNotes(simulation, parameters);
  const found = CONFIDENCES.flatMap((confidence) => {
    const count = lowConfidence.filter((use) => use.confidence === confidence).length;
    return count === 0 ? [] : [explain.lowConfidence(count, confidence)];
  });
  if (gaps.length > 0) found.push(explain.gaps(gaps.map(({ id }) => id).join(', ')));
  return found.length === 0 ? [] : [...found, explain.seeExplain];
}

/** The confidence in full: each lower-confidence value with its source, each open question and assumption. */
export function explainConfidence(
  simulation: Simulation,
  parameters: Parameters,
  sentences: Formatter,
  style: Style,
): string[] {
  const { explain, report, gapNotes } = sentences.messages;
  const { lowConfidence, gaps } = findConfidenceNotes(simulation, parameters);
  const part = (title: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [...heading(title, style), ...texts.flatMap((text) => bulletList(text, style))];
  return [
    ...part(explain.lowConfidenceValues, lowConfidenceValues(lowConfidence, sentences)),
    ...part(
      explain.openQuestions,
      gaps.map(({ id, note }) => `${id}${report.colon}${gapNotes[id] ?? note}`),
    ),
    ...part(report.assumptions, simulation.assumptions.map(sentences.assumption)),
  ];
}

/** The lower-confidence values grouped by confidence and source, so that each source is named once. */
function lowConfidenceValues(uses: ConfidenceNotes['lowConfidence'], { messages }: Formatter): string[] {
  const { confidences, sources, report } = messages;
  const groups = groupBy(uses, ({ confidence, source }) => `${confidences[confidence]}, ${sources[source] ?? source}`);
  return [...groups].map(([basis, uses]) => `${basis}${report.colon}${uses.map(({ id }) => id).join(', ')}`);
}
