import type { Simulation } from '../../calculation/simulation.js';
import type { ParameterUse } from '../../explain/node.js';
import type { Formatter } from '../../i18n/format.js';
import { localDate } from '../../i18n/numbers.js';
import { groupBy } from '../group-by.js';
import type { Formula, Formulas } from './formula.js';
import type { Style } from './style.js';
import { boldLines, wrap } from './text.js';

/** What an explanation is written from, and how. */
export interface Explanation {
  readonly simulation: Simulation;
  readonly formulas: Formulas;
  readonly sentences: Formatter;
  readonly style: Style;
}

/** The title of a part of an explanation, with an empty line before it. */
export const heading = (text: string, style: Style): string[] => [
  '',
  ...boldLines(text.charAt(0).toUpperCase() + text.slice(1), style),
];

/** A formula after its label, and below it the parameters that it uses. */
export const formulaLines = (label: string, { text, uses }: Formula, { sentences, style }: Explanation): string[] => [
  ...wrap(`${label}${sentences.messages.report.colon}${text}`, style.width, '  '),
  ...useLines(uses, sentences, style),
];

/** Each parameter with its date, confidence, source and open question; parameters with the same ones together. */
export const useLines = (uses: readonly ParameterUse[], sentences: Formatter, style: Style): string[] =>
  [...groupBy(uses, (use) => describeUse(use, sentences))].flatMap(([about, group]) =>
    noteLines(`${group.map(({ id }) => id).join(', ')}, ${about}`, style),
  );

function describeUse({ from, confidence, source, gap }: ParameterUse, { messages, language }: Formatter): string {
  const { explain, confidences, report, sources } = messages;
  const question = gap === null ? [] : [explain.openQuestion(gap)];
  const about = [explain.since(localDate(from, language)), confidences[confidence], ...question].join(', ');
  return `${about}${report.colon}${sources[source] ?? source}`;
}

/** A note below a line, indented and dimmed. */
export const noteLines = (text: string, style: Style): string[] =>
  wrap(text, style.width, '    ').map((line) => style.colour.dim(line));
