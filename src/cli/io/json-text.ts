import { parse } from 'lossless-json';
import type { TextPosition } from '../../primitives/parse-json.js';

/** Parsed JSON text with its repeated keys, or the position where it is not valid JSON. */
export type JsonText =
  | { readonly ok: true; readonly value: unknown; readonly repeated: readonly RepeatedKey[] }
  | ({ readonly ok: false } & TextPosition);

export interface RepeatedKey extends TextPosition {
  readonly key: string;
}

/** At most so many repeated keys are reported; correcting these shows the next ones. */
const MOST_REPEATED = 20;
/** The parser names a repeated key by the position behind its opening quote. */
const BEHIND_QUOTE = 1;

/** Parses JSON text that a person wrote; what is wrong is reported with its position. */
export function parseJsonText(text: string): JsonText {
  try {
    return { ok: true, value: JSON.parse(text) as unknown, repeated: findRepeatedKeys(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, ...(locateJsonError(text) ?? { line: 1, column: 1 }) };
  }
}

/**
 * The position where text stops being valid JSON, or repeats a key; null where it is not known. Node's own parser
 * reports one in some versions only.
 */
export function locateJsonError(text: string): TextPosition | null {
  try {
    parse(text);
  } catch (error) {
    const { message } = error as Error;
    const [, position] = /at position (\d+)$/.exec(message) ?? [];
    if (position === undefined) return null;
    return positionIn(text, Number(position) - (message.startsWith('Duplicate key') ? BEHIND_QUOTE : 0));
  }
  return null;
}

/** The keys that an object of valid JSON text repeats with another value, which a parser would silently take. */
function findRepeatedKeys(text: string): RepeatedKey[] {
  const repeated: RepeatedKey[] = [];
  const onDuplicateKey = ({ key, position }: { readonly key: string; readonly position: number }): void => {
    if (repeated.length < MOST_REPEATED)
      repeated.push({ key: key.slice(0, 64), ...positionIn(text, position - BEHIND_QUOTE) });
  };
  try {
    parse(text, null, { onDuplicateKey });
  } catch (error) {
    // nested more deeply than any valid file, which is rejected for its content
    if (!(error instanceof RangeError)) throw error;
  }
  return repeated;
}

function positionIn(text: string, position: number): TextPosition {
  const before = text.slice(0, position).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
