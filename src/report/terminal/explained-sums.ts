import type { Simulation } from '../../calculation/simulation.js';
import type { Quantity } from '../../calculation/steps.js';
import type { Formatter } from '../../i18n/format.js';
import { isIdle } from './explained-quarters.js';
import { formulaLines, heading, noteLines } from './explanation-lines.js';
import type { Formulas } from './formula.js';
import type { Style } from './style.js';

/** The sums of a year and of the term. */
export const OF_SUMS: readonly Quantity[] = [
  'wagePremium',
  'guidancePremium',
  'supportPremium',
  'total',
  'employerCost',
  'netCost',
];

/** Every sum by year and over the term; premiums that do not apply or are not eligible are left out. */
export function explainSums(
  { years, quarters }: Simulation,
  formulas: Formulas,
  sentences: Formatter,
  style: Style,
): string[] {
  const { explain } = sentences.messages;
  const scopes = [
    ...years.map(({ year }) => [`years.${year}`, explain.year(year)] as const),
    ['totals', explain.term] as const,
  ];
  const idle = years.filter(({ from, to }) =>
    quarters.every(({ quarter, number }) => quarter < from || quarter > to || isIdle(number, formulas)),
  );
  const nothing = { text: explain.nothing['no-contract-days'], uses: [] };
  const lines = scopes.flatMap(([scope, label]) => {
    if (idle.some(({ year }) => scope === `years.${year}`))
      return formulaLines(label, nothing, sentences, style);
    return OF_SUMS.flatMap((quantity) => {
      const node = formulas.node(`${scope}.${quantity}`);
      const why = node && formulas.zeroReason(node);
      if (!node || why === 'not-applicable' || why === 'not-eligible') return [];
      return formulaLines(`${label}, ${explain.quantities[quantity]}`, formulas.of(node), sentences, style);
    });
  });
  if (lines.length === 0) return [];
  return [...heading(explain.perYear, style), ...lines, ...noteLines(explain.computed, style)];
}
