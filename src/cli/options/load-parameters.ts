import { CliError } from '../../diagnostics/cli-error.js';
import type { IndexRate } from '../../parameters/index-rate.js';
import type { Parameters } from '../../parameters/parameters.js';
import { shippedParameters } from '../../parameters/shipped-parameters.js';
import type { GlobalOptions } from './option-parsers.js';

/**
 * Loads the parameters of a run, with its indexation and the user's own values; the code for these is loaded only
 * where they are used.
 * @throws CliError when the file of the values cannot be read
 * @throws ParameterError when its values are invalid
 */
export async function loadRunParameters({
  indexation,
  parameters,
  parametersSetBy,
}: GlobalOptions): Promise<Parameters> {
  if (parameters?.trim() === '') throw new CliError('MISSING_OPTION_VALUE', { option: '--parameters' });
  const shipped = shippedParameters(indexation === undefined ? null : await readIndexation(indexation));
  if (parameters === undefined) return shipped;
  const { readOverlayFrom, withOverlay } = await import('./read-overlay-file.js');
  return withOverlay(shipped, readOverlayFrom(parameters, parametersSetBy ?? '--parameters'));
}

async function readIndexation(given: string): Promise<IndexRate> {
  const { indexRate } = await import('../../parameters/index-rate.js');
  const found = indexRate(given.trim().replace(/\s*%$/, '').replace(',', '.'));
  if (!found) throw new CliError('INVALID_INDEXATION', {});
  return found;
}
