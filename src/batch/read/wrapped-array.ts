import { ALL_FIELDS } from '../../dossier/fields.js';
import type { JsonElement } from './json-elements.js';

const STRING = '"(?:[^"\\\\]|\\\\.)*"';
const SCALAR = `(?:${STRING}|-?[\\d.eE+-]+|true|false|null)`;
/** The beginning of an object whose first list is one of objects: the keys before it, and its own. */
const WRAPPER = new RegExp(
  `^\\s*\\{\\s*((?:${STRING}\\s*:\\s*${SCALAR}\\s*,\\s*)*)(${STRING})\\s*:\\s*(?=\\[\\s*[{\\]])`,
);
/** What is left of that object after the list: its end, and keys with their values. */
const REST = new RegExp(`^(?:\\}|${STRING}\\s*:\\s*[^{}[\\]]*\\}?)$`);
/** Keys of a dossier, and those that a reject file adds: an object with one of them is a dossier. */
const OF_DOSSIERS = new Set<string>([...ALL_FIELDS.map(({ key }) => key), 'problems', 'text']);

/** Where the list starts in a JSON object that wraps one list of dossiers; 0 for any other text. */
export function startOfWrapped(text: string): number {
  const [before, keys = '', key = ''] = WRAPPER.exec(text) ?? [];
  if (before === undefined) return 0;
  const names = [...keys.matchAll(new RegExp(`(${STRING})\\s*:`, 'g')), [key, key]].map(([, name = '']) =>
    name.slice(1, -1),
  );
  return names.some((name) => OF_DOSSIERS.has(name)) ? 0 : before.length;
}

/** The elements of a wrapped list without what is left of the object around it. */
export const withoutWrapper = (elements: readonly JsonElement[]): JsonElement[] =>
  elements.filter(({ text }) => !REST.test(text));
