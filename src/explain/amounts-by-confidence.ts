import { PREMIUMS, type Premium } from '../calculation/premium.js';
import type { Simulation } from '../calculation/simulation.js';
import type { Parameters } from '../parameters/parameters.js';
import { addEuro, type Euro, isZeroEuro, ZERO_EURO } from '../primitives/euro.js';
import { CONFIDENCES, type Confidence } from '../vocabulary/enums.js';
import { deriveSimulation } from './derivation.js';
import type { Node } from './node.js';
import { parametersOfCondition } from './used-parameters.js';

/** The part of the total premiums whose least certain value has a confidence, and the premiums that are in it. */
export interface ConfidentAmount {
  readonly confidence: Confidence;
  readonly amount: Euro;
  readonly premiums: readonly Premium[];
}

/**
 * Divides the total premiums by confidence, from highest to lowest: each premium of each quarter counts once, under the
 * lowest confidence among the values that it is computed with and the conditions that it is granted under. The parts
 * add up to the total.
 */
export function amountsByConfidence(simulation: Simulation, parameters: Parameters): ConfidentAmount[] {
  const { dossier, verdicts, quarters } = simulation;
  const nodes = new Map(deriveSimulation(simulation, parameters).map((node) => [node.id, node]));
  const levels = new Map<string, number>();
  const parts = CONFIDENCES.map(() => ({ amount: ZERO_EURO, premiums: new Set<Premium>() }));
  for (const premium of PREMIUMS) {
    const ofConditions = verdicts[premium].checks.flatMap(({ id }) => parametersOfCondition(id, dossier, parameters));
    const granted = Math.max(0, ...ofConditions.map(({ confidence }) => CONFIDENCES.indexOf(confidence)));
    for (const { number, premiums } of quarters) {
      if (isZeroEuro(premiums[premium])) continue;
      const level = Math.max(granted, levelOf(`quarters.${number}.${premium}`, nodes, levels));
      const part = parts[level];
      if (!part) continue;
      part.amount = addEuro(part.amount, premiums[premium]);
      part.premiums.add(premium);
    }
  }
  return parts.flatMap(({ amount, premiums }, level) =>
    premiums.size === 0 ? [] : [{ confidence: CONFIDENCES[level] as Confidence, amount, premiums: [...premiums] }],
  );
}

/** The lowest confidence of a value and of all that it is computed with, as an index: the higher, the less certain. */
function levelOf(id: string, nodes: ReadonlyMap<string, Node>, levels: Map<string, number>): number {
  const known = levels.get(id);
  if (known !== undefined) return known;
  const node = nodes.get(id);
  const own = node?.parameter ? CONFIDENCES.indexOf(node.parameter.confidence) : 0;
  const level = Math.max(own, ...(node?.inputs ?? []).map((input) => levelOf(input, nodes, levels)));
  levels.set(id, level);
  return level;
}
