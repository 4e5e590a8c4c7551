import type { Dossier } from '../dossier/dossier.js';
import { contributionClassOf } from '../dossier/estimate.js';
import { contributionValuesIn } from '../parameters/contribution-values.js';
import { ParameterError } from '../parameters/parameter-error.js';
import type { Parameters } from '../parameters/parameters.js';
import type { Euro } from '../primitives/euro.js';
import { firstDay, type Quarter } from '../primitives/quarter.js';
import type { Rate } from '../primitives/rate.js';
import type { Calculator, Figure } from './calculator.js';
import { type StructuralReduction, structuralReductionOf } from './structural-reduction.js';

/** The contributions of a whole quarter where they were not given, and their reductions. */
export interface ContributionsEstimate {
  readonly rate: Figure<Rate>;
  readonly base: Figure<Euro>;
  readonly contributions: Figure<Euro>;
  /** Null where the reductions were given, and for employers without a structural reduction. */
  readonly structural: StructuralReduction | null;
  readonly reductions: Figure<Euro>;
}

/** What an estimate is made from, apart from the wage. */
type Estimated = Pick<Dossier, 'employerType' | 'rszCategory' | 'workerStatus' | 'fraction'>;

/**
 * Estimates the contributions of a whole quarter, and their reductions where none were given:
 *
 *     base(q)          = worker_status is blue-collar ? round(multiple × W(q)) : W(q)
 *     contributions(q) = round(rate × base(q))
 *     reductions(q)    = min( contributions(q), structural reduction )
 *
 * @param wage the gross wage of the quarter, W(q), the year-end premium included
 * @param entered the reductions of the quarter that were given; null where they are estimated too
 * @throws ParameterError when a value is missing (reading a dossier checks that there is none)
 */
export function estimateContributions(
  quarter: Quarter,
  wage: Figure<Euro>,
  entered: Figure<Euro> | null,
  dossier: Estimated,
  parameters: Parameters,
  calculate: Calculator,
): ContributionsEstimate {
  const { employerType, rszCategory, workerStatus, fraction } = dossier;
  const of = contributionClassOf(employerType, rszCategory);
  const values = of && contributionValuesIn(quarter, of, parameters);
  if (!values) throw ParameterError.of(`social-security.rate.${of ?? ''}`, 'NO_VALUE_ON', { day: firstDay(quarter) });
  const rate = calculate.parameter(values.rate);
  const base =
    workerStatus === 'blue-collar'
      ? calculate.product('contributionsBase', [calculate.parameter(values.manualBase), wage])
      : wage;
  const contributions = calculate.product('estimatedContributions', [rate, base]);
  const structural =
    entered === null && values.reduction !== null
      ? structuralReductionOf(wage, fraction, quarter, values.reduction, parameters, calculate)
      : null;
  const reductions = entered ?? reductionsOf(contributions, structural, calculate);
  return { rate, base, contributions, structural, reductions };
}

function reductionsOf(
  contributions: Figure<Euro>,
  structural: StructuralReduction | null,
  calculate: Calculator,
): Figure<Euro> {
  const step = 'estimatedReductions';
  return structural === null
    ? calculate.zero(step, { because: 'no-structural-reduction' })
    : calculate.minimum(step, contributions, structural.reduction, 'social-security.structural-reduction.limit');
}
