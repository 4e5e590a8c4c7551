import type { Dossier } from '../dossier/dossier.js';
import type { CheckId } from '../measure/check.js';
import { guidanceNeedAt } from '../measure/guidance-premium.js';
import { evaluatedRateAt, startPackageOn } from '../measure/rate.js';
import { isNothing, isPartial, shareOf } from '../measure/share.js';
import type { QuarterResult, Simulation } from '../measure/simulation.js';
import { CONFIDENCES, type Confidence } from '../parameters/entry.js';
import { dayForParameters, requireValueOn } from '../parameters/lookup.js';
import type { Dated, Gap, Parameters } from '../parameters/parameters.js';
import { firstDay, firstDaysOfMonths } from '../primitives/quarter.js';
import { isDoubtedIn } from './doubt.js';
import type { ParameterUse } from './node.js';
import { monthsRule, type RuleId, ruleOn, useOf } from './parameter-use.js';

/** Every value of the parameters that a result rests on, each once: first those of the conditions, then those of the amounts. */
export function restsOn(simulation: Simulation, parameters: Parameters): ParameterUse[] {
  const uses = new Map<string, ParameterUse>();
  const use = (found: ParameterUse | undefined): void => {
    if (!found) return;
    const key = `${found.id} ${found.from}`;
    uses.set(key, { ...found, gap: found.gap ?? uses.get(key)?.gap ?? null });
  };
  for (const { id } of checksOf(simulation))
    for (const found of ofCondition(id, simulation, parameters)) use(found);
  if (simulation.quarters.length > 0) use(ofPackage(simulation, parameters));
  for (const quarter of simulation.quarters) ofQuarter(quarter, simulation, parameters, use);
  return [...uses.values()];
}

/** Those of the uses that are less sure than something. */
export const lessSureThan = (least: Confidence, uses: readonly ParameterUse[]): ParameterUse[] =>
  uses.filter(({ confidence }) => CONFIDENCES.indexOf(confidence) > CONFIDENCES.indexOf(least));

/** What a result rests on that is less sure than a run asks for, each named once with how sure it is. */
export function tooWeak(least: Confidence | null, simulation: Simulation, parameters: Parameters): string[] {
  if (least === null) return [];
  const weaker = lessSureThan(least, restsOn(simulation, parameters));
  return [...new Set(weaker.map(({ id, confidence }) => `${id} (${confidence})`))];
}

/** What is sure enough not to be named with every result. */
export const SURE_ENOUGH: Confidence = 'corroborated';

/** The declared gaps that touched a result, in the order of the edition. */
export function gapsTouching(
  { verdicts }: Simulation,
  uses: readonly ParameterUse[],
  { gaps }: Parameters,
): Gap[] {
  const isEligible = Object.values(verdicts).some(({ outcome }) => outcome === 'eligible');
  return gaps.filter(
    ({ id }) => uses.some(({ gap }) => gap === id) || (id === TOUCHES_EVERY_PREMIUM && isEligible),
  );
}

/** No value rests on this gap: whatever premium is had, other subsidies may stand in its way. */
const TOUCHES_EVERY_PREMIUM = 'cumulation';

/** The values that a condition looks at, besides its own text. */
const LOOKED_AT: Partial<Record<CheckId, (parameters: Parameters) => readonly Dated<unknown>[]>> = {
  'measure-in-force': ({ firstQuarter }) => firstQuarter,
  'contract-hours': ({ minimumContractHours }) => minimumContractHours,
  'self-employed-since': ({ selfEmployedAfter }) => selfEmployedAfter,
};

const checksOf = ({ verdicts }: Simulation) => Object.values(verdicts).flatMap(({ checks }) => checks);

/** The text of a condition, and the value that it looks at. */
export function ofCondition(id: CheckId, { dossier }: Simulation, parameters: Parameters): ParameterUse[] {
  const day = dayForParameters(parameters, dossier.start.quarter);
  const condition = useOf(requireValueOn(parameters.conditions[id], day));
  const own = id === 'employer-type' && !isPublicBody(dossier) ? { ...condition, gap: null } : condition;
  const series = LOOKED_AT[id]?.(parameters);
  return series ? [own, useOf(requireValueOn(series, day))] : [own];
}

/** The gap in the condition on the employer is about public bodies only. */
const isPublicBody = ({ employerType }: Dossier): boolean =>
  employerType === 'local-authority' || employerType === 'other-public-authority';

/** The start package; its open question only where it is about a quarter that has its rate. */
function ofPackage(simulation: Simulation, parameters: Parameters): ParameterUse {
  const { dossier, quarters } = simulation;
  const found = startPackageOn(dossier, parameters);
  const isDoubted = quarters.some(
    ({ number }) => evaluatedRateAt(number, dossier) === null && isDoubtedIn(number, found, simulation),
  );
  return { ...useOf(found), gap: isDoubted ? found.gap : null };
}

function ofQuarter(
  { number, quarter }: QuarterResult,
  simulation: Simulation,
  parameters: Parameters,
  use: (found: ParameterUse | undefined) => void,
): void {
  const { dossier, verdicts } = simulation;
  const day = firstDay(quarter);
  const rule = (id: RuleId) => use(ruleOn(id, day, parameters));
  const value = (series: readonly Dated<unknown>[]) => {
    const found = requireValueOn(series, day);
    use({ ...useOf(found), gap: isDoubtedIn(number, found, simulation) ? found.gap : null });
  };
  const minimumWage = () => {
    for (const first of firstDaysOfMonths(quarter)) use(useOf(requireValueOn(parameters.minimumWage, first)));
    rule(monthsRule(quarter, parameters));
  };
  if (dossier.employerType === 'self-employed') {
    rule('support-premium.packages');
    if (verdicts.supportPremium.outcome !== 'eligible') return;
    value(parameters.supportMultiple);
    minimumWage();
    return;
  }
  const share = shareOf(dossier, quarter);
  rule('reference-wage.composition');
  if (isPartial(share)) rule('reference-wage.incomplete-quarter');
  value(parameters.capMultiple);
  minimumWage();
  if (verdicts.guidancePremium.outcome !== 'eligible' || isNothing(share)) return;
  const need = guidanceNeedAt(number, dossier);
  if (need === 'none' && dossier.guidanceNeed === 'none') return;
  value(parameters.guidanceFixed);
  rule('guidance-premium.per-quarter');
  if (need === 'none') return;
  value(parameters.guidanceVariable[need]);
  rule('guidance-premium.variable.proportional-to');
}
