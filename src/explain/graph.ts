import { evaluate } from './evaluate.js';
import type { Derivation, Node, Operation, Quantity, Unit } from './node.js';

type Leaf = 'given' | 'assumed' | 'option' | 'parameter' | 'constant';
type Details = Pick<Node, 'parameter' | 'field' | 'because' | 'checks'>;

/** A derivation being made: every value is computed from its inputs as it is added, and stands once. */
export class Graph {
  readonly #nodes = new Map<string, Node>();

  /** Adds a value that rests on no other. */
  leaf(
    id: string,
    quantity: Quantity,
    operation: Leaf,
    value: string,
    unit: Unit,
    details: Details = {},
  ): string {
    return this.#add({ id, quantity, operation, inputs: [], value, unit, ...details });
  }

  /** Adds a value that follows from others. */
  add(
    id: string,
    quantity: Quantity,
    operation: Exclude<Operation, Leaf>,
    inputs: readonly string[],
    details: Details & { readonly unit?: Unit } = {},
  ): string {
    if (this.#nodes.has(id)) return id;
    const { unit = 'EUR', ...rest } = details;
    const values = inputs.map((input) => this.valueOf(input));
    return this.#add({
      id,
      quantity,
      operation,
      inputs,
      value: evaluate(operation, values, unit),
      unit,
      ...rest,
    });
  }

  valueOf(id: string): string {
    const found = this.#nodes.get(id);
    if (!found) throw new Error(`the derivation has no ${id}`);
    return found.value;
  }

  /** All nodes, each after those it rests on. */
  get nodes(): Derivation {
    return [...this.#nodes.values()];
  }

  #add(node: Node): string {
    if (!this.#nodes.has(node.id)) this.#nodes.set(node.id, node);
    return node.id;
  }
}
