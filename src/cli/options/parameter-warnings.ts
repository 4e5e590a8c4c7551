import { localNumber } from '../../i18n/numbers.js';
import { findOutliers } from '../../parameters/outliers.js';
import type { Parameters } from '../../parameters/parameters.js';
import { formatQuarter } from '../../primitives/quarter.js';
import type { Context } from '../context.js';
import type { GlobalOptions } from './option-parsers.js';

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
