import { derivationOf } from '../../explain/derive.js';
import type { Node, ParameterUse, Quantity } from '../../explain/node.js';
import { PREMIUMS } from '../../measure/eligibility.js';
import type { Simulation } from '../../measure/simulation.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { Language } from '../../text/language.js';
import { localDate } from '../../text/numbers.js';
import { type Sentences, sentencesFor } from '../sentences.js';
import { Formulas } from './formula.js';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

/** The amounts of a quarter in the order in which they follow from each other. */
const OF_QUARTER: readonly Quantity[] = [
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
const OF_SUMS: readonly Quantity[] = [
  'wagePremium',
  'guidancePremium',
  'supportPremium',
  'total',
  'employerCost',
  'netCost',
];

/**
 * Where every number of a simulation comes from, in sentences with the numbers filled in: each condition with its
 * text, then each amount, quarters with the same derivation told once, then the sums.
 *
 * @throws Error when the derivation does not give the amounts of the simulation
 */
export function explanationLines(
  simulation: Simulation,
  parameters: Parameters,
  language: Language,
  style: Style,
): string[] {
  const sentences = sentencesFor(simulation, parameters, language);
  const { explain } = sentences.messages;
  const told = new Set([...OF_QUARTER, ...OF_SUMS]);
  const formulas = new Formulas(derivationOf(simulation, parameters), explain, language, told);
  return [
    style.colour.bold(explain.title),
    ...conditionLines(simulation, sentences, style),
    ...OF_QUARTER.flatMap((quantity) => quarterLines(quantity, simulation, formulas, sentences, style)),
    ...sumLines(simulation, formulas, sentences, style),
  ];
}

function conditionLines({ verdicts }: Simulation, sentences: Sentences, style: Style): string[] {
  const { explain, premiums, report } = sentences.messages;
  const seen = new Set<string>();
  return PREMIUMS.flatMap((premium) => {
    const own = verdicts[premium].checks.filter(({ id }) => !seen.has(id));
    for (const { id } of own) seen.add(id);
    if (own.length === 0) return [];
    return [
      ...heading(`${explain.conditions}${report.colon}${premiums[premium]}`, style),
      ...own.flatMap((check) => [
        ...wrap(
          `${explain.statuses[check.status]}${report.colon}${sentences.reason(check)}`,
          style.width,
          '  ',
        ),
        ...useLine({ ...check, id: `condition.${check.id}`, from: null, gap: null }, sentences, style),
      ]),
    ];
  });
}

/** An amount by quarter: each different derivation once, with the quarter numbers it holds for. */
function quarterLines(
  quantity: Quantity,
  { quarters }: Simulation,
  formulas: Formulas,
  sentences: Sentences,
  style: Style,
): string[] {
  const { explain } = sentences.messages;
  const nodes = quarters.flatMap(({ number }) => {
    const node = formulas.node(`quarters.${number}.${quantity}`);
    return node ? [{ number, node }] : [];
  });
  if (nodes.every(({ node }) => node.because === 'not-applicable')) return [];
  const groups = new Map<string, { numbers: number[]; text: string; uses: readonly ParameterUse[] }>();
  for (const { number, node } of nodes) {
    const { text, uses } = formulas.of(node);
    const key = JSON.stringify([text, uses]);
    const group = groups.get(key) ?? { numbers: [], text, uses };
    group.numbers.push(number);
    groups.set(key, group);
  }
  return [
    ...heading(explain.quantities[quantity], style),
    ...[...groups.values()].flatMap(({ numbers, text, uses }) =>
      formulaLines(explain.quarters(ranges(numbers)), text, uses, sentences, style),
    ),
  ];
}

function sumLines(simulation: Simulation, formulas: Formulas, sentences: Sentences, style: Style): string[] {
  const { explain } = sentences.messages;
  if (simulation.years.length === 0) return [];
  const places = [
    ...simulation.years.map(({ year }) => [`years.${year}`, explain.year(year)] as const),
    ['totals', explain.term] as const,
  ];
  return [
    ...heading(explain.perYear, style),
    ...places.flatMap(([place, label]) =>
      OF_SUMS.flatMap((quantity) => {
        const node = formulas.node(`${place}.${quantity}`);
        if (!node || isNever(node, formulas)) return [];
        return formulaLines(
          `${label}, ${explain.quantities[quantity]}`,
          formulas.of(node).text,
          [],
          sentences,
          style,
        );
      }),
    ),
  ];
}

/** Whether a sum is of premiums that cannot be asked for at all. */
const isNever = ({ inputs }: Node, formulas: Formulas): boolean =>
  inputs.every((id) => {
    const input = formulas.node(id);
    return (
      input !== undefined &&
      (input.because === 'not-applicable' || (input.operation === 'sum' && isNever(input, formulas)))
    );
  });

const heading = (text: string, style: Style): string[] => [
  '',
  ...wrap(text.charAt(0).toUpperCase() + text.slice(1), style.width).map((line) => style.colour.bold(line)),
];

const formulaLines = (
  label: string,
  text: string,
  uses: readonly ParameterUse[],
  sentences: Sentences,
  style: Style,
): string[] => [
  ...wrap(`${label}${sentences.messages.report.colon}${text}`, style.width, '  '),
  ...uses.flatMap((use) => useLine(use, sentences, style)),
];

/** A parameter with its date, how sure it is, its source, and the open question it touches. */
function useLine(
  { id, from, confidence, source, gap }: Omit<ParameterUse, 'from'> & { readonly from: string | null },
  { messages, language }: Sentences,
  style: Style,
): string[] {
  const { explain, confidences, report } = messages;
  const since = from === null ? [] : [explain.since(localDate(from, language))];
  const doubt = gap === null ? [] : [explain.doubted(gap)];
  const name = [id, ...since, confidences[confidence], ...doubt].join(', ');
  return wrap(`${name}${report.colon}${source}`, style.width, '    ').map((line) => style.colour.dim(line));
}

/** `1–5, 9`: numbers that follow each other as a range. */
function ranges(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
