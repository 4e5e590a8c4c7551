import { parse } from 'lossless-json';

/** A place in a text, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** JSON text that was read, or where it is no JSON, or says the same key twice. */
export type JsonText =
  | { readonly ok: true; readonly value: unknown; readonly repeated: readonly RepeatedKey[] }
  | ({ readonly ok: false } & TextPlace);

export interface RepeatedKey extends TextPlace {
  readonly key: string;
}

/** Reads JSON text that a person wrote; what is wrong is told with its place. */
export function readJsonText(text: string): JsonText {
  try {
    const value = parse(text, null, { parseNumber: Number, onDuplicateKey: () => undefined });
    return { ok: true, value, repeated: repeatedKeys(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    const [, position = '0'] = /at position (\d+)$/.exec(error.message) ?? [];
    return { ok: false, ...placeIn(text, Number(position)) };
  }
}

/** The keys that an object of valid JSON text has already had, which a parser lets the last one win. */
function repeatedKeys(text: string): RepeatedKey[] {
  const repeated: RepeatedKey[] = [];
  const open: Set<string>[] = [];
  for (const { 0: sign, 1: name, index } of text.matchAll(
    /("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}]/g,
  )) {
    if (sign === '{') open.push(new Set());
    else if (sign === '}') open.pop();
    else if (name !== undefined) {
      const key = JSON.parse(name) as string;
      if (open.at(-1)?.has(key)) repeated.push({ key: key.slice(0, 64), ...placeIn(text, index) });
      open.at(-1)?.add(key);
    }
  }
  return repeated;
}

function placeIn(text: string, position: number): TextPlace {
  const before = text.slice(0, position).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
