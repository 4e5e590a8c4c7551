import type { Check, CheckId, NotMetReason } from '../../calculation/check.js';
import type { Verdicts } from '../../calculation/eligibility.js';
import { PREMIUMS, type Premium } from '../../calculation/premium.js';
import type { Simulation } from '../../calculation/simulation.js';
import type { Outlook } from '../../explain/remedies.js';
import type { FixableReason } from '../../explain/what-if-changes.js';
import { beyondChange, type Formatter } from '../../i18n/format.js';
import { localAmount } from '../../i18n/numbers.js';
import { formatRemedy } from '../explained-result.js';
import { type Style, symbol } from './style.js';
import { wrap } from './text.js';

/** The colour of each outcome, in addition to its symbol and its words. */
export const VERDICT_COLOURS = { eligible: 'green', 'not-eligible': 'red', 'not-applicable': 'dim' } as const;

/** The verdict of each premium, and below it the failed conditions, what is needed, and what was assumed. */
export function verdictLines(
  simulation: Simulation,
  outlooks: readonly Outlook[],
  sentences: Formatter,
  style: Style,
): string[] {
  return PREMIUMS.flatMap((premium) => {
    const { outcome } = simulation.verdicts[premium];
    const outlook = outlooks.find((candidate) => candidate.premium === premium);
    const head = wrap(headline(premium, simulation, sentences), style.width, `${symbol(outcome, style)} `);
    return [
      ...head.map((line) => style.colour[VERDICT_COLOURS[outcome]](line)),
      ...conditionLines(premium, simulation, outlook?.unchangeable ?? [], sentences, style),
      ...(outlook?.remedies ?? []).flatMap((remedy) =>
        item(sentences.messages.explain.whatIf, formatRemedy(premium, remedy, sentences), sentences, style),
      ),
    ];
  });
}

function headline(
  premium: Premium,
  { verdicts, dossier, totals }: Simulation,
  { messages, language }: Formatter,
): string {
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

export const isNotMet = ({ status }: Check): boolean => status === 'not-met';

/** The conditions of a premium alone, and the failed ones that it shares with the wage premium. */
export function checksFor(
  premium: Premium,
  verdicts: Verdicts,
): { readonly own: readonly Check[]; readonly sharedFailed: readonly Check[] } {
  const shared = premium === 'guidancePremium' ? verdicts.wagePremium.checks : [];
  const { checks, outcome } = verdicts[premium];
  return {
    own: checks.filter(({ id }) => !shared.some((check) => check.id === id)),
    sharedFailed: outcome === 'not-eligible' ? shared.filter(isNotMet) : [],
  };
}

function conditionLines(
  premium: Premium,
  { verdicts }: Simulation,
  unchangeable: readonly CheckId[],
  sentences: Formatter,
  style: Style,
): string[] {
  const { messages, facts } = sentences;
  const { report } = messages;
  const labelled = (label: string, text: string) => item(label, text, sentences, style);
  const { own, sharedFailed } = checksFor(premium, verdicts);
  const failed = own.filter(isNotMet);
  const beyond = ({ reason }: Check) => beyondChange(reason as NotMetReason, messages, facts);
  const isBeyond = ({ id }: Check) => unchangeable.includes(id);
  return [
    ...(sharedFailed.length > 0 ? labelled(report.notMet, report.asForWagePremium) : []),
    ...sharedFailed.filter(isBeyond).flatMap((check) => labelled(report.notMet, beyond(check))),
    ...failed.flatMap((check) =>
      isBeyond(check)
        ? labelled(report.notMet, beyond(check))
        : [
            ...labelled(report.notMet, sentences.reason(check)),
            ...labelled(report.needed, sentences.fix(check.reason as FixableReason)),
          ],
    ),
    ...own.flatMap((check) => (check.status === 'assumed' ? labelled(report.assumed, sentences.reason(check)) : [])),
  ];
}

function item(label: string, text: string, { messages: { report } }: Formatter, style: Style): string[] {
  const indent = ' '.repeat(symbol('eligible', style).length + 1);
  return wrap(text, style.width, `${indent}${label}${report.colon}`);
}
