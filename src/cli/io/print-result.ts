import type { Simulation } from '../../calculation/simulation.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { usesBelowConfidence } from '../../explain/used-parameters.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { TableDetail } from '../../report/terminal/style.js';
import type { Confidence } from '../../vocabulary/enums.js';
import type { Context } from '../context.js';

/** How a run shows the result of one dossier. */
export interface Presentation {
  /** Whether to print the result object instead of a table. */
  readonly json: boolean;
  readonly detail: TableDetail;
  /** Whether to explain every number. */
  readonly explain: boolean;
  /** The minimum confidence of every value that the result uses; null for none. */
  readonly required: Confidence | null;
  /** Sentences about what changes amounts without being in the dossier. */
  readonly ownValues: readonly string[];
}

/**
 * Checks that every value that a result uses has the confidence that the run requires.
 * @throws CliError LESS_SURE_THAN_REQUIRED where one has not
 */
export function assertConfidence(required: Confidence | null, simulation: Simulation, parameters: Parameters): void {
  if (required === null) return;
  const weak = usesBelowConfidence(required, simulation, parameters);
  if (weak.length > 0) throw new CliError('LESS_SURE_THAN_REQUIRED', { required, parameters: weak });
}

/**
 * Prints a result on standard output; the code for its form is loaded only then.
 * @throws CliError LESS_SURE_THAN_REQUIRED where a value that it uses is below the confidence that the run requires
 */
export async function printResult(
  simulation: Simulation,
  parameters: Parameters,
  { stdout, print, language, style }: Context,
  { json, detail, explain, required, ownValues }: Presentation,
): Promise<void> {
  assertConfidence(required, simulation, parameters);
  if (json) {
    const toObject = explain
      ? (await import('../../report/explained-result.js')).toExplainedResult
      : (await import('../../report/result.js')).toResult;
    stdout.write(`${JSON.stringify(toObject(simulation, parameters, language), null, 2)}\n`);
    return;
  }
  const { terminalReport } = await import('../../report/terminal/report.js');
  print(terminalReport(simulation, parameters, language, detail, ownValues, style));
  if (!explain) return;
  const { explanationLines } = await import('../../report/terminal/explanation.js');
  print(`\n${explanationLines(simulation, parameters, language, style).join('\n')}\n`);
}
