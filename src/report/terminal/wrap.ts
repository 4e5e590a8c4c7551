import { escapeControlCharacters } from './style.js';

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
