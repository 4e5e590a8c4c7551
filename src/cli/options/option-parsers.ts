import { CliError } from '../../diagnostics/cli-error.js';
import type { DecimalMark } from '../../dossier/field-types/field-type.js';
import type { OverlaySetBy } from '../../parameters/parameters.js';
import { CONFIDENCES, type Confidence } from '../../vocabulary/confidence.js';
import { STANDARD_STREAM } from '../io/open-input.js';

/** What every command can be told. */
export interface GlobalOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly indexation?: string;
  readonly indexationSetBy?: '--indexation' | 'configuration';
  readonly lang?: string;
  readonly require?: string;
  /** A file of the user's own values, and how the run came by it. */
  readonly parameters?: string;
  readonly parametersSetBy?: OverlaySetBy;
}

/**
 * One of a few words that an option takes.
 * @throws CliError INVALID_CHOICE when it is another
 */
export function parseChoice<T extends string>(option: string, given: string, choices: readonly T[]): T {
  const found = choices.find((candidate) => candidate === given.trim().toLowerCase());
  if (found === undefined) throw new CliError('INVALID_CHOICE', { option, choices });
  return found;
}

/**
 * The file that an option names.
 * @throws CliError MISSING_OPTION_VALUE when its name is empty, or stands for standard output
 */
export function parseFileName(option: string, given: string | undefined): string | undefined {
  if (given === STANDARD_STREAM || given?.trim() === '')
    throw new CliError('MISSING_OPTION_VALUE', { option });
  return given;
}

/** What `--decimal` says, or null. */
export const parseDecimalMark = (given: string | undefined): DecimalMark =>
  given === undefined ? null : parseChoice('--decimal', given, ['comma', 'point'] as const);

/** How sure every value must be that a result rests on; null where the run asks nothing. */
export const parseRequiredConfidence = ({ require }: GlobalOptions): Confidence | null =>
  require === undefined ? null : parseChoice('--require', require, CONFIDENCES);
