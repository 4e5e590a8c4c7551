import { simulate } from '../../calculation/simulate.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { type FieldSource, NONE } from '../../dossier/build-dossier.js';
import { type FieldName, kebabCase } from '../../dossier/fields.js';
import { textReader } from '../../dossier/from-text.js';
import { COMPARISON_FORMATS, COMPARISON_WRITERS, isPrinted } from '../../report/answer-formats.js';
import type { ComparedDossier, ComparedDossiers } from '../../report/comparison.js';
import { MOST_SIDE_BY_SIDE, toGrid } from '../../report/grid.js';
import { columnLetters } from '../../vocabulary/column-letters.js';
import { EXIT, type Run } from '../context.js';
import { assertConfidence } from '../io/print-result.js';
import { loadDossier, problemLine, readChanged } from '../io/read-dossier.js';
import { optionName, readDossierTexts } from '../options/dossier-options.js';
import {
  parseAnswerFormat,
  parseDecimalSeparator,
  parseDialect,
  parseGrouping,
  parseRequiredConfidence,
} from '../options/option-parsers.js';
import { loadParametersAndWarn } from '../options/run-parameters.js';
import { countVariants, parseVariations, variantsOf, variedFields } from '../options/variations.js';
import { ownValueLines } from '../own-values.js';

const EVALUATION = ['evaluated_rate', 'evaluated_guidance'] as const;
/** How many variants a grid can have. */
const MOST_IN_GRID = 100;

/** `imw compare`: dossiers side by side, each in the variants of `--vary`. */
export const run: Run = async (context, paths, options) => {
  const format = parseAnswerFormat(options, COMPARISON_FORMATS);
  const group = parseGrouping(options, format);
  const dialect = parseDialect(options);
  const required = parseRequiredConfidence(options);
  const decimal = parseDecimalSeparator(options);
  const variations = parseVariations(options.vary ?? [], decimal);
  const files = paths.length === 0 ? [undefined] : paths;
  const count = files.length * countVariants(variations);
  if (count < 2) throw new CliError('ONE_TO_COMPARE', {});
  const varied = variedFields(variations);
  const most = varied.length > 1 ? MOST_IN_GRID : MOST_SIDE_BY_SIDE;
  if (count > most) throw new CliError('TOO_MANY_TO_COMPARE', { count, most });
  const parameters = await loadParametersAndWarn(options, context);
  const texts = readDossierTexts(options);
  const compared: ComparedDossier[] = [];
  const wrong = new Set<string>();
  const variants = variantsOf(variations);
  for (const path of files) {
    const read = await loadDossier(path, parameters, context);
    for (const variant of variants) {
      const given = textReader((field) => variant.get(field) ?? (path && texts?.(field)), decimal);
      const changes: FieldSource = (field, index) => (variant.get(field.name) === '' ? NONE : given(field, index));
      const optionOf = (field: FieldName) => {
        if (variant.has(field)) return `--vary ${kebabCase(field)}`;
        // its quarter comes with a varied evaluation
        const varied = field === 'evaluated_from' && EVALUATION.find((name) => variant.has(name));
        if (varied) return `--vary ${kebabCase(varied)}`;
        return path === undefined || texts?.(field) !== undefined ? optionName(field) : null;
      };
      const base = path === undefined && texts ? textReader(texts, decimal) : undefined;
      const { dossier, problems } = readChanged(read, base, changes, options.keepWage === true, parameters);
      for (const found of problems ?? []) wrong.add(problemLine(found, path, decimal, optionOf, context));
      if (!dossier) continue;
      compared.push({
        name: columnLetters(compared.length + 1),
        file: path ?? null,
        simulation: simulate(dossier, parameters),
      });
    }
  }
  wrong.forEach(context.printError);
  if (wrong.size > 0) throw new CliError('DOSSIER_WRONG', { count: wrong.size });
  for (const { simulation } of compared) assertConfidence(required, simulation, parameters);
  const dossiers = compared as readonly ComparedDossier[] as ComparedDossiers;
  const ownValues = ownValueLines(parameters, options, context);
  const { language } = context;
  const answer = { all: dossiers, grid: toGrid(dossiers, varied), parameters, language, ownValues, group, dialect };
  if (!isPrinted(format)) {
    const write = await COMPARISON_WRITERS[format]();
    const { servicesOf } = await import('../io/run-services.js');
    context.stdout.write(await write({ ...answer, ...servicesOf(options, context) }));
  } else if (format === 'json') {
    const { toComparisonObject } = await import('../../report/comparison.js');
    const object = toComparisonObject(dossiers, parameters, language);
    context.stdout.write(`${JSON.stringify(object, null, 2)}\n`);
  } else {
    const { comparisonReport } = await import('../../report/terminal/comparison.js');
    context.print(comparisonReport(answer, context));
    if (options.chart) {
      const { variantsChart } = await import('../../report/terminal/chart/variants-chart.js');
      context.print(`${variantsChart(answer, context).join('\n')}\n`);
    }
  }
  return EXIT.done;
};
