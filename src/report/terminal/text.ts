import { escapeControlCharacters, type Style, symbol } from './style.js';

/** A space at which a line can be broken: not before punctuation that belongs to the word before it, as in French. */
const BREAK = / (?![:;?!%»](?: |$))/;

/**
 * Breaks text into lines of at most a width, at spaces; lines after the first are indented. Control characters are
 * escaped, so that text from a file can neither control the terminal nor start a line of its own.
 *
 * @param indent the text before the first line; later lines get as many spaces
 */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  for (const word of escapeControlCharacters(text).split(BREAK)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = ' '.repeat(indent.length);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines;
}

/** Joins items into lines, as many to a line as fit a width; an item is never broken. */
export function pack(items: readonly string[], width: number, gap = '   '): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const joined = `${lines.at(-1)}${gap}${item}`;
    if (lines.length > 0 && joined.length <= width) lines.splice(-1, 1, joined);
    else lines.push(item);
  }
  return lines;
}

/** A text in bold, broken to the width. */
export const boldLines = (text: string, style: Style): string[] =>
  wrap(text, style.width).map((line) => style.colour.bold(line));

/** Lines under a title, after an empty line; nothing where there are none. */
export const section = (title: string, lines: readonly string[], style: Style): string[] =>
  lines.length === 0 ? [] : ['', style.colour.bold(title), ...lines];

/** A text as an item of a list, its other lines indented below it. */
export const bulletList = (text: string, style: Style): string[] =>
  wrap(text, style.width, `${symbol('bullet', style)} `);
