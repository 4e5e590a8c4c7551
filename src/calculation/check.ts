import { requireValueOn } from '../parameters/lookup.js';
import type { ConditionId, Parameters } from '../parameters/parameters.js';
import type { IsoDate } from '../primitives/date.js';
import type { Confidence } from '../vocabulary/enums.js';
import type { Facts } from './facts.js';

export type CheckId = ConditionId;

/** Why a condition is met; the catalogs have a sentence for each. */
export type MetReason =
  | 'starts-in-force'
  | 'limitation-found'
  | 'lives-in-flanders'
  | 'lives-abroad-works-in-flanders'
  | 'employer-type-covered'
  | 'not-in-difficulty'
  | 'foreign-employer-worker-in-flanders'
  | 'has-contract'
  | 'contract-long-enough'
  | 'works-in-belgium'
  | 'works-abroad-returns-weekly'
  | 'guidance-needed'
  | 'guidance-added-on-evaluation'
  | 'establishment-in-flanders'
  | 'self-employed-after-date'
  | 'income-enough';

/** Why a condition is not met; the catalogs have a sentence for each, and for what would change it. */
export type NotMetReason =
  | 'starts-before-measure'
  | 'no-limitation'
  | 'lives-in-other-region'
  | 'lives-abroad-works-elsewhere'
  | 'lives-outside-eea'
  | 'employer-type-not-covered'
  | 'in-difficulty'
  | 'foreign-employer-worker-not-in-flanders'
  | 'no-contract'
  | 'contract-too-short'
  | 'works-abroad-stays'
  | 'works-outside-eea'
  | 'establishment-outside-flanders'
  | 'self-employed-before-date'
  | 'income-too-low';

export type Reason = MetReason | NotMetReason;

/** The outcome of a condition and why; what is assumed where a value was not given has the reason of one that is met. */
export type Finding =
  | { readonly status: 'met' | 'assumed'; readonly reason: MetReason }
  | { readonly status: 'not-met'; readonly reason: NotMetReason };

/** The result of a condition for a dossier, with the source of the condition. */
export type Check = Finding & {
  readonly id: CheckId;
  readonly source: string;
  readonly confidence: Confidence;
};

/** A condition of the measure: the dossiers it applies to, and its test. */
export interface Condition {
  readonly id: CheckId;
  readonly applies?: (facts: Facts) => boolean;
  readonly test: (facts: Facts) => Finding;
}

export const met = (reason: MetReason): Finding => ({ status: 'met', reason });
export const notMet = (reason: NotMetReason): Finding => ({ status: 'not-met', reason });

/** Tests the conditions that apply to a dossier, in their order, with the sources in force on a day. */
export function runChecks(tests: readonly Condition[], facts: Facts, parameters: Parameters, day: IsoDate): Check[] {
  const checks: Check[] = [];
  for (const { id, applies, test } of tests) {
    if (applies !== undefined && !applies(facts)) continue;
    const { source, confidence } = requireValueOn(parameters.conditions[id], day);
    // written out: a spread is slow, and the dossiers of a batch have thousands of different facts
    const { status, reason } = test(facts);
    checks.push({ id, status, reason, source, confidence } as Check);
  }
  return checks;
}
