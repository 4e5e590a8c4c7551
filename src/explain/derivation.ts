import type { TermBasis } from '../calculation/basis.js';
import { Calculator, type Figure, type Operation, type Origin, type StepDetails } from '../calculation/calculator.js';
import type { Simulation } from '../calculation/simulation.js';
import { quantityOf, type Step } from '../calculation/steps.js';
import { computeTerm } from '../calculation/term-figures.js';
import { camelCase } from '../dossier/fields.js';
import type { Dated, PackageStep as DatedStep, Parameters } from '../parameters/parameters.js';
import { firstDay, type Quarter } from '../primitives/quarter.js';
import type { Derivation, Node, ParameterUse } from './node.js';
import { nodeValue } from './node-value.js';
import { openQuestionAppliesIn, ruleOn, useOf } from './parameter-use.js';

/**
 * Derives every amount of a simulation from the dossier and the parameters, by recording the calculation.
 * Each node comes after its inputs; the amounts of the result have the ids `quarters.<number>.<field>`,
 * `years.<year>.<field>` and `totals.<field>`.
 */
export function deriveSimulation(
  { dossier, verdicts, term }: Pick<Simulation, 'dossier' | 'verdicts' | 'term'>,
  parameters: Parameters,
): Derivation {
  const basis = { dossier, verdicts, term, parameters };
  const recorder = new Recorder(basis);
  computeTerm(basis, recorder);
  return recorder.derivation;
}

/** A quarter of the term, with its number. */
interface TermQuarter {
  readonly number: number;
  readonly quarter: Quarter;
}

/** Computes as any calculator does, and records every step: its quantity, its inputs, and the parameter it uses. */
export class Recorder extends Calculator {
  readonly #nodes: Map<string, Node>;

  /**
   * @param scope the prefix of the names of the steps: `quarters.9`; empty for none
   * @param current the quarter that is computed; null for steps that several quarters share
   */
  constructor(
    readonly basis: TermBasis,
    nodes = new Map<string, Node>(),
    readonly scope = '',
    readonly current: TermQuarter | null = null,
  ) {
    super();
    this.#nodes = nodes;
  }

  /** Every step so far, each after its inputs. */
  get derivation(): Derivation {
    return [...this.#nodes.values()];
  }

  override inQuarter(number: number, quarter: Quarter): Recorder {
    return new Recorder(this.basis, this.#nodes, `quarters.${number}`, { number, quarter });
  }

  override in(scope: string): Recorder {
    return new Recorder(this.basis, this.#nodes, scope, this.current);
  }

  protected override leaf<T>(origin: Origin, value: T): Figure<T> {
    switch (origin.from) {
      case 'dossier': {
        const { field } = origin;
        const key = camelCase(field);
        const operation = this.basis.dossier.omitted.includes(field) ? 'assumed' : 'given';
        return this.#add(`dossier.${key}`, key as Step, operation, [], value, { field });
      }
      case 'parameter': {
        const { dated, step } = origin;
        const { id, ...parameter } = step ? this.#stepUse(dated, step) : this.#valueUse(dated);
        return this.#add(id, 'parameter', 'parameter', [], value, parameter);
      }
      default:
        return this.#add(origin.id || `${this.scope}.${origin.step}`, origin.step, origin.from, [], value);
    }
  }

  protected override note<T>(
    step: Step,
    operation: Operation,
    inputs: readonly Figure<unknown>[],
    value: T,
    { rule, because, checks }: StepDetails = {},
    name: string = step,
  ): Figure<T> {
    const { parameters } = this.basis;
    const parameter = rule && this.current && ruleOn(rule, firstDay(this.current.quarter), parameters);
    const ids = inputs.map(({ id }) => id);
    return this.#add(`${this.scope}.${name}`, step, operation, ids, value, {
      ...(parameter && { parameter }),
      ...(because && { because }),
      ...(checks && { checks }),
    });
  }

  /** Adds a node; one that several quarters share is added once. */
  #add<T>(
    id: string,
    step: Step,
    operation: Node['operation'],
    inputs: readonly string[],
    value: T,
    details: Pick<Node, 'parameter' | 'field' | 'because' | 'checks'> = {},
  ): Figure<T> {
    if (!this.#nodes.has(id)) {
      const quantity = quantityOf(step);
      this.#nodes.set(id, { id, quantity, operation, inputs, ...nodeValue(quantity, value), ...details });
    }
    return { value, id };
  }

  #valueUse(dated: Dated<unknown>): { id: string; parameter: ParameterUse } {
    return { id: `parameters.${dated.parameter}.${dated.from}`, parameter: useOf(dated) };
  }

  /** One step of a value by quarter number; a quarter with an open question has a node of its own. */
  #stepUse(dated: Dated<unknown>, step: DatedStep<unknown>): { id: string; parameter: ParameterUse } {
    const steps = dated.value as readonly DatedStep<unknown>[] | { steps: readonly DatedStep<unknown>[] };
    const all = 'steps' in steps ? steps.steps : steps;
    const next = all[all.indexOf(step) + 1];
    const { term } = this.basis;
    const quarters = { from: step.fromQuarter, to: (next?.fromQuarter ?? term.quarters + 1) - 1 };
    const number = this.current?.number ?? 0;
    const gap = openQuestionAppliesIn(number, dated, this.basis) ? dated.gap : null;
    const isApart = gap !== null && dated.gapQuarter !== null;
    const id = `parameters.${dated.parameter}.${dated.from}.quarter-${step.fromQuarter}`;
    return { id: isApart ? `${id}.open` : id, parameter: { ...useOf(dated), gap, quarters } };
  }
}
