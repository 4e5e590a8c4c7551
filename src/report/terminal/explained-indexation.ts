import { QUANTITIES } from '../../calculation/steps.js';
import type { Node } from '../../explain/node.js';
import type { Formatter } from '../../i18n/format.js';
import { formulaLines, heading } from './explanation-lines.js';
import type { Formula, Formulas } from './formula.js';
import type { Style } from './style.js';

/** The indexed amounts, each rounded before it is used, with the years or months they hold for. */
export function explainIndexation(formulas: Formulas, sentences: Formatter, style: Style): string[] {
  const { explain } = sentences.messages;
  const groups = new Map<string, { node: Node; formula: Formula; last: string }>();
  for (const node of formulas.nodes) {
    if (!formulas.isIndexed(node) || node.value === '0.00') continue;
    const formula = formulas.of(node);
    const key = JSON.stringify([node.quantity, formula]);
    groups.set(key, { node: groups.get(key)?.node ?? node, formula, last: periodOf(node) });
  }
  if (groups.size === 0) return [];
  const lines = [...groups.values()]
    .sort((a, b) => QUANTITIES.indexOf(a.node.quantity) - QUANTITIES.indexOf(b.node.quantity))
    .flatMap(({ node, formula, last }) => {
      const first = periodOf(node);
      const period = first === last ? first : `${first}–${last}`;
      return formulaLines(`${period}, ${explain.quantities[node.quantity]}`, formula, sentences, style);
    });
  return [...heading(explain.indexedAmounts, style), ...lines];
}

/** The year or the month of an amount: `wages.2027.grossMonthly`, `months.2027-01.minimumWage`. */
const periodOf = ({ id }: Node): string => id.split('.')[1] ?? '';
