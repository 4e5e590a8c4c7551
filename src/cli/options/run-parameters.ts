import { CliError } from '../../diagnostics/cli-error.js';
import { localNumber } from '../../i18n/numbers.js';
import type { IndexRate } from '../../parameters/index-rate.js';
import { findOutliers } from '../../parameters/outliers.js';
import type { Parameters } from '../../parameters/parameters.js';
import { shippedParameters } from '../../parameters/shipped-parameters.js';
import { formatQuarter } from '../../primitives/quarter.js';
import type { Context } from '../context.js';
import type { Options } from './option-parsers.js';

export async function loadParametersAndWarn(options: Options, context: Context): Promise<Parameters> {
  const parameters = await loadRunParameters(options);
  warnIfOutdated(parameters, options, context);
  return parameters;
}

/**
 * Loads the parameters that options name, with their indexation and the user's own values; the code for these is
 * loaded only where they are used.
 * @throws CliError when the file of the values cannot be read
 * @throws ParameterError when its values are invalid
 */
export async function loadRunParameters({ indexation, parameters, parametersSetBy }: Options): Promise<Parameters> {
  if (parameters?.trim() === '') throw new CliError('MISSING_OPTION_VALUE', { option: '--parameters' });
  const shipped = shippedParameters(indexation === undefined ? null : await readIndexation(indexation));
  if (parameters === undefined) return shipped;
  const { addOverlayFile } = await import('./overlay-file.js');
  return addOverlayFile(shipped, parameters, parametersSetBy ?? '--parameters');
}

async function readIndexation(given: string): Promise<IndexRate> {
  const { indexRate } = await import('../../parameters/index-rate.js');
  const found = indexRate(given.trim().replace(/\s*%$/, '').replace(',', '.'));
  if (!found) throw new CliError('INVALID_INDEXATION', {});
  return found;
}

/** Warns where the last quarter for which the values of a run were checked is over, and about outliers. */
export function warnIfOutdated(parameters: Parameters, options: Options, context: Context): void {
  warnAboutOutliers(parameters, options, context);
  const { knownUntil } = parameters;
  if (options.quiet || context.today <= knownUntil) return;
  context.printError(context.messages.cli.outOfDate(formatQuarter(knownUntil), formatQuarter(context.today)));
}

/** Warns where the user's own values differ sharply from those before or after them. */
export function warnAboutOutliers(parameters: Parameters, { quiet }: Options, context: Context): void {
  if (quiet) return;
  const { printError, messages, language } = context;
  for (const { location, from, to } of findOutliers(parameters, shippedParameters()))
    printError(messages.cli.jump(location, localNumber(from, language), localNumber(to, language)));
}
