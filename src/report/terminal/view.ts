import type { Simulation } from '../../calculation/simulation.js';
import { type AnyField, fieldNamed, headerIn } from '../../dossier/fields.js';
import type { Messages } from '../../i18n/catalog.js';
import { type Formatter, formatterFor } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import { localAmount } from '../../i18n/numbers.js';
import type { Parameters } from '../../parameters/parameters.js';
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
}

/** The amounts that were changed along with the employment fraction, in one sentence; none where nothing was. */
export function movedLines({ simulation: { dossier }, messages, language }: View): string[] {
  const amounts = dossier.moved.map(({ field, from, to }) => {
    const name = headerIn(language, fieldNamed(field) as AnyField).replaceAll('_', ' ');
    return `${name} ${localAmount(from, language)} → ${localAmount(to, language)}`;
  });
  return amounts.length === 0 ? [] : [messages.report.moved(amounts.join(', '))];
}

export const viewOf = (simulation: Simulation, parameters: Parameters, language: Language, style: Style): View => ({
  ...formatterFor(simulation, parameters, language),
  simulation,
  parameters,
  style,
});
