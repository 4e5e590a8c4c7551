import type { CheckId } from '../calculation/check.js';
import { PREMIUMS } from '../calculation/premium.js';
import { coversNothing, coversWhole } from '../calculation/share.js';
import type { Simulation } from '../calculation/simulation.js';
import { dayForParameters, requireValueOn } from '../parameters/lookup.js';
import { cachePerParameters, remember } from '../parameters/memo.js';
import type { Dated, Gap, Parameters } from '../parameters/parameters.js';
import { addQuarters } from '../primitives/quarter.js';
import { CONFIDENCES, type Confidence } from '../vocabulary/confidence.js';
import type { EmployerType } from '../vocabulary/enums.js';
import { deriveSimulation } from './derivation.js';
import type { ParameterUse } from './node.js';
import { useOf } from './parameter-use.js';

/** What is needed of a simulation to tell which parameters it uses. */
export type UsingSimulation = Pick<Simulation, 'dossier' | 'verdicts' | 'term'>;

const uses = cachePerParameters<string, readonly ParameterUse[]>();

/**
 * Every value of the parameters that a result rests on, each once: first those of the conditions, then those of the
 * amounts, read off the recording of the calculation. Results that use the same ones are recorded once.
 */
export const parametersUsedBy = (
  simulation: UsingSimulation,
  parameters: Parameters,
): readonly ParameterUse[] => {
  const cache = uses(parameters);
  const key = useKey(simulation);
  return cache.get(key) ?? remember(cache, key, findUsedParameters(simulation, parameters));
};

/** Everything in a dossier that decides which parameters its result uses; a test shows that it is all. */
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
  const evaluation = [evaluatedFrom, evaluatedRate === null, evaluatedGuidance].join();
  return [
    term.start,
    term.quarters,
    wageNeed,
    guidanceNeed,
    evaluation,
    employerType,
    checks.join(' '),
    covered.join(''),
  ].join(' ');
}

/** The same, recorded anew. */
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

/** The values that a condition compares with, besides its own text. */
const VALUE_OF_CONDITION: Partial<Record<CheckId, (parameters: Parameters) => readonly Dated<unknown>[]>> = {
  'measure-in-force': ({ firstQuarter }) => firstQuarter,
  'contract-hours': ({ minimumContractHours }) => minimumContractHours,
  'self-employed-since': ({ selfEmployedAfter }) => selfEmployedAfter,
};

/** The text of a condition, and the value that it compares with. */
export function parametersOfCondition(
  id: CheckId,
  { dossier }: Pick<Simulation, 'dossier'>,
  parameters: Parameters,
): ParameterUse[] {
  const day = dayForParameters(parameters, dossier.start.quarter);
  const condition = useOf(requireValueOn(parameters.conditions[id], day));
  const isAsked = id !== 'employer-type' || isPublicBody(dossier.employerType);
  const text = isAsked ? condition : { ...condition, gap: null };
  const series = VALUE_OF_CONDITION[id]?.(parameters);
  return series ? [text, useOf(requireValueOn(series, day))] : [text];
}

/** The open question in the condition on the employer is about public bodies only. */
const isPublicBody = (employerType: EmployerType): boolean =>
  employerType === 'local-authority' || employerType === 'other-public-authority';

/** Those of the uses whose confidence is lower than one. */
export const belowConfidence = (least: Confidence, uses: readonly ParameterUse[]): ParameterUse[] =>
  uses.filter(({ confidence }) => CONFIDENCES.indexOf(confidence) > CONFIDENCES.indexOf(least));

/**
 * What a result rests on that is below the confidence that a run requires, each named once with its confidence.
 * Nothing is below the lowest one.
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

/** What is below this confidence is listed with every result. */
export const LISTED_BELOW: Confidence = 'corroborated';

/** The open questions that touch a result, in the order of the edition. */
export function openQuestionsFor(
  { verdicts }: Pick<Simulation, 'verdicts'>,
  uses: readonly ParameterUse[],
  { gaps }: Parameters,
): Gap[] {
  const isEligible = PREMIUMS.some((premium) => verdicts[premium].outcome === 'eligible');
  return gaps.filter(
    ({ id }) => uses.some(({ gap }) => gap === id) || (id === TOUCHES_EVERY_PREMIUM && isEligible),
  );
}

/** No value rests on this open question: whatever premium is granted, other subsidies may exclude it. */
const TOUCHES_EVERY_PREMIUM = 'cumulation';
