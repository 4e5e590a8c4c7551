import type { ParameterUse } from '../../explain/node.js';
import { localDate } from '../../i18n/numbers.js';
import { groupBy } from '../group-by.js';
import type { Formula } from './formula.js';
import type { Style } from './style.js';
import { boldLines, wrap } from './text.js';
import type { View } from './view.js';

/** The title of a part of an explanation, with an empty line before it. */
export const heading = (text: string, style: Style): string[] => [
  '',
  ...boldLines(text.charAt(0).toUpperCase() + text.slice(1), style),
];

/** A formula after its label, and below it the parameters that it uses. */
export const formulaLines = (label: string, { text, uses }: Formula, view: View): string[] => [
  ...wrap(`${label}${view.messages.report.colon}${text}`, view.style.width, '  '),
  ...useLines(uses, view),
];

/** Each parameter with its date, confidence, source and open question; parameters with the same ones together. */
export const useLines = (uses: readonly ParameterUse[], view: View): string[] =>
  [...groupBy(uses, (use) => describeUse(use, view))].flatMap(([about, group]) =>
    noteLines(`${group.map(({ id }) => id).join(', ')}, ${about}`, view.style),
  );

function describeUse({ from, confidence, source, gap }: ParameterUse, { messages, language }: View): string {
  const { explain, confidences, report, sources } = messages;
  const question = gap === null ? [] : [explain.openQuestion(gap)];
  const about = [explain.since(localDate(from, language)), confidences[confidence], ...question].join(', ');
  return `${about}${report.colon}${sources[source] ?? source}`;
}

/** A note below a line, indented and dimmed. */
export const noteLines = (text: string, style: Style): string[] =>
  wrap(text, style.width, '    ').map((line) => style.colour.dim(line));
