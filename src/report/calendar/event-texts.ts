import type { Simulation } from '../../calculation/simulation.js';
import { maskPersonalNumbers } from '../../diagnostics/personal-number.js';
import type { Dossier } from '../../dossier/dossier.js';
import { countsYearEnd } from '../../dossier/wage-in-quarter.js';
import { catalogFor } from '../../i18n/catalogs.js';
import type { Language } from '../../i18n/language.js';
import { localAmount, localDate, localRate } from '../../i18n/numbers.js';
import { compareEuro, isZeroEuro, ZERO_EURO } from '../../primitives/euro.js';
import { formatQuarter, lastDay } from '../../primitives/quarter.js';
import { removeControlCharacters } from '../terminal/style.js';
import type { KeyDate } from './key-dates.js';

/** What a calendar shows of an event. */
export interface EventTexts {
  /** One line: the id of the dossier and what happens; never a name. */
  readonly summary: string;
  /** Paragraphs, with a line feed between two. */
  readonly description: string;
}

/** Writes the event of a key date in a language. */
export function eventTexts(date: KeyDate, { dossier, term }: Simulation, language: Language): EventTexts {
  const { calendar, report } = catalogFor(language);
  const id = dossier.id === null ? '' : ` ${removeControlCharacters(maskPersonalNumbers(dossier.id))}`;
  const title = `IMW${id}${report.colon}`;
  const dayInWords = (day: string) => localDate(day, language);
  const start = formatQuarter(term.start);
  const period = calendar.term(start, formatQuarter(term.end), dayInWords(lastDay(term.end)));
  const write = (summary: string, ...paragraphs: readonly string[]): EventTexts => ({
    summary: title + summary,
    description: [...paragraphs, period, report.closing].join('\n'),
  });
  switch (date.kind) {
    case 'drop':
      return write(dropSummary(date, dossier, language), ...dropLines(date, dossier, language));
    case 'end':
      return write(calendar.end, calendar.endText);
    default:
      return write(calendar[date.kind], calendar[`${date.kind}Text`](dayInWords(date.day)));
  }
}

type Drop = Extract<KeyDate, { kind: 'drop' }>;

const isRateDrop = ({ because }: Drop): boolean => because === 'rate';

function dropSummary(drop: Drop, { employerType }: Dossier, language: Language): string {
  const { calendar, premiums } = catalogFor(language);
  if (!isRateDrop(drop)) return calendar.falls(premiums.guidancePremium);
  const premium = employerType === 'self-employed' ? 'supportPremium' : 'wagePremium';
  return calendar.fallsTo(premiums[premium], localRate(drop.after.rate, language));
}

function dropLines(drop: Drop, { employerType, yearEndPremium }: Dossier, language: Language): string[] {
  const { calendar, premiums, report } = catalogFor(language);
  const { before, after } = drop;
  const amount = (value: typeof before.total) => localAmount(value, language);
  const line = (name: string, from: string, to: string) => `${name}${report.colon}${calendar.fromTo(from, to)}`;
  const premium = employerType === 'self-employed' ? 'supportPremium' : 'wagePremium';
  const guidance = [before.premiums.guidancePremium, after.premiums.guidancePremium] as const;
  const hasYearEnd = !isZeroEuro(yearEndPremium ?? ZERO_EURO);
  return [
    ...(isRateDrop(drop)
      ? [line(premiums[premium], localRate(before.rate, language), localRate(after.rate, language))]
      : []),
    ...(compareEuro(...guidance) === 0
      ? []
      : [line(premiums.guidancePremium, `${amount(guidance[0])} EUR`, `${amount(guidance[1])} EUR`)]),
    calendar.totals(
      formatQuarter(before.quarter),
      amount(before.total),
      formatQuarter(after.quarter),
      amount(after.total),
    ),
    ...(hasYearEnd && [before, after].some(({ quarter }) => countsYearEnd(quarter)) ? [calendar.yearEnd] : []),
    ...(after.projected ? [calendar.projected] : []),
  ];
}
