import type { Simulation } from '../calculation/simulation.js';
import { CliError } from '../diagnostics/cli-error.js';
import { usesBelowConfidence } from '../explain/used-parameters.js';
import type { Parameters } from '../parameters/parameters.js';
import type { TableDetail } from '../report/terminal/detail.js';
import type { Confidence } from '../vocabulary/confidence.js';
import type { Context } from './context.js';

/** How a run shows the result of one dossier. */
export interface Presentation {
  /** The result object, and no table. */
  readonly json: boolean;
  readonly detail: TableDetail;
  /** Whether to say where every number comes from. */
  readonly explain: boolean;
  /** How sure every value must be that the result rests on; null asks nothing. */
  readonly required: Confidence | null;
}

/** @throws CliError LESS_SURE_THAN_REQUIRED where a result rests on a value that is less sure than the run asks for */
export function assertConfidence(
  required: Confidence | null,
  simulation: Simulation,
  parameters: Parameters,
): void {
  const weak = usesBelowConfidence(required, simulation, parameters);
  if (required !== null && weak.length > 0)
    throw new CliError('LESS_SURE_THAN_REQUIRED', { required, parameters: weak });
}

/**
 * Shows a result on standard output; what writes or draws it is loaded only then.
 * @throws CliError LESS_SURE_THAN_REQUIRED where it rests on a value that is less sure than the run asks for
 */
export async function printResult(
  simulation: Simulation,
  parameters: Parameters,
  { stdout, print, language, style }: Context,
  { json, detail, explain, required }: Presentation,
): Promise<void> {
  assertConfidence(required, simulation, parameters);
  if (json) {
    const written = explain
      ? (await import('../report/explained-result.js')).toExplainedResult
      : (await import('../report/result.js')).toResult;
    stdout.write(`${JSON.stringify(written(simulation, parameters, language), null, 2)}\n`);
    return;
  }
  const { terminalReport } = await import('../report/terminal/report.js');
  print(terminalReport(simulation, parameters, language, detail, style));
  if (!explain) return;
  const { explanationLines } = await import('../report/terminal/explanation.js');
  print(`\n${explanationLines(simulation, parameters, language, style).join('\n')}\n`);
}
