import type { Assessed, TermBasis } from '../calculation/basis.js';
import { Calculator, type Figure, type Operation, type Origin, type StepDetails } from '../calculation/calculator.js';
import type { QuarterFigures } from '../calculation/quarter.js';
import { coversNothing } from '../calculation/share.js';
import { type Quantity, quantityOf, type RuleId, type Step } from '../calculation/steps.js';
import { computeTerm } from '../calculation/term-figures.js';
import { camelCase } from '../dossier/fields.js';
import type { ParameterEntry, ValueEntry } from '../parameters/entry.js';
import { valueOn } from '../parameters/lookup.js';
import { memoizePerParameters } from '../parameters/memo.js';
import type { Dated, PackageStep as DatedStep, Parameters } from '../parameters/parameters.js';
import type { IsoDate } from '../primitives/date.js';
import { scaledText } from '../primitives/decimal-text.js';
import { euroFromCents, formatEuro } from '../primitives/euro.js';
import { type Fraction, formatFraction } from '../primitives/fraction.js';
import { firstDay, type Quarter } from '../primitives/quarter.js';
import { formatRate, type Rate } from '../primitives/rate.js';
import type { Ratio } from '../primitives/ratio.js';
import type { Derivation, Node, ParameterUse } from './node.js';

/**
 * Derives every amount of a simulation from the dossier and the parameters, by recording the calculation.
 * Each node comes after its inputs; the amounts of the result have the ids `quarters.<number>.<field>`,
 * `years.<year>.<field>` and `totals.<field>`.
 */
export function deriveSimulation({ dossier, verdicts, term }: Assessed, parameters: Parameters): Derivation {
  const basis = { dossier, verdicts, term, parameters };
  const recorder = new Recorder(basis);
  computeTerm(basis, recorder);
  return recorder.derivation;
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
    readonly current: Pick<QuarterFigures, 'number' | 'quarter'> | null = null,
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
        const { suffix, parameter } = step ? this.#stepUse(dated, step) : { suffix: '', parameter: useOf(dated) };
        const id = `parameters.${dated.parameter}.${dated.from}${suffix}`;
        return this.#add(id, 'parameter', 'parameter', [], value, { parameter });
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

  /** One step of a value by quarter number; a quarter with an open question has a node of its own. */
  #stepUse(dated: Dated<unknown>, step: DatedStep<unknown>): { suffix: string; parameter: ParameterUse } {
    const steps = dated.value as readonly DatedStep<unknown>[] | { steps: readonly DatedStep<unknown>[] };
    const all = 'steps' in steps ? steps.steps : steps;
    const next = all[all.indexOf(step) + 1];
    const quarters = { from: step.fromQuarter, to: (next?.fromQuarter ?? this.basis.term.quarters + 1) - 1 };
    const gap = this.#isOpen(dated) ? dated.gap : null;
    const suffix = `.quarter-${step.fromQuarter}${gap !== null && dated.gapQuarter !== null ? '.open' : ''}`;
    return { suffix, parameter: { ...useOf(dated), gap, quarters } };
  }

  /**
   * Whether the open question about a value applies now: a question about one quarter applies in that quarter only, and
   * only if the contract covers a day of it; any other applies in all quarters.
   */
  #isOpen({ gapQuarter }: Dated<unknown>): boolean {
    if (gapQuarter === null) return true;
    const { current, basis } = this;
    return current?.number === gapQuarter && !coversNothing(basis.dossier, current.quarter);
  }
}

/** The quantities that are whole numbers; every other JavaScript number of the calculation is an amount in cents. */
const COUNTS: readonly Quantity[] = ['years', 'coveredDays', 'daysOfQuarter'];
const DATES: readonly Quantity[] = ['contractStart', 'contractEnd', 'firstDay', 'lastDay', 'coveredFrom', 'coveredTo'];

/** Writes a value of the calculation: an amount with two decimals, an ISO date, a number or a quotient. */
function nodeValue(quantity: Quantity, value: unknown): Pick<Node, 'value' | 'unit'> {
  if (typeof value === 'number' && !COUNTS.includes(quantity))
    return { value: formatEuro(euroFromCents(value)), unit: 'EUR' };
  const isRatio = typeof value === 'object' && value !== null && 'denominator' in value;
  const text = isRatio ? formatRatio(value as Ratio<string>) : String(value);
  return { value: text, unit: DATES.includes(quantity) ? 'date' : 'number' };
}

/** Writes a quotient: a rate, fraction or multiple as a decimal, any other as one number over another. */
function formatRatio(value: Ratio<string>): string {
  switch (value.unit) {
    case 'rate':
      return formatRate(value as Rate);
    case 'fraction':
      return formatFraction(value as Fraction);
    case 'multiple':
      return String(value.numerator);
    case 'proportion':
      return `${scaledText(value.numerator, 2)}/${scaledText(value.denominator, 2)}`;
    default:
      return `${value.numerator}/${value.denominator}`;
  }
}

/** The use of a value in a result. */
export function useOf({ parameter: id, from, source, confidence, gap }: Dated<unknown>): ParameterUse {
  return { id, from, source, confidence, gap };
}

const valuesById = memoizePerParameters(
  ({ entries }): ReadonlyMap<string, ParameterEntry['values']> =>
    new Map(entries.map(({ id, values }) => [id, values])),
);

/** The use of a rule in words that is in force on a day; undefined where the files state none. */
function ruleOn(id: RuleId, day: IsoDate, parameters: Parameters): ParameterUse | undefined {
  const values = valuesById(parameters).get(id);
  const value = values && valueOn<ValueEntry>(values, day);
  if (!value) return undefined;
  const { from, source, confidence, gap = null } = value;
  return { id, from, source, confidence, gap };
}
