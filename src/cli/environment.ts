import { Chalk } from 'chalk';
import isUnicodeSupported from 'is-unicode-supported';
import { type CliDiagnostic, cliDiagnostic } from '../diagnostics/cli-error.js';
import { isLanguage, LANGUAGES, type Language, languageOfLocale } from '../i18n/language.js';
import { dateOf, type IsoDate, parseIsoDate } from '../primitives/date.js';
import type { Style } from '../report/terminal/style.js';

/** A setting of a run; `failure` is what is wrong with the one that was requested, with which a command stops. */
interface Choice<T> {
  readonly value: T;
  readonly failure: CliDiagnostic | null;
}

/** Chooses the language of a run, and of its failure: `--lang`, else `IMW_LANG`, else the configuration, else the locale, else English. */
export function chooseLanguage(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  configured: Language | undefined,
): Choice<Language> {
  const usual = configured ?? localeLanguage(env);
  const environment = env['IMW_LANG'];
  const fallback = languageOfLocale(environment) ?? usual;
  const asked = optionValue(args, '--lang')?.trim().toLowerCase() ?? null;
  if (asked !== null && !isLanguage(asked)) return { value: fallback, failure: wrong('--lang') };
  if (asked === null && environment && languageOfLocale(environment) === null)
    return { value: usual, failure: wrong('IMW_LANG') };
  return { value: asked ?? fallback, failure: null };
}

const wrong = (option: string) => cliDiagnostic('INVALID_CHOICE', { option, choices: LANGUAGES });

function localeLanguage(env: NodeJS.ProcessEnv): Language {
  const set = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return languageOfLocale(set || Intl.DateTimeFormat().resolvedOptions().locale) ?? 'en';
}

/** The value of an option, read before the options are parsed; null where it is not given. */
function optionValue(args: readonly string[], option: string): string | null {
  let found: string | null = null;
  for (const [index, arg] of args.entries()) {
    if (arg === '--') break;
    if (arg === option) found = args[index + 1] ?? '';
    else if (arg.startsWith(`${option}=`)) found = arg.slice(option.length + 1);
  }
  return found;
}

/** The day in `IMW_TODAY` (for runs that can be repeated later), else that of the clock. */
export function parseToday(env: NodeJS.ProcessEnv, now: Date): Choice<IsoDate> {
  const byClock = dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as IsoDate;
  const named = env['IMW_TODAY'];
  if (!named) return { value: byClock, failure: null };
  const date = parseIsoDate(named);
  return date ? { value: date, failure: null } : { value: byClock, failure: cliDiagnostic('INVALID_TODAY', {}) };
}

const NARROWEST = 60;
const WIDEST = 120;
const USUAL = 80;

/** The properties of a stream that its style depends on. */
interface Terminal {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/**
 * The style of a stream: as wide as its terminal (80 where there is none), in colour only on a terminal and unless
 * the user turned it off, in ASCII where the terminal or the locale has no other characters.
 */
export function styleFor({ isTTY, columns }: Terminal, env: NodeJS.ProcessEnv, wantsColour: boolean): Style {
  const configured = /^\d{1,4}$/.test(env['COLUMNS'] ?? '') ? Number(env['COLUMNS']) : USUAL;
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, (isTTY && columns) || configured)),
    colour: new Chalk({ level: hasColour(isTTY, env, wantsColour) ? 1 : 0 }),
    ascii: isAscii(env),
  };
}

function hasColour(isTTY: boolean | undefined, env: NodeJS.ProcessEnv, wantsColour: boolean): boolean {
  if (!wantsColour || env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTTY === true && env['TERM'] !== 'dumb';
}

function isAscii(env: NodeJS.ProcessEnv): boolean {
  if (env['TERM'] === 'dumb' || !isUnicodeSupported()) return true;
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'];
  return process.platform !== 'win32' && !!locale && !/utf-?8/i.test(locale);
}
