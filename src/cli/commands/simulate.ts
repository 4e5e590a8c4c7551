import { simulate } from '../../calculation/simulate.js';
import { CliError } from '../../diagnostics/cli-error.js';
import type { RowCode, RowDiagnostic } from '../../diagnostics/row-diagnostic.js';
import type { PartialDossier } from '../../dossier/build-dossier.js';
import type { FieldName } from '../../dossier/fields.js';
import { textReader } from '../../dossier/from-text.js';
import type { Parameters } from '../../parameters/parameters.js';
import { SIMULATION_FORMATS } from '../../report/answer-formats.js';
import { TABLE_DETAILS } from '../../report/terminal/style.js';
import { type Context, EXIT, type Run } from '../context.js';
import type { InterviewOptions } from '../interview/menu.js';
import { STANDARD_STREAM } from '../io/open-input.js';
import { type Presentation, printResult } from '../io/print-result.js';
import { loadDossier, problemLine, readChanged } from '../io/read-dossier.js';
import { optionName, readDossierTexts } from '../options/dossier-options.js';
import {
  type Options,
  parseAnswerFormat,
  parseChoice,
  parseDecimalSeparator,
  parseDialect,
  parseGrouping,
  parseRequiredConfidence,
} from '../options/option-parsers.js';
import { loadParametersAndWarn } from '../options/run-parameters.js';
import { ownValueLines } from '../own-values.js';

/** `imw simulate`: one dossier, from a JSON file, standard input or options; options take precedence over the file. */
export const run: Run = async (context, [path], options) => {
  const format = parseAnswerFormat(options, SIMULATION_FORMATS);
  const form = {
    format,
    detail: parseChoice('--detail', options.detail ?? 'year', TABLE_DETAILS),
    group: parseGrouping(options, format),
    dialect: parseDialect(options),
    chart: options.chart === true,
    explain: options.explain === true,
    quiet: options.quiet === true,
    required: parseRequiredConfidence(options),
  };
  const decimal = parseDecimalSeparator(options);
  const parameters = await loadParametersAndWarn(options, context);
  const ownValues = {
    report: ownValueLines(parameters, options, context),
    screen: ownValueLines(parameters, options, context, context.messages.screen),
  };
  const services = async () => (await import('../io/run-services.js')).servicesOf(options, context);
  const presentation: Presentation = { ...form, ownValues, services };
  const texts = readDossierTexts(options);
  const fromOptions = texts ? textReader(texts, decimal) : undefined;
  const read = await loadDossier(path, parameters, context);
  // options over a file change its dossier; without a file they are the dossier
  const reading =
    path === undefined
      ? read(fromOptions)
      : readChanged(read, undefined, fromOptions, options.keepWage === true, parameters);
  const { dossier, problems } = reading;
  if (problems && context.canAsk && path !== STANDARD_STREAM && problems.every(isMissing)) {
    await askForRest(reading.draft ?? {}, context, parameters, options, presentation);
    return EXIT.done;
  }
  if (!dossier) {
    const optionOf = (column: FieldName) =>
      path === undefined || texts?.(column) !== undefined ? optionName(column) : null;
    for (const found of problems) context.printError(problemLine(found, path, decimal, optionOf, context));
    throw new CliError('DOSSIER_WRONG', { count: problems.length });
  }
  const isOffered = path !== undefined && path !== STANDARD_STREAM && context.canAsk;
  if (isOffered && form.format === 'txt' && !(form.quiet || form.explain || form.chart)) {
    const { showAndOffer } = await import('../interview/interview.js');
    await showAndOffer(dossier, context, parameters, interviewOptions(presentation, options, context));
  } else await printResult(simulate(dossier, parameters), parameters, context, presentation);
  return EXIT.done;
};

/** The problems of a missing value, which the interview can ask for. */
const MISSING: readonly RowCode[] = ['MISSING_VALUE', 'MISSING_RETURN', 'NO_ESTIMATE'];
const isMissing = ({ code }: RowDiagnostic): boolean => MISSING.includes(code);

/** Asks for the missing values on the terminal; the interview is loaded only then. */
async function askForRest(
  draft: PartialDossier,
  context: Context,
  parameters: Parameters,
  options: Options,
  presentation: Presentation,
): Promise<void> {
  const { interview } = await import('../interview/interview.js');
  await interview(draft, context, parameters, interviewOptions(presentation, options, context));
}

const interviewOptions = (presentation: Presentation, options: Options, context: Context): InterviewOptions => ({
  ...presentation,
  keepWage: options.keepWage === true,
  general: generalOptions(options, context),
});

/** The general options of a run, for a command that does the same. */
function generalOptions({ indexation, parameters, require }: Options, { language }: Context): string[] {
  const given = { lang: language, indexation, parameters, require };
  return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
}
