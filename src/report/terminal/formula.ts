import { Decimal } from 'decimal.js';
import type { Quantity, ZeroReason } from '../../calculation/steps.js';
import type { Derivation, Node, ParameterUse } from '../../explain/node.js';
import type { ExplainText } from '../../i18n/catalog.js';
import type { Language } from '../../i18n/language.js';
import { localDate, localNumber, localRate } from '../../i18n/numbers.js';
import { rate } from '../../primitives/rate.js';
import { groupBy } from '../group-by.js';

/** How an amount is computed: the formula with its numbers filled in, and the parameters that it uses. */
export interface Formula {
  readonly text: string;
  readonly uses: readonly ParameterUse[];
}

const PERCENTAGES: readonly Quantity[] = ['rate', 'evaluatedRate', 'contributionsRate'];
/** Numbers that are clear without a name after them. */
const NAMELESS: readonly Quantity[] = ['one', 'months', 'years', 'coveredDays', 'daysOfQuarter'];
/** Premiums of 0.00 for these reasons are left out of a sum. */
const LEFT_OUT: readonly (ZeroReason | null)[] = ['not-applicable', 'not-eligible'];

/** Writes the nodes of a derivation as formulas; computing a formula as it is written gives its result. */
export class Formulas {
  readonly #nodes: ReadonlyMap<string, Node>;

  /** @param explained the values that have a formula of their own, and are a number with a name in other formulas */
  constructor(
    derivation: Derivation,
    readonly words: ExplainText,
    readonly language: Language,
    readonly explained: ReadonlySet<Quantity>,
  ) {
    this.#nodes = new Map(derivation.map((node) => [node.id, node]));
  }

  get nodes(): readonly Node[] {
    return [...this.#nodes.values()];
  }

  node(id: string): Node | undefined {
    return this.#nodes.get(id);
  }

  /** Whether an amount follows from an indexation, and is rounded before it is used. */
  isIndexed = ({ operation, inputs }: Node): boolean =>
    operation === 'product' && inputs.some((id) => this.#nodes.get(id)?.operation === 'index');

  /** Why an amount is 0.00 without a calculation, else null. Parts of a sum that do not apply do not count. */
  zeroReason(node: Node): ZeroReason | null {
    if (node.operation === 'nothing') return node.because ?? null;
    if (node.operation !== 'sum') return null;
    const reasons = new Set(this.#inputsOf(node).map((input) => this.zeroReason(input)));
    if (reasons.size > 1) reasons.delete('not-applicable');
    const [reason = null] = reasons;
    return reasons.size === 1 ? reason : null;
  }

  /** The formula of a value and its result: `40 % (rate) × 8.445,00 (capped reference wage) = 3.378,00`. */
  of(node: Node): Formula {
    const why = this.zeroReason(node);
    if (why !== null) return { text: this.words.nothing[why], uses: [] };
    const uses = new Map<string, ParameterUse>();
    const text = this.#expression(node, uses);
    const inputs = this.#inputsOf(node);
    const isCopyOfLeaf = node.operation === 'same' && inputs[0]?.inputs.length === 0;
    const isResult = isCopyOfLeaf || (node.operation === 'beta' && !hasSlope(node));
    const value = this.#value(node);
    const rounding = this.#roundingOf(node, inputs);
    const result = rounding === null ? value : `${value} (${rounding})`;
    return { text: isResult ? text : `${text} = ${result}`, uses: [...uses.values()] };
  }

  /** How a value was rounded; null where nothing was. */
  #roundingOf({ operation }: Node, inputs: readonly Node[]): string | null {
    const values = inputs.map(({ value }) => value);
    const { rounded, roundedToTwo } = this.words;
    if (operation === 'product') return isExact(values) ? null : rounded;
    return operation === 'rounded-quotient' && !isExact([values.join('/')]) ? roundedToTwo : null;
  }

  /** The formula of a sum, whose terms have the name of the sum itself left out. */
  ofSum(node: Node): string {
    return this.of(node).text.replaceAll(` (${this.#nameOf(node)})`, '');
  }

  #nameOf(node: Node): string {
    const name = this.words.quantities[node.quantity];
    return this.isIndexed(node) ? this.words.indexed(name) : name;
  }

  #inputsOf = ({ inputs }: Node): Node[] => inputs.map((id) => this.#nodes.get(id) as Node);

  #expression(node: Node, uses: Map<string, ParameterUse>): string {
    this.#use(node, uses);
    const inputs = this.#inputsOf(node);
    const operands = (isFactor: boolean) => inputs.map((input) => this.#operand(input, uses, isFactor));
    const [first] = inputs;
    switch (node.operation) {
      case 'same':
        return first?.inputs.length === 0 && PERCENTAGES.includes(node.quantity)
          ? this.#leaf(first, uses, true)
          : this.#operand(first as Node, uses, false);
      case 'sum':
        if (node.quantity === 'minimumWageSum') return this.#months(inputs, uses);
        return groupEqualTerms(
          inputs
            .filter((input) => !LEFT_OUT.includes(this.zeroReason(input)))
            .map((input) => this.#operand(input, uses, false)),
        );
      case 'difference':
        return operands(false).join(' − ');
      case 'product':
        return this.isIndexed(node) ? this.#indexed(inputs, uses) : operands(true).join(' × ');
      case 'quotient':
      case 'rounded-quotient':
        return operands(true).join(' / ');
      case 'excess':
        return `max(0; ${operands(false).join(' − ')})`;
      case 'beta':
        return this.#beta(node, inputs);
      case 'minimum': {
        const [one = '', other = ''] = operands(false);
        return this.words.smallestOf(one, other);
      }
      default:
        return this.#value(node);
    }
  }

  /** A value in a formula: with its name where it has a formula of its own, else as the formula itself. */
  #operand(node: Node, uses: Map<string, ParameterUse>, isFactor: boolean): string {
    if (node.inputs.length === 0 && node.operation !== 'nothing') return this.#leaf(node, uses, false);
    const { quantity } = node;
    if (this.explained.has(quantity) || this.isIndexed(node)) return `${this.#value(node)} (${this.#nameOf(node)})`;
    if (quantity === 'coveredDays' || quantity === 'daysOfQuarter') return this.#value(node);
    const text = this.#expression(node, uses);
    if (quantity === 'share' && node.id.endsWith('.share')) return `${text} (${this.words.quantities.share})`;
    return isFactor && node.operation !== 'excess' && / [+−/] /.test(text) ? `(${text})` : text;
  }

  /** The formula of beta for its mu, or the range of mu in which it has a fixed value. */
  #beta(node: Node, [mu]: readonly Node[]): string {
    const number = (plain: string) => localNumber(plain, this.language);
    const named = `${this.#value(mu as Node)} (${this.words.quantities.mu})`;
    if (node.value.includes('/')) return `1 / ${named}`;
    const range = node.value === '0.00' ? `mu < ${number('0.275')}` : `mu ${number('0.28')}–${number('0.54')}`;
    return hasSlope(node)
      ? `${number('1.18')} + (${named} − ${number('0.55')}) × ${number('0.28')}`
      : `${this.#value(node)} (${range})`;
  }

