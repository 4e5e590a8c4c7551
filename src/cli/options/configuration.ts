import { dirname, join, relative, resolve } from 'node:path';
import type { DialectName } from '../../batch/write/dialect.js';
import { type CliDiagnostic, CliError, CliErrors } from '../../diagnostics/cli-error.js';
import type { Language } from '../../i18n/language.js';
import type { Options } from './option-parsers.js';

/** How a run came by the user's own values: an option, or the configuration file, found or named by a variable. */
export type OverlaySource = '--parameters' | ConfigurationSource;
type ConfigurationSource = 'imw.config.json' | 'IMW_CONFIG';

/** The office that hands over a report. */
export interface OfficeSettings {
  readonly name: string;
  /** The path of an image, absolute. */
  readonly logo?: string;
  /** One line, or several. */
  readonly contact?: string | readonly string[];
}

/** The configuration of a run: its settings, where they come from, and every failure that stops a command. */
export interface Configuration {
  /** The settings of a configuration file; one that it does not name is absent. */
  readonly settings: {
    readonly language?: Language;
    readonly dialect?: DialectName;
    readonly indexation?: string;
    /** The path of a file of the user's own values, absolute. */
    readonly parameters?: string;
    readonly office?: OfficeSettings;
    /** The user's own headers: the field of each, or null for one that is carried through. */
    readonly columns?: Readonly<Record<string, string | null>>;
    /** The user's own spellings, by field: the canonical value of each. */
    readonly spellings?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  readonly setBy: ConfigurationSource;
  /** The path of the file, as messages show it; null where there is none. */
  readonly shown: string | null;
  /** The path of the file; absent where there is none. */
  readonly path?: string;
  readonly failures: readonly CliDiagnostic[];
}

const NAME = 'imw.config.json';
const NO_CONFIGURATION: Configuration = { settings: {}, setBy: NAME, shown: null, failures: [] };

/** A configuration file: its path, how it was found, and its text. */
export interface ConfigurationFile {
  readonly path: string;
  /** The path as messages show it. */
  readonly shown: string;
  readonly setBy: ConfigurationSource;
  readonly text: string;
}

/** How the text of a configuration file is read, one that `IMW_CONFIG` names and one that was found; null for none. */
interface ReadFile {
  readonly named: (path: string) => string | null;
  readonly found: (path: string) => string | null;
}

/** Loads the configuration for a folder; the code that reads the file is loaded only where there is one. */
export async function loadConfiguration(cwd: string, env: NodeJS.ProcessEnv, read: ReadFile): Promise<Configuration> {
  try {
    const file = findConfiguration(cwd, env, read);
    if (!file) return NO_CONFIGURATION;
    const { readConfiguration } = await import('./read-configuration.js');
    return { ...readConfiguration(file), setBy: file.setBy, shown: file.shown, path: file.path };
  } catch (error) {
    if (error instanceof CliError) return { ...NO_CONFIGURATION, failures: error.diagnostics };
    throw error;
  }
}

/** Finds the file that `IMW_CONFIG` names, else the nearest `imw.config.json` from the working folder upward. */
function findConfiguration(cwd: string, env: NodeJS.ProcessEnv, read: ReadFile): ConfigurationFile | null {
  const named = env['IMW_CONFIG'];
  if (named) {
    const path = resolve(cwd, named);
    const text = read.named(path);
    if (text === null) throw new CliError('CONFIG_NOT_FOUND', { path: named });
    return { path, shown: named, setBy: 'IMW_CONFIG', text };
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, NAME);
    const text = read.found(path);
    if (text !== null) return { path, shown: relative(cwd, path), setBy: NAME, text };
    if (folder === dirname(folder)) return null;
  }
}

/**
 * The options of a command, completed with the settings of the configuration.
 * @throws CliErrors when the configuration is invalid: only now, so that the help and the version always work
 */
export function applySettings(options: Options, { settings, setBy, path, failures }: Configuration): Options {
  if (failures.length > 0) throw new CliErrors(failures);
  const { language: _, ...general } = settings;
  const parametersSetBy = options.parameters === undefined ? setBy : '--parameters';
  const indexationSetBy = options.indexation === undefined ? 'configuration' : '--indexation';
  return { ...general, ...options, parametersSetBy, indexationSetBy, ...(path && { configurationPath: path }) };
}

/** The files that a run with these options reads its settings and the user's own values from. */
export const settingsFiles = ({ parameters, configurationPath }: Options): string[] =>
  [parameters, configurationPath].filter((path) => path !== undefined);
