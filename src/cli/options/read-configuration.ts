import { dirname, resolve } from 'node:path';
import * as z from 'zod/mini';
import { DIALECTS } from '../../batch/write/dialect.js';
import { type CliDiagnostic, cliDiagnostic } from '../../diagnostics/cli-error.js';
import { type ListType, YES_NO } from '../../dossier/field-types/words.js';
import { ALL_FIELDS, type AnyField, fieldNamed } from '../../dossier/fields.js';
import { LANGUAGES } from '../../i18n/language.js';
import { indexRate } from '../../parameters/index-rate.js';
import { type JsonFault, parseJson } from '../../primitives/parse-json.js';
import { valuesOf } from '../../vocabulary/enums.js';
import { suggest } from '../../vocabulary/suggest.js';
import type { Configuration, ConfigurationFile } from './configuration.js';

/** So many lines of contact, each so long, leave room for the report on its first page. */
const MOST_CONTACT_LINES = 6;
const OFFICE_LINE = z.string().check(z.regex(/\S/), z.maxLength(120));

/** The form of a configuration file. */
export const SCHEMA = z.strictObject({
  language: z.exactOptional(z.enum(LANGUAGES)),
  dialect: z.exactOptional(z.enum(DIALECTS)),
  indexation: z.exactOptional(
    z
      .pipe(z.union([z.string(), z.number()]), z.transform(String))
      .check(z.refine((percentage) => indexRate(percentage) !== null)),
  ),
  parameters: z.exactOptional(z.string().check(z.regex(/\S/))),
  office: z.exactOptional(
    z.strictObject({
      name: OFFICE_LINE,
      logo: z.exactOptional(z.string().check(z.regex(/\S/))),
      contact: z.exactOptional(z.union([OFFICE_LINE, z.array(OFFICE_LINE).check(z.maxLength(MOST_CONTACT_LINES))])),
    }),
  ),
  columns: z.exactOptional(
    z.record(z.string(), z.nullable(z.string().check(z.refine((name) => fieldNamed(name) !== undefined)))),
  ),
  spellings: z.exactOptional(z.record(z.string(), z.record(z.string(), z.string()))),
  $schema: z.exactOptional(z.unknown()),
});
const CHOICES = { language: LANGUAGES, dialect: DIALECTS };
type Key = Exclude<keyof typeof SCHEMA.shape, '$schema'>;
type OwnWords = 'columns' | 'spellings';
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
    ...issues.flatMap(({ path }) => wrongPart(path, value as Record<string, unknown>, shown)),
    ...wrongSpellings(value as Record<string, unknown>, shown),
  ];
  const isRight = (key: string) => KEYS.includes(key) && !issues.some((issue) => issue.path[0] === key);
  // a file with faults can still set the language of the messages about them
  const right = Object.entries(value).filter(([key]) => isRight(key));
  const { $schema: _, parameters, office, ...said } = SCHEMA.parse(Object.fromEntries(right));
  const absolute = (file: string) => resolve(dirname(path), file);
  const settings = {
    ...said,
    ...(parameters && { parameters: absolute(parameters) }),
    ...(office && { office: { ...office, ...(office.logo && { logo: absolute(office.logo) }) } }),
  };
  return { settings, failures };
}

function jsonFailure(kind: string, { key, line, column }: JsonFault, path: string): CliDiagnostic {
  return kind === 'repeated-key'
    ? cliDiagnostic('CONFIG_KEY_TWICE', { path, key, line, column })
    : cliDiagnostic('CONFIG_NO_JSON', { path, line, column });
}

function wrongPart(
  [key, name]: readonly PropertyKey[],
  value: Readonly<Record<string, unknown>>,
  path: string,
): CliDiagnostic[] {
  if (key === undefined) return [];
  if (key !== 'columns' && key !== 'spellings') return [wrongValue(key as Exclude<Key, OwnWords>, path)];
  const given = (value[key] as Record<PropertyKey, unknown> | null)?.[name ?? ''];
  if (key === 'spellings' || typeof given !== 'string') return [cliDiagnostic('CONFIG_NOT_A_MAP', { path, key })];
  return [cliDiagnostic('CONFIG_UNKNOWN_FIELD', { path, key, given, nearest: suggest(given, FIELD_NAMES) })];
}

function wrongValue(key: Exclude<Key, OwnWords>, path: string): CliDiagnostic {
  if (key === 'indexation') return cliDiagnostic('CONFIG_WRONG_INDEXATION', { path });
  if (key === 'parameters') return cliDiagnostic('CONFIG_WRONG_PATH', { path });
  if (key === 'office') return cliDiagnostic('CONFIG_WRONG_OFFICE', { path });
  return cliDiagnostic('CONFIG_WRONG_VALUE', { path, key, choices: CHOICES[key] });
}

/** Own spellings of a field that is not known or has no list of values, or with a value that it does not have. */
function wrongSpellings({ spellings }: Readonly<Record<string, unknown>>, path: string): CliDiagnostic[] {
  if (typeof spellings !== 'object' || spellings === null) return [];
  return Object.entries(spellings).flatMap(([given, words]): CliDiagnostic[] => {
    const field = fieldNamed(given);
    const values = field && valuesIn(field);
    if (!values || values.length === 0)
      return [
        cliDiagnostic('CONFIG_UNKNOWN_FIELD', { path, key: 'spellings', given, nearest: suggest(given, SPELLED) }),
      ];
    return Object.values((words ?? {}) as Record<string, unknown>)
      .filter((value): value is string => typeof value === 'string' && !values.includes(value))
      .map((value) =>
        cliDiagnostic('CONFIG_UNKNOWN_VALUE', { path, field: given, given: value, nearest: suggest(value, values) }),
      );
  });
}

/** The canonical values of a field that has a list of them; none of any other. */
const valuesIn = ({ kind }: AnyField): readonly string[] =>
  kind.name === 'yes-no' ? valuesOf(YES_NO) : valuesOf((kind as Partial<ListType<string>>).values ?? []);

const FIELD_NAMES = ALL_FIELDS.map(({ name }) => name);
const SPELLED = ALL_FIELDS.filter((field) => valuesIn(field).length > 0).map(({ name }) => name);
