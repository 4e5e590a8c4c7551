import type { Derivation, Node, ParameterUse, Quantity } from '../../explain/node.js';
import type { Language } from '../../text/language.js';
import type { ExplainText } from '../../text/messages.js';
import { localDate, localNumber, localRate } from '../../text/numbers.js';
import { rate } from '../../values/rate.js';

/** How an amount came about: the sum with its numbers filled in, and the parameters in it. */
export interface Formula {
  readonly text: string;
  readonly uses: readonly ParameterUse[];
}

const PERCENTAGES: readonly Quantity[] = ['rate', 'evaluatedRate'];
/** Numbers that need no name after them. */
const NAMELESS: readonly Quantity[] = ['months', 'years', 'coveredDays', 'daysOfQuarter'];

/** Writes the nodes of a derivation as formulas in a language. */
export class Formulas {
  readonly #nodes: ReadonlyMap<string, Node>;

  /** @param told the values that have a formula of their own, and stand in others as a number with a name */
  constructor(
    derivation: Derivation,
    readonly words: ExplainText,
    readonly language: Language,
    readonly told: ReadonlySet<Quantity>,
  ) {
    this.#nodes = new Map(derivation.map((node) => [node.id, node]));
  }

  node(id: string): Node | undefined {
    return this.#nodes.get(id);
  }

  /** The formula of a value and its outcome: `40 % (rate) × 8.445,00 (capped reference wage) = 3.378,00`. */
  of(node: Node): Formula {
    const uses = new Map<string, ParameterUse>();
    const text = this.#expression(node, uses);
    const isPlain = node.operation === 'same' || node.operation === 'nothing';
    return {
      text: isPlain && this.#isShort(node) ? text : `${text} = ${this.#value(node)}`,
      uses: [...uses.values()],
    };
  }

  /** Whether a value is only another that has no formula. */
  #isShort({ operation, inputs: [input = ''] }: Node): boolean {
    return operation === 'nothing' || this.node(input)?.inputs.length === 0;
  }

  #expression(node: Node, uses: Map<string, ParameterUse>): string {
    if (node.parameter) uses.set(`${node.parameter.id} ${node.parameter.from}`, node.parameter);
    const inputs = node.inputs.map((id) => this.#nodes.get(id) as Node);
    const [first] = inputs;
    switch (node.operation) {
      case 'same':
        return first?.inputs.length === 0 && PERCENTAGES.includes(node.quantity)
          ? this.#leaf({ ...first, value: first.value }, uses, true)
          : this.#operand(first as Node, uses, false);
      case 'sum':
        return counted(
          inputs
            .filter(({ because }) => because !== 'not-applicable')
            .map((input) => this.#operand(input, uses, false)),
        );
      case 'difference':
        return inputs.map((input) => this.#operand(input, uses, false)).join(' − ');
      case 'product':
        return inputs.map((input) => this.#operand(input, uses, true)).join(' × ');
      case 'quotient':
        return inputs.map((input) => this.#operand(input, uses, true)).join(' / ');
      case 'minimum':
        return this.words.smallestOf(
          this.#operand(inputs[0] as Node, uses, false),
          this.#operand(inputs[1] as Node, uses, false),
        );
      case 'nothing':
        return this.words.nothing[node.because ?? 'not-applicable'];
      default:
        return this.#value(node);
    }
  }

  /** A value inside a formula: by its name where it is told elsewhere, else with how it came about. */
  #operand(node: Node, uses: Map<string, ParameterUse>, isFactor: boolean): string {
    if (node.inputs.length === 0 && node.operation !== 'nothing') return this.#leaf(node, uses, false);
    if (this.told.has(node.quantity)) return `${this.#value(node)} (${this.words.quantities[node.quantity]})`;
    const { quantity } = node;
    if (quantity === 'coveredDays' || quantity === 'daysOfQuarter') return this.#value(node);
    if (quantity === 'indexFactor') return `${this.#value(node)} (${this.words.quantities.indexFactor})`;
    const text = this.#expression(node, uses);
    if (quantity === 'share' && node.id.endsWith('.share')) return `${text} (${this.words.quantities.share})`;
    const isSum = node.operation === 'sum' || node.operation === 'difference';
    return isFactor && isSum && / [+−] /.test(text) ? `(${text})` : text;
  }

  #leaf(node: Node, uses: Map<string, ParameterUse>, isPercentage: boolean): string {
    const { parameter, quantity } = node;
    if (parameter) uses.set(`${parameter.id} ${parameter.from}`, parameter);
    const value = isPercentage ? this.#percentage(node) : this.#value(node);
    if (NAMELESS.includes(quantity)) return value;
    if (!parameter) return `${value} (${this.words.quantities[quantity]})`;
    if (!parameter.quarters)
      return `${value} (${this.words.since(localDate(parameter.from, this.language))})`;
    const { from, to } = parameter.quarters;
    return `${value} (${this.words.quarters(from === to ? String(from) : `${from}–${to}`)})`;
  }

  #value(node: Node): string {
    if (PERCENTAGES.includes(node.quantity)) return this.#percentage(node);
    return node.unit === 'date'
      ? localDate(node.value, this.language)
      : localNumber(node.value, this.language);
  }

  #percentage = ({ value }: Node): string => localRate(rate(value), this.language);
}

/** Terms of a sum, equal ones next to each other counted: `3 × 1.200,00 + 600,00`. */
function counted(terms: readonly string[]): string {
  const groups: { text: string; count: number }[] = [];
  for (const text of terms) {
    const last = groups.at(-1);
    if (last?.text === text) last.count++;
    else groups.push({ text, count: 1 });
  }
  return groups.map(({ text, count }) => (count === 1 ? text : `${count} × ${text}`)).join(' + ');
}
