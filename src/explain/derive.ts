import { PREMIUMS } from '../measure/eligibility.js';
import type { QuarterResult, Simulation, Totals } from '../measure/simulation.js';
import type { Parameters } from '../parameters/parameters.js';
import { type Euro, formatEuro } from '../primitives/euro.js';
import { QUARTERS_PER_YEAR } from '../primitives/quarter.js';
import { formatRate } from '../primitives/rate.js';
import { Graph } from './graph.js';
import type { Derivation } from './node.js';
import { nothingBecause } from './nothing.js';
import {
  capNode,
  guidanceNodes,
  type QuarterPlace,
  rateNode,
  supportPremiumNode,
  wagePremiumNode,
} from './quarter-premiums.js';
import { referenceWageNode, shareNode } from './quarter-wage.js';

const QUARTER_AMOUNTS = [
  'referenceWage',
  'cap',
  'cappedReferenceWage',
  'wagePremium',
  'guidanceFixed',
  'guidanceVariable',
  'guidancePremium',
  'supportPremium',
  'total',
] as const satisfies readonly (keyof QuarterResult)[];

const SUMS = ['wagePremium', 'guidancePremium', 'supportPremium', 'total'] as const;

/**
 * How every amount of a simulation came about, from the dossier and the parameters on: a list of nodes, each
 * after those it rests on, with `quarters.<number>.<field>`, `years.<year>.<field>` and `totals.<field>` for the
 * amounts of the result. Each value is computed anew from its inputs and held against the simulation.
 *
 * @throws Error when the derivation of an amount does not give that amount: then this program is wrong
 */
export function derivationOf(simulation: Simulation, parameters: Parameters): Derivation {
  const graph = new Graph();
  for (const result of simulation.quarters) {
    const { number, quarter } = result;
    deriveQuarter({ graph, at: `quarters.${number}`, number, quarter, simulation, parameters });
    const held = (key: string, value: string) => holdAgainst(graph, `quarters.${number}.${key}`, value);
    held('rate', formatRate(result.rate));
    for (const key of QUARTER_AMOUNTS) heldAmount(graph, `quarters.${number}.${key}`, result[key]);
  }
  for (const year of simulation.years) {
    const first = (year.year - 1) * QUARTERS_PER_YEAR;
    const quarters = simulation.quarters.slice(first, first + QUARTERS_PER_YEAR);
    deriveSums(
      graph,
      `years.${year.year}`,
      quarters.map(({ number }) => `quarters.${number}`),
      'referenceWage',
      year,
    );
  }
  if (simulation.years.length > 0) {
    const years = simulation.years.map(({ year }) => `years.${year}`);
    deriveSums(graph, 'totals', years, 'employerCost', simulation.totals);
  } else deriveNothing(graph, simulation);
  return graph.nodes;
}

function deriveQuarter(place: QuarterPlace): void {
  const { graph, at, quarter, simulation, parameters } = place;
  const { dossier } = simulation;
  const rate = rateNode(place);
  let capped: string | null = null;
  let share: string | null = null;
  if (dossier.employerType !== 'self-employed') {
    share = shareNode(graph, at, quarter, dossier, parameters);
    const referenceWage = referenceWageNode(graph, at, quarter, share, dossier, parameters);
    const cap = capNode(place, share);
    capped = graph.add(`${at}.cappedReferenceWage`, 'cappedReferenceWage', 'minimum', [referenceWage, cap]);
  }
  const wagePremium = wagePremiumNode(place, rate, capped);
  const guidancePremium = guidanceNodes(place, share).at(-1) as string;
  const supportPremium = supportPremiumNode(place, rate);
  graph.add(`${at}.total`, 'total', 'sum', [wagePremium, guidancePremium, supportPremium]);
}

/** The sums of a year or of the term, and the cost to the employer. */
function deriveSums(graph: Graph, at: string, parts: readonly string[], cost: string, sums: Totals): void {
  for (const key of SUMS) {
    graph.add(
      `${at}.${key}`,
      key,
      'sum',
      parts.map((part) => `${part}.${key}`),
    );
    heldAmount(graph, `${at}.${key}`, sums[key]);
  }
  if (sums.employerCost === null) return;
  graph.add(
    `${at}.employerCost`,
    'employerCost',
    'sum',
    parts.map((part) => `${part}.${cost}`),
  );
  heldAmount(graph, `${at}.employerCost`, sums.employerCost);
  graph.add(`${at}.netCost`, 'netCost', 'difference', [`${at}.employerCost`, `${at}.total`]);
  heldAmount(graph, `${at}.netCost`, sums.netCost);
}

/** The totals of a term that starts before the measure: there is nothing to add up. */
function deriveNothing(graph: Graph, { verdicts, totals }: Simulation): void {
  for (const premium of PREMIUMS)
    graph.add(`totals.${premium}`, premium, 'nothing', [], nothingBecause(verdicts[premium]));
  graph.add(
    'totals.total',
    'total',
    'sum',
    PREMIUMS.map((premium) => `totals.${premium}`),
  );
  for (const key of SUMS) heldAmount(graph, `totals.${key}`, totals[key]);
  if (totals.employerCost === null) return;
  graph.add('totals.employerCost', 'employerCost', 'nothing', [], { because: 'before-measure' });
  graph.add('totals.netCost', 'netCost', 'difference', ['totals.employerCost', 'totals.total']);
  heldAmount(graph, 'totals.employerCost', totals.employerCost);
  heldAmount(graph, 'totals.netCost', totals.netCost);
}

function heldAmount(graph: Graph, id: string, amount: Euro | null): void {
  if (amount !== null) holdAgainst(graph, id, formatEuro(amount));
}

function holdAgainst(graph: Graph, id: string, value: string): void {
  if (graph.valueOf(id) !== value) throw new Error(`the derivation of ${id} does not give its value`);
}
