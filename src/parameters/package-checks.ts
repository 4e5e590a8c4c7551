import { ADVICE_YEARS, WAGE_NEEDS } from '../dossier/lists.js';
import { nearest } from '../dossier/nearest.js';
import { parseIsoDate } from '../values/date.js';
import { QUARTERS_PER_YEAR } from '../values/quarter.js';
import { formatRate, isBetween, isMultipleOf, type Rate, rate } from '../values/rate.js';
import type { PackageInFile, ParameterData, ValueEntry } from './entry.js';
import { valuesBetween } from './lookup.js';
import { type ParameterProblem, parameterProblem } from './parameter-problem.js';
import { placeOfValue } from './place.js';

const YEARS = ADVICE_YEARS.map(({ value }) => value);
const NEEDS = WAGE_NEEDS.map(({ value }) => value as string);
const LAST_DAY = '9999-12-31';

/**
 * Holds the start packages against the dossiers that can ask for them, against each other, and against the
 * lowest rate, the highest rate and the rate step in force.
 *
 * @returns everything that does not hold
 */
export function checkPackages(data: ParameterData): ParameterProblem[] {
  const problems: ParameterProblem[] = [];
  const idOf = new Map<string, string>();
  for (const { id, kind, values } of data.parameters) {
    if (kind !== 'package') continue;
    const [first] = values;
    const name = first && `${first.value.years} ${first.value.need}`;
    const other = name === undefined ? undefined : idOf.get(name);
    if (first && other !== undefined)
      problems.push(parameterProblem(placeOfValue(id, first.from, 'value'), 'SAME_PACKAGE', { other }));
    else if (name !== undefined) idOf.set(name, id);
    values.forEach((value, index) => {
      const at = (key: string) => placeOfValue(id, value.from, key);
      problems.push(...checkNeed(value.value, at));
      if (first && `${value.value.years} ${value.value.need}` !== name)
        problems.push(
          parameterProblem(at('value'), 'OTHER_PACKAGE', {
            years: first.value.years,
            need: first.value.need,
          }),
        );
      problems.push(...checkQuarters(value, at), ...checkRates(value, values[index + 1]?.from, data, at));
    });
  }
  return problems;
}

type At = (key: string) => string;

function checkNeed({ years, need }: PackageInFile, at: At): ParameterProblem[] {
  const problems: ParameterProblem[] = [];
  if (!YEARS.includes(String(years) as (typeof YEARS)[number]))
    problems.push(parameterProblem(at('value.years'), 'UNKNOWN_PACKAGE_YEARS', { choices: YEARS }));
  if (!NEEDS.includes(need))
    problems.push(
      parameterProblem(at('value.need'), 'UNKNOWN_PACKAGE_NEED', {
        choices: NEEDS,
        nearest: nearest(need, NEEDS),
      }),
    );
  return problems;
}

function checkQuarters(
  { value: { years, steps }, gapQuarter }: ValueEntry & { readonly value: PackageInFile },
  at: At,
): ParameterProblem[] {
  const last = years * QUARTERS_PER_YEAR;
  const late = steps.flatMap(({ fromQuarter }, index) =>
    fromQuarter > last ? [at(`value.steps[${index + 1}].fromQuarter`)] : [],
  );
  if (gapQuarter !== undefined && gapQuarter > last) late.push(at('gapQuarter'));
  return late.map((place) => parameterProblem(place, 'QUARTER_AFTER_TERM', { last }));
}

/** The rates of a package must fit whatever lowest and highest rate and rate step hold while the package does. */
function checkRates(
  { from, until, value: { steps } }: ValueEntry & { readonly value: PackageInFile },
  next: string | undefined,
  data: ParameterData,
  at: At,
): ParameterProblem[] {
  const first = parseIsoDate(from);
  const last = parseIsoDate(until ?? next ?? LAST_DAY);
  if (!first || !last) return [];
  const inForce = (id: string) =>
    valuesBetween<ValueEntry>(data.parameters.find((entry) => entry.id === id)?.values ?? [], first, last)
      .filter((value) => until !== undefined || next === undefined || value.from < next)
      .map((value) => rate(String(value.value)));
  const [lowest] = inForce('wage-premium.minimum-rate').sort((a, b) => compareRates(b, a));
  const [highest] = inForce('wage-premium.maximum-rate').sort(compareRates);
  if (!lowest || !highest) return [];
  const stepsInForce = inForce('wage-premium.rate-step').filter(({ numerator }) => numerator > 0n);
  return steps.flatMap((step, index) => {
    const place = at(`value.steps[${index + 1}].rate`);
    const value = rate(step.rate);
    if (!isBetween(value, lowest, highest))
      return [
        parameterProblem(place, 'RATE_OUT_OF_RANGE', {
          lowest: formatRate(lowest),
          highest: formatRate(highest),
        }),
      ];
    const missed = stepsInForce.find((inForceStep) => !isMultipleOf(value, inForceStep));
    return missed ? [parameterProblem(place, 'RATE_NOT_A_MULTIPLE', { step: formatRate(missed) })] : [];
  });
}

const compareRates = (a: Rate, b: Rate): number => Number(a.numerator - b.numerator);
