import type { Assessed, TermBasis } from '../calculation/basis.js';
import type { CheckId } from '../calculation/check.js';
import type { Verdicts } from '../calculation/eligibility.js';
import { addDigit, digitsOf } from '../calculation/fast/key.js';
import { PREMIUMS } from '../calculation/premium.js';
import { guidanceNeedAt, hasGuidanceNeedBy } from '../calculation/premiums/guidance-premium.js';
import { computeQuarter } from '../calculation/quarter.js';
import { evaluatedRateAt, startPackageOf } from '../calculation/rate.js';
import { type Contract, coversNothing, coversWhole } from '../calculation/share.js';
import { startsBeforeMeasure } from '../calculation/term.js';
import type { Dossier } from '../dossier/dossier.js';
import type { ValueEntry } from '../parameters/entry.js';
import { dayForParameters, requireValueOn } from '../parameters/lookup.js';
import { addToCache, cacheByObject, cachePerParameters, memoizePerParameters } from '../parameters/memo.js';
import type { Dated, Gap, Parameters } from '../parameters/parameters.js';
import { addQuarters, firstDay, lastDay, type Quarter } from '../primitives/quarter.js';
import { CONFIDENCES, type Confidence, type EmployerType, GUIDANCE_NEEDS, valuesOf } from '../vocabulary/enums.js';
import { deriveSimulation, Recorder, useOf } from './derivation.js';
import { ESTIMATE_KEYS, estimateKey } from './estimate-key.js';
import type { ParameterUse } from './node.js';

/**
 * Every parameter value that a result uses, each once: first those of the conditions, then those of the amounts, read
 * from the recorded calculation of each quarter. Quarters that use the same values are recorded once, and results
 * that use the same ones share their list.
 */
export function parametersUsedBy(simulation: Assessed, parameters: Parameters): readonly ParameterUse[] {
  const ofConditions = usesOfConditions(simulation, parameters);
  const lists = startsBeforeMeasure(simulation.dossier, parameters)
    ? [ofConditions]
    : [ofConditions, ...usesOfQuarters(simulation, parameters)];
  const cache = mergedUses(parameters);
  const key = lists.map(({ index }) => index).join();
  return cache.get(key) ?? addToCache(cache, key, mergeUses(lists.flatMap(({ uses }) => uses)), MOST_LISTS);
}

/** The same, from the recording of the whole calculation. */
export const findUsedParameters = (simulation: Assessed, parameters: Parameters): ParameterUse[] =>
  mergeUses([
    ...usesOfConditions(simulation, parameters).uses,
    ...deriveSimulation(simulation, parameters).flatMap(({ parameter }) => parameter ?? []),
  ]);

/** One use for each value, with its open question if that applies in some quarter. */
function mergeUses(uses: Iterable<ParameterUse>): ParameterUse[] {
  const merged = new Map<string, ParameterUse>();
  for (const { quarters: _, letter: __, ...use } of uses) {
    const key = `${use.id} ${use.from}`;
    merged.set(key, { ...use, gap: use.gap ?? merged.get(key)?.gap ?? null });
  }
  return [...merged.values()];
}

const MOST_LISTS = 50_000;
const mergedUses = cachePerParameters<string, readonly ParameterUse[]>();
const conditionUses = memoizePerParameters(() => cacheByObject<Verdicts, UseList>());
const termUses = cachePerParameters<string, readonly UseList[]>();
const quarterUses = cachePerParameters<number, UseList>();
const knownLists = cachePerParameters<string, UseList>();

/** What something uses, and the number of this list: equal lists are the same object. */
interface UseList {
  readonly index: number;
  readonly uses: readonly ParameterUse[];
}

function listOf(uses: readonly ParameterUse[], parameters: Parameters): UseList {
  const known = knownLists(parameters);
  const key = uses.map(({ id, from, gap }) => `${id} ${from} ${gap}`).join('\n');
  return known.get(key) ?? addToCache(known, key, { index: known.size, uses }, Number.POSITIVE_INFINITY);
}

function usesOfConditions({ dossier, verdicts }: Assessed, parameters: Parameters): UseList {
  return conditionUses(parameters)(verdicts, () => {
    const uses = PREMIUMS.flatMap((premium) =>
      verdicts[premium].checks.flatMap(({ id }) => parametersOfCondition(id, dossier, parameters)),
    );
    return listOf(uses, parameters);
  });
}

/** What the quarters of a term use, each list once. */
function usesOfQuarters(simulation: Assessed, parameters: Parameters): readonly UseList[] {
  const cache = termUses(parameters);
  const key = termKey(simulation);
  return cache.get(key) ?? addToCache(cache, key, findUsesOfQuarters(simulation, parameters), MOST_LISTS);
}

function findUsesOfQuarters(simulation: Assessed, parameters: Parameters): UseList[] {
  const { dossier, term } = simulation;
  const cache = quarterUses(parameters);
  const startPackage = startPackageOf(dossier, parameters);
  const open = new Set([startPackage, ...parameters.guidanceFixed].map(({ gapQuarter }) => gapQuarter));
  const packageIndex = parameters.packages.flat().indexOf(startPackage);
  const lists = new Set<UseList>();
  for (let number = 1; number <= term.quarters; number++) {
    const key = quarterKey(number, open.has(number), packageIndex, simulation);
    lists.add(
      cache.get(key) ?? addToCache(cache, key, recordQuarter(number, { ...simulation, parameters }), MOST_LISTS),
    );
  }
  return [...lists];
}

