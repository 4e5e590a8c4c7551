import type { CheckId } from '../calculation/check.js';
import { PREMIUMS } from '../calculation/premium.js';
import { coversNothing, coversWhole } from '../calculation/share.js';
import type { Simulation } from '../calculation/simulation.js';
import type { ValueEntry } from '../parameters/entry.js';
import { dayForParameters, requireValueOn } from '../parameters/lookup.js';
import { cachePerParameters, perParameters, remember } from '../parameters/memo.js';
import type { Dated, Gap, Parameters } from '../parameters/parameters.js';
import { addQuarters } from '../primitives/quarter.js';
import { CONFIDENCES, type Confidence } from '../vocabulary/confidence.js';
import type { EmployerType } from '../vocabulary/enums.js';
import { deriveSimulation } from './derivation.js';
import type { ParameterUse } from './node.js';
import { useOf } from './parameter-use.js';

/** The parts of a simulation that determine which parameters it uses. */
export type UsingSimulation = Pick<Simulation, 'dossier' | 'verdicts' | 'term'>;

const uses = cachePerParameters<string, readonly ParameterUse[]>();

/**
 * Every parameter value that a result uses, each once: first those of the conditions, then those of the amounts, read
 * from the recorded calculation. The calculation is recorded once for all results that use the same values.
 */
export const parametersUsedBy = (
  simulation: UsingSimulation,
  parameters: Parameters,
): readonly ParameterUse[] => {
  const cache = uses(parameters);
  const key = useKey(simulation);
  return cache.get(key) ?? remember(cache, key, findUsedParameters(simulation, parameters));
};

/** A key of all that determines which parameters a result uses; a test shows that it is complete. */
function useKey({ dossier, verdicts, term }: UsingSimulation): string {
  const { wageNeed, guidanceNeed, evaluatedFrom, evaluatedRate, evaluatedGuidance, employerType } = dossier;
  const checks = PREMIUMS.map((premium) => {
    const { outcome, checks: found } = verdicts[premium];
    return [outcome, ...found.map(({ id }) => id)].join();
  });
  const covered = Array.from({ length: term.quarters }, (_, index) => {
    const quarter = addQuarters(term.start, index);
    if (coversWhole(dossier, quarter)) return 'w';
    return coversNothing(dossier, quarter) ? 'n' : 'p';
  });
  const needs = [wageNeed, guidanceNeed, evaluatedFrom, evaluatedRate === null, evaluatedGuidance];
  return [term.start, term.quarters, ...needs, employerType, ...checks, covered.join('')].join(' ');
}

/** The same without the cache. */
export function findUsedParameters(simulation: UsingSimulation, parameters: Parameters): ParameterUse[] {
  const conditions = PREMIUMS.flatMap((premium) =>
    simulation.verdicts[premium].checks.flatMap(({ id }) =>
      parametersOfCondition(id, simulation, parameters),
    ),
  );
  const amounts = deriveSimulation(simulation, parameters).flatMap(({ parameter }) => parameter ?? []);
  const found = new Map<string, ParameterUse>();
  for (const { quarters: _, ...use } of [...conditions, ...amounts]) {
    const key = `${use.id} ${use.from}`;
    found.set(key, { ...use, gap: use.gap ?? found.get(key)?.gap ?? null });
  }
  return [...found.values()];
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
const LISTED_BELOW: Confidence = 'corroborated';

/** The parameters that a result uses, which of them have a lower confidence, and the open questions that affect it. */
export interface Doubts {
  readonly uses: readonly ParameterUse[];
  readonly weak: readonly ParameterUse[];
  readonly gaps: readonly Gap[];
}

/** What makes a result less certain. */
export function findDoubts(simulation: UsingSimulation, parameters: Parameters): Doubts {
  const uses = parametersUsedBy(simulation, parameters);
  const weak = belowConfidence(LISTED_BELOW, uses);
  return { uses, weak, gaps: openQuestionsFor(simulation, uses, parameters) };
}

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

/** A parameter value that a result uses: the id of the parameter, the first day, and the value as the files write it. */
export interface UsedValue {
  readonly id: string;
  readonly from: string;
  readonly value: ValueEntry['value'];
}

/** Every parameter value by id and first day; rules in words are left out, since they have no value to compare. */
const indexOf = perParameters((parameters): ReadonlyMap<string, UsedValue> => {
  const values = parameters.entries
    .filter(({ kind }) => kind !== 'text')
    .flatMap(({ id, values: dated }) => dated.map(({ from, value }) => ({ id, from, value })));
  return new Map(values.map((value) => [`${value.id} ${value.from}`, value]));
});

/** The parameter values among those that a result uses; rules in words are left out. */
export function usedValues(uses: readonly ParameterUse[], parameters: Parameters): UsedValue[] {
  const index = indexOf(parameters);
  return uses.flatMap(({ id, from }) => index.get(`${id} ${from}`) ?? []);
}

/** Every parameter value, for the receipt of a batch. */
export const allValues = (parameters: Parameters): UsedValue[] => [...indexOf(parameters).values()];
