import type { Dossier } from '../dossier/dossier.js';
import { dayForParameters, requireValueOn } from '../parameters/lookup.js';
import { memoByParameters } from '../parameters/memo.js';
import type { Parameters } from '../parameters/parameters.js';
import { type IsoDate, laterOf } from '../primitives/date.js';
import type { Quarter } from '../primitives/quarter.js';
import { type Check, runChecks } from './check.js';
import { FOR_EMPLOYERS, isLongEnough } from './conditions/employer.js';
import { FOR_EVERYBODY } from './conditions/everybody.js';
import { FOR_GUIDANCE } from './conditions/guidance.js';
import { FOR_SELF_EMPLOYED } from './conditions/self-employed.js';
import { startsBeforeMeasure } from './term.js';
import { verdictKey } from './verdict-key.js';

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

/** When a need for guidance was found: never, at the start, or on evaluation only. */
function guidanceFound(dossier: Dossier): 0 | 1 | 2 {
  if (!hasGuidanceNeed(dossier)) return 0;
  return dossier.guidanceNeed === 'none' ? 2 : 1;
}

/**
 * Who is eligible for what, and why not (measure: "Who can get it").
 * The guidance premium rests on all conditions of the wage premium: never guidance without a wage premium.
 * Most dossiers of a batch are like another in what decides this, so verdicts are kept.
 */
export function eligibility(dossier: Dossier, parameters: Parameters): Verdicts {
  const { contractHours } = dossier;
  const { day, verdicts } = eraOf(dossier, parameters);
  const isEnough = contractHours && isLongEnough(contractHours, parameters, day);
  const key = verdictKey(dossier, isEnough, guidanceFound(dossier));
  let found = verdicts.get(key);
  if (!found) {
    found = judge(dossier, parameters);
    verdicts.set(key, found);
  }
  return found;
}

/** What the start of a term decides: whether the measure is in force, and which values of the conditions hold. */
interface Era {
  /** The last day on which one of those values changed. */
  readonly day: IsoDate;
  readonly isBefore: boolean;
  /** The verdicts given for terms that start in it. */
  readonly verdicts: Map<number, Verdicts>;
}

const eras = memoByParameters<Quarter, Era>();
const MOST_VERDICTS = 20_000;

function eraOf(dossier: Dossier, parameters: Parameters): Era {
  const { start } = dossier;
  const kept = eras(parameters);
  let era = kept.get(start.quarter);
  if (!era) {
    era = findEra(start.quarter, startsBeforeMeasure(dossier, parameters), [...kept.values()], parameters);
    kept.set(start.quarter, era);
  }
  if (era.verdicts.size >= MOST_VERDICTS) era.verdicts.clear();
  return era;
}

/** The era of a start: one that is known already where it is the same. */
function findEra(start: Quarter, isBefore: boolean, known: readonly Era[], parameters: Parameters): Era {
  const held = dayForParameters(parameters, start);
  const { conditions, firstQuarter, minimumContractHours, selfEmployedAfter } = parameters;
  const series = [...Object.values(conditions), firstQuarter, minimumContractHours, selfEmployedAfter];
  const day = series.map((values) => requireValueOn<unknown>(values, held).from).reduce(laterOf);
  return (
    known.find((era) => era.day === day && era.isBefore === isBefore) ?? {
      day,
      isBefore,
      verdicts: new Map(),
    }
  );
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

/** The ids of the conditions that are not met, each once and in the order of the alphabet, so that they can be filtered on. */
export function failedChecks(verdicts: Verdicts): readonly string[] {
  const failed = new Set<string>();
  for (const premium of PREMIUMS)
    for (const { id, status } of verdicts[premium].checks) if (status === 'not-met') failed.add(id);
  return [...failed].sort();
}
