/** A place in a text: its line and the character in that line, both counted from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** What JSON text says; undefined where it is no JSON. */
export function parseJsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
