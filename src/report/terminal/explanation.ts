import { PREMIUMS, QUARTER_AMOUNTS } from '../../calculation/premium.js';
import type { Simulation } from '../../calculation/simulation.js';
import { QUANTITIES, type Quantity } from '../../calculation/steps.js';
import { deriveSimulation } from '../../explain/derivation.js';
import type { Node } from '../../explain/node.js';
import { parametersOfCondition } from '../../explain/used-parameters.js';
import type { Language } from '../../i18n/language.js';
import type { Parameters } from '../../parameters/parameters.js';
import { groupBy } from '../group-by.js';
import { explainConfidence } from './confidence.js';
import { formulaLines, heading, noteLines, useLines } from './explanation-lines.js';
import { Formulas } from './formula.js';
import type { Style } from './style.js';
import { wrap } from './text.js';
import { type View, viewOf } from './view.js';

interface Explanation extends View {
  readonly formulas: Formulas;
}

/** The amounts of a quarter in the order of the calculation. */
const OF_QUARTER: readonly Quantity[] = [
  ...(['yearEndContributions', 'referenceWage', 'cap', 'cappedReferenceWage', 'rate'] as const),
  ...QUARTER_AMOUNTS,
  'total',
];
const PARTS_OF_GUIDANCE: readonly Quantity[] = ['guidanceFixed', 'guidanceVariable'];
const OF_SUMS: readonly Quantity[] = [...PREMIUMS, 'total', 'employerCost', 'netCost'];

/**
 * Explains every number of a simulation, in formulas with the numbers filled in: each condition with its source, then
 * each amount, once for all quarters with the same derivation, then the sums, and the confidence of the result.
 */
export function explanationLines(
  simulation: Simulation,
  parameters: Parameters,
  language: Language,
  style: Style,
): string[] {
  const view = viewOf(simulation, parameters, language, style);
  const { explain } = view.messages;
  const explained = new Set([...OF_QUARTER, ...OF_SUMS]);
  const formulas = new Formulas(deriveSimulation(simulation, parameters), explain, language, explained);
  const explanation = { ...view, formulas };
  return [
    style.colour.bold(explain.title),
    ...explainConditions(view),
    ...explainIndexation(explanation),
    ...explainQuarters(explanation),
    ...explainSums(explanation),
    ...explainConfidence(view),
  ];
}

/** Each condition once, with its outcome, its source and the values it uses. */
function explainConditions(view: View): string[] {
  const { simulation, parameters, messages, style } = view;
  const { explain, premiums, report } = messages;
  const seen = new Set<string>();
  return PREMIUMS.flatMap((premium) => {
    const own = simulation.verdicts[premium].checks.filter(({ id }) => !seen.has(id));
    for (const { id } of own) seen.add(id);
    if (own.length === 0) return [];
    const lines = own.flatMap((check) => {
      const text = `${explain.statuses[check.status]}${report.colon}${view.reason(check)}`;
      const uses = parametersOfCondition(check.id, simulation.dossier, parameters);
      return [...wrap(text, style.width, '  '), ...useLines(uses, view)];
    });
    return [...heading(`${explain.conditions}${report.colon}${premiums[premium]}`, style), ...lines];
  });
}

/** The indexed amounts, each rounded before it is used, with the years or months they hold for. */
function explainIndexation(explanation: Explanation): string[] {
  const { formulas, messages, style } = explanation;
  const { explain } = messages;
  const indexed = formulas.nodes.filter((node) => formulas.isIndexed(node) && node.value !== '0.00');
  const groups = groupBy(indexed, (node) => JSON.stringify([node.quantity, formulas.of(node)]));
  if (groups.size === 0) return [];
  const lines = [...groups.values()]
    .sort(([a], [b]) => QUANTITIES.indexOf(a.quantity) - QUANTITIES.indexOf(b.quantity))
    .flatMap((nodes) => {
      const [node] = nodes;
      const period = formatRange(periodOf(node), periodOf(nodes.at(-1) ?? node));
      return formulaLines(`${period}, ${explain.quantities[node.quantity]}`, formulas.of(node), explanation);
    });
  return [...heading(explain.indexedAmounts, style), ...lines];
}

/** The year or the month of an amount: `wages.2027.grossMonthly`, `months.2027-01.minimumWage`. */
const periodOf = ({ id }: Node): string => id.split('.')[1] ?? '';

