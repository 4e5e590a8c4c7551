import type { Simulation } from '../../calculation/simulation.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { usesBelowConfidence } from '../../explain/used-parameters.js';
import type { Parameters } from '../../parameters/parameters.js';
import {
  type AnswerFormat,
  isPrinted,
  type RunServices,
  SIMULATION_NOTES,
  SIMULATION_WRITERS,
} from '../../report/answer-formats.js';
import type { DialectName } from '../../report/csv/dialect.js';
import type { Since } from '../../report/terminal/screen-sentences.js';
import type { TableDetail } from '../../report/terminal/style.js';
import type { YearGrouping } from '../../report/year-grouping.js';
import type { Confidence } from '../../vocabulary/enums.js';
import type { Context } from '../context.js';

/** How a run shows the result of one dossier. */
export interface Presentation {
  readonly format: AnswerFormat;
  readonly detail: TableDetail;
  /** Whether tables are by year of the term or by calendar year. */
  readonly group: YearGrouping;
  /** How CSV is written. */
  readonly dialect: DialectName;
  /** Whether to draw the premium by quarter. */
  readonly chart: boolean;
  /** Whether to explain every number. */
  readonly explain: boolean;
  /** The minimum confidence of every value that the result uses; null for none. */
  readonly required: Confidence | null;
  /** Whether the screen is all that is printed. */
  readonly quiet: boolean;
  /** What only the command line can provide; loaded when a format needs it. */
  readonly services: () => Promise<RunServices>;
  /** Sentences about what changes amounts without being in the dossier: of the report, and short ones of the screen. */
  readonly ownValues: { readonly report: readonly string[]; readonly screen: readonly string[] };
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
 * Prints a result on standard output: an object, or the report, the explanation, the chart and the screen, which comes
 * last. The code for its form is loaded only then.
 * @throws CliError LESS_SURE_THAN_REQUIRED where a value that it uses is below the confidence that the run requires
 */
export async function printResult(
  simulation: Simulation,
  parameters: Parameters,
  context: Context,
  presentation: Presentation,
): Promise<void> {
  const { stdout, print, language, style } = context;
  const { format, detail, group, dialect, chart, explain, quiet, required, ownValues, services } = presentation;
  assertConfidence(required, simulation, parameters);
  if (!isPrinted(format)) {
    const write = await SIMULATION_WRITERS[format]();
    const shown = { simulation, parameters, language, ownValues: ownValues.report, group, detail, dialect };
    const answer = { ...shown, ...(await services()) };
    stdout.write(await write(answer));
    const notesOf = quiet ? undefined : await SIMULATION_NOTES[format]?.();
    notesOf?.(answer).forEach(context.printError);
    return;
  }
  if (format === 'json') {
    const toObject = explain
      ? (await import('../../report/explained-result.js')).toExplainedResult
      : (await import('../../report/result.js')).toResult;
    stdout.write(`${JSON.stringify(toObject(simulation, parameters, language), null, 2)}\n`);
    return;
  }
  if (!quiet) {
    const { terminalReport } = await import('../../report/terminal/report.js');
    print(`${terminalReport(simulation, parameters, language, { detail, group }, ownValues.report, style)}\n`);
  }
  if (explain) {
    const { explanationLines } = await import('../../report/terminal/explanation.js');
    print(`${explanationLines(simulation, parameters, language, style).join('\n')}\n\n`);
  }
  if (chart) {
    const { quarterChart } = await import('../../report/terminal/chart/quarter-chart.js');
    const { viewOf } = await import('../../report/terminal/view.js');
    print(`${quarterChart(viewOf(simulation, parameters, language, style)).join('\n')}\n\n`);
  }
  await printScreen(simulation, parameters, context, presentation);
}

/**
 * Prints the screen alone: the answer, without what it rests on. Returns the number of its lines.
 * @throws CliError LESS_SURE_THAN_REQUIRED as above
 */
export async function printScreen(
  simulation: Simulation,
  parameters: Parameters,
  { print, language, style }: Pick<Context, 'print' | 'language' | 'style'>,
  { ownValues, required, group }: Pick<Presentation, 'ownValues' | 'required' | 'group'>,
  since: Since | null = null,
): Promise<number> {
  assertConfidence(required, simulation, parameters);
  const [{ screenLines }, { viewOf }] = await Promise.all([
    import('../../report/terminal/screen.js'),
    import('../../report/terminal/view.js'),
  ]);
  const view = viewOf(simulation, parameters, language, style, group);
  const lines = screenLines(view, ownValues.screen, since);
  print(`${lines.join('\n')}\n`);
  return lines.length;
}
