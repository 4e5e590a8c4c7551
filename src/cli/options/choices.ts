import type { DecimalMark } from '../../dossier/field-types/field-type.js';
import { Failure } from '../../failure.js';
import { localNumber } from '../../i18n/numbers.js';
import { CONFIDENCES, type Confidence } from '../../parameters/entry.js';
import type { IndexRate } from '../../parameters/index-rate.js';
import { findOutliers } from '../../parameters/outliers.js';
import type { OverlaySetBy, Parameters } from '../../parameters/parameters.js';
import { shippedParameters } from '../../parameters/shipped-parameters.js';
import { formatQuarter } from '../../primitives/quarter.js';
import type { Context } from '../context.js';
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
 * @throws Failure INVALID_CHOICE when it is another
 */
export function parseChoice<T extends string>(option: string, given: string, choices: readonly T[]): T {
  const found = choices.find((candidate) => candidate === given.trim().toLowerCase());
  if (found === undefined) throw new Failure('INVALID_CHOICE', { option, choices });
  return found;
}

/**
 * The file that an option names.
 * @throws Failure MISSING_OPTION_VALUE when its name is empty, or stands for standard output
 */
export function parseFileName(option: string, given: string | undefined): string | undefined {
  if (given === STANDARD_STREAM || given?.trim() === '')
    throw new Failure('MISSING_OPTION_VALUE', { option });
  return given;
}

/** What `--decimal` says, or null. */
export const parseDecimalMark = (given: string | undefined): DecimalMark =>
  given === undefined ? null : parseChoice('--decimal', given, ['comma', 'point'] as const);

/**
 * The parameters of a run, with the indexation it asks for and the user's own values over them; what these need is
 * loaded only for them.
 * @throws Failure when the file of the values cannot be read
 * @throws ParameterError when what it says does not hold
 */
export async function loadRunParameters({
  indexation,
  parameters,
  parametersSetBy,
}: GlobalOptions): Promise<Parameters> {
  if (parameters?.trim() === '') throw new Failure('MISSING_OPTION_VALUE', { option: '--parameters' });
  const shipped = shippedParameters(indexation === undefined ? null : await readIndexation(indexation));
  if (parameters === undefined) return shipped;
  const { readOverlayFrom, withOverlay } = await import('./read-overlay-file.js');
  return withOverlay(shipped, readOverlayFrom(parameters, parametersSetBy ?? '--parameters'));
}

async function readIndexation(given: string): Promise<IndexRate> {
  const { indexRate } = await import('../../parameters/index-rate.js');
  const found = indexRate(given.trim().replace(/\s*%$/, '').replace(',', '.'));
  if (!found) throw new Failure('INVALID_INDEXATION', {});
  return found;
}

/** How sure every value must be that a result rests on; null where the run asks nothing. */
export const parseRequiredConfidence = ({ require }: GlobalOptions): Confidence | null =>
  require === undefined ? null : parseChoice('--require', require, CONFIDENCES);

type WarningSink = Pick<Context, 'today' | 'printError' | 'messages' | 'language'>;

/**
 * Says once what is to be known of the values of a run: that the calendar has passed the last quarter for which they
 * were checked, and where the user's own are far from those beside them.
 */
export function warnIfOutdated(parameters: Parameters, options: GlobalOptions, context: WarningSink): void {
  warnAboutOutliers(parameters, options, context);
  const { knownUntil } = parameters;
  if (options.quiet || context.today <= knownUntil) return;
  context.printError(context.messages.cli.outOfDate(formatQuarter(knownUntil), formatQuarter(context.today)));
}

/** Says where the user's own values are far from those beside them. */
export function warnAboutOutliers(
  parameters: Parameters,
  { quiet }: GlobalOptions,
  { printError, messages, language }: WarningSink,
): void {
  if (quiet) return;
  for (const { location, from, to } of findOutliers(parameters))
    printError(messages.cli.jump(location, localNumber(from, language), localNumber(to, language)));
}
