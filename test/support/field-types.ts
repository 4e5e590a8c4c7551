import { isIssue } from '../../src/diagnostics/row-diagnostic.js';
import type { DecimalSeparator, FieldType } from '../../src/dossier/field-types/field-type.js';

/** What a kind makes of text: its canonical text, or the code of what is wrong. */
export function fromText<T>(kind: FieldType<T>, text: string, mark: DecimalSeparator = null): string {
  const value = kind.fromText(text, mark);
  return isIssue(value) ? value.code : kind.toText(value);
}

/** What a kind makes of a value of JSON: its canonical text, or the code of what is wrong. */
export function fromJson<T>(kind: FieldType<T>, json: unknown): string {
  const value = kind.fromJson(json);
  return isIssue(value) ? value.code : kind.toText(value);
}
