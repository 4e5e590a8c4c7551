import { type ParameterDiagnostic, parameterDiagnostic } from '../../diagnostics/parameter-diagnostic.js';
import { nextDay, parseIsoDate } from '../../primitives/date.js';
import { suggest } from '../../vocabulary/suggest.js';
import type { ParameterData, ParameterEntry, ValueEntry } from '../entry.js';
import { valueLocation } from '../location.js';

/** What a check finds, problem by problem. */
export type Problems = Generator<ParameterDiagnostic, void>;

/**
 * Checks the parameters against each other: ids once, dates that exist and ascend, no gap and no overlap
 * between the values of one parameter, steps that start at quarter 1 and ascend, gaps that are declared.
 * (The schema checks that each value has a source and a confidence.)
 */
export function* checkParameters({ version, gaps, parameters }: ParameterData): Problems {
  if (!parseIsoDate(version)) yield parameterDiagnostic('version', 'PERIOD_NOT_A_DATE', { value: version });
  const declared = new Set(gaps.map(({ id }) => id));
  const seen = new Set<string>();
  for (const parameter of parameters) {
    if (seen.has(parameter.id)) yield parameterDiagnostic(parameter.id, 'DUPLICATE_PARAMETER', {});
    seen.add(parameter.id);
    yield* checkPeriods(parameter);
    for (const value of parameter.values) yield* checkValue(parameter, value, declared);
  }
}

function* checkValue(
  { id, kind }: ParameterEntry,
  { from, value, gap, gapQuarter }: ValueEntry,
  gaps: ReadonlySet<string>,
): Problems {
  const at = (key: string) => valueLocation(id, from, key);
  if (gap !== undefined && !gaps.has(gap))
    yield parameterDiagnostic(at('gap'), 'UNDECLARED_GAP', { nearest: suggest(gap, gaps) });
  if (gapQuarter !== undefined && gap === undefined)
    yield parameterDiagnostic(at('gapQuarter'), 'GAP_QUARTER_WITHOUT_GAP', {});
  if (kind === 'date' && !parseIsoDate(String(value)))
    yield parameterDiagnostic(at('value'), 'PERIOD_NOT_A_DATE', { value: String(value) });
  const { steps, key } = stepsOf(value);
  for (const [index, { fromQuarter }] of steps.entries()) {
    const before = steps[index - 1]?.fromQuarter;
    if (before === undefined ? fromQuarter !== 1 : fromQuarter <= before)
      yield parameterDiagnostic(
        at(`${key}[${index + 1}].fromQuarter`),
        before === undefined ? 'STEPS_NOT_FROM_FIRST' : 'STEPS_DESCEND',
        {},
      );
  }
}

/** The steps of a value, and the key that they have in a file; no steps for a value of another type. */
function stepsOf(value: ValueEntry['value']): {
  readonly steps: readonly { readonly fromQuarter: number }[];
  readonly key: string;
} {
  if (Array.isArray(value)) return { steps: value, key: 'value' };
  const hasSteps = typeof value === 'object' && 'steps' in value && Array.isArray(value.steps);
  return { steps: hasSteps ? value.steps : [], key: 'value.steps' };
}

/** Checks that dates exist, ascend and follow on each other: a value with an end must end the day before the next. */
function* checkPeriods({ id, values }: ParameterEntry): Problems {
  let previous: ValueEntry | undefined;
  for (const value of values) {
    const { from, until } = value;
    const noDate = [from, until].find((text) => text !== undefined && !parseIsoDate(text));
    if (noDate !== undefined) {
      const place = valueLocation(id, from, noDate === from ? 'from' : 'until');
      yield parameterDiagnostic(place, 'PERIOD_NOT_A_DATE', { value: noDate });
      continue;
    }
    if (until !== undefined && until < from)
      yield parameterDiagnostic(valueLocation(id, from, 'until'), 'PERIOD_ENDS_EARLY', {});
    if (previous) yield* checkJoint(id, previous, value);
    previous = value;
  }
}

/** Compares two values in succession; a problem is reported at the later one, or at the one that is the user's own. */
function* checkJoint(id: string, before: ValueEntry, after: ValueEntry): Problems {
  const place = valueLocation(id, after.from);
  const until = before.until === undefined ? null : parseIsoDate(before.until);
  if (after.from === before.from) yield parameterDiagnostic(place, 'DUPLICATE_DATE', {});
  else if (after.from < before.from) yield parameterDiagnostic(place, 'DATES_DESCEND', { before: before.from });
  else if (until && until >= before.from && nextDay(until) !== after.from)
    yield parameterDiagnostic(
      before.origin === 'overlay' && after.origin === 'shipped' ? valueLocation(id, before.from) : place,
      until >= after.from ? 'PERIODS_OVERLAP' : 'DAYS_WITHOUT_VALUE',
      { until, next: after.from },
    );
}
