import { issue, type RowDiagnostic, rowDiagnostic } from '../diagnostics/row-diagnostic.js';
import { dayForParameters, requireValueOn } from '../parameters/lookup.js';
import { addToCache, cachePerParameters } from '../parameters/memo.js';
import type { Parameters } from '../parameters/parameters.js';
import { isZeroEuro } from '../primitives/euro.js';
import { QUARTERS_PER_YEAR, yearOf } from '../primitives/quarter.js';
import { isBetween, isMultipleOf, ratePercentage } from '../primitives/rate.js';
import { type EnumValue, WAGE_NEEDS } from '../vocabulary/enums.js';
import type { Draft } from './dossier.js';
import { enteredContributions, estimatedContributions } from './estimate-rules.js';
import { type FieldSet, fieldSet, fieldsIn } from './field-set.js';
import { type Contributions, isPercentage } from './field-types/contributions.js';
import type { AnyField, FieldName } from './fields.js';
import type { Report, Rule } from './rule.js';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/**
 * Checks the values of a dossier against each other.
 *
 * @param draft the values that could be read
 * @param absent the fields without a value: those that were not given, and those that could not be read, for which no
 *   further problem is reported
 * @param problems the problems found are added here, rule by rule
 */
export function addProblems(
  draft: Draft,
  absent: { readonly missing: FieldSet; readonly unreadable: FieldSet },
  parameters: Parameters,
  problems: RowDiagnostic[],
): void {
  const report: Report = (column, found) => {
    if (fieldsIn(absent.unreadable).every(({ name }) => name !== column)) problems.push(rowDiagnostic(column, found));
  };
  for (const rule of RULES) rule(draft, report, parameters, absent.missing);
}

/** The fields that every dossier needs, and those that an employer's dossier needs. */
const NEEDED_ALWAYS = fieldSet(({ needed }) => needed === 'always');
const NEEDED_OF_EMPLOYERS = NEEDED_ALWAYS | fieldSet(({ needed }) => needed === 'employer');

const requiredValues: Rule = (draft, report, _parameters, missing) => {
  const isEmployer = draft.employerType !== undefined && draft.employerType !== 'self-employed';
  const lacking = missing & (isEmployer ? NEEDED_OF_EMPLOYERS : NEEDED_ALWAYS);
  for (const { name } of fieldsIn(lacking)) report(name, issue('MISSING_VALUE', {}));
  if (draft.workplace === 'eu-eea' && draft.returnsWeekly === undefined)
    report('returns_weekly', issue('MISSING_RETURN', {}));
};

const startInRange: Rule = ({ start }, report) => {
  if (!start) return;
  const year = yearOf(start.quarter);
  if (year < FIRST_YEAR || year > LAST_YEAR)
    report('start', issue('START_OUT_OF_RANGE', { first: FIRST_YEAR, last: LAST_YEAR }));
};

const wageAboveZero: Rule = (draft, report) => {
  if (draft.employerType === 'self-employed') return;
  if (draft.grossMonthly !== undefined && isZeroEuro(draft.grossMonthly))
    report('gross_monthly', issue('ZERO_WAGE', {}));
};

const datesInOrder: Rule = ({ contractStart, contractEnd }, report) => {
  if (contractStart && contractEnd && contractEnd < contractStart)
    report('contract_end', issue('END_BEFORE_START', {}));
};

const packageExists: Rule = ({ adviceYears, wageNeed }, report, parameters) => {
  if (!adviceYears || !wageNeed) return;
  const years = Number(adviceYears);
  const needs = needsWithPackage(years, parameters);
  if (!needs.some(({ value }) => value === wageNeed)) report('wage_need', issue('NO_START_PACKAGE', { years, needs }));
};

const needsByYears = cachePerParameters<number, readonly EnumValue[]>();

