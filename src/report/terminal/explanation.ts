import { PREMIUMS, QUARTER_AMOUNTS } from '../../calculation/premium.js';
import type { Simulation } from '../../calculation/simulation.js';
import { QUANTITIES, type Quantity } from '../../calculation/steps.js';
import { deriveSimulation } from '../../explain/derivation.js';
import type { Node, ParameterUse } from '../../explain/node.js';
import { parametersOfCondition } from '../../explain/used-parameters.js';
import type { Language } from '../../i18n/language.js';
import type { Parameters } from '../../parameters/parameters.js';
import { groupBy } from '../group-by.js';
import { explainConfidence } from './confidence.js';
import { citing, formatRange, heading, ranges, type Sourced, SourceList, sourcedLine } from './explanation-lines.js';
import { Formulas } from './formula.js';
import type { Style } from './style.js';
import { wrap } from './text.js';
import { viewOf } from './view.js';

interface Explanation extends Sourced {
  readonly formulas: Formulas;
}

/** The steps of estimated contributions. */
const ESTIMATE_STEPS = [
  ...(['quarterWage', 'contributionsBase', 'estimatedContributions', 'factor', 'fullTimeWage'] as const),
  ...(['alphaTerm', 'gammaTerm', 'deltaTerm', 'basicReduction', 'mu', 'beta'] as const),
  ...(['structuralReduction', 'estimatedReductions'] as const),
] as const satisfies readonly Quantity[];

/** The amounts of a quarter in the order of the calculation. */
const OF_QUARTER: readonly Quantity[] = [
  ...ESTIMATE_STEPS,
  ...(['contributionsMonthly', 'yearEndContributions', 'referenceWage', 'cap', 'cappedReferenceWage', 'rate'] as const),
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
  const explanation = { ...view, formulas, sources: new SourceList() };
  return [
    style.colour.bold(explain.title),
    ...explainConditions(explanation),
    ...explainIndexation(explanation),
    ...explainQuarters(explanation),
    ...explainSums(explanation),
    ...explainConfidence(explanation),
    ...heading(explain.sources, style),
    ...explanation.sources.lines(view),
  ];
}

