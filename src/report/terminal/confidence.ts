import { findConfidenceNotes } from '../../explain/used-parameters.js';
import { CONFIDENCES } from '../../vocabulary/enums.js';
import { groupBy } from '../group-by.js';
import { heading, type Sourced } from './explanation-lines.js';
import { bulletList } from './text.js';
import type { View } from './view.js';

/** The confidence in short: how many values have a lower one, the open questions, and where to read more. */
export function confidenceSentences({ simulation, parameters, messages: { explain } }: View): string[] {
  const { lowConfidence, gaps } = findConfidenceNotes(simulation, parameters);
  const found = CONFIDENCES.flatMap((confidence) => {
    const count = lowConfidence.filter((use) => use.confidence === confidence).length;
    return count === 0 ? [] : [explain.lowConfidence(count, confidence)];
  });
  if (gaps.length > 0) found.push(explain.gaps(gaps.map(({ id }) => id).join(', ')));
  return found.length === 0 ? [] : [...found, explain.seeExplain];
}

/** The confidence in full: the lower-confidence values by confidence and source, the open questions, the assumptions. */
export function explainConfidence(view: Sourced): string[] {
  const { simulation, parameters, messages, assumption, style, sources } = view;
  const { explain, report, gapNotes, confidences } = messages;
  const { lowConfidence, gaps } = findConfidenceNotes(simulation, parameters);
  const part = (title: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [...heading(title, style), ...texts.flatMap((text) => bulletList(text, style))];
  const values = groupBy(lowConfidence, (use) => `${confidences[use.confidence]}${sources.cite([use], view)}`);
  const questions = gaps.map(({ id, note }) => `${id}${report.colon}${gapNotes[id] ?? note}`);
  return [
    ...part(
      explain.lowConfidenceValues,
      [...values].map(([basis, uses]) => `${basis}${report.colon}${uses.map(({ id }) => id).join(', ')}`),
    ),
    ...part(explain.openQuestions, questions),
    ...part(report.assumptions, simulation.assumptions.map(assumption)),
  ];
}
