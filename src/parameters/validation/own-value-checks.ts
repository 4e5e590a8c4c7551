import { type ParameterDiagnostic, parameterDiagnostic } from '../../diagnostics/parameter-diagnostic.js';
import type { IsoDate } from '../../primitives/date.js';
import { ADVICE_YEARS } from '../../vocabulary/enums.js';
import { suggest } from '../../vocabulary/suggest.js';
import type { FileEntry, ParameterData, ParameterEntry, ValueEntry } from '../entry.js';
import { PACKAGE_PREFIX } from '../entry.js';
import { valueLocation } from '../location.js';
import { valueOn } from '../lookup.js';

/** Checks that a file does not change the type or the unit of a parameter of the program. */
export function checkSort(known: ParameterEntry, { id, kind, unit }: FileEntry): ParameterDiagnostic | null {
  if (kind !== known.kind) return parameterDiagnostic(`${id}: kind`, 'OTHER_KIND', { expected: known.kind });
  if (unit !== undefined && unit !== known.unit)
    return parameterDiagnostic(`${id}: unit`, 'OTHER_UNIT', { expected: known.unit ?? null });
  return null;
}

/** Checks that a new parameter is a start package: no code would read any other. */
export function checkAddable({ id, kind }: FileEntry, known: Iterable<string>): ParameterDiagnostic | null {
  if (!id.startsWith(PACKAGE_PREFIX))
    return parameterDiagnostic(id, 'UNKNOWN_PARAMETER', { nearest: suggest(id, known) });
  return kind === 'package'
    ? null
    : parameterDiagnostic(`${id}: kind`, 'OTHER_KIND', { expected: 'package' });
}

const YEARS = ADVICE_YEARS.map(({ value }) => value as string);
/** Counts that can be 0. */
const MAY_BE_ZERO: ReadonlySet<string> = new Set(['eligibility.minimum-contract-hours']);
/** Counts that are numbers of years of an advice. */
const ARE_YEARS: ReadonlySet<string> = new Set([
  'wage-premium.evaluation.years',
  'wage-premium.extension.years',
]);

/**
 * Checks that the calculation can use the user's own values: a series without an end still has none, no value is 0
 * that must not be, no rule in words is changed, and every value applies on some day.
 *
 * @param data the values with the user's own values merged in
 * @param base the values without them
 */
export function checkOwnValues(data: ParameterData, base: ParameterData): ParameterDiagnostic[] {
  const first = firstDayOf(data);
  return data.parameters.flatMap((entry) => {
    const known = base.parameters.find(({ id }) => id === entry.id);
    const own = entry.values.flatMap((value, index) => {
      if (value.origin !== 'overlay') return [];
      const next = entry.values[index + 1]?.from;
      const isOver = value.until === undefined ? next !== undefined && next <= first : value.until < first;
      return [
        ...(isOver
          ? [parameterDiagnostic(valueLocation(entry.id, value.from), 'WITHOUT_EFFECT', { day: first })]
          : []),
        ...contentProblems(entry, value, known),
      ];
    });
    return [...own, ...endProblems(entry, known)];
  });
}

/** The first day of the measure. */
const firstDayOf = ({ parameters }: ParameterData): string =>
  parameters.find(({ id }) => id === 'measure.first-quarter')?.values[0]?.from ?? '';

function endProblems(
  { id, values }: ParameterEntry,
  known: ParameterEntry | undefined,
): ParameterDiagnostic[] {
  const last = values.at(-1);
  if (last?.until === undefined || known?.values.at(-1)?.until !== undefined) return [];
  return [
    parameterDiagnostic(valueLocation(id, last.from, 'until'), 'NO_VALUE_AFTER', { until: last.until }),
  ];
}

/** What is wrong with a value, whatever its period. */
function contentProblems(
  { id, kind }: ParameterEntry,
  { from, value }: ValueEntry,
  known: ParameterEntry | undefined,
): ParameterDiagnostic[] {
  const place = valueLocation(id, from, 'value');
  const before = known && valueOn<ValueEntry>(known.values, from as IsoDate)?.value;
  if (id === 'wage-premium.rate-step' && Number(value) === 0)
    return [parameterDiagnostic(place, 'ZERO_RATE_STEP', {})];
  if ((kind === 'amount' || kind === 'count') && Number(value) === 0 && !MAY_BE_ZERO.has(id))
    return [parameterDiagnostic(place, 'ZERO_VALUE', {})];
  if (ARE_YEARS.has(id) && !YEARS.includes(String(value)))
    return [parameterDiagnostic(place, 'UNKNOWN_PACKAGE_YEARS', { choices: YEARS })];
  if (kind === 'text' && typeof before === 'string' && value !== before)
    return [parameterDiagnostic(place, 'TEXT_CHANGED', { text: before })];
  if (kind === 'coefficients' && known) return nameProblems(value, known, place);
  return [];
}

/** Checks that coefficients have exactly the names of the formula. */
function nameProblems(
  value: ValueEntry['value'],
  known: ParameterEntry,
  place: string,
): ParameterDiagnostic[] {
  const needed = Object.keys(known.values.at(-1)?.value ?? {});
  const names = [...new Set(known.values.flatMap((dated) => Object.keys(dated.value)))];
  const given = Object.keys(value);
  return [
    ...given
      .filter((name) => !names.includes(name))
      .map((name) =>
        parameterDiagnostic(place, 'UNKNOWN_KEY', { key: name.slice(0, 64), nearest: suggest(name, names) }),
      ),
    ...needed
      .filter((name) => !given.includes(name))
      .map((name) => parameterDiagnostic(`${place}.${name}`, 'MISSING_KEY', { form: 'coefficient' })),
  ];
}
