import { simulate } from '../../calculation/simulate.js';
import { type FieldName, kebabCase } from '../../dossier/fields.js';
import { textReader } from '../../dossier/from-text.js';
import { Failure } from '../../failure.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { AllCompared, Compared } from '../../report/comparison/compared.js';
import {
  decimalMark,
  type GlobalOptions,
  parametersFor,
  requiredConfidence,
  tellOfValues,
} from '../choices.js';
import { countOf, variantsOf, variationsOf } from '../compare/variations.js';
import { type Context, EXIT, type Run } from '../context.js';
import { dossierTexts, optionName } from '../dossier-options.js';
import { openDossier, problemLine } from '../one-dossier.js';
import { requireSure } from '../present.js';

interface Options extends GlobalOptions {
  readonly decimal?: string;
  readonly vary?: readonly string[];
}

/** What the dossiers are called; more of them nobody compares. */
const LETTERS = [...'ABCDEFGHIJKL'];

/** `imw compare`: dossiers side by side, each in the variants that `--vary` asks for. */
export const run: Run = async (context, paths, given) => {
  const options = given as Options;
  const required = requiredConfidence(options);
  const mark = decimalMark(options.decimal);
  const variations = variationsOf(options.vary ?? [], mark);
  const files = paths.length === 0 ? [undefined] : paths;
  const count = files.length * countOf(variations);
  if (count < 2) throw new Failure('ONE_TO_COMPARE', {});
  if (count > LETTERS.length) throw new Failure('TOO_MANY_TO_COMPARE', { count, most: LETTERS.length });
  const parameters = await parametersFor(options);
  tellOfValues(parameters, options, context);
  const texts = dossierTexts(given);
  const compared: Compared[] = [];
  const wrong = new Set<string>();
  const variants = variantsOf(variations);
  for (const path of files) {
    const read = await openDossier(path, parameters, context);
    for (const variant of variants) {
      const textOf = (field: FieldName) => variant.get(field) ?? texts?.(field);
      const optionOf = (field: FieldName) => {
        if (variant.has(field)) return `--vary ${kebabCase(field)}`;
        return path === undefined || texts?.(field) !== undefined ? optionName(field) : null;
      };
      const { dossier, problems } = read(textReader(textOf, mark));
      for (const found of problems ?? []) wrong.add(problemLine(found, path, mark, optionOf, context));
      if (!dossier) continue;
      const name = LETTERS[compared.length] as string;
      compared.push({ name, file: path ?? null, simulation: simulate(dossier, parameters) });
    }
  }
  wrong.forEach(context.tell);
  if (wrong.size > 0) throw new Failure('DOSSIER_WRONG', { count: wrong.size });
  for (const { simulation } of compared) requireSure(required, simulation, parameters);
  await showComparison(
    compared as readonly Compared[] as AllCompared,
    parameters,
    options.json === true,
    context,
  );
  return EXIT.done;
};

async function showComparison(
  compared: AllCompared,
  parameters: Parameters,
  json: boolean,
  { stdout, show, language, style }: Context,
): Promise<void> {
  if (json) {
    const { comparisonObject } = await import('../../report/comparison/object.js');
    stdout.write(`${JSON.stringify(comparisonObject(compared, parameters, language), null, 2)}\n`);
    return;
  }
  const { comparisonReport } = await import('../../report/person/comparison.js');
  show(comparisonReport(compared, parameters, language, style));
}
