import { parameterDiagnostic } from '../../diagnostics/parameter-diagnostic.js';
import { QUARTERS_PER_YEAR } from '../../primitives/quarter.js';
import { ADVICE_YEARS, valuesOf, WAGE_NEEDS } from '../../vocabulary/enums.js';
import { suggest } from '../../vocabulary/suggest.js';
import type { PackageInFile, ParameterData } from '../entry.js';
import { valueLocation } from '../location.js';
import type { Problems } from './checks.js';

const YEARS: readonly string[] = valuesOf(ADVICE_YEARS);
const NEEDS: readonly string[] = valuesOf(WAGE_NEEDS);

const nameOf = ({ years, need }: PackageInFile): string => `${years} ${need}`;

/** Checks that dossiers can use the start packages, and the packages against each other. */
export function* checkPackages({ parameters }: ParameterData): Problems {
  const idOf = new Map<string, string>();
  for (const { id, kind, values } of parameters) {
    if (kind !== 'package') continue;
    const [first] = values;
    if (!first) continue;
    const other = idOf.get(nameOf(first.value));
    if (other === undefined) idOf.set(nameOf(first.value), id);
    else yield parameterDiagnostic(valueLocation(id, first.from, 'value'), 'SAME_PACKAGE', { other });
    for (const { from, value, gapQuarter } of values) {
      const at = (key: string) => valueLocation(id, from, key);
      yield* checkName(value, at);
      if (nameOf(value) !== nameOf(first.value)) {
        const { years, need } = first.value;
        yield parameterDiagnostic(at('value'), 'OTHER_PACKAGE', { years, need });
      }
      yield* checkQuarters(value, gapQuarter, at);
    }
  }
}

type At = (key: string) => string;

function* checkName({ years, need }: PackageInFile, at: At): Problems {
  if (!YEARS.includes(String(years)))
    yield parameterDiagnostic(at('value.years'), 'UNKNOWN_PACKAGE_YEARS', { choices: YEARS });
  if (!NEEDS.includes(need)) {
    const nearest = suggest(need, NEEDS);
    yield parameterDiagnostic(at('value.need'), 'UNKNOWN_PACKAGE_NEED', { choices: NEEDS, nearest });
  }
}

function* checkQuarters({ years, steps }: PackageInFile, gapQuarter: number | undefined, at: At): Problems {
  const last = years * QUARTERS_PER_YEAR;
  for (const [index, { fromQuarter }] of steps.entries())
    if (fromQuarter > last)
      yield parameterDiagnostic(at(`value.steps[${index + 1}].fromQuarter`), 'QUARTER_AFTER_TERM', { last });
  if (gapQuarter !== undefined && gapQuarter > last)
    yield parameterDiagnostic(at('gapQuarter'), 'QUARTER_AFTER_TERM', { last });
}
