import { keptFor } from '../parameters/kept.js';
import { dayForParameters, mustHold } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import { compareEuro, isZeroEuro } from '../values/euro.js';
import { QUARTERS_PER_YEAR, yearOf } from '../values/quarter.js';
import { isBetween, isMultipleOf, ratePercentage } from '../values/rate.js';
import type { Draft } from './dossier.js';
import { ALL_FIELDS, type FieldName } from './fields.js';
import { type ListValue, WAGE_NEEDS } from './lists.js';
import { flaw, type Problem, type ProblemCode, type ProblemDetails, problem } from './problem.js';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
/** Adds a problem with the column it stands in. */
type Report = <C extends ProblemCode>(column: FieldName, code: C, details: ProblemDetails[C]) => void;
type Rule = (draft: Draft, report: Report, parameters: Parameters, given: Given) => void;
/** Whether something stands in a field, readable or not. */
type Given = (field: FieldName) => boolean;

/**
 * Holds the values of a dossier against each other (interface: "What is wrong with a row").
 *
 * @param draft the values that could be read; a value that could not is absent
 * @param unreadable the fields that were given but could not be read: no further fault is found with those
 * @param problems what is wrong is added here, in the order of the table of fields
 */
export function addProblems(
  draft: Draft,
  unreadable: ReadonlySet<string>,
  parameters: Parameters,
  problems: Problem[],
): void {
  const report: Report = (column, code, details) => {
    if (!unreadable.has(column)) problems.push(problem(column, flaw(code, details)));
  };
  const given: Given = (field) => draft[field] !== undefined || unreadable.has(field);
  for (const rule of RULES) rule(draft, report, parameters, given);
}

/** The fields that everybody must fill in, and those that an employer must. */
const NEEDED_ALWAYS = ALL_FIELDS.filter(({ needed }) => needed === 'always').map(({ name }) => name);
const NEEDED_OF_EMPLOYERS = ALL_FIELDS.filter(({ needed }) => needed === 'employer').map(({ name }) => name);

const requiredValues: Rule = (draft, report) => {
  for (const name of NEEDED_ALWAYS) if (draft[name] === undefined) report(name, 'MISSING_VALUE', {});
  if (draft.employer_type !== undefined && draft.employer_type !== 'self-employed')
    for (const name of NEEDED_OF_EMPLOYERS) if (draft[name] === undefined) report(name, 'MISSING_VALUE', {});
  if (draft.workplace === 'eu-eea' && draft.returns_weekly === undefined)
    report('returns_weekly', 'MISSING_RETURN', {});
};

const startInRange: Rule = ({ start }, report) => {
  if (!start) return;
  const year = yearOf(start.quarter);
  if (year < FIRST_YEAR || year > LAST_YEAR)
    report('start', 'START_OUT_OF_RANGE', { first: FIRST_YEAR, last: LAST_YEAR });
};

const wageAboveZero: Rule = (draft, report) => {
  if (draft.employer_type === 'self-employed') return;
  if (draft.gross_monthly !== undefined && isZeroEuro(draft.gross_monthly))
    report('gross_monthly', 'ZERO_WAGE', {});
};

const reductionsWithinContributions: Rule = (draft, report) => {
  const { reductions_monthly: reductions, contributions_monthly: contributions } = draft;
  if (reductions !== undefined && contributions !== undefined && compareEuro(reductions, contributions) > 0)
    report('reductions_monthly', 'REDUCTIONS_EXCEED_CONTRIBUTIONS', {});
};

const datesInOrder: Rule = ({ contract_start, contract_end }, report) => {
  if (contract_start && contract_end && contract_end < contract_start)
    report('contract_end', 'END_BEFORE_START', {});
};

const packageExists: Rule = ({ advice_years, wage_need }, report, parameters) => {
  if (!advice_years || !wage_need) return;
  const years = Number(advice_years);
  const needs = needsWithPackage(years, parameters);
  if (!needs.some(({ value }) => value === wage_need))
    report('wage_need', 'NO_START_PACKAGE', { years, needs });
};

const needsOf = keptFor<number, readonly ListValue[]>();

/** The needs for which there is a start package with an advice of some years. */
function needsWithPackage(years: number, parameters: Parameters): readonly ListValue[] {
  const kept = needsOf(parameters);
  let needs = kept.get(years);
  if (!needs) {
    const packages = parameters.packages.flat().map(({ value }) => value);
    needs = WAGE_NEEDS.filter(({ value }) => packages.some((p) => p.years === years && p.need === value));
    kept.set(years, needs);
  }
  return needs;
}

const EVALUATION_FIELDS = ['evaluated_from', 'evaluated_rate', 'evaluated_guidance'] as const;

const evaluation: Rule = (draft, report, parameters, given) => {
  const { evaluated_from: from, evaluated_rate: rate } = draft;
  const first = EVALUATION_FIELDS.find(given);
  if (first === undefined || !draft.start || !draft.advice_years) return;
  const day = dayForParameters(parameters, draft.start.quarter);
  const years = Number(draft.advice_years);
  if (years !== mustHold(parameters.evaluationYears, day).value) {
    report(first, 'EVALUATION_OF_SHORT_ADVICE', { years });
    return;
  }
  if (!given('evaluated_from')) report('evaluated_from', 'EVALUATION_WITHOUT_QUARTER', {});
  if (!given('evaluated_rate') && !given('evaluated_guidance'))
    report('evaluated_from', 'EVALUATION_WITHOUT_CHANGE', {});
  const earliest = mustHold(parameters.evaluationEarliestQuarter, day).value;
  const last = years * QUARTERS_PER_YEAR;
  if (from !== undefined && from < earliest) report('evaluated_from', 'EVALUATION_TOO_EARLY', { earliest });
  if (from !== undefined && from > last) report('evaluated_from', 'EVALUATION_TOO_LATE', { last });
  const low = mustHold(parameters.minimumRate, day).value;
  const high = mustHold(parameters.maximumRate, day).value;
  const step = mustHold(parameters.rateStep, day).value;
  if (rate && !(isBetween(rate, low, high) && isMultipleOf(rate, step)))
    report('evaluated_rate', 'EVALUATION_RATE_OUT_OF_STEPS', {
      lowest: ratePercentage(low),
      highest: ratePercentage(high),
      step: ratePercentage(step),
    });
};

const selfEmployedHasNoWage: Rule = (draft, report) => {
  if (draft.employer_type !== 'self-employed') return;
  for (const name of [
    'gross_monthly',
    'year_end_premium',
    'contributions_monthly',
    'reductions_monthly',
  ] as const) {
    const amount = draft[name];
    if (amount !== undefined && (name === 'gross_monthly' || !isZeroEuro(amount)))
      report(name, 'SELF_EMPLOYED_WITH_WAGE', {});
  }
  for (const name of ['guidance_need', 'evaluated_guidance'] as const)
    if (draft[name] !== undefined && draft[name] !== 'none') report(name, 'SELF_EMPLOYED_WITH_GUIDANCE', {});
};

const RULES: readonly Rule[] = [
  requiredValues,
  startInRange,
  wageAboveZero,
  reductionsWithinContributions,
  datesInOrder,
  packageExists,
  evaluation,
  selfEmployedHasNoWage,
];
