import type { Simulation } from '../../calculation/simulation.js';
import type { Quantity } from '../../calculation/steps.js';
import type { Node } from '../../explain/node.js';
import type { Formatter } from '../../i18n/format.js';
import { formulaLines, heading, noteLines, ranges } from './explanation-lines.js';
import type { Formula, Formulas } from './formula.js';
import type { Style } from './style.js';

/** The amounts of a quarter in the order of the calculation. */
export const OF_QUARTER: readonly Quantity[] = [
  'yearEndContributions',
  'referenceWage',
  'cap',
  'cappedReferenceWage',
  'rate',
  'wagePremium',
  'guidanceFixed',
  'guidanceVariable',
  'guidancePremium',
  'supportPremium',
  'total',
];
const PARTS_OF_GUIDANCE: readonly Quantity[] = ['guidanceFixed', 'guidanceVariable'];

/** Every amount by quarter: each different derivation once, with the quarter numbers it holds for. */
export function explainQuarters(
  { quarters }: Simulation,
  formulas: Formulas,
  sentences: Formatter,
  style: Style,
): string[] {
  const numbers = quarters.map(({ number }) => number);
  const idle = numbers.filter((number) => isIdle(number, formulas));
  const busy = numbers.filter((number) => !idle.includes(number));
  return [
    ...OF_QUARTER.flatMap((quantity) =>
      amountLines(quantity, quantity === 'rate' ? numbers : busy, formulas, sentences, style),
    ),
    ...idleLines(idle, sentences, style),
  ];
}

/** Whether the contract covers no day of a quarter. */
export const isIdle = (number: number, formulas: Formulas): boolean =>
  formulas.node(`quarters.${number}.coveredDays`)?.value === '0';

/** The quarters of which the contract covers no day, once for all amounts. */
function idleLines(numbers: readonly number[], sentences: Formatter, style: Style): string[] {
  if (numbers.length === 0) return [];
  const { explain } = sentences.messages;
  const formula = { text: explain.nothing['no-contract-days'], uses: [] };
  return [
    ...heading(explain.idle, style),
    ...formulaLines(explain.quarters(ranges(numbers)), formula, sentences, style),
  ];
}

function amountLines(
  quantity: Quantity,
  numbers: readonly number[],
  formulas: Formulas,
  sentences: Formatter,
  style: Style,
): string[] {
  const { explain } = sentences.messages;
  const nodes = numbers.flatMap((number) => {
    const node = formulas.node(`quarters.${number}.${quantity}`);
    return node && !isShownElsewhere(node, number, formulas) ? [{ number, node }] : [];
  });
  if (nodes.length === 0) return [];
  const groups = new Map<string, { numbers: number[]; formula: Formula; note: string | null }>();
  for (const { number, node } of nodes) {
    const formula = formulas.of(node);
    const key = JSON.stringify(formula);
    const group = groups.get(key) ?? { numbers: [], formula, note: basisOf(node, formulas, sentences) };
    group.numbers.push(number);
    groups.set(key, group);
  }
  const notes = new Set([...groups.values()].flatMap(({ note }) => note ?? []));
  return [
    ...heading(explain.quantities[quantity], style),
    ...[...groups.values()].flatMap(({ numbers: of, formula }) =>
      formulaLines(explain.quarters(ranges(of)), formula, sentences, style),
    ),
    ...[...notes].flatMap((note) => noteLines(note, style)),
  ];
}

/**
 * Whether an amount needs no line: a premium that does not apply, the total of none, a part of a guidance premium of
 * 0.00.
 */
function isShownElsewhere(node: Node, number: number, formulas: Formulas): boolean {
  const why = formulas.zeroReason(node);
  if (why === 'not-applicable') return true;
  if (node.quantity === 'total') return why === 'not-eligible';
  if (!PARTS_OF_GUIDANCE.includes(node.quantity)) return false;
  const whole = formulas.node(`quarters.${number}.guidancePremium`);
  return whole !== undefined && formulas.zeroReason(whole) !== null;
}

/** The source of a line without a parameter: the dossier, or the amounts above it; null for any other line. */
function basisOf(node: Node, formulas: Formulas, { messages: { explain } }: Formatter): string | null {
  if (formulas.zeroReason(node) !== null || formulas.of(node).uses.length > 0) return null;
  const isFromDossier = node.inputs.every((id) => formulas.node(id)?.field !== undefined);
  return isFromDossier ? explain.fromDossier : explain.computed;
}
