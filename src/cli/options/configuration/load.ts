import { CliError } from '../../../diagnostics/cli-error.js';
import { findConfiguration, type ReadFile } from './find.js';
import { type Configuration, NO_CONFIGURATION } from './settings.js';

/**
 * Loads the configuration for a folder; the code that reads the file is loaded only where there is one.
 *
 * @param cwd the working folder
 * @param read reads a file; null where there is none
 * @returns the settings, and the failures with which a command stops
 */
export async function loadConfiguration(
  cwd: string,
  env: NodeJS.ProcessEnv,
  read: ReadFile,
): Promise<Configuration> {
  try {
    const file = findConfiguration(cwd, env, read);
    if (!file) return NO_CONFIGURATION;
    const { readConfiguration } = await import('./read.js');
    return { ...readConfiguration(file), setBy: file.setBy };
  } catch (error) {
    if (error instanceof CliError) return { ...NO_CONFIGURATION, failures: error.diagnostics };
    throw error;
  }
}
