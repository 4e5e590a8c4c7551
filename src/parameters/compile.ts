import { type ParameterDiagnostic, parameterDiagnostic } from '../diagnostics/parameter-diagnostic.js';
import { type IsoDate, parseIsoDate } from '../primitives/date.js';
import { type Euro, euro } from '../primitives/euro.js';
import { firstDay, formatQuarter, parseQuarter, type Quarter } from '../primitives/quarter.js';
import { rate } from '../primitives/rate.js';
import { multiple } from '../primitives/ratio.js';
import type { ParameterType } from '../vocabulary/enums.js';
import { type EntryOf, PACKAGE_PREFIX, type ParameterData, type WithOrigin } from './entry.js';
import type { IndexRate } from './index-rate.js';
import { valueLocation } from './location.js';
import { ParameterError } from './parameter-error.js';
import {
  CONDITION_IDS,
  type ConditionId,
  type Overlay,
  type Parameters,
  type Series,
  type StartPackage,
} from './parameters.js';

const STANDARD_NEED = 'standard';

type EntryRead<K extends ParameterType> = EntryOf<K, WithOrigin>;
type RawValue<K extends ParameterType> = EntryOf<K>['values'][number]['value'];

/**
 * Turns checked parameter data into the typed values of the calculation.
 *
 * @throws ParameterError when a parameter that the calculation needs is missing, has another kind,
 *   or does not cover the measure from its first day
 */
export function compileParameters(
  data: ParameterData,
  sha256: string,
  indexation: IndexRate | null,
  overlay: Overlay | null = null,
): Parameters {
  const byId = new Map(data.parameters.map((entry) => [entry.id, entry]));
  const find = <K extends ParameterType>(id: string, kind: K): EntryRead<K> => {
    const entry = byId.get(id);
    if (!entry) throw ParameterError.of(id, 'MISSING_PARAMETER', {});
    if (entry.kind !== kind) throw ParameterError.of(`${id}: kind`, 'OTHER_KIND', { expected: kind });
    return entry as unknown as EntryRead<K>;
  };
  const start = firstDayNeeded(find('measure.first-quarter', 'quarter'));
  const uncovered: ParameterDiagnostic[] = [];
  const series = <K extends ParameterType, T>(id: string, kind: K, read: (value: RawValue<K>) => T): Series<T> => {
    const values = readSeries(find(id, kind), read);
    const from = values[0]?.from ?? '';
    const until = values.at(-1)?.until ?? null;
    if (from > start) uncovered.push(parameterDiagnostic(id, 'NO_VALUE_ON', { day: start }));
    if (until !== null) uncovered.push(parameterDiagnostic(id, 'NO_VALUE_AFTER', { until }));
    return values;
  };
  const amounts = (id: string) => series(id, 'amount', euro);
  const rates = (id: string) => series(id, 'rate', rate);
  const counts = (id: string) => series(id, 'count', Number);
  const multiples = (id: string) => series(id, 'count', (count) => multiple(Number(count)));

  const parameters: Parameters = {
    version: data.version,
    sha256,
    overlay,
    knownUntil: quarterValue(data.knownUntil),
    indexation,
    firstQuarter: series('measure.first-quarter', 'quarter', quarterValue),
    minimumContractHours: counts('eligibility.minimum-contract-hours'),
    minimumWage: amounts('minimum-wage'),
    capMultiple: multiples('reference-wage.cap-multiple'),
    minimumRate: rates('wage-premium.minimum-rate'),
    maximumRate: rates('wage-premium.maximum-rate'),
    rateStep: rates('wage-premium.rate-step'),
    packages: data.parameters
      .filter(({ id }) => id.startsWith(PACKAGE_PREFIX))
      .map(({ id }) => series(id, 'package', readPackage)),
    evaluationYears: counts('wage-premium.evaluation.years'),
    evaluationEarliestQuarter: counts('wage-premium.evaluation.earliest-quarter'),
    extensionYears: counts('wage-premium.extension.years'),
    extensionFromYear: counts('wage-premium.extension.apply-from-year'),
    guidanceFixed: series('guidance-premium.fixed', 'amount-steps', readAmountSteps),
    guidanceVariable: {
      low: amounts('guidance-premium.variable.low'),
      medium: amounts('guidance-premium.variable.medium'),
      high: amounts('guidance-premium.variable.high'),
    },
    supportMultiple: multiples('support-premium.minimum-wage-multiple'),
    selfEmployedAfter: series('support-premium.self-employed-after', 'date', dateValue),
    conditions: Object.fromEntries(
      CONDITION_IDS.map((id) => [id, series(`condition.${id}`, 'text', (text) => text)]),
    ) as Record<ConditionId, Series<string>>,
    gaps: data.gaps,
    entries: data.parameters,
  };
  if (uncovered.length > 0) throw new ParameterError(uncovered);
  assertUsable(parameters);
  return parameters;
}

/** The first day on which a term that does not start before the measure needs values. */
function firstDayNeeded({ values: [first] }: EntryRead<'quarter'>): string {
  if (!first) return '';
  const quarter = parseQuarter(first.value);
  return quarter === null || first.from < firstDay(quarter) ? first.from : firstDay(quarter);
}

/** Checks what every dossier needs: a rate step, and a standard package for an advice that is evaluated. */
function assertUsable({ packages, rateStep, evaluationYears }: Parameters): void {
  for (const { parameter, from, value } of rateStep)
    if (value.numerator === 0) throw ParameterError.of(valueLocation(parameter, from), 'ZERO_RATE_STEP', {});
  const standard = packages.flatMap(([first]) => (first?.value.need === STANDARD_NEED ? first.value.years : []));
  for (const { value: years } of evaluationYears)
    if (!standard.includes(years))
      throw ParameterError.of('wage-premium.package', 'NO_PACKAGE', { years, need: STANDARD_NEED });
}

function readSeries<K extends ParameterType, T>(entry: EntryRead<K>, read: (value: RawValue<K>) => T): Series<T> {
  return entry.values.map((value) => ({
    parameter: entry.id,
    from: dateValue(value.from),
    until: value.until === undefined ? null : dateValue(value.until),
    value: read(value.value as RawValue<K>),
    source: value.source,
    confidence: value.confidence,
    gap: value.gap ?? null,
    gapQuarter: value.gapQuarter ?? null,
    origin: value.origin,
  }));
}

const readPackage = ({ years, need, steps }: RawValue<'package'>): StartPackage => ({
  years,
  need,
  steps: steps.map((step) => ({ fromQuarter: step.fromQuarter, value: rate(step.rate) })),
});

const readAmountSteps = (steps: RawValue<'amount-steps'>): { fromQuarter: number; value: Euro }[] =>
  steps.map((step) => ({ fromQuarter: step.fromQuarter, value: euro(step.amount) }));

const dateValue = (text: string): IsoDate => parseIsoDate(text) as IsoDate;
const quarterValue = (text: string): Quarter => parseQuarter(text) as Quarter;

export const dataOf = ({ version, knownUntil, gaps, entries }: Parameters): ParameterData => ({
  version,
  knownUntil: formatQuarter(knownUntil),
  gaps,
  parameters: entries,
});
