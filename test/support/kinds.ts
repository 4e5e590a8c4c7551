import { type DecimalMark, isFlaw, type Kind } from '../../src/dossier/kinds/kind.js';

/** What a kind makes of text: its canonical text, or the code of what is wrong. */
export function fromText<T>(kind: Kind<T>, text: string, mark: DecimalMark = null): string {
  const value = kind.fromText(text, mark);
  return isFlaw(value) ? value.code : kind.toText(value);
}

/** What a kind makes of a value of JSON: its canonical text, or the code of what is wrong. */
export function fromJson<T>(kind: Kind<T>, json: unknown): string {
  const value = kind.fromJson(json);
  return isFlaw(value) ? value.code : kind.toText(value);
}
