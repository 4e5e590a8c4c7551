import { type ParameterDiagnostic, parameterDiagnostic } from '../../diagnostics/parameter-diagnostic.js';
import { QUARTERS_PER_YEAR } from '../../primitives/quarter.js';
import { ADVICE_YEARS, WAGE_NEEDS } from '../../vocabulary/enums.js';
import { suggest } from '../../vocabulary/suggest.js';
import type { PackageInFile, ParameterData, ValueEntry } from '../entry.js';
import { valueLocation } from '../location.js';

const YEARS = ADVICE_YEARS.map(({ value }) => value);
const NEEDS = WAGE_NEEDS.map(({ value }) => value as string);

/**
 * Checks that dossiers can use the start packages, and the packages against each other.
 *
 * @returns everything that is wrong
 */
export function checkPackages(data: ParameterData): ParameterDiagnostic[] {
  const problems: ParameterDiagnostic[] = [];
  const idOf = new Map<string, string>();
  for (const { id, kind, values } of data.parameters) {
    if (kind !== 'package') continue;
    const [first] = values;
    const name = first && `${first.value.years} ${first.value.need}`;
    const other = name === undefined ? undefined : idOf.get(name);
    if (first && other !== undefined)
      problems.push(parameterDiagnostic(valueLocation(id, first.from, 'value'), 'SAME_PACKAGE', { other }));
    else if (name !== undefined) idOf.set(name, id);
    for (const value of values) {
      const at = (key: string) => valueLocation(id, value.from, key);
      problems.push(...checkNeed(value.value, at));
      if (first && `${value.value.years} ${value.value.need}` !== name)
        problems.push(
          parameterDiagnostic(at('value'), 'OTHER_PACKAGE', {
            years: first.value.years,
            need: first.value.need,
          }),
        );
      problems.push(...checkQuarters(value, at));
    }
  }
  return problems;
}

type At = (key: string) => string;

function checkNeed({ years, need }: PackageInFile, at: At): ParameterDiagnostic[] {
  const problems: ParameterDiagnostic[] = [];
  if (!YEARS.includes(String(years) as (typeof YEARS)[number]))
    problems.push(parameterDiagnostic(at('value.years'), 'UNKNOWN_PACKAGE_YEARS', { choices: YEARS }));
  if (!NEEDS.includes(need))
    problems.push(
      parameterDiagnostic(at('value.need'), 'UNKNOWN_PACKAGE_NEED', {
        choices: NEEDS,
        nearest: suggest(need, NEEDS),
      }),
    );
  return problems;
}

function checkQuarters(
  { value: { years, steps }, gapQuarter }: ValueEntry & { readonly value: PackageInFile },
  at: At,
): ParameterDiagnostic[] {
  const last = years * QUARTERS_PER_YEAR;
  const late = steps.flatMap(({ fromQuarter }, index) =>
    fromQuarter > last ? [at(`value.steps[${index + 1}].fromQuarter`)] : [],
  );
  if (gapQuarter !== undefined && gapQuarter > last) late.push(at('gapQuarter'));
  return late.map((place) => parameterDiagnostic(place, 'QUARTER_AFTER_TERM', { last }));
}