  /** The minimum wage of three months; where it changes, with the months of each amount. */
  #months(months: readonly Node[], uses: Map<string, ParameterUse>): string {
    const terms = [...groupBy(months, (month) => this.#operand(month, uses, false))];
    return terms
      .map(([text, group]) => {
        const names = group.map(({ id }) => id.split('.')[1]).join(', ');
        const named = terms.length === 1 ? text : text.replace(/\)$/, ` ${names})`);
        return group.length === 1 ? named : `${group.length} × ${named}`;
      })
      .join(' + ');
  }

  /** An indexed amount: `2.500,00 × (1 + 2 %)^3` */
  #indexed(inputs: readonly Node[], uses: Map<string, ParameterUse>): string {
    for (const input of inputs) this.#use(input, uses);
    return inputs
      .map((input) => (input.operation === 'index' ? this.#power(this.#inputsOf(input)) : this.#value(input)))
      .join(' × ');
  }

  #power([percentage, count]: readonly Node[]): string {
    const percent = percentage?.value ?? '';
    const years = count?.value ?? '';
    const sign = percent.startsWith('-') ? '−' : '+';
    const base = `(1 ${sign} ${localNumber(percent.replace('-', ''), this.language)} %)`;
    return years === '1' ? base : `${base}^${years}`;
  }

  #leaf(node: Node, uses: Map<string, ParameterUse>, isPercentage: boolean): string {
    const { parameter, quantity } = node;
    this.#use(node, uses);
    const value = isPercentage ? this.#percentage(node) : this.#value(node);
    if (NAMELESS.includes(quantity)) return value;
    if (!parameter) return `${value} (${this.#nameOf(node)})`;
    const { id, letter, quarters } = parameter;
    const [, name = id] = Object.entries(this.words.parameters).find(([start]) => id.startsWith(start)) ?? [];
    if (!quarters) return letter === undefined ? `${value} (${name})` : `${value} (${letter}, ${name})`;
    const { from, to } = quarters;
    return `${value} (${name}, ${this.words.quarters(from === to ? String(from) : `${from}–${to}`)})`;
  }

  #use({ parameter }: Node, uses: Map<string, ParameterUse>): void {
    if (parameter) uses.set(`${parameter.id} ${parameter.from}`, parameter);
  }

  #value(node: Node): string {
    if (PERCENTAGES.includes(node.quantity)) return this.#percentage(node);
    if (node.unit === 'date') return localDate(node.value, this.language);
    return node.value
      .split('/')
      .map((part) => localNumber(part, this.language))
      .join(' / ');
  }

  #percentage = ({ value }: Node): string => localRate(rate(value), this.language);
}

/** Whether a beta depends on mu by a slope: only then it has four decimals. */
const hasSlope = ({ operation, value }: Node): boolean => operation === 'beta' && /^\d\.\d{4}$/.test(value);

/** Writes the terms of a sum, with equal neighbours counted: `3 × 1.200,00 + 600,00`. */
function groupEqualTerms(terms: readonly string[]): string {
  const groups: { text: string; count: number }[] = [];
  for (const text of terms) {
    const last = groups.at(-1);
    if (last?.text === text) last.count++;
    else groups.push({ text, count: 1 });
  }
  return groups.map(({ text, count }) => (count === 1 ? text : `${count} × ${text}`)).join(' + ');
}

/** Enough digits for every product of the calculation to be exact. */
const Exact = Decimal.clone({ precision: 1000 });

/** Whether the product of factors, such as `0.40` and `47/92`, is a whole number of cents, so that nothing is rounded. */
function isExact(factors: readonly string[]): boolean {
  let cents = new Exact(100);
  let divisor = new Exact(1);
  for (const factor of factors) {
    const [numerator = '0', denominator = '1'] = factor.split('/');
    cents = cents.times(numerator);
    divisor = divisor.times(denominator);
  }
  return cents.modulo(divisor).isZero();
}
