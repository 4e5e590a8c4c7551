import { dirname, resolve } from 'node:path';
import * as z from 'zod/mini';
import { DIALECTS } from '../../batch/write/dialect.js';
import { type CliDiagnostic, cliDiagnostic } from '../../diagnostics/cli-error.js';
import { LANGUAGES } from '../../i18n/language.js';
import { indexRate } from '../../parameters/index-rate.js';
import { type JsonFault, parseJson } from '../../primitives/parse-json.js';
import { suggest } from '../../vocabulary/suggest.js';
import type { Configuration, ConfigurationFile } from './configuration.js';

const SCHEMA = z.strictObject({
  language: z.exactOptional(z.enum(LANGUAGES)),
  dialect: z.exactOptional(z.enum(DIALECTS)),
  indexation: z.exactOptional(
    z
      .pipe(z.union([z.string(), z.number()]), z.transform(String))
      .check(z.refine((percentage) => indexRate(percentage) !== null)),
  ),
  parameters: z.exactOptional(z.string().check(z.regex(/\S/))),
  $schema: z.exactOptional(z.unknown()),
});
const CHOICES = { language: LANGUAGES, dialect: DIALECTS };
type Key = Exclude<keyof typeof SCHEMA.shape, '$schema'>;
const KEYS = Object.keys(SCHEMA.shape);

/** Reads a configuration file strictly: returns the valid settings, and a failure for everything else in it. */
export function readConfiguration(file: ConfigurationFile): Pick<Configuration, 'settings' | 'failures'> {
  const { path, shown, text } = file;
  const json = parseJson(text);
  if (!json.ok) return { settings: {}, failures: json.faults.map((fault) => jsonFailure(json.kind, fault, shown)) };
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { settings: {}, failures: [cliDiagnostic('CONFIG_NOT_AN_OBJECT', { path: shown })] };
  const issues = SCHEMA.safeParse(value).error?.issues ?? [];
  const unknownKey = (key: string) => {
    const given = key.slice(0, 64);
    return cliDiagnostic('CONFIG_UNKNOWN_KEY', { path: shown, given, nearest: suggest(key, KEYS), known: KEYS });
  };
  const failures = [
    ...issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [])).map(unknownKey),
    ...issues.flatMap(({ path: [key] }) => (key === undefined ? [] : wrongValue(key as Key, shown))),
  ];
  const isRight = (key: string) => KEYS.includes(key) && !issues.some((issue) => issue.path[0] === key);
  // a file with faults can still set the language of the messages about them
  const right = Object.entries(value).filter(([key]) => isRight(key));
  const { $schema: _, parameters, ...said } = SCHEMA.parse(Object.fromEntries(right));
  return { settings: { ...said, ...(parameters && { parameters: resolve(dirname(path), parameters) }) }, failures };
}

function jsonFailure(kind: string, { key, line, column }: JsonFault, path: string): CliDiagnostic {
  return kind === 'repeated-key'
    ? cliDiagnostic('CONFIG_KEY_TWICE', { path, key, line, column })
    : cliDiagnostic('CONFIG_NO_JSON', { path, line, column });
}

function wrongValue(key: Key, path: string): CliDiagnostic {
  if (key === 'indexation') return cliDiagnostic('CONFIG_WRONG_INDEXATION', { path });
  if (key === 'parameters') return cliDiagnostic('CONFIG_WRONG_PATH', { path });
  return cliDiagnostic('CONFIG_WRONG_VALUE', { path, key, choices: CHOICES[key] });
}
