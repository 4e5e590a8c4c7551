import { Chalk } from 'chalk';
import { PREMIUMS } from '../calculation/premium.js';
import { countsYearEnd } from '../dossier/wage-in-quarter.js';
import { localAmount, localDate, localNumber, localRate } from '../i18n/numbers.js';
import { lowerFirst } from '../i18n/shared.js';
import { isZeroEuro, ZERO_EURO } from '../primitives/euro.js';
import { formatQuarter } from '../primitives/quarter.js';
import type { SimulationAnswer } from './answer-formats.js';
import { type AmountTable, amountTable } from './client/amounts.js';
import { confidenceInEuro, type EuroSentence } from './client/confidence.js';
import { type PremiumAnswer, premiumAnswers } from './client/premiums.js';
import { type Step, stepsOf } from './client/steps.js';
import { type LabelledText, whoItIsFor } from './client/who.js';
import type { Letterhead, Office } from './letterhead.js';
import { type PremiumChange, premiumChanges } from './premium-changes.js';
import { asWhole, isPartInService, lastDayInService } from './service.js';
import { escapeControlCharacters, showName } from './terminal/style.js';
import { estimateInWords, movedAmounts, type View, viewOf } from './terminal/view.js';

/** A part of the page with its title. */
export interface Part<Item> {
  readonly title: string;
  readonly items: readonly Item[];
}

/**
 * The page for a client, in one language and in no format: every amount is an amount with its text, every sentence is
 * written, so that a report, a mail and a sheet show the same. Texts are not escaped for any format, but have no control
 * characters.
 */
export interface ClientPage {
  readonly title: string;
  readonly office: Office | null;
  /** The reference, the dossier, the day and the term. */
  readonly about: readonly LabelledText[];
  readonly who: Part<LabelledText>;
  readonly premiums: Part<PremiumAnswer>;
  /** The premiums by year; null where there are none. */
  readonly amounts: AmountTable | null;
  /** That there is no amount, where there is none. */
  readonly noAmounts: string | null;
  /** When the support drops, rises or stops. */
  readonly changes: Part<string>;
  readonly assumptions: Part<string>;
  readonly confidence: Part<EuroSentence>;
  readonly steps: Part<Step> & {
    /** That the steps are for once the conditions are met; null where they are. */
    readonly intro: string | null;
    readonly headings: { readonly where: string; readonly when: string };
  };
  /** That the simulation is indicative. */
  readonly indicative: string;
}

/** The lines that a page takes from the terminal have no width and no colour. */
const PLAIN = { width: 80, colour: new Chalk({ level: 0 }), ascii: false };

/** The sentences and data of an answer, as the parts of a page take them. */
export const viewOfAnswer = ({ simulation, parameters, language, group }: SimulationAnswer): View =>
  viewOf(simulation, parameters, language, PLAIN, group);

/** Makes the page for a client of the answer about one dossier. */
export function clientPage(answer: SimulationAnswer): ClientPage {
  const view = viewOfAnswer(answer);
  const { simulation, messages, language } = view;
  const { page, report } = messages;
  const isEligible = PREMIUMS.some((premium) => simulation.verdicts[premium].outcome === 'eligible');
  const amounts = amountTable(simulation, answer.group, messages, language);
  const assumed = assumptionsOf(view);
  return {
    title: page.title,
    office: shownOffice(answer.letterhead),
    about: aboutOf(answer, view),
    who: { title: page.who, items: whoItIsFor(view) },
    premiums: { title: page.premiums, items: premiumAnswers(view) },
    amounts,
    noAmounts: amounts === null ? noAmountsIn(view) : null,
    changes: { title: page.changes.title, items: changesOf(view) },
    assumptions: { title: page.assumptions, items: assumed.length === 0 ? [page.nothingAssumed] : assumed },
    confidence: { title: page.confidence.title, items: confidenceInEuro(view) },
    steps: {
      title: page.steps.title,
      intro: isEligible ? null : report.onceEligible,
      items: stepsOf(view),
      headings: { where: page.steps.where, when: page.steps.when },
    },
    indicative: page.indicative,
  };
}

const noAmountsIn = ({ simulation, messages: { page, report } }: View): string =>
  simulation.quarters.length === 0 ? report.noAmountsBeforeMeasure : page.amounts.none;

