import type { EstimateResult } from '../../calculation/estimate-result.js';
import type { Simulation } from '../../calculation/simulation.js';
import type { MovedAmount } from '../../dossier/dossier.js';
import { countsYearEnd } from '../../dossier/wage-in-quarter.js';
import type { Messages } from '../../i18n/catalog.js';
import { catalogFor } from '../../i18n/catalogs.js';
import { type Formatter, formatterFor } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import { localAmount, localRate } from '../../i18n/numbers.js';
import type { Parameters } from '../../parameters/parameters.js';
import { type Euro, isZeroEuro, ZERO_EURO } from '../../primitives/euro.js';
import { formatQuarter } from '../../primitives/quarter.js';
import { perMonth } from '../monthly.js';
import type { YearGrouping } from '../year-grouping.js';
import type { Style } from './style.js';

/** The words of a terminal and how they are drawn. */
export interface Screen {
  readonly messages: Messages;
  readonly language: Language;
  readonly style: Style;
}

/** What the terminal shows: a simulation, the sentences about it in one language, and how they are drawn. */
export interface View extends Formatter, Screen {
  readonly simulation: Simulation;
  readonly parameters: Parameters;
  /** Whether tables are by year of the term or by calendar year. */
  readonly group: YearGrouping;
}

/** The estimated contributions of the first quarter without a year-end premium, per month; null where nothing was estimated. */
export function estimateInWords({ simulation: { estimates, dossier }, language }: View) {
  const hasYearEnd = ({ quarter }: EstimateResult) =>
    countsYearEnd(quarter) && !isZeroEuro(dossier.yearEndPremium ?? ZERO_EURO);
  const usual = estimates.find((estimate) => !hasYearEnd(estimate));
  if (!usual) return null;
  const show = (amount: Euro) => localAmount(perMonth(amount, 1), language);
  return {
    rate: localRate(usual.rate, language),
    base: show(usual.base),
    contributions: show(usual.contributions),
    reductions: show(usual.reductions),
    quarter: formatQuarter(usual.quarter),
  };
}

/** The amounts that were changed along with the employment fraction: `brutoloon 2.500,00 → 2.000,00`. */
export const movedAmounts = ({ simulation: { dossier }, language }: Pick<View, 'simulation' | 'language'>): string[] =>
  dossier.moved.map((moved) => formatMoved(moved, language));

/** An amount that moved: `brutoloon 2.500,00 → 2.000,00`. */
export function formatMoved({ field, from, to }: MovedAmount, language: Language): string {
  const name = catalogFor(language).interview.short[field] ?? field;
  return `${name.charAt(0).toLowerCase()}${name.slice(1)} ${localAmount(from, language)} → ${localAmount(to, language)}`;
}

/** The same in one sentence; none where nothing was changed. */
export function movedLines(view: View): string[] {
  const { messages } = view;
  const amounts = movedAmounts(view);
  return amounts.length === 0 ? [] : [messages.report.moved(amounts.join(', '))];
}

/** Puts together what the terminal shows of a simulation; by year of the term where nothing else is asked for. */
export const viewOf = (
  simulation: Simulation,
  parameters: Parameters,
  language: Language,
  style: Style,
  group: YearGrouping = 'term',
): View => ({
  ...formatterFor(simulation, parameters, language),
  simulation,
  parameters,
  style,
  group,
});