/** Every amount by quarter: each different derivation once, with the quarter numbers it holds for. */
function explainQuarters(explanation: Explanation): string[] {
  const { simulation, formulas, messages, style } = explanation;
  const { explain } = messages;
  const numbers = simulation.quarters.map(({ number }) => number);
  const idle = numbers.filter((number) => isIdle(number, formulas));
  const busy = numbers.filter((number) => !idle.includes(number));
  const lines = OF_QUARTER.flatMap((quantity) =>
    amountLines(quantity, quantity === 'rate' ? numbers : busy, explanation),
  );
  if (idle.length === 0) return lines;
  return [...lines, ...heading(explain.idle, style), ...idleLines(explain.quarters(ranges(idle)), explanation)];
}

/** Whether the contract covers no day of a quarter. */
const isIdle = (number: number, formulas: Formulas): boolean =>
  formulas.node(`quarters.${number}.coveredDays`)?.value === '0';

/** That all amounts of a period are 0.00, since the contract covers no day of it. */
const idleLines = (period: string, view: View): string[] =>
  formulaLines(period, { text: view.messages.explain.nothing['no-contract-days'], uses: [] }, view);

function amountLines(quantity: Quantity, numbers: readonly number[], explanation: Explanation): string[] {
  const { formulas, messages, style } = explanation;
  const { explain } = messages;
  const found = numbers.flatMap((number) => {
    const node = formulas.node(`quarters.${number}.${quantity}`);
    return node && !isShownElsewhere(node, number, formulas) ? [{ number, node }] : [];
  });
  if (found.length === 0) return [];
  const groups = [...groupBy(found, ({ node }) => JSON.stringify(formulas.of(node))).values()];
  const lines = groups.flatMap((group) => {
    const quarters = explain.quarters(ranges(group.map(({ number }) => number)));
    return formulaLines(quarters, formulas.of(group[0].node), explanation);
  });
  const notes = new Set(groups.flatMap(([{ node }]) => basisOf(node, explanation) ?? []));
  const basis = [...notes].flatMap((note) => noteLines(note, style));
  return [...heading(explain.quantities[quantity], style), ...lines, ...basis];
}

/** Whether an amount has no line: a premium that does not apply, a total of none, a part of a premium of 0.00. */
function isShownElsewhere(node: Node, number: number, formulas: Formulas): boolean {
  const why = formulas.zeroReason(node);
  if (why === 'not-applicable') return true;
  if (node.quantity === 'total') return why === 'not-eligible';
  if (!PARTS_OF_GUIDANCE.includes(node.quantity)) return false;
  const whole = formulas.node(`quarters.${number}.guidancePremium`);
  return whole !== undefined && formulas.zeroReason(whole) !== null;
}

/** The source of a line without a parameter: the dossier, or the amounts above it; null for any other line. */
function basisOf(node: Node, { formulas, messages }: Explanation): string | null {
  if (formulas.zeroReason(node) !== null || formulas.of(node).uses.length > 0) return null;
  const isFromDossier = node.inputs.every((id) => formulas.node(id)?.field !== undefined);
  return isFromDossier ? messages.explain.fromDossier : messages.explain.computed;
}

/** `1–5, 9`: numbers that follow each other as a range. */
function ranges(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => formatRange(String(from), String(to))).join(', ');
}

const formatRange = (from: string, to: string): string => (from === to ? from : `${from}–${to}`);

/** Every sum by year and over the term; premiums that do not apply or are not eligible are left out. */
function explainSums(explanation: Explanation): string[] {
  const { simulation, formulas, messages, style } = explanation;
  const { explain } = messages;
  const ofYears = simulation.years.flatMap(({ year, from, to }) => {
    const quarters = simulation.quarters.filter(({ quarter }) => quarter >= from && quarter <= to);
    const isYearIdle = quarters.every(({ number }) => isIdle(number, formulas));
    const label = explain.year(year);
    return isYearIdle ? idleLines(label, explanation) : sumLines(`years.${year}`, label, explanation);
  });
  const lines = [...ofYears, ...sumLines('totals', explain.term, explanation)];
  if (lines.length === 0) return [];
  return [...heading(explain.perYear, style), ...lines, ...noteLines(explain.computed, style)];
}

const sumLines = (scope: string, label: string, explanation: Explanation): string[] =>
  OF_SUMS.flatMap((quantity) => {
    const { formulas, messages } = explanation;
    const node = formulas.node(`${scope}.${quantity}`);
    const why = node && formulas.zeroReason(node);
    if (!node || why === 'not-applicable' || why === 'not-eligible') return [];
    return formulaLines(`${label}, ${messages.explain.quantities[quantity]}`, formulas.of(node), explanation);
  });
