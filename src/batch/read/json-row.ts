import { issue, rowDiagnostic, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import { ALL_FIELDS, type AnyField } from '../../dossier/fields.js';
import { dossierFromJson, parseJsonValue } from '../../dossier/from-json.js';
import type { Parameters } from '../../parameters/parameters.js';
import { type Encoding, isDamaged } from './decoder.js';
import type { JsonElement } from './json-elements.js';
import type { ListOptions } from './list-options.js';
import { type InputRow, MAX_ROW_LENGTH } from './row.js';

/** The values that the user gave some fields of all dossiers. */
type GivenValues = readonly { readonly field: AnyField; readonly value: unknown }[];

export const givenValues = (list: ListOptions | undefined, decimal: DecimalSeparator): GivenValues =>
  ALL_FIELDS.flatMap((field) => {
    const text = list?.given[field.name];
    return text === undefined ? [] : [{ field, value: field.kind.fromText(text.trim(), decimal) }];
  });

/**
 * Reads the text of one element as a dossier; null where a reject file only says that its input was cut off.
 * @param given the values of fields that it must not have itself
 */
export function readJsonRow(
  element: JsonElement,
  parameters: Parameters,
  encoding: Encoding,
  given: GivenValues = [],
): InputRow | null {
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
  if (given.length === 0) return { line, before, cells: [text], reading: dossierFromJson(value, parameters) };
  const own = given.find(({ field: { key } }) => hasValue(value, key));
  if (own) {
    const problem = rowDiagnostic(own.field.name, issue('GIVEN_FOR_ALL_ROWS', {}));
    return { line, before, cells: [text], reading: { problems: [problem] } };
  }
  const givenTo = ({ name }: AnyField): unknown => given.find(({ field }) => field.name === name)?.value;
  return { line, before, cells: [text], reading: dossierFromJson(value, parameters, givenTo) };
}

const hasValue = (dossier: unknown, key: string): boolean => {
  const value = typeof dossier === 'object' && dossier !== null ? (dossier as Record<string, unknown>)[key] : undefined;
  return value !== undefined && value !== null && value !== '';
};

/** The text of an element that a reject file wrapped because it was no JSON object. */
function unwrapText(text: string): string {
  if (!text.startsWith('{"text":')) return text;
  const value = parseJsonValue(text);
  if (typeof value !== 'object' || value === null || value instanceof SyntaxError) return text;
  const { text: inner, problems, ...others } = value as Record<string, unknown>;
  const isWrapped = typeof inner === 'string' && Array.isArray(problems) && Object.keys(others).length === 0;
  return isWrapped ? inner : text;
}
