import { parameterDiagnostic } from '../../diagnostics/parameter-diagnostic.js';
import type { IsoDate } from '../../primitives/date.js';
import { ADVICE_YEARS, type ParameterType, valuesOf } from '../../vocabulary/enums.js';
import { suggest } from '../../vocabulary/suggest.js';
import { type FileEntry, PACKAGE_PREFIX, type ParameterData, type ParameterEntry, type ValueEntry } from '../entry.js';
import { valueLocation } from '../location.js';
import { valueOn } from '../lookup.js';
import type { Problems } from './checks.js';

/**
 * Checks that the program can use a parameter of a file: it has the type and the unit of the parameter of the program,
 * or is a new start package, since no code would read any other.
 */
export function* checkUsable(
  { id, kind, unit }: FileEntry,
  known: ParameterEntry | undefined,
  ids: Iterable<string>,
): Problems {
  const expected = known?.kind ?? 'package';
  if (!known && !id.startsWith(PACKAGE_PREFIX))
    yield parameterDiagnostic(id, 'UNKNOWN_PARAMETER', { nearest: suggest(id, ids) });
  else if (kind !== expected) yield parameterDiagnostic(`${id}: kind`, 'OTHER_KIND', { expected });
  else if (known && unit !== undefined && unit !== known.unit)
    yield parameterDiagnostic(`${id}: unit`, 'OTHER_UNIT', { expected: known.unit ?? null });
}

const YEARS: readonly string[] = valuesOf(ADVICE_YEARS);
/** Counts that can be 0. */
const MAY_BE_ZERO: ReadonlySet<string> = new Set(['eligibility.minimum-contract-hours']);
/** Counts that are numbers of years of an advice. */
const ARE_YEARS: ReadonlySet<string> = new Set(['wage-premium.evaluation.years', 'wage-premium.extension.years']);

/**
 * Checks that the calculation can use the user's own values: a series without an end still has none, no value is 0
 * that must not be, no rule in words is changed, and every value applies on some day.
 */
export function* checkOwnValues(data: ParameterData, base: ParameterData): Problems {
  const firstDay = data.parameters.find(({ id }) => id === 'measure.first-quarter')?.values[0]?.from ?? '';
  for (const { id, kind, values } of data.parameters) {
    const known = base.parameters.find((entry) => entry.id === id);
    for (const [index, value] of values.entries()) {
      if (value.origin !== 'overlay') continue;
      const next = values[index + 1]?.from;
      const isOver = value.until === undefined ? next !== undefined && next <= firstDay : value.until < firstDay;
      if (isOver) yield parameterDiagnostic(valueLocation(id, value.from), 'WITHOUT_EFFECT', { day: firstDay });
      yield* checkContent(id, kind, value, known);
    }
    const last = values.at(-1);
    if (last?.until !== undefined && known?.values.at(-1)?.until === undefined)
      yield parameterDiagnostic(valueLocation(id, last.from, 'until'), 'NO_VALUE_AFTER', { until: last.until });
  }
}

/** Checks a value, whatever its period. */
function* checkContent(
  id: string,
  kind: ParameterType,
  { from, value }: ValueEntry,
  known: ParameterEntry | undefined,
): Problems {
  const place = valueLocation(id, from, 'value');
  const before = known && valueOn<ValueEntry>(known.values, from as IsoDate)?.value;
  if (id === 'wage-premium.rate-step' && Number(value) === 0) yield parameterDiagnostic(place, 'ZERO_RATE_STEP', {});
  else if ((kind === 'amount' || kind === 'count') && Number(value) === 0 && !MAY_BE_ZERO.has(id))
    yield parameterDiagnostic(place, 'ZERO_VALUE', {});
  else if (ARE_YEARS.has(id) && !YEARS.includes(String(value)))
    yield parameterDiagnostic(place, 'UNKNOWN_PACKAGE_YEARS', { choices: YEARS });
  else if (kind === 'text' && typeof before === 'string' && value !== before)
    yield parameterDiagnostic(place, 'TEXT_CHANGED', { text: before });
  else if (kind === 'coefficients' && known) yield* checkNames(value, known, place);
}

/** Checks that coefficients have exactly the names of the formula. */
function* checkNames(value: ValueEntry['value'], known: ParameterEntry, place: string): Problems {
  const names = new Set(known.values.flatMap((dated) => Object.keys(dated.value)));
  for (const name of Object.keys(value))
    if (!names.has(name))
      yield parameterDiagnostic(place, 'UNKNOWN_KEY', { key: name.slice(0, 64), nearest: suggest(name, names) });
  for (const name of Object.keys(known.values.at(-1)?.value ?? {}))
    if (!Object.keys(value).includes(name))
      yield parameterDiagnostic(`${place}.${name}`, 'MISSING_KEY', { form: 'coefficient' });
}
