import { PREMIUMS } from '../../calculation/premium.js';
import type { Messages } from '../../i18n/catalog.js';
import type { Language } from '../../i18n/language.js';
import { localAmount } from '../../i18n/numbers.js';
import type { ComparedDossiers } from '../comparison.js';
import type { Bars } from './bar-chart.js';
import { TONES } from './quarters.js';

/** The premiums of each variant over the term, on top of each other, with the total above. */
export function variantBars(all: ComparedDossiers, messages: Messages, language: Language): Bars {
  return {
    language,
    unit: 'euro',
    categories: all.map(({ name }) => name),
    series: PREMIUMS.filter((premium) =>
      all.some(({ simulation: { verdicts } }) => verdicts[premium].outcome === 'eligible'),
    ).map((premium) => ({
      name: messages.premiums[premium],
      tone: TONES[premium],
      values: all.map(({ simulation }) => simulation.totals.premiums[premium]),
    })),
    above: all.map(({ simulation }, index) => ({ index, text: localAmount(simulation.totals.total, language) })),
  };
}
