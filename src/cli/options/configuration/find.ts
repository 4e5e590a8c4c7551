import { dirname, join, relative, resolve } from 'node:path';
import { CliError } from '../../../diagnostics/cli-error.js';
import type { ConfigurationSource } from './settings.js';

const NAME = 'imw.config.json';

/** A configuration file: its path, how it was found, and its text. */
export interface ConfigurationFile {
  readonly path: string;
  /** The path as messages show it. */
  readonly shown: string;
  readonly setBy: ConfigurationSource;
  readonly text: string;
}

/** Reads a file; null where there is none. */
export type ReadFile = (path: string) => string | null;

/**
 * Finds the configuration file of a run: the one that `IMW_CONFIG` names, else the nearest `imw.config.json` from the
 * working folder upward.
 *
 * @returns the file, or null where there is none
 * @throws CliError CONFIG_NOT_FOUND when the one that `IMW_CONFIG` names does not exist
 */
export function findConfiguration(
  cwd: string,
  env: NodeJS.ProcessEnv,
  read: ReadFile,
): ConfigurationFile | null {
  const named = env['IMW_CONFIG'];
  if (named) {
    const path = resolve(cwd, named);
    const text = read(path);
    if (text === null) throw new CliError('CONFIG_NOT_FOUND', { path: named });
    return { path, shown: named, setBy: 'IMW_CONFIG', text };
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, NAME);
    const text = read(path);
    if (text !== null) return { path, shown: relative(cwd, path), setBy: NAME, text };
    if (folder === dirname(folder)) return null;
  }
}
