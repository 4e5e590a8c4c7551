import { type CliDiagnostic, cliDiagnostic } from '../diagnostics/cli-error.js';
import { isLanguage, LANGUAGES, type Language, languageOfLocale } from '../i18n/language.js';

/** What is said about the language of a run. */
export interface LanguageChoice {
  readonly language: Language;
  /** Why what was asked for cannot be had; the run then stops, in this language. */
  readonly failure: CliDiagnostic | null;
}

/**
 * The language of a run: `--lang`, else `IMW_LANG`, else the configuration, else the locale, else English
 * (interface: "Global options").
 */
export function chooseLanguage(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  configured: Language | undefined,
): LanguageChoice {
  const usual = configured ?? localeLanguage(env);
  const environment = env['IMW_LANG'];
  const fallback = languageOfLocale(environment) ?? usual;
  const asked = optionValue(args, '--lang')?.trim().toLowerCase() ?? null;
  if (asked !== null && !isLanguage(asked)) return { language: fallback, failure: wrong('--lang') };
  if (asked === null && environment && languageOfLocale(environment) === null)
    return { language: usual, failure: wrong('IMW_LANG') };
  return { language: asked ?? fallback, failure: null };
}

const wrong = (option: string) => cliDiagnostic('INVALID_CHOICE', { option, choices: LANGUAGES });

function localeLanguage(env: NodeJS.ProcessEnv): Language {
  const set = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return languageOfLocale(set || Intl.DateTimeFormat().resolvedOptions().locale) ?? 'en';
}

/** The value of an option before the options are read; null where it is not given. */
function optionValue(args: readonly string[], option: string): string | null {
  let found: string | null = null;
  for (const [index, arg] of args.entries()) {
    if (arg === '--') break;
    if (arg === option) found = args[index + 1] ?? '';
    else if (arg.startsWith(`${option}=`)) found = arg.slice(option.length + 1);
  }
  return found;
}
