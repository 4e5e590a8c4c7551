import { dossierFromJson, jsonValue } from '../../dossier/from-json.js';
import { type Flaw, flaw, problem } from '../../dossier/problem.js';
import type { Parameters } from '../../parameters/parameters.js';
import { type Encoding, isDamaged } from './decoder.js';
import type { JsonElement } from './json-elements.js';
import { MOST_CHARACTERS } from './limits.js';
import type { InputRow } from './row.js';

/** Reads the text of one element as a dossier; null where a reject file only says that its input was cut off. */
export function jsonRow(element: JsonElement, parameters: Parameters, encoding: Encoding): InputRow | null {
  const { line } = element;
  const text = unwrapped(element.text);
  const rejected = (found: Flaw): InputRow => ({
    line,
    cells: [text],
    reading: { problems: [problem('', found)] },
  });
  if (element.isMissingEnd === true) return rejected(flaw('MISSING_END', {}));
  if (text === '') return null;
  if (text.length > MOST_CHARACTERS) return rejected(flaw('ROW_TOO_LONG', { most: MOST_CHARACTERS }));
  if (isDamaged(text, encoding)) return rejected(flaw('UNREADABLE_CHARACTER', {}));
  const value = jsonValue(text);
  if (value instanceof SyntaxError) return rejected(flaw('INVALID_JSON', { place: null }));
  return { line, cells: [text], reading: dossierFromJson(value, parameters) };
}

/** The text of an element that a reject file wrapped because it was no JSON object. */
function unwrapped(text: string): string {
  if (!text.startsWith('{"text":')) return text;
  const value = jsonValue(text);
  if (typeof value !== 'object' || value === null || value instanceof SyntaxError) return text;
  const { text: inner, problems, ...others } = value as Record<string, unknown>;
  const isWrapped = typeof inner === 'string' && Array.isArray(problems) && Object.keys(others).length === 0;
  return isWrapped ? inner : text;
}
