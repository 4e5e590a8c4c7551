import { simulate } from '../../src/calculation/simulate.js';
import { parseVariations, variantsOf, variedFields } from '../../src/cli/options/variations.js';
import type { Language } from '../../src/i18n/language.js';
import type { PrintedComparison } from '../../src/report/answer-formats.js';
import type { ComparedDossiers } from '../../src/report/comparison.js';
import { toGrid } from '../../src/report/grid.js';
import { columnLetters } from '../../src/vocabulary/column-letters.js';
import { dossierOf, ORDINARY, PARAMETERS } from './dossiers.js';

type Fields = Readonly<Record<string, string>>;

/**
 * What `imw compare` compares: dossiers, each with every combination of some variations. Amounts stay as they are where
 * the fraction varies.
 *
 * @param variations as `--vary` takes them: `fraction=1,0.8`
 */
export function comparedAnswer(
  variations: readonly string[],
  dossiers: readonly Fields[] = [ORDINARY],
  changes: Partial<Pick<PrintedComparison, 'group' | 'dialect'>> & { readonly language?: Language } = {},
): PrintedComparison {
  const parsed = parseVariations(variations, 'point');
  const all = dossiers
    .flatMap((fields, index) =>
      variantsOf(parsed).map((variant) => ({
        file: dossiers.length > 1 ? `file-${index + 1}.json` : null,
        simulation: simulate(dossierOf({ ...fields, ...Object.fromEntries(variant) }), PARAMETERS),
      })),
    )
    .map((one, index) => ({ ...one, name: columnLetters(index + 1) })) as unknown as ComparedDossiers;
  const { group = 'term', dialect = 'excel', language = 'en' } = changes;
  const grid = toGrid(all, variedFields(parsed));
  return { all, grid, group, dialect, language, parameters: PARAMETERS, ownValues: [] };
}
