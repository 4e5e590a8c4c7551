import { isPercentage } from '../../dossier/field-types/contributions.js';
import { displayValue } from '../../i18n/format.js';
import { localAmount, localDate, localFraction, localNumber, localRate } from '../../i18n/numbers.js';
import { type Euro, isZeroEuro, ZERO_EURO } from '../../primitives/euro.js';
import { addQuarters, formatQuarter } from '../../primitives/quarter.js';
import { ratePercentage } from '../../primitives/rate.js';
import { estimateInWords, type View } from '../terminal/view.js';

/** A text with the name of what it is. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** What a client recognises of the dossier: the employer, the person's work and wages, and the advice. */
export function whoItIsFor(view: View): LabelledText[] {
  const { dossier } = view.simulation;
  const { messages, language } = view;
  const { page } = messages;
  const shown = (name: Parameters<typeof displayValue>[0], text: string) => displayValue(name, text, language);
  const of = (name: keyof typeof page.fields, text: string | null): LabelledText[] =>
    text === null ? [] : [{ label: page.fields[name], text }];
  const amount = (value: Euro | null, write: (amount: string) => string) =>
    value === null || isZeroEuro(value) ? null : write(localAmount(value, language));
  const isSelfEmployed = dossier.employerType === 'self-employed';
  return [
    ...of('employer_type', isSelfEmployed ? page.selfEmployed : shown('employer_type', dossier.employerType)),
    ...of('limitation', shown('limitation', dossier.limitation)),
    ...of('residence', shown('residence', dossier.residence)),
    ...of('workplace', shown('workplace', dossier.workplace)),
    ...of('advice', adviceIn(view)),
    ...of('evaluation', evaluationIn(view)),
    ...(isSelfEmployed
      ? []
      : [
          ...of('fraction', localFraction(dossier.fraction, language)),
          ...of('gross_monthly', amount(dossier.grossMonthly, page.perMonth)),
          ...of('year_end_premium', amount(dossier.yearEndPremium, page.perYear)),
          ...of('contributions_monthly', contributionsIn(view)),
          ...of('reductions_monthly', reductionsIn(view)),
          ...of('contract_start', dossier.contractStart && localDate(dossier.contractStart, language)),
          ...of('contract_end', dossier.contractEnd && localDate(dossier.contractEnd, language)),
        ]),
  ];
}

function adviceIn({ simulation: { dossier }, messages: { page }, language }: View): string {
  const years = page.advice(Number(dossier.adviceYears));
  const wage = page.wageNeed(displayValue('wage_need', dossier.wageNeed, language));
  const guidance = page.guidanceNeed(displayValue('guidance_need', dossier.guidanceNeed, language));
  return [years, wage, ...(dossier.employerType === 'self-employed' ? [] : [guidance])].join(', ');
}

function evaluationIn({ simulation: { dossier, term }, messages: { page }, language }: View): string | null {
  const { evaluatedFrom, evaluatedRate, evaluatedGuidance } = dossier;
  if (evaluatedFrom === null) return null;
  const changes = [
    ...(evaluatedRate === null ? [] : [localRate(evaluatedRate, language)]),
    ...(evaluatedGuidance === null
      ? []
      : [page.guidanceNeed(displayValue('guidance_need', evaluatedGuidance, language))]),
  ];
  return page.evaluation(formatQuarter(addQuarters(term.start, evaluatedFrom - 1)), changes.join(', '));
}

function contributionsIn(view: View): string | null {
  const { simulation, messages, language } = view;
  const { contributionsMonthly: given } = simulation.dossier;
  const { page } = messages;
  if (given === null) {
    const estimate = estimateInWords(view);
    return estimate && page.estimated(estimate.contributions);
  }
  return isPercentage(given)
    ? page.ofGross(`${localNumber(ratePercentage(given) || '0', language)} %`)
    : page.perMonth(localAmount(given, language));
}

function reductionsIn(view: View): string | null {
  const { simulation, messages, language } = view;
  const { contributionsMonthly, reductionsMonthly: given } = simulation.dossier;
  const { page } = messages;
  if (given !== null) return isZeroEuro(given) ? null : page.perMonth(localAmount(given, language));
  const estimate = contributionsMonthly === null ? estimateInWords(view) : null;
  const isNothing = estimate?.reductions === localAmount(ZERO_EURO, language);
  return estimate && !isNothing ? page.estimated(estimate.reductions) : null;
}
