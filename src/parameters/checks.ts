import { nextDay, parseIsoDate } from '../values/date.js';
import type { ParameterData, ParameterEntry, ValueEntry } from './entry.js';
import { ParameterError } from './parameter-error.js';

/**
 * Holds the parameters against each other: ids once, dates that exist and ascend, no gap and no overlap
 * between the values of one parameter, steps that start at quarter 1 and ascend, gaps that are declared.
 * (That each value has a source and a confidence is part of the shape.)
 *
 * @throws ParameterError at the first place that does not hold
 */
export function checkParameters(data: ParameterData): void {
  mustBeDate('version', data.version);
  const gaps = new Set(data.gaps.map((gap) => gap.id));
  const seen = new Set<string>();
  for (const parameter of data.parameters) {
    if (seen.has(parameter.id)) throw new ParameterError(parameter.id, 'stands twice');
    seen.add(parameter.id);
    checkPeriods(parameter);
    for (const value of parameter.values) {
      const path = `${parameter.id} from ${value.from}`;
      if (value.gap !== undefined && !gaps.has(value.gap))
        throw new ParameterError(path, `names the gap ${value.gap}, which is not declared`);
      checkSteps(path, value);
      if (parameter.kind === 'date') mustBeDate(path, String(value.value));
    }
  }
}

function checkPeriods({ id, values }: ParameterEntry): void {
  let previous: ValueEntry | undefined;
  for (const value of values) {
    const path = `${id} from ${value.from}`;
    mustBeDate(path, value.from);
    if (value.until !== undefined) mustBeDate(path, value.until);
    if (value.until !== undefined && value.until < value.from)
      throw new ParameterError(path, 'ends before it starts');
    if (previous) {
      if (value.from <= previous.from) throw new ParameterError(path, 'dates must ascend');
      checkJoint(path, previous, value);
    }
    previous = value;
  }
}

/** A value without an end holds until the next one; one with an end must meet the next one exactly. */
function checkJoint(path: string, previous: ValueEntry, next: ValueEntry): void {
  const until = previous.until === undefined ? null : parseIsoDate(previous.until);
  if (!until) return;
  if (until >= next.from) throw new ParameterError(path, `overlaps the value before it, which ends ${until}`);
  if (nextDay(until) !== next.from)
    throw new ParameterError(path, `leaves a gap after the value before it, which ends ${until}`);
}

function checkSteps(path: string, { value }: ValueEntry): void {
  const steps = Array.isArray(value)
    ? value
    : typeof value === 'object' && 'steps' in value && Array.isArray(value.steps)
      ? value.steps
      : null;
  if (!steps) return;
  if (steps[0]?.fromQuarter !== 1) throw new ParameterError(path, 'the first step must start at quarter 1');
  for (let i = 1; i < steps.length; i++) {
    if ((steps[i]?.fromQuarter ?? 0) <= (steps[i - 1]?.fromQuarter ?? 0))
      throw new ParameterError(path, 'the steps must ascend by quarter');
  }
}

function mustBeDate(path: string, text: string): void {
  if (!parseIsoDate(text)) throw new ParameterError(path, `${text} is no date`);
}
