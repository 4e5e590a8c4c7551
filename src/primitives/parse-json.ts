import { parse as parseAsWritten } from 'lossless-json';

/** A position in a text: the line, and the character in that line, both counted from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** A position where JSON is not accepted; for a repeated key also the key. */
export interface JsonFault extends TextPosition {
  readonly key: string;
}

/**
 * A JSON value, or why there is none: text that is not valid JSON, that is nested more deeply than `MOST_DEPTH`, or that
 * has a key twice in an object, so that two programs can read it in two ways.
 */
export type JsonText =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly kind: 'syntax' | 'too-deep' | 'repeated-key';
      /** Only of repeated keys there can be more than one. */
      readonly faults: readonly [JsonFault, ...JsonFault[]];
    };

/** No file that the program reads has more brackets in each other: a parser needs memory for each. */
export const MOST_DEPTH = 64;
/** At most so many repeated keys are reported; correcting these shows the next ones. */
const MOST_REPEATED = 20;
const LONGEST_KEY = 64;

/**
 * Parses JSON text strictly: the one parser of everything that is read as JSON.
 *
 * @param numbers as floating point, or with the digits they were written with (`LosslessNumber`)
 */
export function parseJson(text: string, numbers: 'floating-point' | 'as-written' = 'floating-point'): JsonText {
  const found = scan(text);
  if (found.tooDeepAt !== null) return failure(text, 'too-deep', [{ key: '', at: found.tooDeepAt }]);
  let value: unknown;
  try {
    value = numbers === 'as-written' ? parseAsWritten(text, null, ANY_KEYS) : JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failure(text, 'syntax', [{ key: '', at: positionOfError(text) }]);
  }
  const [first, ...others] = found.repeated;
  return first ? failure(text, 'repeated-key', [first, ...others]) : { ok: true, value };
}

/** The value of JSON text; undefined where `parseJson` rejects it. */
export function parseJsonOrUndefined(text: string): unknown {
  const json = parseJson(text);
  return json.ok ? json.value : undefined;
}

/** Repeated keys are found by scanning, with another value or the same. */
const ANY_KEYS = { onDuplicateKey: () => undefined };

/** The index where text stops being valid JSON. Node's own parser reports one in some versions only. */
function positionOfError(text: string): number {
  try {
    parseAsWritten(text, null, ANY_KEYS);
  } catch (error) {
    const [, position] = /at position (\d+)$/.exec((error as Error).message) ?? [];
    if (position !== undefined) return Number(position);
  }
  return 0;
}

interface FoundKey {
  readonly key: string;
  readonly at: number;
}

function failure(
  text: string,
  kind: 'syntax' | 'too-deep' | 'repeated-key',
  [first, ...others]: readonly [FoundKey, ...FoundKey[]],
): JsonText {
  const fault = ({ key, at }: FoundKey): JsonFault => ({ key: key.slice(0, LONGEST_KEY), ...positionAt(text, at) });
  return { ok: false, kind, faults: [fault(first), ...others.map(fault)] };
}

function positionAt(text: string, index: number): TextPosition {
  const before = text.slice(0, index).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPENING_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/** Goes through the brackets and keys of a text, valid or not, before any parser does. */
function scan(text: string): { readonly tooDeepAt: number | null; readonly repeated: readonly FoundKey[] } {
  const repeated: FoundKey[] = [];
  /** The keys of each object that is open; null for a list. */
  const open: (Set<string> | null)[] = [];
  let keys: Set<string> | null = null;
  let isKeyNext = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const end = endOfString(text, at);
        if (keys !== null && isKeyNext) {
          const key = decodeKey(text.slice(at + 1, end));
          if (keys.has(key) && repeated.length < MOST_REPEATED) repeated.push({ key, at });
          keys.add(key);
        }
        isKeyNext = false;
        at = end;
        break;
      }
      case COMMA:
        isKeyNext = keys !== null;
        break;
      case OPENING_BRACE:
      case OPENING_BRACKET:
        if (open.length === MOST_DEPTH) return { tooDeepAt: at, repeated };
        isKeyNext = text.charCodeAt(at) === OPENING_BRACE;
        keys = isKeyNext ? new Set() : null;
        open.push(keys);
        break;
      case CLOSING_BRACE:
      case CLOSING_BRACKET:
        open.pop();
        keys = open.at(-1) ?? null;
        isKeyNext = false;
        break;
    }
  }
  return { tooDeepAt: null, repeated };
}

/** The index of the quote that closes a string; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}

/** A key as it is meant: `\u0061` is `a`. */
function decodeKey(key: string): string {
  if (!key.includes('\\')) return key;
  try {
    return String(JSON.parse(`"${key}"`));
  } catch {
    return key;
  }
}
