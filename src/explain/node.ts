import type { FieldName } from '../dossier/fields.js';
import type { CheckId } from '../measure/check.js';
import type { Confidence } from '../parameters/entry.js';

/**
 * How a value follows from its inputs. All of it is exact; only an amount that is a product is rounded,
 * half-up to the cent.
 *
 * - `given`, `assumed`, `option`, `parameter`, `constant`: a leaf, from the dossier, its default, the run,
 *   the parameters, or the calendar and the form of the calculation
 * - `nothing`: 0.00, for the reason in `because`
 * - `same`: its input · `sum`: all inputs · `difference`: the first less the others · `minimum`: the smallest
 * - `product`: all inputs multiplied · `quotient`: the first over the second
 * - `index`: (1 + first ÷ 100) to the power of the second
 * - `latest`, `earliest`: of dates · `days`: calendar days from the first to the second, both counted, at least 0
 */
export const OPERATIONS = [
  'given',
  'assumed',
  'option',
  'parameter',
  'constant',
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
export type Operation = (typeof OPERATIONS)[number];

/** What a value is: an amount with two decimals, a plain number or quotient (`47/92`), or an ISO date. */
export const UNITS = ['EUR', 'number', 'date'] as const;
export type Unit = (typeof UNITS)[number];

/** What a node stands for; each has its words in `text/`. */
export const QUANTITIES = [
  'grossMonthly',
  'yearEndPremium',
  'contributionsMonthly',
  'reductionsMonthly',
  'fraction',
  'contractStart',
  'contractEnd',
  'evaluatedRate',
  'indexation',
  'indexFactor',
  'years',
  'months',
  'parameter',
  'firstDay',
  'lastDay',
  'coveredFrom',
  'coveredTo',
  'coveredDays',
  'daysOfQuarter',
  'share',
  'gross',
  'yearEndContributions',
  'contributions',
  'reductions',
  'wageCost',
  'referenceWage',
  'minimumWage',
  'minimumWageSum',
  'cap',
  'cappedReferenceWage',
  'rate',
  'wagePremium',
  'guidanceFixed',
  'guidanceVariable',
  'guidancePremium',
  'supportBase',
  'supportPremium',
  'total',
  'employerCost',
  'netCost',
] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** Why an amount is 0.00 without a calculation. */
export const NOTHING_REASONS = [
  'not-eligible',
  'not-applicable',
  'no-contract-days',
  'no-guidance-need',
  'before-measure',
] as const;
export type NothingReason = (typeof NOTHING_REASONS)[number];

/** The value of a parameter that something rests on: as a number, or as the rule that says how to compute. */
export interface ParameterUse {
  readonly id: string;
  readonly from: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly gap: string | null;
  /** The quarter numbers of the term for which this step of the value holds. */
  readonly quarters?: { readonly from: number; readonly to: number };
}

/** One value of a derivation and how it came about; its inputs are the ids of other nodes. */
export interface Node {
  /** Where the value stands in the result (`quarters.9.cap`, by quarter number), or a name of its own. */
  readonly id: string;
  readonly quantity: Quantity;
  readonly operation: Operation;
  readonly inputs: readonly string[];
  readonly value: string;
  readonly unit: Unit;
  /** The parameter that this value is, or that says how it is computed. */
  readonly parameter?: ParameterUse;
  /** The field of the dossier that this value is. */
  readonly field?: FieldName;
  readonly because?: NothingReason;
  /** The conditions that are not met. */
  readonly checks?: readonly CheckId[];
}

/** Every amount of a simulation with how it came about: each node after the nodes it rests on. */
export type Derivation = readonly Node[];
