import type { NotMetReason } from '../../measure/check.js';
import { PREMIUMS, type Premium, type Verdict } from '../../measure/eligibility.js';
import type { Simulation } from '../../measure/simulation.js';
import { localAmount } from '../../text/numbers.js';
import type { Sentences } from '../sentences.js';
import { type Style, symbol } from './style.js';
import { wrap } from './wrap.js';

const COLOURS = { eligible: 'green', 'not-eligible': 'red', 'not-applicable': 'dim' } as const;

/** The verdict of each premium in one line, and under it what failed first, what would be needed, what was assumed. */
export function verdictLines(simulation: Simulation, sentences: Sentences, style: Style): string[] {
  const blocks = PREMIUMS.map((premium) => {
    const verdict = simulation.verdicts[premium];
    const head = `${symbol(verdict.outcome, style)} ${headline(premium, simulation, sentences)}`;
    return [
      ...wrap(head, style.width).map((line) => style.colour[COLOURS[verdict.outcome]](line)),
      ...conditionLines(verdict, premium, simulation, sentences, style),
    ];
  });
  return blocks.flat();
}

function headline(premium: Premium, simulation: Simulation, { messages, language }: Sentences): string {
  const { report, premiums, outcomes } = messages;
  const { outcome } = simulation.verdicts[premium];
  const text = `${premiums[premium]}${report.colon}${outcomes[outcome]}`;
  if (outcome === 'eligible') {
    const years = Number(simulation.dossier.adviceYears);
    return `${text} – ${report.overTerm(localAmount(simulation.totals[premium], language), years)}`;
  }
  return outcome === 'not-eligible' ? text : `${text} (${whyNotApplicable(premium, simulation, report)})`;
}

function whyNotApplicable(
  premium: Premium,
  { dossier }: Simulation,
  report: Sentences['messages']['report'],
): string {
  if (dossier.employerType === 'self-employed') return report.onlyEmployers;
  return premium === 'guidancePremium' ? report.noGuidanceNeed : report.onlySelfEmployed;
}

function conditionLines(
  { checks }: Verdict,
  premium: Premium,
  { verdicts }: Simulation,
  sentences: Sentences,
  style: Style,
): string[] {
  const { report } = sentences.messages;
  const indent = symbol('eligible', style).length + 1;
  const item = (label: string, text: string) =>
    wrap(text, style.width, `${' '.repeat(indent)}${label}${report.colon}`);
  const said =
    premium === 'guidancePremium' ? new Set(verdicts.wagePremium.checks.map((check) => check.id)) : null;
  const failed = checks.filter((check) => check.status === 'not-met');
  const assumed = checks.filter((check) => check.status === 'assumed' && !said?.has(check.id));
  return [
    ...failed.flatMap((check) => [
      ...item(report.notMet, sentences.reason(check)),
      ...item(report.mend, sentences.mend(check.reason as NotMetReason)),
    ]),
    ...assumed.flatMap((check) => item(report.assumed, sentences.reason(check))),
  ];
}