/** The office without control characters in its texts. */
export const shownOffice = ({ office }: Pick<Letterhead, 'office'>): Office | null =>
  office && {
    ...office,
    name: escapeControlCharacters(office.name),
    contact: office.contact.map(escapeControlCharacters),
  };

/** The reference of the client and the day, which every report has. */
export function letterheadTexts(
  { letterhead, language }: Pick<SimulationAnswer, 'letterhead' | 'language'>,
  view: Pick<View, 'messages'>,
): LabelledText[] {
  const { labels } = view.messages.page;
  const { clientReference, date } = letterhead;
  return [
    ...(clientReference === null ? [] : [{ label: labels.reference, text: escapeControlCharacters(clientReference) }]),
    { label: labels.date, text: localDate(date, language) },
  ];
}

function aboutOf(answer: SimulationAnswer, view: View): LabelledText[] {
  const { dossier, term } = view.simulation;
  const { labels, termOf } = view.messages.page;
  const years = Number(dossier.adviceYears);
  return [
    ...letterheadTexts(answer, view),
    ...(dossier.id === null ? [] : [{ label: labels.dossier, text: showName(dossier.id) }]),
    { label: labels.term, text: termOf(formatQuarter(term.start), formatQuarter(term.end), years) },
  ];
}

/** When the premium drops, rises or stops, in sentences. */
function changesOf(view: View): string[] {
  const { simulation, messages, language } = view;
  if (isZeroEuro(simulation.totals.total)) return [];
  const lastDay = lastDayInService(simulation);
  return [
    ...premiumChanges(simulation).map((change) => changeText(change, view)),
    ...(lastDay === null ? [] : [messages.page.changes.stops(localDate(lastDay, language))]),
  ];
}

function changeText(change: PremiumChange, { simulation, parameters, messages, language }: View): string {
  const { changes } = messages.page;
  const { dossier, verdicts } = simulation;
  const { quarter, rate, premiums, total } = asWhole(change.quarter, simulation, parameters);
  const eligible = PREMIUMS.filter((premium) => verdicts[premium].outcome === 'eligible');
  const [only] = eligible;
  const hasOtherNeed = change.causes.includes('guidance-need');
  const toRate = localRate(rate, language);
  const amount = changes.guidance(localAmount(premiums.guidancePremium, language));
  const toGuidance = hasOtherNeed ? changes.otherNeed(amount) : amount;
  const texts =
    change.rate !== null && change.rate === change.guidance
      ? [changes[change.rate](changes.both(toRate, toGuidance))]
      : [
          ...(change.rate === null ? [] : [changes[change.rate](toRate)]),
          ...(change.guidance === null ? [] : [changes[change.guidance](toGuidance)]),
          ...(change.guidance === null && hasOtherNeed ? [changes.otherNeedOnly] : []),
        ];
  return changes.inQuarter(
    formatQuarter(quarter),
    texts,
    eligible.length === 1 && only ? lowerFirst(messages.premiums[only]) : changes.together,
    localAmount(total, language),
    !isPartInService(quarter, simulation),
    countsYearEnd(quarter) && !isZeroEuro(dossier.yearEndPremium ?? ZERO_EURO),
  );
}

/** What the amounts rest on without being in the dossier, or that was changed in it. */
function assumptionsOf(view: View): string[] {
  const { simulation, parameters, messages } = view;
  const { report, page } = messages;
  const { overlay, indexation } = parameters;
  const moved = movedAmounts(view);
  const estimate = estimateInWords(view);
  const isProjection = ({ code }: { readonly code: string }) =>
    code === 'PROJECTED_QUARTERS' || code === 'START_AFTER_KNOWN';
  return [
    ...simulation.assumptions.map(view.assumption),
    ...(estimate
      ? [report.estimate(estimate.rate, estimate.contributions, estimate.reductions, estimate.quarter)]
      : []),
    ...(moved.length === 0 ? [] : [page.moved(moved.join(', '))]),
    ...(overlay === null ? [] : [page.ownValues(escapeControlCharacters(overlay.file))]),
    ...(indexation === null ? [] : [report.indexation(localNumber(indexation.percent, view.language), null)]),
    ...simulation.warnings.filter(isProjection).map(view.warning),
  ];
}
