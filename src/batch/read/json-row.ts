import { issue, rowDiagnostic, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { dossierFromJson, parseJsonValue } from '../../dossier/from-json.js';
import type { Parameters } from '../../parameters/parameters.js';
import { type Encoding, isDamaged } from './decoder.js';
import type { JsonElement } from './json-elements.js';
import { type InputRow, MAX_ROW_LENGTH } from './row.js';

/** Reads the text of one element as a dossier; null where a reject file only says that its input was cut off. */
export function readJsonRow(element: JsonElement, parameters: Parameters, encoding: Encoding): InputRow | null {
  const { line, before } = element;
  const text = unwrapText(element.text);
  const rejected = (found: ValueIssue): InputRow => ({
    line,
    before,
    cells: [text],
    reading: { problems: [rowDiagnostic('', found)] },
  });
  if (element.isMissingEnd === true) return rejected(issue('MISSING_END', {}));
  if (element.isGap === true) return rejected(issue('INVALID_JSON', { place: null }));
  if (text === '') return null;
  if (text.length > MAX_ROW_LENGTH) return rejected(issue('ROW_TOO_LONG', { most: MAX_ROW_LENGTH }));
  if (isDamaged(text, encoding)) return rejected(issue('UNREADABLE_CHARACTER', {}));
  const value = parseJsonValue(text);
  if (value instanceof SyntaxError) return rejected(issue('INVALID_JSON', { place: null }));
  return { line, before, cells: [text], reading: dossierFromJson(value, parameters) };
}

/** The text of an element that a reject file wrapped because it was no JSON object. */
function unwrapText(text: string): string {
  if (!text.startsWith('{"text":')) return text;
  const value = parseJsonValue(text);
  if (typeof value !== 'object' || value === null || value instanceof SyntaxError) return text;
  const { text: inner, problems, ...others } = value as Record<string, unknown>;
  const isWrapped = typeof inner === 'string' && Array.isArray(problems) && Object.keys(others).length === 0;
  return isWrapped ? inner : text;
}