/** The wage needs that have a start package for an advice of a number of years. */
function needsWithPackage(years: number, parameters: Parameters): readonly EnumValue[] {
  const cache = needsByYears(parameters);
  const found = cache.get(years);
  if (found) return found;
  const packages = parameters.packages.flat().filter(({ value }) => value.years === years);
  const needs = new Set(packages.map(({ value }) => value.need));
  return addToCache(
    cache,
    years,
    WAGE_NEEDS.filter(({ value }) => needs.has(value)),
  );
}

const setNamed = (...names: readonly FieldName[]): FieldSet => fieldSet(({ name }) => names.includes(name));
const EVALUATED_FROM = setNamed('evaluated_from');
const EVALUATED_TO = setNamed('evaluated_rate', 'evaluated_guidance');

const evaluation: Rule = (draft, report, parameters, missing) => {
  const { start, adviceYears, evaluatedFrom: from, evaluatedRate: rate } = draft;
  const [first] = fieldsIn((EVALUATED_FROM | EVALUATED_TO) & ~missing);
  if (first === undefined) return;
  const day = start && dayForParameters(parameters, start.quarter);
  const years = Number(adviceYears);
  if (day && adviceYears && years !== requireValueOn(parameters.evaluationYears, day).value) {
    report(first.name, issue('EVALUATION_OF_SHORT_ADVICE', { years }));
    return;
  }
  if ((EVALUATED_FROM & missing) !== 0) report('evaluated_from', issue('EVALUATION_WITHOUT_QUARTER', {}));
  if ((EVALUATED_TO & ~missing) === 0) report('evaluated_from', issue('EVALUATION_WITHOUT_CHANGE', {}));
  if (!day || !adviceYears) return;
  const earliest = requireValueOn(parameters.evaluationEarliestQuarter, day).value;
  const last = years * QUARTERS_PER_YEAR;
  if (from !== undefined && from < earliest) report('evaluated_from', issue('EVALUATION_TOO_EARLY', { earliest }));
  if (from !== undefined && from > last) report('evaluated_from', issue('EVALUATION_TOO_LATE', { last }));
  const low = requireValueOn(parameters.minimumRate, day).value;
  const high = requireValueOn(parameters.maximumRate, day).value;
  const step = requireValueOn(parameters.rateStep, day).value;
  if (rate && !(isBetween(rate, low, high) && isMultipleOf(rate, step)))
    report(
      'evaluated_rate',
      issue('EVALUATION_RATE_OUT_OF_STEPS', {
        lowest: ratePercentage(low),
        highest: ratePercentage(high),
        step: ratePercentage(step),
      }),
    );
};

const fieldsNamed = (...names: readonly FieldName[]): readonly AnyField[] => fieldsIn(setNamed(...names));
const WAGE = fieldsNamed('gross_monthly', 'year_end_premium', 'contributions_monthly', 'reductions_monthly');
const STATUS = fieldsNamed('worker_status', 'rsz_category');
const GUIDANCE = fieldsNamed('guidance_need', 'evaluated_guidance');

const isNothing = (value: Contributions): boolean => (isPercentage(value) ? value.numerator === 0 : isZeroEuro(value));

const selfEmployedHasNoWage: Rule = (draft, report) => {
  if (draft.employerType !== 'self-employed') return;
  for (const { name, key } of WAGE) {
    const given = draft[key] as Contributions | undefined;
    if (given !== undefined && (name === 'gross_monthly' || !isNothing(given)))
      report(name, issue('SELF_EMPLOYED_WITH_WAGE', {}));
  }
  for (const { name, key } of STATUS)
    if (draft[key] !== undefined) report(name, issue('SELF_EMPLOYED_WITH_STATUS', {}));
  for (const { name, key } of GUIDANCE) {
    const need = draft[key];
    if (need !== undefined && need !== 'none') report(name, issue('SELF_EMPLOYED_WITH_GUIDANCE', {}));
  }
};

const RULES: readonly Rule[] = [
  requiredValues,
  startInRange,
  wageAboveZero,
  enteredContributions,
  estimatedContributions,
  datesInOrder,
  packageExists,
  evaluation,
  selfEmployedHasNoWage,
];
