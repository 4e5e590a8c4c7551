import type { TermBasis } from '../calculation/basis.js';
import type { CheckId } from '../calculation/check.js';
import type { Outcome, Verdicts } from '../calculation/eligibility.js';
import { addDigit, digitsOf } from '../calculation/fast/key.js';
import { PREMIUMS } from '../calculation/premium.js';
import { guidanceNeedAt } from '../calculation/premiums/guidance-premium.js';
import { computeQuarter } from '../calculation/quarter.js';
import { evaluatedRateAt } from '../calculation/rate.js';
import { type Contract, coversNothing, coversWhole } from '../calculation/share.js';
import type { Simulation } from '../calculation/simulation.js';
import { startsBeforeMeasure } from '../calculation/term.js';
import { dayForParameters, requireValueOn } from '../parameters/lookup.js';
import { cachePerParameters, perParameters, remember } from '../parameters/memo.js';
import type { Dated, Gap, Parameters } from '../parameters/parameters.js';
import { addQuarters, type Quarter } from '../primitives/quarter.js';
import { exact } from '../primitives/round.js';
import { CONFIDENCES, type Confidence } from '../vocabulary/confidence.js';
import {
  ADVICE_YEARS,
  type EmployerType,
  GUIDANCE_NEEDS,
  valuesOf,
  WAGE_NEEDS,
} from '../vocabulary/enums.js';
import { deriveSimulation } from './derivation.js';
import type { ParameterUse } from './node.js';
import { useOf } from './parameter-use.js';
import { Recorder } from './recorder.js';

/** The parts of a simulation that determine which parameters it uses. */
export type UsingSimulation = Pick<Simulation, 'dossier' | 'verdicts' | 'term'>;

/**
 * Every parameter value that a result uses, each once: first those of the conditions, then those of the amounts, read
 * from the recorded calculation of each quarter. Quarters that use the same values are recorded once.
 */
export function parametersUsedBy(simulation: UsingSimulation, parameters: Parameters): ParameterUse[] {
  const uses = new Set(usesOfConditions(simulation, parameters));
  const { dossier, term } = simulation;
  if (!startsBeforeMeasure(dossier, parameters)) {
    const basis = { ...simulation, parameters };
    const cache = quarterUses(parameters);
    const ofTerm = termKey(simulation);
    for (let number = 1; number <= term.quarters; number++) {
      const key = quarterKey(number, ofTerm, simulation);
      const used = cache.get(key) ?? remember(cache, key, recordQuarter(number, basis), MOST_QUARTERS);
      for (const use of used) uses.add(use);
    }
  }
  return mergeUses(uses);
}

/** The same, from the recording of the whole calculation. */
export const findUsedParameters = (simulation: UsingSimulation, parameters: Parameters): ParameterUse[] =>
  mergeUses([
    ...usesOfConditions(simulation, parameters),
    ...deriveSimulation(simulation, parameters).flatMap(({ parameter }) => parameter ?? []),
  ]);

/** One use for each value, with its open question if that applies in some quarter. */
function mergeUses(uses: Iterable<ParameterUse>): ParameterUse[] {
  const merged = new Map<string, ParameterUse>();
  for (const { quarters: _, ...use } of uses) {
    const key = `${use.id} ${use.from}`;
    merged.set(key, { ...use, gap: use.gap ?? merged.get(key)?.gap ?? null });
  }
  return [...merged.values()];
}

const conditionUses = perParameters(() => new WeakMap<Verdicts, readonly ParameterUse[]>());

function usesOfConditions({ dossier, verdicts }: UsingSimulation, parameters: Parameters) {
  const cache = conditionUses(parameters);
  let uses = cache.get(verdicts);
  if (uses === undefined) {
    uses = PREMIUMS.flatMap((premium) =>
      verdicts[premium].checks.flatMap(({ id }) => parametersOfCondition(id, { dossier }, parameters)),
    );
    cache.set(verdicts, uses);
  }
  return uses;
}

const MOST_QUARTERS = 50_000;
const quarterUses = cachePerParameters<number, readonly ParameterUse[]>();
const knownUses = cachePerParameters<string, ParameterUse>();

/** The parameters that a quarter uses, from its recording: the same object for the same use. */
function recordQuarter(number: number, basis: TermBasis): readonly ParameterUse[] {
  const recorder = new Recorder(basis);
  computeQuarter(number, basis, recorder);
  const known = knownUses(basis.parameters);
  const uses = recorder.derivation.flatMap(({ parameter }) => {
    if (parameter === undefined) return [];
    const key = `${parameter.id} ${parameter.from} ${parameter.gap}`;
    return known.get(key) ?? remember(known, key, parameter);
  });
  return [...new Set(uses)];
}

