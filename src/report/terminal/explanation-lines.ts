import type { ParameterUse } from '../../explain/node.js';
import type { Formatter } from '../../i18n/format.js';
import { localDate } from '../../i18n/numbers.js';
import type { Formula } from './formula.js';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

/** The title of a part of an explanation, with an empty line before it. */
export const heading = (text: string, style: Style): string[] => [
  '',
  ...wrap(text.charAt(0).toUpperCase() + text.slice(1), style.width).map((line) => style.colour.bold(line)),
];

/** A formula after its label, and below it the parameters that it uses. */
export const formulaLines = (
  label: string,
  { text, uses }: Formula,
  sentences: Formatter,
  style: Style,
): string[] => [
  ...wrap(`${label}${sentences.messages.report.colon}${text}`, style.width, '  '),
  ...useLines(uses, sentences, style),
];

/** Each parameter with its date, confidence, source and open question; parameters with the same ones together. */
export function useLines(uses: readonly ParameterUse[], sentences: Formatter, style: Style): string[] {
  const groups = new Map<string, string[]>();
  for (const use of uses) {
    const about = describeUse(use, sentences);
    groups.set(about, [...(groups.get(about) ?? []), use.id]);
  }
  return [...groups].flatMap(([about, ids]) => noteLines(`${ids.join(', ')}, ${about}`, style));
}

function describeUse(
  { from, confidence, source, gap }: ParameterUse,
  { messages, language }: Formatter,
): string {
  const { explain, confidences, report, sources } = messages;
  const question = gap === null ? [] : [explain.doubted(gap)];
  const about = [explain.since(localDate(from, language)), confidences[confidence], ...question].join(', ');
  return `${about}${report.colon}${sources[source] ?? source}`;
}

/** A note below a line, indented and dimmed. */
export const noteLines = (text: string, style: Style): string[] =>
  wrap(text, style.width, '    ').map((line) => style.colour.dim(line));

/** `1–5, 9`: numbers that follow each other as a range. */
export function ranges(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
