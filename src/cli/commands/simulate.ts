import { buffer } from 'node:stream/consumers';
import { assemble, type ReadField, type Reading } from '../../dossier/assemble.js';
import type { Draft } from '../../dossier/dossier.js';
import { camelCase, type FieldName, fieldNamed } from '../../dossier/fields.js';
import { dossierFromJson, jsonValue } from '../../dossier/from-json.js';
import { textReader } from '../../dossier/from-text.js';
import { flaw, type Problem, problem } from '../../dossier/problem.js';
import { Failure } from '../../failure.js';
import { simulate } from '../../measure/simulate.js';
import type { Parameters } from '../../parameters/parameters.js';
import { DETAILS, type Detail } from '../../report/person/detail.js';
import { toAscii } from '../../report/person/style.js';
import { resultObject } from '../../report/result.js';
import { problemSentence } from '../../report/sentences.js';
import { choice, decimalMark, type GlobalOptions, parametersFor } from '../choices.js';
import { type Context, EXIT, type Run } from '../context.js';
import { dossierTexts, optionName } from '../dossier-options.js';
import { openBytes, STANDARD_STREAM } from '../input.js';

interface Options extends GlobalOptions {
  readonly detail?: string;
  readonly decimal?: string;
}

/** `imw simulate`: one dossier, from a JSON file, standard input or options; options go before the file. */
export const run: Run = async (context, [path], given) => {
  const options = given as Options;
  const detail = choice('--detail', options.detail ?? 'year', DETAILS);
  const mark = decimalMark(options.decimal);
  const parameters = parametersFor(options);
  const texts = dossierTexts(given);
  const fromOptions = texts ? textReader(texts, mark) : undefined;
  const reading =
    path === undefined
      ? assemble(fromOptions ?? (() => undefined), parameters)
      : readDossier(await readText(path, context), parameters, fromOptions);
  const { dossier, problems } = reading;
  if (problems && context.canAsk && path !== STANDARD_STREAM && problems.every(isMissing)) {
    await askForRest(reading.draft ?? {}, context, parameters, options, detail);
    return EXIT.done;
  }
  if (!dossier) {
    const isFromOptions = (column: string) =>
      path === undefined || texts?.(column as FieldName) !== undefined;
    for (const found of problems) context.tell(message(found, path, isFromOptions, context));
    throw new Failure('DOSSIER_WRONG', { count: problems.length });
  }
  const simulation = simulate(dossier, parameters);
  const { language, style } = context;
  if (options.json)
    context.stdout.write(`${JSON.stringify(resultObject(simulation, parameters, language), null, 2)}\n`);
  else {
    const { personReport } = await import('../../report/person/report.js');
    context.show(personReport(simulation, parameters, language, detail, style));
  }
  return EXIT.done;
};

/** What can be asked for, and is no mistake. */
const isMissing = ({ code }: Problem): boolean => code === 'MISSING_VALUE' || code === 'MISSING_RETURN';

/** Asks for the rest on the terminal; what asks is loaded only then. */
async function askForRest(
  draft: Draft,
  context: Context,
  parameters: Parameters,
  { indexation, parameters: file, json }: Options,
  detail: Detail,
): Promise<void> {
  const { interview, answersOf, inquirerPrompter } = await import('../interview/index.js');
  const show = (text: string) => (context.style.ascii ? toAscii(text) : text);
  const prompter = inquirerPrompter(context.stdin, context.notes, {
    show,
    width: context.style.width,
    signal: context.signal,
  });
  const general = [
    '--lang',
    context.language,
    ...(indexation === undefined ? [] : ['--indexation', indexation]),
    ...(file === undefined ? [] : ['--parameters', file]),
  ];
  await interview(prompter, context, parameters, answersOf(draft), { json: json === true, detail, general });
}

function readDossier(text: string, parameters: Parameters, before: ReadField | undefined): Reading {
  const value = jsonValue(text);
  if (value instanceof SyntaxError) return { problems: [problem('', flaw('INVALID_JSON', {}))] };
  return dossierFromJson(value, parameters, before);
}

/** The text of a file, or of standard input for `-`. */
async function readText(path: string, context: Context): Promise<string> {
  const bytes = await buffer(await openBytes(path, context));
  if (bytes.length === 0) throw new Failure('EMPTY_INPUT', { path });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure('NOT_TEXT', { path });
  }
}

function message(
  found: Problem,
  path: string | undefined,
  isFromOptions: (column: string) => boolean,
  { language }: Context,
): string {
  const sentence = `${found.code}: ${problemSentence(found, language)}`;
  const isField = fieldNamed(found.column) !== undefined;
  if (isField && isFromOptions(found.column)) return `${optionName(found.column)}: ${sentence}`;
  const key = isField ? camelCase(found.column) : found.column;
  return [path, key, sentence].filter((part) => part !== undefined && part !== '').join(': ');
}
