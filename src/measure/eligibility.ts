import type { Dossier } from '../dossier/dossier.js';
import { keptFor } from '../parameters/kept.js';
import { dayForParameters, mustHold } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import { type IsoDate, laterOf } from '../values/date.js';
import type { Quarter } from '../values/quarter.js';
import { type Check, runChecks } from './check.js';
import { FOR_EMPLOYERS, isLongEnough } from './conditions/employer.js';
import { FOR_EVERYBODY } from './conditions/everybody.js';
import { FOR_GUIDANCE } from './conditions/guidance.js';
import { FOR_SELF_EMPLOYED } from './conditions/self-employed.js';
import { startsBeforeMeasure } from './term.js';

export type Outcome = 'eligible' | 'not-eligible' | 'not-applicable';

/** Whether a premium can be had, and every condition that was looked at, in the order of the measure. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly checks: readonly Check[];
}

export const PREMIUMS = ['wagePremium', 'guidancePremium', 'supportPremium'] as const;
export type Premium = (typeof PREMIUMS)[number];
export type Verdicts = Readonly<Record<Premium, Verdict>>;

const NOT_APPLICABLE: Verdict = { outcome: 'not-applicable', checks: [] };

/** Whether VDAB found a need for guidance, at the start or on evaluation. */
const hasGuidanceNeed = ({ guidanceNeed, evaluatedGuidance }: Dossier): boolean =>
  guidanceNeed !== 'none' || (evaluatedGuidance !== null && evaluatedGuidance !== 'none');

/**
 * Who is eligible for what, and why not (measure: "Who can get it").
 * The guidance premium rests on all conditions of the wage premium: never guidance without a wage premium.
 */
export function eligibility(dossier: Dossier, parameters: Parameters): Verdicts {
  const kept = verdicts(parameters);
  const key = keyOf(dossier, parameters);
  let found = kept.get(key);
  if (!found) {
    found = judge(dossier, parameters);
    kept.set(key, found);
  }
  return found;
}

/** Verdicts that were given already: most dossiers of a batch are like another in what decides them. */
const verdicts = keptFor<string, Verdicts>();

/** Everything in a dossier that decides a verdict, as text. */
function keyOf(dossier: Dossier, parameters: Parameters): string {
  const { employerType, inDifficulty, residence, limitation, employmentContract, contractHours } = dossier;
  const { workplace, returnsWeekly, guidanceNeed, selfEmployedAfter2008, incomeAboveThreshold } = dossier;
  const { day, isBefore } = eraOf(dossier, parameters);
  const hours = contractHours && isLongEnough(contractHours, parameters, day);
  const guidance = hasGuidanceNeed(dossier) && (guidanceNeed === 'none' ? 'later' : 'now');
  return `${day} ${isBefore} ${employerType} ${inDifficulty} ${residence} ${limitation} ${employmentContract} ${hours} ${workplace} ${returnsWeekly} ${guidance} ${selfEmployedAfter2008} ${incomeAboveThreshold}`;
}

/** What the start of a term decides: which values of the conditions hold, and whether the measure is in force. */
interface Era {
  /** The last day on which one of those values changed. */
  readonly day: IsoDate;
  readonly isBefore: boolean;
}

const eras = keptFor<Quarter, Era>();

function eraOf(dossier: Dossier, parameters: Parameters): Era {
  const kept = eras(parameters);
  const { quarter } = dossier.start;
  let era = kept.get(quarter);
  if (!era) {
    const day = dayForParameters(parameters, quarter);
    const { conditions, firstQuarter, minimumContractHours, selfEmployedAfter } = parameters;
    const series = [...Object.values(conditions), firstQuarter, minimumContractHours, selfEmployedAfter];
    const changed = series.map((values) => mustHold<unknown>(values, day).from).reduce(laterOf);
    era = {
      day: laterOf(changed, dayForParameters(parameters, parameters.firstQuarter[0]?.value ?? quarter)),
      isBefore: startsBeforeMeasure(dossier, parameters),
    };
    kept.set(quarter, era);
  }
  return era;
}

function judge(dossier: Dossier, parameters: Parameters): Verdicts {
  const day = dayForParameters(parameters, dossier.start.quarter);
  const everybody = runChecks(FOR_EVERYBODY, dossier, parameters, day);
  if (dossier.employerType === 'self-employed') {
    const checks = [...everybody, ...runChecks(FOR_SELF_EMPLOYED, dossier, parameters, day)];
    return { wagePremium: NOT_APPLICABLE, guidancePremium: NOT_APPLICABLE, supportPremium: verdict(checks) };
  }
  const employer = [...everybody, ...runChecks(FOR_EMPLOYERS, dossier, parameters, day)];
  return {
    wagePremium: verdict(employer),
    guidancePremium: hasGuidanceNeed(dossier)
      ? verdict([...employer, ...runChecks(FOR_GUIDANCE, dossier, parameters, day)])
      : NOT_APPLICABLE,
    supportPremium: NOT_APPLICABLE,
  };
}

function verdict(checks: readonly Check[]): Verdict {
  return {
    outcome: checks.some((check) => check.status === 'not-met') ? 'not-eligible' : 'eligible',
    checks,
  };
}

const failures = new WeakMap<Verdicts, readonly string[]>();

/** The ids of the conditions that are not met, each once and in the order of the alphabet, so that they can be filtered on. */
export function failedChecks(verdicts: Verdicts): readonly string[] {
  let found = failures.get(verdicts);
  if (!found) {
    const failed = Object.values(verdicts)
      .flatMap(({ checks }) => checks)
      .filter(({ status }) => status === 'not-met');
    found = [...new Set(failed.map(({ id }) => id))].sort();
    failures.set(verdicts, found);
  }
  return found;
}
