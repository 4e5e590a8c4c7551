import type { Simulation } from '../../calculation/simulation.js';
import type { Messages } from '../../i18n/catalog.js';
import { type Formatter, formatterFor } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
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

export const viewOf = (simulation: Simulation, parameters: Parameters, language: Language, style: Style): View => ({
  ...formatterFor(simulation, parameters, language),
  simulation,
  parameters,
  style,
});
