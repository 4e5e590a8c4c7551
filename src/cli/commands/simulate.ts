import { simulate } from '../../calculation/simulate.js';
import { CliError } from '../../diagnostics/cli-error.js';
import type { RowDiagnostic } from '../../diagnostics/row-diagnostic.js';
import type { Draft } from '../../dossier/dossier.js';
import type { FieldName } from '../../dossier/fields.js';
import { textReader } from '../../dossier/from-text.js';
import type { Parameters } from '../../parameters/parameters.js';
import { TABLE_DETAILS } from '../../report/terminal/detail.js';
import { toAscii } from '../../report/terminal/style.js';
import { type Context, EXIT, type Run } from '../context.js';
import { STANDARD_STREAM } from '../io/open-input.js';
import { optionName, readDossierTexts } from '../options/dossier-options.js';
import { loadRunParameters } from '../options/load-parameters.js';
import {
  type GlobalOptions,
  parseChoice,
  parseDecimalMark,
  parseRequiredConfidence,
} from '../options/option-parsers.js';
import { warnIfOutdated } from '../options/parameter-warnings.js';
import { type Presentation, printResult } from '../print-result.js';
import { loadDossier, problemLine } from '../read-dossier.js';

interface Options extends GlobalOptions {
  readonly detail?: string;
  readonly decimal?: string;
  readonly explain?: boolean;
}

/** `imw simulate`: one dossier, from a JSON file, standard input or options; options go before the file. */
export const run: Run = async (context, [path], given) => {
  const options = given as Options;
  const presentation: Presentation = {
    json: options.json === true,
    detail: parseChoice('--detail', options.detail ?? 'year', TABLE_DETAILS),
    explain: options.explain === true,
    required: parseRequiredConfidence(options),
  };
  const mark = parseDecimalMark(options.decimal);
  const parameters = await loadRunParameters(options);
  warnIfOutdated(parameters, options, context);
  const texts = readDossierTexts(given);
  const fromOptions = texts ? textReader(texts, mark) : undefined;
  const read = await loadDossier(path, parameters, context);
  const reading = read(fromOptions);
  const { dossier, problems } = reading;
  if (problems && context.canAsk && path !== STANDARD_STREAM && problems.every(isMissing)) {
    await askForRest(reading.draft ?? {}, context, parameters, options, presentation);
    return EXIT.done;
  }
  if (!dossier) {
    const optionOf = (column: FieldName) =>
      path === undefined || texts?.(column) !== undefined ? optionName(column) : null;
    for (const found of problems) context.printError(problemLine(found, path, mark, optionOf, context));
    throw new CliError('DOSSIER_WRONG', { count: problems.length });
  }
  await printResult(simulate(dossier, parameters), parameters, context, presentation);
  return EXIT.done;
};

/** What can be asked for, and is no mistake. */
const isMissing = ({ code }: RowDiagnostic): boolean => code === 'MISSING_VALUE' || code === 'MISSING_RETURN';

/** Asks for the rest on the terminal; what asks is loaded only then. */
async function askForRest(
  draft: Draft,
  context: Context,
  parameters: Parameters,
  { indexation, parameters: file, require }: Options,
  presentation: Presentation,
): Promise<void> {
  const { interview, answersOf, inquirerPrompter } = await import('../interview/index.js');
  const show = (text: string) => (context.style.ascii ? toAscii(text) : text);
  const prompter = inquirerPrompter(context.stdin, context.stderr, {
    show,
    width: context.style.width,
    signal: context.signal,
  });
  const general = [
    '--lang',
    context.language,
    ...(indexation === undefined ? [] : ['--indexation', indexation]),
    ...(file === undefined ? [] : ['--parameters', file]),
    ...(require === undefined ? [] : ['--require', require]),
  ];
  await interview(prompter, context, parameters, answersOf(draft), { ...presentation, general });
}
