import { Decimal } from 'decimal.js';
import type { Node } from '../../src/explain/node.js';

const Exact = Decimal.clone({ precision: 400, rounding: Decimal.ROUND_HALF_UP });
type Exact = InstanceType<typeof Exact>;

/** A number over a number, kept apart so that nothing is lost. */
type Quotient = readonly [Exact, Exact];

const quotient = (text: string): Quotient => {
  const [numerator = '', denominator = '1'] = text.split('/');
  return [new Exact(numerator), new Exact(denominator)];
};

const euro = (value: Exact) => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed(2);

/** What a node's operation makes of its inputs, written from the docs alone; null for a leaf. */
export function recomputed({ operation, unit }: Node, inputs: readonly string[]): string | null {
  const numbers = () => inputs.map((text) => new Exact(text));
  switch (operation) {
    case 'same':
      return inputs[0] ?? '';
    case 'sum':
      return euro(numbers().reduce((a, b) => a.plus(b), new Exact(0)));
    case 'difference':
      return euro(numbers().reduce((a, b) => a.minus(b)));
    case 'excess': {
      const [whole = new Exact(0), less = new Exact(0)] = numbers();
      return euro(Exact.max(0, whole.minus(less)));
    }
    case 'rounded-quotient': {
      const [[a, b], [c, d]] = inputs.map(quotient) as [Quotient, Quotient];
      return a.times(d).dividedBy(b.times(c)).toDecimalPlaces(2).toFixed(2);
    }
    case 'beta': {
      const mu = new Exact(inputs[0] ?? '');
      if (mu.gte('0.8')) return `1/${mu.toFixed(2)}`;
      if (mu.gte('0.55')) return mu.minus('0.55').times('0.28').plus('1.18').toFixed(4);
      return mu.gte('0.275') ? '1.18' : '0.00';
    }
    case 'minimum':
      return euro(Exact.min(...numbers()));
    case 'product': {
      const [numerator, denominator] = inputs
        .map(quotient)
        .reduce<Quotient>(([n, d], [a, b]) => [n.times(a), d.times(b)], [new Exact(1), new Exact(1)]);
      expectUnit(unit === 'EUR');
      return euro(numerator.dividedBy(denominator));
    }
    case 'quotient':
      return inputs.join('/');
    case 'index':
      return new Exact(inputs[0] ?? '').dividedBy(100).plus(1).pow(Number(inputs[1])).toFixed();
    case 'latest':
      return [...inputs].sort().at(-1) ?? '';
    case 'earliest':
      return [...inputs].sort()[0] ?? '';
    case 'days': {
      const [from = '', to = ''] = inputs;
      return String(Math.max(0, (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1));
    }
    case 'nothing':
      return '0.00';
    default:
      return null;
  }
}

function expectUnit(holds: boolean): void {
  if (!holds) throw new Error('a product is an amount');
}
