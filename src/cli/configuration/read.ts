import { dirname, resolve } from 'node:path';
import { DIALECTS } from '../../batch/write/dialect.js';
import { nearest } from '../../dossier/nearest.js';
import { Failure } from '../../failure.js';
import { indexRate } from '../../parameters/index-rate.js';
import { LANGUAGES } from '../../text/language.js';
import { readJsonText } from '../json-text.js';
import type { ConfigurationFile } from './find.js';
import type { Settings } from './settings.js';

const KEYS = ['language', 'dialect', 'indexation', 'parameters', '$schema'] as const;

/**
 * Reads a configuration file, strictly.
 *
 * @throws Failure when it is no JSON, has a key that is not known, or a value that a key cannot have
 */
export function readConfiguration({ path, shown, text }: ConfigurationFile): Settings {
  const json = readJsonText(text);
  if (!json.ok) throw new Failure('CONFIG_NO_JSON', { path: shown, line: json.line, column: json.column });
  const [repeated] = json.repeated;
  if (repeated) throw new Failure('CONFIG_KEY_TWICE', { path: shown, ...repeated });
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Failure('CONFIG_NOT_AN_OBJECT', { path: shown });
  const said = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(said))
    if (!(KEYS as readonly string[]).includes(key))
      throw new Failure('CONFIG_UNKNOWN_KEY', {
        path: shown,
        given: key.slice(0, 64),
        nearest: nearest(key, KEYS),
        known: KEYS,
      });
  const { language, dialect, indexation, parameters } = said;
  return {
    ...(language === undefined ? {} : { language: oneOf('language', language, LANGUAGES, shown) }),
    ...(dialect === undefined ? {} : { dialect: oneOf('dialect', dialect, DIALECTS, shown) }),
    ...(indexation === undefined ? {} : { indexation: percentage(indexation, shown) }),
    ...(parameters === undefined ? {} : { parameters: resolve(dirname(path), pathIn(parameters, shown)) }),
  };
}

function oneOf<T extends string>(key: string, given: unknown, choices: readonly T[], path: string): T {
  const found = choices.find((choice) => choice === given);
  if (found === undefined) throw new Failure('CONFIG_WRONG_VALUE', { path, key, choices });
  return found;
}

/** A percentage, as text or as a number. */
function percentage(given: unknown, path: string): string {
  const text = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
  if (!indexRate(text)) throw new Failure('CONFIG_WRONG_INDEXATION', { path });
  return text;
}

function pathIn(given: unknown, path: string): string {
  if (typeof given !== 'string' || given.trim() === '') throw new Failure('CONFIG_WRONG_PATH', { path });
  return given;
}
