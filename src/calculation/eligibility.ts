import type { Dossier } from '../dossier/dossier.js';
import { dayForParameters } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import type { IsoDate } from '../primitives/date.js';
import { type Check, type CheckId, runChecks } from './check.js';
import { FOR_EMPLOYERS, FOR_EVERYBODY, FOR_GUIDANCE, FOR_SELF_EMPLOYED } from './conditions.js';
import { type Facts, factsOf } from './facts.js';
import { type ByPremium, PREMIUMS } from './premium.js';

export type Outcome = 'eligible' | 'not-eligible' | 'not-applicable';

/** Whether a dossier is eligible for a premium, with every condition that was tested, in the order of the measure. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly checks: readonly Check[];
}

export type Verdicts = ByPremium<Verdict>;

const NOT_APPLICABLE: Verdict = { outcome: 'not-applicable', checks: [] };

export function evaluateEligibility(dossier: Dossier, parameters: Parameters): Verdicts {
  const day = dayForParameters(parameters, dossier.start.quarter);
  return verdictsOf(factsOf(dossier, parameters, day), parameters, day);
}

/**
 * The verdicts that follow from the facts of a dossier.
 * The guidance premium has all conditions of the wage premium: there is no guidance premium without a wage premium.
 */
export function verdictsOf(facts: Facts, parameters: Parameters, day: IsoDate): Verdicts {
  const everybody = runChecks(FOR_EVERYBODY, facts, parameters, day);
  if (facts.employerType === 'self-employed') {
    const checks = [...everybody, ...runChecks(FOR_SELF_EMPLOYED, facts, parameters, day)];
    return { wagePremium: NOT_APPLICABLE, guidancePremium: NOT_APPLICABLE, supportPremium: verdict(checks) };
  }
  const employer = [...everybody, ...runChecks(FOR_EMPLOYERS, facts, parameters, day)];
  return {
    wagePremium: verdict(employer),
    guidancePremium:
      facts.guidanceNeedFound === 'never'
        ? NOT_APPLICABLE
        : verdict([...employer, ...runChecks(FOR_GUIDANCE, facts, parameters, day)]),
    supportPremium: NOT_APPLICABLE,
  };
}

function verdict(checks: readonly Check[]): Verdict {
  return { outcome: checks.some((check) => check.status === 'not-met') ? 'not-eligible' : 'eligible', checks };
}

export const failedChecksOf = ({ checks }: Verdict): CheckId[] =>
  checks.filter(({ status }) => status === 'not-met').map(({ id }) => id);

/** The ids of the conditions of any premium that are not met, each once and sorted, to filter output on. */
export const failedChecks = (verdicts: Verdicts): CheckId[] =>
  [...new Set(PREMIUMS.flatMap((premium) => failedChecksOf(verdicts[premium])))].sort();
