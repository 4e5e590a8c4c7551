import { Decimal } from 'decimal.js';

/** A reference calculation of one quarter in plain decimal.js, apart from the program's own arithmetic. */
const D = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

export interface ReferenceInput {
  readonly gross: string;
  readonly yearEnd: string;
  readonly contributions: string;
  readonly reductions: string;
  readonly fraction: string;
  readonly rate: string;
  readonly isFourth: boolean;
  readonly minimumWages: readonly [string, string, string];
  readonly days: number;
  readonly ofDays: number;
}

const cents = (value: Decimal): Decimal => value.toDecimalPlaces(2);

export function referenceQuarter(input: ReferenceInput) {
  const share = new D(input.days).div(input.ofDays);
  const fraction = new D(input.fraction).toDecimalPlaces(4);
  const gross = new D(input.gross).times(3).plus(input.isFourth ? input.yearEnd : 0);
  const onYearEnd = cents(new D(input.yearEnd).times(input.contributions).div(input.gross));
  const contributions = new D(input.contributions).times(3).plus(input.isFourth ? onYearEnd : 0);
  const reductions = new D(input.reductions).times(3);
  const whole = gross.plus(contributions).minus(reductions);
  const referenceWage = cents(whole.times(input.days).div(input.ofDays));
  const sum = input.minimumWages.reduce((total, amount) => total.plus(new D(amount).times(2)), new D(0));
  const cap = cents(sum.times(fraction).times(input.days).div(input.ofDays));
  const capped = D.min(referenceWage, cap);
  return {
    share,
    referenceWage: referenceWage.toFixed(2),
    cap: cap.toFixed(2),
    cappedReferenceWage: capped.toFixed(2),
    wagePremium: cents(capped.times(input.rate)).toFixed(2),
  };
}
