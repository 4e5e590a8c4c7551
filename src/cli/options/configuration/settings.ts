import type { DialectName } from '../../../batch/write/dialect.js';
import { type CliDiagnostic, CliErrors } from '../../../diagnostics/cli-error.js';
import type { Language } from '../../../i18n/language.js';

/** How a run came by the user's own values: an option, or the configuration file, found or named by a variable. */
export type OverlaySource = '--parameters' | ConfigurationSource;
export type ConfigurationSource = 'imw.config.json' | 'IMW_CONFIG';

/** The settings of a configuration file; one that it does not name is absent. */
export interface Settings {
  readonly language?: Language;
  readonly dialect?: DialectName;
  readonly indexation?: string;
  /** The path of a file of the user's own values, absolute. */
  readonly parameters?: string;
}

/** The configuration of a run: its settings, where they come from, and every failure that stops a command. */
export interface Configuration {
  readonly settings: Settings;
  readonly setBy: ConfigurationSource;
  readonly failures: readonly CliDiagnostic[];
}

export const NO_CONFIGURATION: Configuration = { settings: {}, setBy: 'imw.config.json', failures: [] };

type Options = Readonly<Record<string, unknown>>;

/**
 * The options of a command, completed with the settings of the configuration.
 * @throws CliErrors when the configuration is invalid: only now, so that the help and the version always work
 */
export function applySettings(options: Options, { settings, setBy, failures }: Configuration): Options {
  if (failures.length > 0) throw new CliErrors(failures);
  const { language: _, ...general } = settings;
  const parametersSetBy: OverlaySource = options['parameters'] === undefined ? setBy : '--parameters';
  const indexationSetBy = options['indexation'] === undefined ? 'configuration' : '--indexation';
  return { ...general, ...options, parametersSetBy, indexationSetBy };
}
