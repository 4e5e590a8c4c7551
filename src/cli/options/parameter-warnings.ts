import { localNumber } from '../../i18n/numbers.js';
import { findOutliers } from '../../parameters/outliers.js';
import type { Parameters } from '../../parameters/parameters.js';
import { formatQuarter } from '../../primitives/quarter.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from './option-parsers.js';

type WarningSink = Pick<Context, 'today' | 'printError' | 'messages' | 'language'>;

/**
 * Warns where the values of a run may be outdated, since the last quarter for which they were checked is over, and
 * where the user's own values differ sharply from those before or after them.
 */
export function warnIfOutdated(parameters: Parameters, options: GlobalOptions, context: WarningSink): void {
  warnAboutOutliers(parameters, options, context);
  const { knownUntil } = parameters;
  if (options.quiet || context.today <= knownUntil) return;
  context.printError(context.messages.cli.outOfDate(formatQuarter(knownUntil), formatQuarter(context.today)));
}

/** Warns where the user's own values differ sharply from those before or after them. */
export function warnAboutOutliers(
  parameters: Parameters,
  { quiet }: GlobalOptions,
  { printError, messages, language }: WarningSink,
): void {
  if (quiet) return;
  for (const { location, from, to } of findOutliers(parameters))
    printError(messages.cli.jump(location, localNumber(from, language), localNumber(to, language)));
}
