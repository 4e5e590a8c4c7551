import { CliError } from '../../diagnostics/cli-error.js';
import { type JsonText, MOST_DEPTH, parseJson } from '../../primitives/parse-json.js';

/**
 * The value of a text of JSON that a program wrote; undefined where it is not valid JSON.
 * @throws CliError when an object has a key twice, or it is nested too deeply
 */
export function parseStrictly(text: string, path: string): unknown {
  const json = parseJson(text);
  if (json.ok) return json.value;
  assertOnlySyntax(json, path);
  return undefined;
}

/** @param lines how many lines of the file are before the text */
export function assertOnlySyntax(json: JsonText & { readonly ok: false }, path: string, lines = 0): void {
  const [{ line, column }] = json.faults;
  const at = { path, line: line + lines, column };
  if (json.kind === 'repeated-key') throw new CliError('KEY_TWICE', at);
  if (json.kind === 'too-deep') throw new CliError('NESTED_TOO_DEEPLY', { ...at, most: MOST_DEPTH });
}
