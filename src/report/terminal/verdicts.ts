import type { Check, NotMetReason } from '../../calculation/check.js';
import type { Verdicts } from '../../calculation/eligibility.js';
import { PREMIUMS, type Premium } from '../../calculation/premium.js';
import { type Outlook, outlooksOf } from '../../explain/remedies.js';
import type { FixableReason } from '../../explain/what-if-changes.js';
import { beyondChange } from '../../i18n/format.js';
import { localAmount } from '../../i18n/numbers.js';
import { formatRemedy } from '../explained-result.js';
import { symbol } from './style.js';
import { wrap } from './text.js';
import type { View } from './view.js';

/** The colour of each outcome, in addition to its symbol and its words. */
export const VERDICT_COLOURS = { eligible: 'green', 'not-eligible': 'red', 'not-applicable': 'dim' } as const;

/** The verdict of each premium, and below it the failed conditions, what is needed, and what was assumed. */
export function verdictLines(view: View): string[] {
  const { simulation, parameters, messages, style } = view;
  const outlooks = outlooksOf(simulation, parameters);
  return PREMIUMS.flatMap((premium) => {
    const { outcome } = simulation.verdicts[premium];
    const outlook = outlooks.find((candidate) => candidate.premium === premium);
    return [
      ...wrap(headline(premium, view), style.width, `${symbol(outcome, style)} `).map((line) =>
        style.colour[VERDICT_COLOURS[outcome]](line),
      ),
      ...conditionLines(premium, outlook?.unchangeable ?? [], view),
      ...(outlook?.remedies ?? []).flatMap((remedy) =>
        item(messages.explain.whatIf, formatRemedy(premium, remedy, view), view),
      ),
    ];
  });
}

function headline(premium: Premium, { simulation, messages, language }: View): string {
  const { verdicts, dossier, totals } = simulation;
  const { report, premiums, outcomes } = messages;
  const { outcome } = verdicts[premium];
  const text = `${premiums[premium]}${report.colon}${outcomes[outcome]}`;
  switch (outcome) {
    case 'eligible': {
      const amount = localAmount(totals.premiums[premium], language);
      return `${text} – ${report.overTerm(amount, Number(dossier.adviceYears))}`;
    }
    case 'not-eligible':
      return text;
    case 'not-applicable': {
      const forOthers = premium === 'guidancePremium' ? report.noGuidanceNeed : report.onlySelfEmployed;
      return `${text} (${dossier.employerType === 'self-employed' ? report.onlyEmployers : forOthers})`;
    }
  }
}

const isNotMet = ({ status }: Check): boolean => status === 'not-met';

/** The conditions of a premium alone, and the failed ones that it shares with the wage premium. */
function checksFor(premium: Premium, verdicts: Verdicts) {
  const shared = premium === 'guidancePremium' ? verdicts.wagePremium.checks : [];
  const { checks, outcome } = verdicts[premium];
  return {
    own: checks.filter(({ id }) => !shared.some((check) => check.id === id)),
    sharedFailed: outcome === 'not-eligible' ? shared.filter(isNotMet) : [],
  };
}

/** Why a premium is not eligible, in sentences: those of its own conditions, and one for all that it shares. */
export function reasonsNotMet(premium: Premium, { simulation, messages, reason }: View): string[] {
  const { own, sharedFailed } = checksFor(premium, simulation.verdicts);
  return [
    ...(sharedFailed.length > 0 ? [messages.report.asForWagePremium] : []),
    ...own.filter(isNotMet).map((check) => reason(check)),
  ];
}

function conditionLines(premium: Premium, unchangeable: Outlook['unchangeable'], view: View): string[] {
  const { simulation, messages, facts } = view;
  const { report } = messages;
  const labelled = (label: string, text: string) => item(label, text, view);
  const { own, sharedFailed } = checksFor(premium, simulation.verdicts);
  const beyond = ({ reason }: Check) => labelled(report.notMet, beyondChange(reason as NotMetReason, messages, facts));
  const isBeyond = ({ id }: Check) => unchangeable.includes(id);
  return [
    ...(sharedFailed.length > 0 ? labelled(report.notMet, report.asForWagePremium) : []),
    ...sharedFailed.filter(isBeyond).flatMap(beyond),
    ...own.filter(isNotMet).flatMap((check) => {
      if (isBeyond(check)) return beyond(check);
      const fix = view.fix(check.reason as FixableReason);
      return [...labelled(report.notMet, view.reason(check)), ...labelled(report.needed, fix)];
    }),
    ...own.flatMap((check) => (check.status === 'assumed' ? labelled(report.assumed, view.reason(check)) : [])),
  ];
}

function item(label: string, text: string, { messages: { report }, style }: View): string[] {
  const indent = ' '.repeat(symbol('eligible', style).length + 1);
  return wrap(text, style.width, `${indent}${label}${report.colon}`);
}
