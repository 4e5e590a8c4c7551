import { CliError } from '../../diagnostics/cli-error.js';
import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import { CONFIDENCES, type Confidence } from '../../vocabulary/enums.js';
import { STANDARD_STREAM } from '../io/open-input.js';
import type { OverlaySource } from './configuration/settings.js';

/** The options that every command has. */
export interface GlobalOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly indexation?: string;
  readonly indexationSetBy?: '--indexation' | 'configuration';
  readonly lang?: string;
  readonly require?: string;
  /** A file of the user's own values, and where the run was given it. */
  readonly parameters?: string;
  readonly parametersSetBy?: OverlaySource;
}

/**
 * Parses an option that takes one of a few words.
 * @throws CliError INVALID_CHOICE when it is another word
 */
export function parseChoice<T extends string>(option: string, given: string, choices: readonly T[]): T {
  const found = choices.find((candidate) => candidate === given.trim().toLowerCase());
  if (found === undefined) throw new CliError('INVALID_CHOICE', { option, choices });
  return found;
}

/**
 * Parses an option that takes a file name.
 * @throws CliError MISSING_OPTION_VALUE when the name is empty, or `-`
 */
export function parseFileName(option: string, given: string | undefined): string | undefined {
  if (given === STANDARD_STREAM || given?.trim() === '')
    throw new CliError('MISSING_OPTION_VALUE', { option });
  return given;
}

/** Parses `--decimal`; null where it is not given. */
export const parseDecimalSeparator = (given: string | undefined): DecimalSeparator =>
  given === undefined ? null : parseChoice('--decimal', given, ['comma', 'point'] as const);

/** Parses `--require`, the minimum confidence of every value that a result uses; null where it is not given. */
export const parseRequiredConfidence = ({ require }: GlobalOptions): Confidence | null =>
  require === undefined ? null : parseChoice('--require', require, CONFIDENCES);
