import type { Simulation } from '../calculation/simulation.js';
import type { Outlook, Remedy } from '../explain/remedies.js';
import type { Formatter } from '../i18n/format.js';
import { localAmount } from '../i18n/numbers.js';
import { isZeroEuro } from '../primitives/euro.js';

/** Sentences on what would make a premium eligible, one for each remedy. */
export const formatOutlooks = ({ premium, remedies }: Outlook, sentences: Formatter): string[] =>
  remedies.map((remedy) => formatRemedy(premium, remedy, sentences));

/** `if the establishment lay in Flanders: guidance premium 7.720,00 EUR in year 1, 29.600,00 EUR in all` */
export function formatRemedy(
  premium: Outlook['premium'],
  { changes, simulation }: Remedy,
  { messages, language, facts }: Formatter,
): string {
  const { explain, premiums } = messages;
  const first = simulation.years.find((year) => !isZeroEuro(year.premiums[premium])) ?? simulation.years[0];
  const words = changes.map((change) => explain.changes[change](facts)).join(` ${explain.and} `);
  const name = premiums[premium].charAt(0).toLowerCase() + premiums[premium].slice(1);
  if (isZeroEuro(simulation.totals.premiums[premium]))
    return explain.wouldBeNothing(words, name, explain.whyNoAmount[whyNoAmount(simulation)]);
  return explain.wouldBe(
    words,
    name,
    first ? localAmount(first.premiums[premium], language) : '0',
    first?.year ?? 1,
    localAmount(simulation.totals.premiums[premium], language),
  );
}

const whyNoAmount = ({ warnings }: Simulation): 'outside-term' | 'no-quarter' =>
  warnings.some(({ code }) => code === 'CONTRACT_OUTSIDE_TERM') ? 'outside-term' : 'no-quarter';