/** What determines the parameters of all quarters of a term: more than `quarterKey`, but written at once. */
function termKey({ dossier, verdicts, term: { start, end } }: Assessed): string {
  const { employerType, contractStart, contractEnd, wageNeed, guidanceNeed, evaluatedFrom } = dossier;
  const { wagePremium, guidancePremium, supportPremium } = verdicts;
  const evaluation = evaluatedFrom && [evaluatedFrom, dossier.evaluatedRate === null, dossier.evaluatedGuidance].join();
  return [
    [start, end, wageNeed, guidanceNeed, evaluation, employerType === 'self-employed', estimateKey(dossier)].join(),
    [wagePremium.outcome, guidancePremium.outcome, supportPremium.outcome].join(),
    contractStart !== null && contractStart > firstDay(start) ? contractStart : '',
    contractEnd !== null && contractEnd < lastDay(end) ? contractEnd : '',
  ].join(' ');
}

/** The parameters that a quarter uses, from its recording. */
function recordQuarter(number: number, basis: TermBasis): UseList {
  const recorder = new Recorder(basis);
  computeQuarter(number, basis, recorder);
  return listOf(
    recorder.derivation.flatMap(({ parameter }) => parameter ?? []),
    basis.parameters,
  );
}

const DIGITS = digitsOf({
  premium: ['wage', 'support', 'no-support'],
  guidance: [null, ...valuesOf(GUIDANCE_NEEDS)],
  coverage: ['whole', 'part', 'nothing'],
});

/**
 * What determines the parameters of one quarter, as a number: which start package gives its rate, and its own number
 * only where an open question is about it. A test shows that nothing is missing here.
 */
function quarterKey(number: number, isOpen: boolean, startPackage: number, assessed: Assessed): number {
  const { dossier, verdicts, term } = assessed;
  const quarter = addQuarters(term.start, number - 1);
  const isGuided = verdicts.guidancePremium.outcome === 'eligible' && hasGuidanceNeedBy(number, dossier);
  const support = verdicts.supportPremium.outcome === 'eligible' ? 'support' : 'no-support';
  let key = evaluatedRateAt(number, dossier) === null ? startPackage + 1 : 0;
  key = addDigit(key, DIGITS.premium, dossier.employerType === 'self-employed' ? support : 'wage');
  key = addDigit(key, DIGITS.guidance, isGuided ? guidanceNeedAt(number, dossier) : null);
  key = addDigit(key, DIGITS.coverage, coverageOf(dossier, quarter));
  key = key * ESTIMATE_KEYS + estimateKey(dossier);
  return (key * 10_000 + quarter) * 100 + (isOpen ? number : 0);
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
export function parametersOfCondition(id: CheckId, dossier: Dossier, parameters: Parameters): ParameterUse[] {
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

/** The parameters of a result that are below the required confidence, each once: `minimum-wage (inferred)`. */
export function usesBelowConfidence(least: Confidence | null, assessed: Assessed, parameters: Parameters): string[] {
  if (least === null || least === CONFIDENCES.at(-1)) return [];
  const lower = belowConfidence(least, parametersUsedBy(assessed, parameters));
  return [...new Set(lower.map(({ id, confidence }) => `${id} (${confidence})`))];
}

/** Values below this confidence are listed with every result. */
const LISTED_BELOW: Confidence = 'corroborated';

/** The parameters that a result uses, which of them have a lower confidence, and the open questions that affect it. */
export interface ConfidenceNotes {
  readonly uses: readonly ParameterUse[];
  readonly lowConfidence: readonly ParameterUse[];
  readonly gaps: readonly Gap[];
}

/** What the confidence of a result rests on; the open questions in the order of the edition. */
export function findConfidenceNotes(assessed: Assessed, parameters: Parameters): ConfidenceNotes {
  const uses = parametersUsedBy(assessed, parameters);
  const isEligible = PREMIUMS.some((premium) => assessed.verdicts[premium].outcome === 'eligible');
  const affects = ({ id }: Gap) => uses.some(({ gap }) => gap === id) || (id === AFFECTS_EVERY_PREMIUM && isEligible);
  return confidenceNotes[isEligible ? 'eligible' : 'notEligible'](parameters)(uses, () => ({
    uses,
    lowConfidence: belowConfidence(LISTED_BELOW, uses),
    gaps: parameters.gaps.filter(affects),
  }));
}

const notesByUses = () => memoizePerParameters(() => cacheByObject<readonly ParameterUse[], ConfidenceNotes>());
const confidenceNotes = { eligible: notesByUses(), notEligible: notesByUses() };

/** An open question that no value names: other subsidies may exclude any premium that is granted. */
const AFFECTS_EVERY_PREMIUM = 'cumulation';

/** A parameter value that a result uses: the id, the first day, and the value as the files write it. */
export interface UsedValue {
  readonly id: string;
  readonly from: string;
  readonly value: ValueEntry['value'];
}

/** Every parameter value by id and first day; rules in words are left out, since they have no value to compare. */
const indexOf = memoizePerParameters((parameters): ReadonlyMap<string, UsedValue> => {
  const values = parameters.entries
    .filter(({ kind }) => kind !== 'text')
    .flatMap(({ id, values: dated }) => dated.map(({ from, value }) => ({ id, from, value })));
  return new Map(values.map((value) => [`${value.id} ${value.from}`, value]));
});

/** The parameter values among those that a result uses; rules in words are left out. */
export function usedValues(uses: readonly ParameterUse[], parameters: Parameters): readonly UsedValue[] {
  const index = indexOf(parameters);
  return uses.flatMap(({ id, from }) => index.get(`${id} ${from}`) ?? []);
}

/** Every parameter value, for the receipt of a batch. */
export const allValues = (parameters: Parameters): UsedValue[] => [...indexOf(parameters).values()];
