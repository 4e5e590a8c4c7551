import type { Dossier } from '../dossier/dossier.js';
import type { Premium } from '../measure/eligibility.js';
import { guidanceNeedAt } from '../measure/guidance-premium.js';
import { isProjected } from '../measure/minimum-wage.js';
import { evaluatedRateAt, startPackageOn } from '../measure/rate.js';
import { isNothing, shareOf } from '../measure/share.js';
import type { Simulation } from '../measure/simulation.js';
import { requireValueOn, stepAt } from '../parameters/lookup.js';
import type { Dated, Parameters, Step } from '../parameters/parameters.js';
import type { IsoDate } from '../primitives/date.js';
import { type Euro, formatEuro } from '../primitives/euro.js';
import { formatFraction } from '../primitives/fraction.js';
import { firstDay, firstDaysOfMonths, type Quarter, quarterOfDate, yearOf } from '../primitives/quarter.js';
import { formatRate, type Rate } from '../primitives/rate.js';
import { isDoubtedIn } from './doubt.js';
import type { Graph } from './graph.js';
import type { NothingReason, Quantity, Unit } from './node.js';
import { nothingBecause } from './nothing.js';
import { monthsRule, ruleOn, useOf } from './parameter-use.js';
import { dossierNode, indexNode, ruled } from './quarter-wage.js';

/** What every amount of a quarter is derived from. */
export interface QuarterPlace {
  readonly graph: Graph;
  /** How the ids of the quarter start: `quarters.9`. */
  readonly at: string;
  readonly number: number;
  readonly quarter: Quarter;
  readonly simulation: Simulation;
  readonly parameters: Parameters;
}

/** A node for the value of a parameter that holds on a day. */
function valueNode<T>(graph: Graph, dated: Dated<T>, written: (value: T) => string, unit: Unit): string {
  const id = `parameters.${dated.parameter}.${dated.from}`;
  return graph.leaf(id, 'parameter', 'parameter', written(dated.value), unit, { parameter: useOf(dated) });
}

/**
 * A node for one step of the value of a parameter, with the quarter numbers it holds for; a quarter that an open
 * question is about has a node apart from the others of its step.
 */
function stepNode<T>(
  graph: Graph,
  dated: Dated<unknown>,
  steps: readonly Step<T>[],
  { number, simulation }: QuarterPlace,
  written: (value: T) => string,
  unit: Unit,
): string {
  const step = stepAt(steps, number);
  const next = steps[steps.indexOf(step) + 1];
  const quarters = { from: step.fromQuarter, to: (next?.fromQuarter ?? simulation.term.quarters + 1) - 1 };
  const id = `parameters.${dated.parameter}.${dated.from}.quarter-${step.fromQuarter}`;
  const gap = isDoubtedIn(number, dated, simulation) ? dated.gap : null;
  const isApart = gap !== null && dated.gapQuarter !== null;
  return graph.leaf(isApart ? `${id}.open` : id, 'parameter', 'parameter', written(step.value), unit, {
    parameter: { ...useOf(dated), gap, quarters },
  });
}

const fractionNode = (graph: Graph, dossier: Dossier): string =>
  dossierNode(graph, dossier, 'fraction', formatFraction, 'number');

/** The rate of the quarter: a step of the start package, or the one VDAB set on evaluation. */
export function rateNode(place: QuarterPlace): string {
  const { graph, at, number, quarter, simulation, parameters } = place;
  const { dossier } = simulation;
  const details = {
    unit: 'number' as const,
    ...(dossier.employerType === 'self-employed'
      ? ruled(ruleOn('support-premium.packages', firstDay(quarter), parameters))
      : {}),
  };
  if (evaluatedRateAt(number, dossier) !== null) {
    const evaluated = dossierNode(
      graph,
      dossier,
      'evaluated_rate',
      (rate: Rate) => formatRate(rate),
      'number',
    );
    return graph.add(`${at}.rate`, 'rate', 'same', [evaluated], details);
  }
  const startPackage = startPackageOn(dossier, parameters);
  const step = stepNode(graph, startPackage, startPackage.value.steps, place, formatRate, 'number');
  return graph.add(`${at}.rate`, 'rate', 'same', [step], details);
}

/** The minimum wage of the three months, each as it is in force on its first day, added up. */
function minimumWageNode({ graph, at, quarter, parameters }: QuarterPlace): string {
  const months = firstDaysOfMonths(quarter).map((day) => minimumWageInMonth(graph, day, parameters));
  const rule = ruled(ruleOn(monthsRule(quarter, parameters), firstDay(quarter), parameters));
  return graph.add(`${at}.minimumWageSum`, 'minimumWageSum', 'sum', months, rule);
}

