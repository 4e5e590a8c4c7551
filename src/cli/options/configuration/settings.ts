import type { DialectName } from '../../../batch/write/dialect.js';
import { type CliDiagnostic, CliErrors } from '../../../diagnostics/cli-error.js';
import type { Language } from '../../../i18n/language.js';
import type { OverlaySetBy } from '../../../parameters/parameters.js';

/** What a configuration file sets; what it does not name is absent. */
export interface Settings {
  readonly language?: Language;
  readonly dialect?: DialectName;
  readonly indexation?: string;
  /** The path of a file of the user's own values, absolute. */
  readonly parameters?: string;
}

/** The configuration of a run: what is set, by which file, and all that keeps a command from running. */
export interface Configuration {
  readonly settings: Settings;
  readonly setBy: OverlaySetBy;
  readonly failures: readonly CliDiagnostic[];
}

export const NO_CONFIGURATION: Configuration = { settings: {}, setBy: 'imw.config.json', failures: [] };

type Options = Readonly<Record<string, unknown>>;

/**
 * The options of a command, with what the configuration sets where none is given.
 * @throws CliErrors when the configuration cannot be read: only now, so that the help and the version can be had
 */
export function applySettings(options: Options, { settings, setBy, failures }: Configuration): Options {
  if (failures.length > 0) throw new CliErrors(failures);
  const { language: _, ...general } = settings;
  const parametersSetBy: OverlaySetBy = options['parameters'] === undefined ? setBy : '--parameters';
  const indexationSetBy = options['indexation'] === undefined ? 'configuration' : '--indexation';
  return { ...general, ...options, parametersSetBy, indexationSetBy };
}
