import { type Style, symbol } from './style.js';
import { wrap } from './wrap.js';

/** Lines under a title, after an empty line; nothing where there are none. */
export const section = (title: string, lines: readonly string[], style: Style): string[] =>
  lines.length === 0 ? [] : ['', style.colour.bold(title), ...lines];

/** A text as an item of a list, broken to the width. */
export const bulletList = (text: string, style: Style): string[] =>
  wrap(text, style.width, `${symbol('bullet', style)} `);
