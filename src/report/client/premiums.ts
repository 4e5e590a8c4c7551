import type { Check } from '../../calculation/check.js';
import type { Outcome } from '../../calculation/eligibility.js';
import { PREMIUMS, type Premium } from '../../calculation/premium.js';
import { type Outlook, outlooksOf } from '../../explain/remedies.js';
import type { FixableReason } from '../../explain/what-if-changes.js';
import { formatRemedy } from '../explained-result.js';
import { reasonsNotMet } from '../terminal/verdicts.js';
import type { View } from '../terminal/view.js';
import { type Money, moneyOf } from './money.js';

/** Whether a premium can be expected, how much over the term, and why not. */
export interface PremiumAnswer {
  readonly premium: Premium;
  readonly name: string;
  readonly outcome: Outcome;
  readonly outcomeText: string;
  /** Over the whole term; null where the premium is not eligible. */
  readonly amount: Money | null;
  /** `over 5 jaar` */
  readonly period: string;
  /** Why it is eligible, or which conditions are not met. */
  readonly reasons: readonly string[];
  /** What is needed to meet them, where somebody can change that. */
  readonly needed: readonly string[];
  /** What the premium would be with the smallest changes. */
  readonly alternatives: readonly string[];
}

/** The answer about each premium that applies to the dossier; one that cannot apply to it is left out. */
export function premiumAnswers(view: View): PremiumAnswer[] {
  const { simulation, parameters } = view;
  const outlooks = outlooksOf(simulation, parameters);
  return PREMIUMS.filter((premium) => isAsked(premium, view)).map((premium) =>
    answerOf(premium, outlooks.find((outlook) => outlook.premium === premium) ?? null, view),
  );
}

/** A premium of employers is not asked for by a self-employed person, and the reverse. */
function isAsked(premium: Premium, { simulation: { dossier } }: View): boolean {
  return (premium === 'supportPremium') === (dossier.employerType === 'self-employed');
}

function answerOf(premium: Premium, outlook: Outlook | null, view: View): PremiumAnswer {
  const { simulation, messages, language, reason, fix } = view;
  const { outcome, checks } = simulation.verdicts[premium];
  const { report, explain } = messages;
  const unchangeable = outlook?.unchangeable ?? [];
  const isFixable = ({ id, status }: Check) => status === 'not-met' && !unchangeable.includes(id);
  return {
    premium,
    name: messages.premiums[premium],
    outcome,
    outcomeText: messages.outcomes[outcome],
    amount: outcome === 'eligible' ? moneyOf(simulation.totals.premiums[premium], language) : null,
    period: messages.page.overYears(Number(simulation.dossier.adviceYears)),
    reasons: reasonsFor(premium, outcome, ownChecks(premium, view).map(reason), view),
    needed: checks
      .filter(isFixable)
      .map((check) => `${report.needed}${report.colon}${fix(check.reason as FixableReason)}`),
    alternatives: (outlook?.remedies ?? []).map(
      (remedy) => `${explain.whatIf}${report.colon}${formatRemedy(premium, remedy, view)}`,
    ),
  };
}

/** The conditions of a premium; those that the guidance premium shares with the wage premium are said there. */
function ownChecks(premium: Premium, { simulation: { verdicts } }: View): readonly Check[] {
  const shared = premium === 'guidancePremium' ? verdicts.wagePremium.checks.map(({ id }) => id) : [];
  return verdicts[premium].checks.filter(({ id }) => !shared.includes(id));
}

function reasonsFor(premium: Premium, outcome: Outcome, met: readonly string[], view: View): readonly string[] {
  switch (outcome) {
    case 'eligible':
      return met;
    case 'not-eligible':
      return reasonsNotMet(premium, view);
    case 'not-applicable':
      return [view.messages.report.noGuidanceNeed];
  }
}