function minimumWageInMonth(graph: Graph, day: IsoDate, parameters: Parameters): string {
  const held = requireValueOn(parameters.minimumWage, day);
  const value = valueNode(graph, held, formatEuro, 'EUR');
  const month = `months.${day.slice(0, 7)}.minimumWage`;
  const quarter = quarterOfDate(day);
  if (parameters.indexation === null || !isProjected(quarter, parameters))
    return graph.add(month, 'minimumWage', 'same', [value]);
  const years = yearOf(quarter) - yearOf(parameters.knownUntil);
  return graph.add(month, 'minimumWage', 'product', [
    value,
    indexNode(graph, years, parameters.indexation.percent),
  ]);
}

/** The cap of the reference wage (calculation: "Reference wage of quarter q"). */
export function capNode(place: QuarterPlace, share: string | null): string {
  const { graph, at, quarter, simulation, parameters } = place;
  const multiple = valueNode(
    graph,
    requireValueOn(parameters.capMultiple, firstDay(quarter)),
    String,
    'number',
  );
  const inputs = [multiple, minimumWageNode(place), fractionNode(graph, simulation.dossier)];
  return graph.add(`${at}.cap`, 'cap', 'product', share === null ? inputs : [...inputs, share]);
}

/** The wage premium: the rate of the capped reference wage. */
export function wagePremiumNode(place: QuarterPlace, rate: string, capped: string | null): string {
  const { graph, at } = place;
  const reason = withoutPremium(place, 'wagePremium');
  if (reason || capped === null)
    return nothing(place, 'wagePremium', 'wagePremium', reason ?? 'not-applicable');
  return graph.add(`${at}.wagePremium`, 'wagePremium', 'product', [rate, capped]);
}

/** The two parts of the guidance premium and their sum. */
export function guidanceNodes(place: QuarterPlace, share: string | null): string[] {
  const { graph, at, quarter, number, simulation, parameters } = place;
  const { dossier } = simulation;
  const day = firstDay(quarter);
  const need = guidanceNeedAt(number, dossier);
  const isWithoutNeed = need === 'none' && dossier.guidanceNeed === 'none';
  const reason =
    withoutPremium(place, 'guidancePremium') ??
    (isNothing(shareOf(dossier, quarter)) ? 'no-contract-days' : isWithoutNeed ? 'no-guidance-need' : null);
  const part = (quantity: 'guidanceFixed' | 'guidanceVariable', why: NothingReason) =>
    nothing(place, quantity, 'guidancePremium', why);
  const fixed = () => {
    const dated = requireValueOn(parameters.guidanceFixed, day);
    const step = stepNode<Euro>(graph, dated, dated.value, place, formatEuro, 'EUR');
    return graph.add(`${at}.guidanceFixed`, 'guidanceFixed', 'same', [step]);
  };
  const variable = (level: Exclude<typeof need, 'none'>) => {
    const whole = valueNode(
      graph,
      requireValueOn(parameters.guidanceVariable[level], day),
      formatEuro,
      'EUR',
    );
    const inputs = [whole, fractionNode(graph, dossier), ...(share === null ? [] : [share])];
    const rule = ruled(ruleOn('guidance-premium.variable.proportional-to', day, parameters));
    return graph.add(`${at}.guidanceVariable`, 'guidanceVariable', 'product', inputs, rule);
  };
  const parts = reason
    ? [part('guidanceFixed', reason), part('guidanceVariable', reason)]
    : [fixed(), need === 'none' ? part('guidanceVariable', 'no-guidance-need') : variable(need)];
  const rule = reason ? {} : ruled(ruleOn('guidance-premium.per-quarter', day, parameters));
  return [...parts, graph.add(`${at}.guidancePremium`, 'guidancePremium', 'sum', parts, rule)];
}

/** The support premium of a self-employed person: the rate of a multiple of the minimum wage. */
export function supportPremiumNode(place: QuarterPlace, rate: string): string {
  const { graph, at, quarter, parameters } = place;
  const reason = withoutPremium(place, 'supportPremium');
  if (reason) return nothing(place, 'supportPremium', 'supportPremium', reason);
  const multiple = valueNode(
    graph,
    requireValueOn(parameters.supportMultiple, firstDay(quarter)),
    String,
    'number',
  );
  const base = graph.add(`${at}.supportBase`, 'supportBase', 'product', [multiple, minimumWageNode(place)]);
  return graph.add(`${at}.supportPremium`, 'supportPremium', 'product', [rate, base]);
}

function withoutPremium({ simulation }: QuarterPlace, premium: Premium): NothingReason | null {
  const { outcome } = simulation.verdicts[premium];
  return outcome === 'eligible' ? null : outcome;
}

function nothing(place: QuarterPlace, quantity: Quantity, premium: Premium, because: NothingReason): string {
  const verdict = place.simulation.verdicts[premium];
  const why = verdict.outcome === 'eligible' ? { because } : nothingBecause(verdict);
  return place.graph.add(`${place.at}.${quantity}`, quantity, 'nothing', [], why);
}
