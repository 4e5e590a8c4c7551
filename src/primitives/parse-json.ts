/** A position in a text: the line, and the character in that line, both counted from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** The value of JSON text; undefined when the text is not valid JSON. */
export function parseJsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
