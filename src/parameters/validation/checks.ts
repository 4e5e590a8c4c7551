import { type ParameterDiagnostic, parameterDiagnostic } from '../../diagnostics/parameter-diagnostic.js';
import { nextDay, parseIsoDate } from '../../primitives/date.js';
import { suggest } from '../../vocabulary/suggest.js';
import type { ParameterData, ParameterEntry, ValueEntry } from '../entry.js';
import { valueLocation } from '../location.js';

/**
 * Checks the parameters against each other: ids once, dates that exist and ascend, no gap and no overlap
 * between the values of one parameter, steps that start at quarter 1 and ascend, gaps that are declared.
 * (The schema checks that each value has a source and a confidence.)
 *
 * @returns everything that is wrong
 */
export function checkParameters(data: ParameterData): ParameterDiagnostic[] {
  const problems: ParameterDiagnostic[] = [];
  if (!parseIsoDate(data.version))
    problems.push(parameterDiagnostic('version', 'PERIOD_NOT_A_DATE', { value: data.version }));
  const gaps = new Set(data.gaps.map((gap) => gap.id));
  const seen = new Set<string>();
  for (const parameter of data.parameters) {
    const { id } = parameter;
    if (seen.has(id)) problems.push(parameterDiagnostic(id, 'DUPLICATE_PARAMETER', {}));
    seen.add(id);
    problems.push(...checkPeriods(parameter));
    for (const value of parameter.values) problems.push(...checkValue(parameter, value, gaps));
  }
  return problems;
}

function checkValue(
  { id, kind }: ParameterEntry,
  value: ValueEntry,
  gaps: ReadonlySet<string>,
): ParameterDiagnostic[] {
  const problems: ParameterDiagnostic[] = [];
  const at = (key: string) => valueLocation(id, value.from, key);
  if (value.gap !== undefined && !gaps.has(value.gap))
    problems.push(parameterDiagnostic(at('gap'), 'UNDECLARED_GAP', { nearest: suggest(value.gap, gaps) }));
  if (value.gapQuarter !== undefined && value.gap === undefined)
    problems.push(parameterDiagnostic(at('gapQuarter'), 'GAP_QUARTER_WITHOUT_GAP', {}));
  if (kind === 'date' && !parseIsoDate(String(value.value)))
    problems.push(parameterDiagnostic(at('value'), 'PERIOD_NOT_A_DATE', { value: String(value.value) }));
  const steps = stepsOf(value);
  const stepAt = (index: number) =>
    at(`value${Array.isArray(value.value) ? '' : '.steps'}[${index + 1}].fromQuarter`);
  if (steps && steps[0]?.fromQuarter !== 1)
    problems.push(parameterDiagnostic(stepAt(0), 'STEPS_NOT_FROM_FIRST', {}));
  steps?.forEach(({ fromQuarter }, index) => {
    if (index > 0 && fromQuarter <= (steps[index - 1]?.fromQuarter ?? 0))
      problems.push(parameterDiagnostic(stepAt(index), 'STEPS_DESCEND', {}));
  });
  return problems;
}

function stepsOf({ value }: ValueEntry): readonly { readonly fromQuarter: number }[] | null {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && 'steps' in value && Array.isArray(value.steps) ? value.steps : null;
}

/** Checks that dates exist, ascend and follow on each other: a value with an end must end the day before the next. */
function checkPeriods({ id, values }: ParameterEntry): ParameterDiagnostic[] {
  const problems: ParameterDiagnostic[] = [];
  let previous: ValueEntry | undefined;
  for (const value of values) {
    const { from, until } = value;
    const noDate = [from, until].find((text) => text !== undefined && !parseIsoDate(text));
    if (noDate !== undefined)
      problems.push(
        parameterDiagnostic(
          valueLocation(id, from, noDate === from ? 'from' : 'until'),
          'PERIOD_NOT_A_DATE',
          {
            value: noDate,
          },
        ),
      );
    else if (until !== undefined && until < from)
      problems.push(parameterDiagnostic(valueLocation(id, from, 'until'), 'PERIOD_ENDS_EARLY', {}));
    const joint = previous && noDate === undefined ? jointProblem(id, previous, value) : null;
    if (joint) problems.push(joint);
    if (noDate === undefined) previous = value;
  }
  return problems;
}

/** A problem between two values, reported at the later one, or at the one that is the user's own. */
function jointProblem(id: string, before: ValueEntry, after: ValueEntry): ParameterDiagnostic | null {
  if (after.from === before.from)
    return parameterDiagnostic(valueLocation(id, after.from), 'DUPLICATE_DATE', {});
  if (after.from < before.from)
    return parameterDiagnostic(valueLocation(id, after.from), 'DATES_DESCEND', { before: before.from });
  const until = before.until === undefined ? null : parseIsoDate(before.until);
  if (!until || until < before.from || nextDay(until) === after.from) return null;
  const blamed = before.origin === 'overlay' && after.origin === 'shipped' ? before : after;
  return parameterDiagnostic(
    valueLocation(id, blamed.from),
    until >= after.from ? 'PERIODS_OVERLAP' : 'DAYS_WITHOUT_VALUE',
    { until, next: after.from },
  );
}