/** Each condition once, with its outcome and the number of its source. */
function explainConditions(view: Sourced): string[] {
  const { simulation, parameters, messages, style } = view;
  const { explain, premiums, report } = messages;
  const seen = new Set<string>();
  return PREMIUMS.flatMap((premium) => {
    const own = simulation.verdicts[premium].checks.filter(({ id }) => !seen.has(id));
    for (const { id } of own) seen.add(id);
    if (own.length === 0) return [];
    const lines = own.flatMap((check) => {
      const uses = parametersOfCondition(check.id, simulation.dossier, parameters);
      return sourcedLine(explain.statuses[check.status], view.reason(check), uses, view);
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
      const { text, uses } = formulas.of(node);
      return sourcedLine(`${period}, ${explain.quantities[node.quantity]}`, text, uses, explanation);
    });
  return [...heading(explain.indexedAmounts, style), ...lines];
}

/** The year or the month of an amount: `wages.2027.grossMonthly`, `months.2027-01.minimumWage`. */
const periodOf = ({ id }: Node): string => id.split('.')[1] ?? '';

/** Every amount by quarter: each different derivation once, with the quarter numbers it holds for. */
function explainQuarters(explanation: Explanation): string[] {
  const { simulation, formulas, messages, style } = explanation;
  const { explain, report } = messages;
  const numbers = simulation.quarters.map(({ number }) => number);
  const idle = numbers.filter((number) => isIdle(number, formulas));
  const busy = numbers.filter((number) => !idle.includes(number));
  const lines = OF_QUARTER.flatMap((quantity) =>
    amountLines(quantity, quantity === 'rate' ? numbers : busy, explanation),
  );
  return [
    ...(lines.length === 0 ? [] : [...heading(report.perQuarter, style), ...lines]),
    ...(idle.length === 0
      ? []
      : [...heading(explain.idle, style), ...idleLines(explain.quarters(ranges(idle)), explanation)]),
  ];
}

/** Whether the contract covers no day of a quarter. */
const isIdle = (number: number, formulas: Formulas): boolean =>
  formulas.node(`quarters.${number}.coveredDays`)?.value === '0';

/** That all amounts of a period are 0.00, since the contract covers no day of it. */
const idleLines = (period: string, view: Sourced): string[] =>
  sourcedLine(period, view.messages.explain.nothing['no-contract-days'], [], view);

function amountLines(quantity: Quantity, numbers: readonly number[], explanation: Explanation): string[] {
  const { formulas, messages, style } = explanation;
  const { explain } = messages;
  const found = numbers.flatMap((number) => {
    const node = formulas.node(`quarters.${number}.${quantity}`);
    return node && !isShownElsewhere(node, number, formulas) ? [{ number, node }] : [];
  });
  if (found.length === 0) return [];
  const groups = [...groupBy(found, ({ node }) => JSON.stringify(formulas.of(node))).values()];
  const name = explain.quantities[quantity];
  const [first, ...others] = groups.map((group) => {
    const [{ node }] = group;
    const quarters = explain.quarters(ranges(group.map(({ number }) => number)));
    const decided = isDecided(node, formulas) ? `, ${explain.fromDossier}` : '';
    return { label: `${quarters}${decided}`, ...formulas.of(node) };
  });
  if (first === undefined) return [];
  if (others.length === 0) return sourcedLine(`${name}, ${first.label}`, first.text, first.uses, explanation);
  // what all lines rest on is said once
  const shared = first.uses.filter((use) => others.every(({ uses }) => uses.some((other) => isSameUse(use, other))));
  const own = (uses: readonly ParameterUse[]) => uses.filter((use) => !shared.some((other) => isSameUse(use, other)));
  return [
    ...wrap(citing(name, shared, explanation), style.width, '  '),
    ...[first, ...others].flatMap(({ label, text, uses }) =>
      sourcedLine(label, text, own(uses), explanation).map((line) => `  ${line}`),
    ),
  ];
}

const isSameUse = (one: ParameterUse, other: ParameterUse): boolean =>
  one.id === other.id && one.from === other.from && one.gap === other.gap;

/** Whether an amount has no line: a premium that does not apply, a total of none, a part of a premium of 0.00. */
function isShownElsewhere(node: Node, number: number, formulas: Formulas): boolean {
  const why = formulas.zeroReason(node);
  if (why === 'not-applicable') return true;
  if (node.quantity === 'total') return why === 'not-eligible';
  if (!PARTS_OF_GUIDANCE.includes(node.quantity)) return false;
  const whole = formulas.node(`quarters.${number}.guidancePremium`);
  return whole !== undefined && formulas.zeroReason(whole) !== null;
}

/** Whether an amount is a value of the dossier itself, as VDAB decided it. */
const isDecided = (node: Node, formulas: Formulas): boolean =>
  node.operation === 'same' &&
  formulas.zeroReason(node) === null &&
  node.inputs.length > 0 &&
  node.inputs.every((id) => formulas.node(id)?.field !== undefined);

/** Every sum by year and over the term, equal years once; premiums that do not apply or are not eligible are left out. */
function explainSums(explanation: Explanation): string[] {
  const { simulation, formulas, messages, style } = explanation;
  const { explain } = messages;
  const ofYears = simulation.years.map(({ year, from, to }) => {
    const quarters = simulation.quarters.filter(({ quarter }) => quarter >= from && quarter <= to);
    const isYearIdle = quarters.every(({ number }) => isIdle(number, formulas));
    return { year, sums: isYearIdle ? null : sumsOf(`years.${year}`, explanation) };
  });
  const equal = groupBy(ofYears, ({ sums }) => JSON.stringify(sums?.map(({ text }) => text) ?? null));
  const lines = [...equal.values()].flatMap((group) => {
    const [{ sums }] = group;
    const label = explain.years(ranges(group.map(({ year }) => year)));
    return sums === null ? idleLines(label, explanation) : sumLines(label, sums, explanation);
  });
  const overTerm = sumLines(explain.term, sumsOf('totals', explanation), explanation);
  if (lines.length + overTerm.length === 0) return [];
  return [...heading(explain.perYear, style), ...lines, ...overTerm];
}

interface Sum {
  readonly quantity: Quantity;
  readonly text: string;
}

const sumsOf = (scope: string, { formulas }: Explanation): Sum[] =>
  OF_SUMS.flatMap((quantity) => {
    const node = formulas.node(`${scope}.${quantity}`);
    const why = node && formulas.zeroReason(node);
    if (!node || why === 'not-applicable' || why === 'not-eligible') return [];
    return [{ quantity, text: formulas.ofSum(node) }];
  });

const sumLines = (label: string, sums: readonly Sum[], explanation: Explanation): string[] =>
  sums.flatMap(({ quantity, text }) => {
    const name = explanation.messages.explain.quantities[quantity];
    return sourcedLine(`${label}, ${name}`, text, [], explanation);
  });