const YES_NO = [true, false];
const OUTCOMES = ['eligible', 'not-eligible', 'not-applicable'] as const satisfies readonly Outcome[];
const DIGITS = digitsOf({
  wageNeed: valuesOf(WAGE_NEEDS),
  adviceYears: valuesOf(ADVICE_YEARS),
  isSelfEmployed: YES_NO,
  outcome: OUTCOMES,
  hasEvaluatedRate: YES_NO,
  guidanceNeed: valuesOf(GUIDANCE_NEEDS),
  coverage: ['whole', 'part', 'nothing'],
});

/** Everything in a dossier that determines which parameters each of its quarters uses, as a number. */
function termKey({ dossier, verdicts }: UsingSimulation): number {
  let key = addDigit(0, DIGITS.wageNeed, dossier.wageNeed);
  key = addDigit(key, DIGITS.adviceYears, dossier.adviceYears);
  key = addDigit(key, DIGITS.isSelfEmployed, dossier.employerType === 'self-employed');
  key = addDigit(key, DIGITS.guidanceNeed, dossier.guidanceNeed);
  for (const premium of PREMIUMS) key = addDigit(key, DIGITS.outcome, verdicts[premium].outcome);
  return key;
}

/** The same with what determines it for one quarter; a test shows that it is complete. */
function quarterKey(number: number, ofTerm: number, { dossier, term }: UsingSimulation): number {
  const quarter = addQuarters(term.start, number - 1);
  let key = addDigit(ofTerm, DIGITS.hasEvaluatedRate, evaluatedRateAt(number, dossier) !== null);
  key = addDigit(key, DIGITS.guidanceNeed, guidanceNeedAt(number, dossier));
  key = addDigit(key, DIGITS.coverage, coverageOf(dossier, quarter));
  return exact((key * 10_000 + quarter) * 100 + number);
}

function coverageOf(contract: Contract, quarter: Quarter): 'whole' | 'part' | 'nothing' {
  if (coversWhole(contract, quarter)) return 'whole';
  return coversNothing(contract, quarter) ? 'nothing' : 'part';
}

/** The values that conditions compare with, in addition to their own text. */
const VALUE_OF_CONDITION: Partial<Record<CheckId, (parameters: Parameters) => readonly Dated<unknown>[]>> = {
  'measure-in-force': ({ firstQuarter }) => firstQuarter,
  'contract-hours': ({ minimumContractHours }) => minimumContractHours,
  'self-employed-since': ({ selfEmployedAfter }) => selfEmployedAfter,
};

/** The text of a condition, and the value that it compares with where it has one. */
export function parametersOfCondition(
  id: CheckId,
  { dossier }: Pick<Simulation, 'dossier'>,
  parameters: Parameters,
): ParameterUse[] {
  const day = dayForParameters(parameters, dossier.start.quarter);
  const condition = useOf(requireValueOn(parameters.conditions[id], day));
  const hasGap = id !== 'employer-type' || isPublicBody(dossier.employerType);
  const text = hasGap ? condition : { ...condition, gap: null };
  const series = VALUE_OF_CONDITION[id]?.(parameters);
  return series ? [text, useOf(requireValueOn(series, day))] : [text];
}

/** The open question in the condition on the employer is about public bodies only. */
const isPublicBody = (employerType: EmployerType): boolean =>
  employerType === 'local-authority' || employerType === 'other-public-authority';

/** The uses whose confidence is below a level. */
export const belowConfidence = (least: Confidence, uses: readonly ParameterUse[]): ParameterUse[] =>
  uses.filter(({ confidence }) => CONFIDENCES.indexOf(confidence) > CONFIDENCES.indexOf(least));

/**
 * The parameters of a result that are below the confidence that a run requires, each named once with its confidence.
 * Nothing is below the lowest level.
 */
export function usesBelowConfidence(
  least: Confidence | null,
  simulation: UsingSimulation,
  parameters: Parameters,
): string[] {
  if (least === null || least === CONFIDENCES.at(-1)) return [];
  const lower = belowConfidence(least, parametersUsedBy(simulation, parameters));
  return [...new Set(lower.map(({ id, confidence }) => `${id} (${confidence})`))];
}

/** Values below this confidence are listed with every result. */
export const LISTED_BELOW: Confidence = 'corroborated';

/** The open questions that affect a result, in the order of the edition. */
export function openQuestionsFor(
  { verdicts }: Pick<Simulation, 'verdicts'>,
  uses: readonly ParameterUse[],
  { gaps }: Parameters,
): Gap[] {
  const isEligible = PREMIUMS.some((premium) => verdicts[premium].outcome === 'eligible');
  return gaps.filter(
    ({ id }) => uses.some(({ gap }) => gap === id) || (id === AFFECTS_EVERY_PREMIUM && isEligible),
  );
}

/** An open question that no value names: other subsidies may exclude any premium that is granted. */
const AFFECTS_EVERY_PREMIUM = 'cumulation';
