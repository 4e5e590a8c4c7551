import type { FieldName } from '../dossier/fields.js';
import type { IndexRate } from '../parameters/index-rate.js';
import type { Dated, PackageStep as DatedStep } from '../parameters/parameters.js';
import { daysInclusive, type IsoDate } from '../primitives/date.js';
import { type Euro, minEuro, subtractEuro, sumEuro, ZERO_EURO } from '../primitives/euro.js';
import type { Quarter } from '../primitives/quarter.js';
import { type Proportion, product, proportion, type Ratio, ratio, type Share } from '../primitives/ratio.js';
import type { CheckId } from './check.js';
import type { RuleId, Step, ZeroReason } from './steps.js';

/** A value of the calculation. `id` names its node in a derivation; it is empty where nothing is recorded. */
export interface Figure<T> {
  readonly value: T;
  readonly id: string;
}

/** A value that nothing records. */
export const figure = <T>(value: T): Figure<T> => ({ value, id: '' });

type Amount = Figure<Euro>;
type Factor = Figure<Ratio<string>>;

/** How a value follows from others, by the names of a derivation. */
export const CALCULATIONS = [
  'nothing',
  'same',
  'sum',
  'difference',
  'minimum',
  'product',
  'quotient',
  'index',
  'latest',
  'earliest',
  'days',
] as const;
export type Operation = (typeof CALCULATIONS)[number];

/** More about a step: the rule by which it is computed, or why it is 0.00. */
export interface StepDetails {
  readonly rule?: RuleId | undefined;
  readonly because?: ZeroReason | undefined;
  readonly checks?: readonly CheckId[] | undefined;
}

/** Where a value comes from that does not follow from others. */
export type Origin =
  | { readonly from: 'dossier'; readonly field: FieldName }
  | { readonly from: 'parameter'; readonly dated: Dated<unknown>; readonly step?: DatedStep<unknown> }
  | { readonly from: 'option' | 'constant'; readonly step: Step; readonly id: string };

/**
 * The arithmetic of the law: every formula in this folder computes with it. This class only computes; the recorder
 * of `explain/` also records each step, which makes the derivation.
 */
export class Calculator {
  /** The calculator of the steps of one quarter of the term. */
  inQuarter(_number: number, _quarter: Quarter): Calculator {
    return this;
  }

  /** The calculator of steps that several quarters share: a month's minimum wage, a year's wage. */
  in(_scope: string): Calculator {
    return this;
  }

  field<T>(field: FieldName, value: T): Figure<T> {
    return this.leaf({ from: 'dossier', field }, value);
  }

  parameter<T>(dated: Dated<T>): Figure<T> {
    return this.leaf({ from: 'parameter', dated }, dated.value);
  }

  /** One step of a parameter whose value goes by quarter number. */
  parameterStep<T>(dated: Dated<unknown>, step: DatedStep<T>): Figure<T> {
    return this.leaf({ from: 'parameter', dated, step }, step.value);
  }

  /** A value that follows from the calendar or the form of the law; `id` names one that several quarters share. */
  constant<T>(step: Step, value: T, id = ''): Figure<T> {
    return this.leaf({ from: 'constant', step, id }, value);
  }

  same<T>(step: Step, figure: Figure<T>, rule?: RuleId): Figure<T> {
    return this.note(step, 'same', [figure], figure.value, { rule });
  }

  sum(step: Step, amounts: readonly Amount[], rule?: RuleId): Amount {
    return this.note(step, 'sum', amounts, sumEuro(amounts.map(valueIn)), { rule });
  }

  difference(step: Step, whole: Amount, less: Amount): Amount {
    return this.note(step, 'difference', [whole, less], subtractEuro(whole.value, less.value));
  }

  minimum(step: Step, one: Amount, other: Amount): Amount {
    return this.note(step, 'minimum', [one, other], minEuro(one.value, other.value));
  }

  /** One amount times up to three factors, in the order in which they are shown, rounded once. */
  product(step: Step, operands: readonly (Amount | Factor)[], rule?: RuleId): Amount {
    const [amount, ...others] = operands.filter(isAmount);
    if (amount === undefined || others.length > 0) throw new Error(`${step} is not a product of one amount`);
    const [by, and, last, ...more] = operands.filter((operand) => !isAmount(operand)) as Factor[];
    if (by === undefined || more.length > 0) throw new Error(`${step} has no factor, or too many`);
    const value = product(amount.value, by.value, and?.value, last?.value);
    return this.note(step, 'product', operands, value, { rule });
  }

  /** An amount after some years of indexation, rounded. */
  indexed(step: Step, amount: Amount, rate: IndexRate, years: number): Amount {
    const percent = this.leaf({ from: 'option', step: 'indexation', id: 'options.indexation' }, rate.percent);
    const count = this.leaf({ from: 'constant', step: 'years', id: `constants.years-${years}` }, years);
    const exact = rate.factor(years);
    const factor = this.in('index').note('indexFactor', 'index', [percent, count], exact, {}, String(years));
    return this.note(step, 'product', [amount, factor], rate.apply(amount.value, years));
  }

  proportion(step: Step, part: Amount, whole: Amount): Figure<Proportion> {
    return this.note(step, 'quotient', [part, whole], proportion(part.value, whole.value));
  }

  latest(step: Step, days: readonly Figure<IsoDate>[]): Figure<IsoDate> {
    const latest = days.map(valueIn).reduce((a, b) => (a < b ? b : a));
    return this.note(step, 'latest', days, latest);
  }

  earliest(step: Step, days: readonly Figure<IsoDate>[]): Figure<IsoDate> {
    const earliest = days.map(valueIn).reduce((a, b) => (b < a ? b : a));
    return this.note(step, 'earliest', days, earliest);
  }

  /** Calendar days from one day to another, both included; 0 when the second is before the first. */
  days(step: Step, from: Figure<IsoDate>, to: Figure<IsoDate>): Figure<number> {
    return this.note(step, 'days', [from, to], daysInclusive(from.value, to.value));
  }

  /** Some days over all days. */
  share(step: Step, days: Figure<number>, all: Figure<number>, rule?: RuleId): Figure<Share> {
    return this.note(step, 'quotient', [days, all], ratio('share', days.value, all.value), { rule });
  }

  /** 0.00, for a reason. */
  zero(step: Step, reason: StepDetails): Amount {
    return this.note(step, 'nothing', [], ZERO_EURO, reason);
  }

  /** A value that does not follow from others. */
  protected leaf<T>(_origin: Origin, value: T): Figure<T> {
    return figure(value);
  }

  /** A value that follows from others. */
  protected note<T>(
    _step: Step,
    _operation: Operation,
    _inputs: readonly Figure<unknown>[],
    value: T,
    _details?: StepDetails,
    _name?: string,
  ): Figure<T> {
    return figure(value);
  }
}

/** Computes without recording. */
export const COMPUTE = new Calculator();

const valueIn = <T>({ value }: Figure<T>): T => value;

const isAmount = (operand: Amount | Factor): operand is Amount => typeof operand.value !== 'object';
