import type { Simulation } from '../../calculation/simulation.js';
import { maskPersonalNumbers } from '../../diagnostics/personal-number.js';
import type { Dossier } from '../../dossier/dossier.js';
import { countsYearEnd } from '../../dossier/wage-in-quarter.js';
import type { Messages } from '../../i18n/catalog.js';
import { catalogFor } from '../../i18n/catalogs.js';
import type { Language } from '../../i18n/language.js';
import { localAmount, localDate, localNumber, localRate } from '../../i18n/numbers.js';
import type { Parameters } from '../../parameters/parameters.js';
import { compareEuro, type Euro, isZeroEuro, ZERO_EURO } from '../../primitives/euro.js';
import { formatQuarter, lastDay } from '../../primitives/quarter.js';
import type { PremiumChange } from '../premium-changes.js';
import { asWhole, isPartInService } from '../service.js';
import { removeControlCharacters } from '../terminal/style.js';
import { hasOwnId } from './identity.js';
import type { KeyDate } from './key-dates.js';

/** What a calendar shows of an event. */
export interface EventTexts {
  /** One line: the id of the dossier and what happens; never a name. */
  readonly summary: string;
  /** Paragraphs, with a line feed between two. */
  readonly description: string;
}

/** What events are written with. */
export interface EventOptions {
  readonly language: Language;
  readonly parameters: Parameters;
  /** The line of the dossier in its list, which is named where it has no id; null where it is the only one. */
  readonly line: number | null;
}

/** Writes the event of a key date in a language. */
export function eventTexts(date: KeyDate, simulation: Simulation, options: EventOptions): EventTexts {
  const { language } = options;
  const { term } = simulation;
  const { calendar, report } = catalogFor(language);
  const title = `IMW${nameOf(simulation.dossier, options)}${report.colon}`;
  const dayInWords = (day: string) => localDate(day, language);
  const start = formatQuarter(term.start);
  const period = calendar.term(start, formatQuarter(term.end), dayInWords(lastDay(term.end)));
  const write = (summary: string, ...paragraphs: readonly string[]): EventTexts => ({
    summary: title + summary,
    description: [...paragraphs, period, report.closing].join('\n'),
  });
  switch (date.kind) {
    case 'drop':
      return write(dropSummary(date.change, simulation, language), ...dropLines(date.change, simulation, options));
    case 'end':
      return write(calendar.end, calendar.endText(simulation.milestones.some(({ id }) => id === 'extension')));
    default:
      return write(calendar[date.kind], calendar[`${date.kind}Text`](dayInWords(date.day)));
  }
}

/** The id of the dossier, or the line of one that has no id of its own. */
function nameOf(dossier: Dossier, { language, line }: EventOptions): string {
  const { id } = dossier;
  const shown = id === null ? [] : [removeControlCharacters(maskPersonalNumbers(id))];
  const row = line === null || hasOwnId(dossier) ? [] : [catalogFor(language).calendar.row(line)];
  return [...shown, ...row].map((part) => ` ${part}`).join('');
}

/** The premium whose percentage changes. */
const premiumOf = ({ dossier: { employerType } }: Simulation, { premiums }: Messages): string =>
  employerType === 'self-employed' ? premiums.supportPremium : premiums.wagePremium;

function dropSummary({ rate, guidance, quarter }: PremiumChange, simulation: Simulation, language: Language): string {
  const messages = catalogFor(language);
  const { calendar, premiums } = messages;
  const toRate = rate === 'rise' ? calendar.risesTo : calendar.fallsTo;
  const to = guidance === 'rise' ? calendar.rises : calendar.falls;
  return [
    ...(rate === null ? [] : [toRate(premiumOf(simulation, messages), localRate(quarter.rate, language))]),
    ...(guidance === null ? [] : [to(premiums.guidancePremium)]),
  ].join(', ');
}

/** From what to what the premiums change; of quarters that are in service in part, what they would be as a whole. */
function dropLines(change: PremiumChange, simulation: Simulation, { language, parameters }: EventOptions): string[] {
  const messages = catalogFor(language);
  const { calendar, premiums, report } = messages;
  const { yearEndPremium } = simulation.dossier;
  const both = [change.before, change.quarter];
  const [before = change.before, after = change.quarter] = both.map((one) => asWhole(one, simulation, parameters));
  const amount = (value: Euro) => localAmount(value, language);
  const line = (name: string, from: string, to: string) => `${name}${report.colon}${calendar.fromTo(from, to)}`;
  const guidance = [before.premiums.guidancePremium, after.premiums.guidancePremium] as const;
  const hasYearEnd = !isZeroEuro(yearEndPremium ?? ZERO_EURO);
  const { indexation } = parameters;
  return [
    ...(change.rate === null
      ? []
      : [line(premiumOf(simulation, messages), localRate(before.rate, language), localRate(after.rate, language))]),
    ...(compareEuro(...guidance) === 0
      ? []
      : [line(premiums.guidancePremium, `${amount(guidance[0])} EUR`, `${amount(guidance[1])} EUR`)]),
    ...(change.causes.includes('guidance-need') ? [calendar.otherNeed] : []),
    calendar.totals(
      formatQuarter(before.quarter),
      amount(before.total),
      formatQuarter(after.quarter),
      amount(after.total),
    ),
    ...(both.some(({ quarter }) => isPartInService(quarter, simulation)) ? [calendar.wholeQuarters] : []),
    ...(hasYearEnd && both.some(({ quarter }) => countsYearEnd(quarter)) ? [calendar.yearEnd] : []),
    ...(after.projected
      ? [indexation ? calendar.indexed(localNumber(indexation.percent, language)) : calendar.projected]
      : []),
  ];
}
