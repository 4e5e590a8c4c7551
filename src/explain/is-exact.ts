import { Decimal } from 'decimal.js';

/** Enough digits for every product of the calculation to be exact. */
const Exact = Decimal.clone({ precision: 1000 });

/** Whether the product of the factors of a node is a whole number of cents, so that nothing is rounded. */
export function isExact(factors: readonly string[]): boolean {
  let cents = new Exact(100);
  let divisor = new Exact(1);
  for (const factor of factors) {
    const [numerator = '0', denominator = '1'] = factor.split('/');
    cents = cents.times(numerator);
    divisor = divisor.times(denominator);
  }
  return cents.modulo(divisor).isZero();
}
