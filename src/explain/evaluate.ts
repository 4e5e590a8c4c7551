import { daysInclusive, type IsoDate } from '../primitives/date.js';
import { scaledText } from '../primitives/decimal-text.js';
import { roundHalfUp } from '../primitives/round.js';
import type { Operation, Unit } from './node.js';

/** An exact number. */
interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const NUMBER = /^(-?\d+)(?:\.(\d+))?(?:\/(\d+)(?:\.(\d+))?)?$/;
const CENT_PLACES = 2;

/** Reads `13401.66`, `0.8`, `47/92` or `625.00/2500.00`. */
function exact(text: string): Exact {
  const [, whole, decimals = '', under = '1', underDecimals = ''] = NUMBER.exec(text) ?? [];
  if (whole === undefined) throw new RangeError('no number');
  return {
    numerator: BigInt(whole + decimals) * 10n ** BigInt(underDecimals.length),
    denominator: BigInt(under + underDecimals) * 10n ** BigInt(decimals.length),
  };
}

/**
 * What an operation makes of the values of its inputs, as text.
 *
 * @throws RangeError when an input is no number where one is needed
 */
export function evaluate(operation: Operation, inputs: readonly string[], unit: Unit): string {
  const [first = '', second = ''] = inputs;
  switch (operation) {
    case 'same':
      return first;
    case 'sum':
      return written(inputs.map(exact).reduce(plus), unit);
    case 'difference':
      return written(
        inputs.map(exact).reduce((a, b) => plus(a, { ...b, numerator: -b.numerator })),
        unit,
      );
    case 'minimum':
      return inputs.reduce((a, b) => (isAtMost(exact(a), exact(b)) ? a : b));
    case 'product':
      return written(inputs.map(exact).reduce(times), unit);
    case 'quotient':
      return `${first}/${second}`;
    case 'index':
      return power(exact(first), Number(second));
    case 'latest':
      return inputs.reduce((a, b) => (a < b ? b : a));
    case 'earliest':
      return inputs.reduce((a, b) => (b < a ? b : a));
    case 'days':
      return String(daysInclusive(first as IsoDate, second as IsoDate));
    case 'nothing':
      return '0.00';
    default:
      throw new RangeError(`${operation} has its value of itself`);
  }
}

/** Whether factors multiplied give whole cents, so that nothing is rounded. */
export function isExact(factors: readonly string[]): boolean {
  const { numerator, denominator } = factors.map(exact).reduce(times);
  return (numerator * 100n) % denominator === 0n;
}

const plus = (a: Exact, b: Exact): Exact => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

const times = (a: Exact, b: Exact): Exact => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

const isAtMost = (a: Exact, b: Exact): boolean => a.numerator * b.denominator <= b.numerator * a.denominator;

function written({ numerator, denominator }: Exact, unit: Unit): string {
  if (unit === 'EUR') return scaledText(roundHalfUp(numerator * 100n, denominator), CENT_PLACES);
  return `${numerator}/${denominator}`;
}

/** (1 + percentage ÷ 100)^years as a plain decimal; the denominator of a percentage is a power of ten. */
function power({ numerator, denominator }: Exact, years: number): string {
  const places = (String(denominator).length + 1) * years;
  const scaled = (numerator + denominator * 100n) ** BigInt(years);
  return scaledText(scaled, places).replace(/\.?0+$/, '') || '0';
}
