import { parse } from 'lossless-json';
import type { TextPosition } from '../../primitives/parse-json.js';

/** JSON text that was read, or where it is no JSON, or says the same key twice. */
export type JsonText =
  | { readonly ok: true; readonly value: unknown; readonly repeated: readonly RepeatedKey[] }
  | ({ readonly ok: false } & TextPosition);

export interface RepeatedKey extends TextPosition {
  readonly key: string;
}

/** More repeated keys than this are not told: whoever mends these finds the next. */
const MOST_REPEATED = 20;

/** Reads JSON text that a person wrote; what is wrong is told with its place. */
export function parseJsonText(text: string): JsonText {
  try {
    return { ok: true, value: JSON.parse(text) as unknown, repeated: repeatedKeys(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, ...(locateJsonError(text) ?? START) };
  }
}

const START: TextPosition = { line: 1, column: 1 };

/** Where text stops being JSON, or says a key again; null where that cannot be told. The parser of Node tells it in some versions only. */
export function locateJsonError(text: string): TextPosition | null {
  try {
    parse(text);
  } catch (error) {
    const { message } = error as Error;
    const [, position] = /at position (\d+)$/.exec(message) ?? [];
    if (position === undefined) return null;
    // of a key it names what is behind the quote
    return positionIn(text, Number(position) - (message.startsWith('Duplicate key') ? 1 : 0));
  }
  return null;
}

/** The keys that an object of valid JSON text has already had, which a parser lets the last one win. */
function repeatedKeys(text: string): RepeatedKey[] {
  const repeated: RepeatedKey[] = [];
  const open: Set<string>[] = [];
  for (let at = 0; at < text.length && repeated.length < MOST_REPEATED; at++) {
    const sign = text[at];
    if (sign === '{') open.push(new Set());
    else if (sign === '}') open.pop();
    if (sign !== '"') continue;
    const start = at;
    at = endOfString(text, start);
    if (!isKey(text, at)) continue;
    const key = JSON.parse(text.slice(start, at + 1)) as string;
    if (open.at(-1)?.has(key)) repeated.push({ key: key.slice(0, 64), ...positionIn(text, start) });
    open.at(-1)?.add(key);
  }
  return repeated;
}

/** Where a string of valid JSON ends; a pattern would run out of room for a long one. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"' || at >= text.length) return at;
  }
}

/** Whether the string that ends at a place is followed by a colon. */
function isKey(text: string, end: number): boolean {
  let at = end + 1;
  while (/\s/.test(text[at] ?? '')) at++;
  return text[at] === ':';
}

function positionIn(text: string, position: number): TextPosition {
  const before = text.slice(0, position).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
