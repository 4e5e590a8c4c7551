import type { ParameterUse } from '../../explain/node.js';
import type { Style } from './style.js';
import { boldLines, pack, wrap } from './text.js';
import type { View } from './view.js';

/** The title of a part of an explanation, with an empty line before it. */
export const heading = (text: string, style: Style): string[] => [
  '',
  ...boldLines(text.charAt(0).toUpperCase() + text.slice(1), style),
];

/** A line with its label, the open questions and the numbers of its sources: `kwartaal 9, open vraag quarter-9 [7]: 20 %`. */
export const sourcedLine = (label: string, text: string, uses: readonly ParameterUse[], view: Sourced): string[] =>
  wrap(`${citing(label, uses, view)}${view.messages.report.colon}${text}`, view.style.width, '  ');

/** A text with the open questions about some values and the numbers of their sources. */
export function citing(text: string, uses: readonly ParameterUse[], view: Sourced): string {
  const gaps = new Set(uses.flatMap(({ gap }) => gap ?? []));
  const about = [text, ...[...gaps].map(view.messages.explain.openQuestion)].join(', ');
  return `${about}${view.sources.cite(uses, view)}`;
}

/** A view whose lines refer to numbered sources. */
export interface Sourced extends View {
  readonly sources: SourceList;
}

/** The sources of an explanation, numbered in the order in which they are first cited. */
export class SourceList {
  readonly #texts: string[] = [];

  /** The numbers of the sources of some values: ` [3]`, ` [1, 4]`, or nothing where there are none. */
  cite(uses: readonly Pick<ParameterUse, 'source'>[], { messages: { sources } }: View): string {
    const texts = new Set(uses.flatMap(({ source }) => (sources[source] ?? source).split('; ')));
    for (const text of texts) if (!this.#texts.includes(text)) this.#texts.push(text);
    const numbers = [...texts].map((text) => this.#texts.indexOf(text) + 1).sort((a, b) => a - b);
    return numbers.length === 0 ? '' : ` [${ranges(numbers)}]`;
  }

  /** Each source with its number, as many to a line as fit. */
  lines({ style }: View): string[] {
    const numbered = this.#texts.map((text, index) => `[${index + 1}] ${text}`);
    return pack(numbered, style.width).flatMap((line) => wrap(line, style.width));
  }
}

/** `1–5, 9`: numbers that follow each other as a range. */
export function ranges(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => formatRange(String(from), String(to))).join(', ');
}

/** A range, `2026–2028`; only the value where both ends are equal. */
export const formatRange = (from: string, to: string): string => (from === to ? from : `${from}–${to}`);
