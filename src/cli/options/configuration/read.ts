import { dirname, resolve } from 'node:path';
import { DIALECTS } from '../../../batch/write/dialect.js';
import { CliError } from '../../../diagnostics/cli-error.js';
import { LANGUAGES } from '../../../i18n/language.js';
import { indexRate } from '../../../parameters/index-rate.js';
import { suggest } from '../../../vocabulary/suggest.js';
import { parseJsonText } from '../../io/json-text.js';
import type { ConfigurationFile } from './find.js';
import type { Configuration, Settings } from './settings.js';

const KEYS = ['language', 'dialect', 'indexation', 'parameters', '$schema'] as const;

/**
 * Reads a configuration file, strictly: a key that is not known, or a value that a key cannot have, is a failure.
 *
 * @returns the settings that could be read, and everything that is wrong
 */
export function readConfiguration({
  path,
  shown,
  text,
}: ConfigurationFile): Pick<Configuration, 'settings' | 'failures'> {
  const json = parseJsonText(text);
  if (!json.ok)
    return wrong(new CliError('CONFIG_NO_JSON', { path: shown, line: json.line, column: json.column }));
  const { value, repeated } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong(new CliError('CONFIG_NOT_AN_OBJECT', { path: shown }));
  const failures: CliError[] = repeated.map(
    (found) => new CliError('CONFIG_KEY_TWICE', { path: shown, ...found }),
  );
  const said = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(said))
    if (!(KEYS as readonly string[]).includes(key))
      failures.push(
        new CliError('CONFIG_UNKNOWN_KEY', {
          path: shown,
          given: key.slice(0, 64),
          nearest: suggest(key, KEYS),
          known: KEYS,
        }),
      );
  const settings: { -readonly [K in keyof Settings]: Settings[K] } = {};
  const language = oneOf('language', said['language'], LANGUAGES, shown, failures);
  if (language) settings.language = language;
  const dialect = oneOf('dialect', said['dialect'], DIALECTS, shown, failures);
  if (dialect) settings.dialect = dialect;
  const { indexation, parameters } = said;
  if (indexation !== undefined) {
    const percentage = typeof indexation === 'number' ? String(indexation) : indexation;
    if (typeof percentage === 'string' && indexRate(percentage)) settings.indexation = percentage;
    else failures.push(new CliError('CONFIG_WRONG_INDEXATION', { path: shown }));
  }
  if (parameters !== undefined) {
    if (typeof parameters === 'string' && parameters.trim() !== '')
      settings.parameters = resolve(dirname(path), parameters);
    else failures.push(new CliError('CONFIG_WRONG_PATH', { path: shown }));
  }
  return { settings, failures };
}

const wrong = (failure: CliError) => ({ settings: {}, failures: [failure] });

/** One of the words that a key takes; undefined where it is not given, or is another. */
function oneOf<T extends string>(
  key: string,
  given: unknown,
  choices: readonly T[],
  path: string,
  failures: CliError[],
): T | undefined {
  const found = choices.find((choice) => choice === given);
  if (given !== undefined && found === undefined)
    failures.push(new CliError('CONFIG_WRONG_VALUE', { path, key, choices }));
  return found;
}
