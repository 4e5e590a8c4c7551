import type { Simulation } from '../calculation/simulation.js';
import type { Outlook, Remedy } from '../explain/remedies.js';
import type { Formatter } from '../i18n/format.js';
import { localAmount } from '../i18n/numbers.js';
import { isZeroEuro } from '../primitives/euro.js';

/** `if the establishment lay in Flanders: guidance premium 7.720,00 EUR in year 1, 29.600,00 EUR in all` */
export function formatRemedy(
  premium: Outlook['premium'],
  { changes, simulation }: Remedy,
  { messages, language, facts }: Formatter,
): string {
  const { explain } = messages;
  const words = changes.map((change) => explain.changes[change](facts)).join(` ${explain.and} `);
  const name = explain.quantities[premium];
  const first = simulation.years.find((year) => !isZeroEuro(year.premiums[premium]));
  if (!first) return explain.wouldBeNothing(words, name, explain.whyNoAmount[whyNoAmount(simulation)]);
  const inFirst = localAmount(first.premiums[premium], language);
  const total = localAmount(simulation.totals.premiums[premium], language);
  return explain.wouldBe(words, name, inFirst, first.year, total);
}

const whyNoAmount = ({ warnings }: Simulation): 'outside-term' | 'no-quarter' =>
  warnings.some(({ code }) => code === 'CONTRACT_OUTSIDE_TERM') ? 'outside-term' : 'no-quarter';
