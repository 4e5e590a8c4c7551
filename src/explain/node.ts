import { CALCULATIONS } from '../calculation/calculator.js';
import type { CheckId } from '../calculation/check.js';
import type { Quantity, ZeroReason } from '../calculation/steps.js';
import type { FieldName } from '../dossier/fields.js';
import type { Confidence } from '../vocabulary/enums.js';

/**
 * How a value follows from its inputs. Every operation is exact; only an amount that is a product is rounded,
 * half-up to the cent.
 *
 * - `given`, `assumed`, `option`, `parameter`, `constant`: a leaf, from the dossier, its default, the run,
 *   the parameters, or the calendar and the form of the calculation
 * - `nothing`: 0.00, for the reason in `because`
 * - `same`: its input · `sum`: all inputs · `difference`: the first less the others · `minimum`: the smallest
 * - `product`: all inputs multiplied · `quotient`: the first over the second
 * - `index`: (1 + first ÷ 100) to the power of the second
 * - `latest`, `earliest`: of dates · `days`: calendar days from the first to the second, both included, at least 0
 */
export const OPERATIONS = ['given', 'assumed', 'option', 'parameter', 'constant', ...CALCULATIONS] as const;

/** What a value is: an amount with two decimals, a plain number or quotient (`47/92`), or an ISO date. */
export const UNITS = ['EUR', 'number', 'date'] as const;
export type Unit = (typeof UNITS)[number];

/** A value of a parameter that is used: a number, or a rule in words for the computation. */
export interface ParameterUse {
  readonly id: string;
  readonly from: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly gap: string | null;
  /** The quarter numbers of the term for which this step of the value holds. */
  readonly quarters?: { readonly from: number; readonly to: number };
}

/** One value of a derivation and how it is computed; its inputs are the ids of other nodes. */
export interface Node {
  /** Where the value is in the result (`quarters.9.cap`, by quarter number), or a name of its own. */
  readonly id: string;
  readonly quantity: Quantity;
  readonly operation: (typeof OPERATIONS)[number];
  readonly inputs: readonly string[];
  readonly value: string;
  readonly unit: Unit;
  /** The parameter whose value this is, or whose rule says how it is computed. */
  readonly parameter?: ParameterUse;
  /** The field of the dossier that this value is. */
  readonly field?: FieldName;
  readonly because?: ZeroReason;
  /** The conditions that are not met. */
  readonly checks?: readonly CheckId[];
}

/** How every amount of a simulation is computed: each node comes after its inputs. */
export type Derivation = readonly Node[];
