import { simulate } from '../../calculation/simulate.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { type FieldName, kebabCase } from '../../dossier/fields.js';
import { textReader } from '../../dossier/from-text.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { ComparedDossier, ComparedDossiers } from '../../report/comparison.js';
import { countOf, variantsOf, variationsOf } from '../compare/variations.js';
import { type Context, EXIT, type Run } from '../context.js';
import { assertConfidence } from '../io/print-result.js';
import { loadDossier, problemLine } from '../io/read-dossier.js';
import { optionName, readDossierTexts } from '../options/dossier-options.js';
import { loadRunParameters } from '../options/load-parameters.js';
import {
  type GlobalOptions,
  parseDecimalSeparator,
  parseRequiredConfidence,
} from '../options/option-parsers.js';
import { warnIfOutdated } from '../options/parameter-warnings.js';

interface Options extends GlobalOptions {
  readonly decimal?: string;
  readonly vary?: readonly string[];
}

/** The names of the dossiers; nobody compares more of them. */
const LETTERS = [...'ABCDEFGHIJKL'];

/** `imw compare`: dossiers side by side, each in the variants of `--vary`. */
export const run: Run = async (context, paths, given) => {
  const options = given as Options;
  const required = parseRequiredConfidence(options);
  const decimal = parseDecimalSeparator(options.decimal);
  const variations = variationsOf(options.vary ?? [], decimal);
  const files = paths.length === 0 ? [undefined] : paths;
  const count = files.length * countOf(variations);
  if (count < 2) throw new CliError('ONE_TO_COMPARE', {});
  if (count > LETTERS.length) throw new CliError('TOO_MANY_TO_COMPARE', { count, most: LETTERS.length });
  const parameters = await loadRunParameters(options);
  warnIfOutdated(parameters, options, context);
  const texts = readDossierTexts(given);
  const compared: ComparedDossier[] = [];
  const wrong = new Set<string>();
  const variants = variantsOf(variations);
  for (const path of files) {
    const read = await loadDossier(path, parameters, context);
    for (const variant of variants) {
      const textOf = (field: FieldName) => variant.get(field) ?? texts?.(field);
      const optionOf = (field: FieldName) => {
        if (variant.has(field)) return `--vary ${kebabCase(field)}`;
        return path === undefined || texts?.(field) !== undefined ? optionName(field) : null;
      };
      const { dossier, problems } = read(textReader(textOf, decimal));
      for (const found of problems ?? []) wrong.add(problemLine(found, path, decimal, optionOf, context));
      if (!dossier) continue;
      const name = LETTERS[compared.length] as string;
      compared.push({ name, file: path ?? null, simulation: simulate(dossier, parameters) });
    }
  }
  wrong.forEach(context.printError);
  if (wrong.size > 0) throw new CliError('DOSSIER_WRONG', { count: wrong.size });
  for (const { simulation } of compared) assertConfidence(required, simulation, parameters);
  await showComparison(
    compared as readonly ComparedDossier[] as ComparedDossiers,
    parameters,
    options.json === true,
    context,
  );
  return EXIT.done;
};

async function showComparison(
  compared: ComparedDossiers,
  parameters: Parameters,
  json: boolean,
  { stdout, print, language, style }: Context,
): Promise<void> {
  if (json) {
    const { toComparisonObject } = await import('../../report/comparison.js');
    stdout.write(`${JSON.stringify(toComparisonObject(compared, parameters, language), null, 2)}\n`);
    return;
  }
  const { comparisonReport } = await import('../../report/terminal/comparison.js');
  print(comparisonReport(compared, parameters, language, style));
}
