import { CliError } from '../../diagnostics/cli-error.js';
import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import type { Language } from '../../i18n/language.js';
import { type AnswerFormat, isHandedOver } from '../../report/answer-formats.js';
import { DIALECTS, type DialectName } from '../../report/csv/dialect.js';
import { YEAR_GROUPINGS, type YearGrouping } from '../../report/year-grouping.js';
import { CONFIDENCES, type Confidence } from '../../vocabulary/enums.js';
import { normaliseName } from '../../vocabulary/names.js';
import { STANDARD_STREAM } from '../io/open-input.js';
import type { OfficeSettings, OverlaySource } from './configuration.js';

/** The options of all commands as they are given, but for those of the fields of a dossier; a command has some. */
export type Options = Readonly<{
  json?: boolean;
  quiet?: boolean;
  indexation?: string;
  indexationSetBy?: '--indexation' | 'configuration';
  require?: string;
  /** A file of the user's own values, and where the run was given it. */
  parameters?: string;
  parametersSetBy?: OverlaySource;
  configurationPath?: string;
  corrects?: string;
  acceptColumns?: boolean;
  at?: string;
  /** The office's own reference of the client, for what is handed over. */
  clientReference?: string;
  /** The office that hands over a report, which the configuration has; its logo is the path of a file, absolute. */
  office?: OfficeSettings;
  /** The user's own headers and spellings, which the configuration has. */
  chart?: boolean;
  columns?: Readonly<Record<string, string | null>>;
  spellings?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  date?: string;
  decimal?: string;
  detail?: string;
  dialect?: string;
  diff?: string;
  dryRun?: boolean;
  explain?: boolean;
  failFast?: boolean;
  force?: boolean;
  format?: string;
  from?: string;
  group?: string;
  jobs?: string;
  keepWage?: boolean;
  maxRejects?: string;
  output?: string;
  receipt?: string;
  report?: string;
  rejects?: string;
  rows?: string;
  sheet?: string;
  vary?: readonly string[];
}>;

interface ChoiceWords {
  readonly nl: string;
  readonly fr: string;
  /** Other words for the same, which the help does not show. */
  readonly also?: readonly string[];
}

/** The Dutch and French words of the choices that are English words; the others are the same in every language. */
const TRANSLATIONS: Readonly<Record<string, ChoiceWords>> = {
  comma: { nl: 'komma', fr: 'virgule' },
  point: { nl: 'punt', fr: 'point' },
  'calendar-year': { nl: 'kalenderjaar', fr: 'année-civile' },
  year: { nl: 'jaar', fr: 'année' },
  quarter: { nl: 'kwartaal', fr: 'trimestre' },
  term: { nl: 'termijn', fr: 'période', also: ['looptijd', 'terme'] },
  calendar: { nl: 'kalender', fr: 'calendrier', also: ['kalenderjaar', 'année-civile', 'calendar-year'] },
  'day-first': { nl: 'dag-eerst', fr: 'jour-d-abord' },
  'month-first': { nl: 'maand-eerst', fr: 'mois-d-abord' },
};

/** The words of an option that takes one of a few, as the help shows them: `<jaar|kwartaal>`. */
export const placeholderOf = (choices: readonly string[], language: Language): string =>
  `<${choices.map((choice) => (language === 'en' ? choice : (TRANSLATIONS[choice]?.[language] ?? choice))).join('|')}>`;

/** Parses an option that takes one of a few words, in any language; throws INVALID_CHOICE for another. */
export function parseChoice<T extends string>(option: string, given: string, choices: readonly T[]): T {
  const wanted = normaliseName(given);
  const found = choices.find((choice) =>
    [choice, ...Object.values(TRANSLATIONS[choice] ?? {}).flat()].some((word) => normaliseName(word) === wanted),
  );
  if (found === undefined) throw new CliError('INVALID_CHOICE', { option, choices });
  return found;
}

/** Parses an option that takes a file name; throws MISSING_OPTION_VALUE when it is empty, or `-`. */
export function parseFileName(option: string, given: string | undefined): string | undefined {
  if (given === STANDARD_STREAM || given?.trim() === '') throw new CliError('MISSING_OPTION_VALUE', { option });
  return given;
}

/** Parses `--decimal`; null where it is not given. */
export const parseDecimalSeparator = ({ decimal }: Options): DecimalSeparator =>
  decimal === undefined ? null : parseChoice('--decimal', decimal, ['comma', 'point'] as const);

/** Parses `--dialect`, which the configuration can set; that for spreadsheets where neither does. */
export const parseDialect = ({ dialect }: Options): DialectName =>
  parseChoice('--dialect', dialect ?? 'excel', DIALECTS);

/** Parses `--group`: where it is not given, by calendar year in what is handed over, and else by year of the term. */
export const parseGrouping = ({ group }: Options, format: AnswerFormat): YearGrouping =>
  group === undefined ? (isHandedOver(format) ? 'calendar' : 'term') : parseChoice('--group', group, YEAR_GROUPINGS);

/** Parses the format of an answer, `--format` or `--json`; `txt` where neither is given. */
export function parseAnswerFormat<T extends AnswerFormat>({ format, json }: Options, formats: readonly T[]) {
  if (format === undefined) return json ? 'json' : 'txt';
  return parseChoice('--format', format, formats);
}

/** Parses `--require`, the minimum confidence of every value that a result uses; null where it is not given. */
export const parseRequiredConfidence = ({ require }: Options): Confidence | null =>
  require === undefined ? null : parseChoice('--require', require, CONFIDENCES);
