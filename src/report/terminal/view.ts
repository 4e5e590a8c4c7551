import type { Simulation } from '../../calculation/simulation.js';
import type { MovedAmount } from '../../dossier/dossier.js';
import { type AnyField, fieldNamed, headerIn } from '../../dossier/fields.js';
import type { Messages } from '../../i18n/catalog.js';
import { type Formatter, formatterFor } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import { localAmount, localRate } from '../../i18n/numbers.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { Euro } from '../../primitives/euro.js';
import { formatQuarter } from '../../primitives/quarter.js';
import { product, ratio } from '../../primitives/ratio.js';
import type { Style } from './style.js';

/** A month, of the three of a quarter. */
const MONTH = ratio('share', 1, 3);

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
}

/** That the contributions are an estimate, with those of the first quarter, in one sentence; none where nothing was estimated. */
export function estimateLines(
  { simulation: { estimates }, language }: View,
  sentence: Messages['report']['estimate'],
): string[] {
  const [first] = estimates;
  if (!first) return [];
  const perMonth = (amount: Euro) => localAmount(product(amount, MONTH), language);
  const { rate, contributions, reductions, quarter } = first;
  return [sentence(localRate(rate, language), perMonth(contributions), perMonth(reductions), formatQuarter(quarter))];
}

/** The amounts that were changed along with the employment fraction: `brutoloon 2.500,00 → 2.000,00`. */
export const movedAmounts = ({ simulation: { dossier }, language }: Pick<View, 'simulation' | 'language'>): string[] =>
  dossier.moved.map((moved) => formatMoved(moved, language));

export function formatMoved({ field, from, to }: MovedAmount, language: Language): string {
  const name = headerIn(language, fieldNamed(field) as AnyField).replaceAll('_', ' ');
  return `${name} ${localAmount(from, language)} → ${localAmount(to, language)}`;
}

/** The same in one sentence; none where nothing was changed. */
export function movedLines(view: View): string[] {
  const { messages } = view;
  const amounts = movedAmounts(view);
  return amounts.length === 0 ? [] : [messages.report.moved(amounts.join(', '))];
}

export const viewOf = (simulation: Simulation, parameters: Parameters, language: Language, style: Style): View => ({
  ...formatterFor(simulation, parameters, language),
  simulation,
  parameters,
  style,
});
