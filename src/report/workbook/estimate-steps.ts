import { BETA } from '../../calculation/beta.js';
import { isProjected } from '../../calculation/term.js';
import { estimateClassOf } from '../../dossier/estimate.js';
import { localNumber } from '../../i18n/numbers.js';
import { contributionValuesIn } from '../../parameters/contribution-values.js';
import { ParameterError } from '../../parameters/parameter-error.js';
import type { Dated, ReductionLetters } from '../../parameters/parameters.js';
import type { Coefficient } from '../../primitives/coefficient.js';
import type { Euro } from '../../primitives/euro.js';
import { firstDay, type Quarter, yearOf } from '../../primitives/quarter.js';
import { centsOfEuro, roundedQuotient, TEN_THOUSAND, tenThousandths } from './exact.js';
import {
  choice,
  type Formula,
  isAtLeast,
  largest,
  literal,
  minus,
  nearest,
  over,
  plus,
  smallest,
  times,
  wholePart,
} from './formula.js';
import type { ParameterSheet } from './parameter-sheet.js';
import type { CellReference } from './sheet.js';
import type { StepTable } from './steps-sheet.js';
import { euroNumber, type WorkbookBasis } from './workbook-basis.js';

/** The estimate of a whole quarter, in cents. */
interface EstimateCells {
  readonly contributions: Formula;
  readonly reductions: Formula;
}

/**
 * Places the estimate of the contributions of a quarter and of their reductions, step by step as
 * `calculation/contributions.ts` and `calculation/structural-reduction.ts` make it.
 *
 * @param wage the gross wage of the quarter, in cents
 * @param fraction the employment fraction, in ten-thousandths
 */
export function estimateSteps(
  quarter: Quarter,
  wage: CellReference,
  fraction: CellReference,
  parameterSheet: ParameterSheet,
  table: StepTable,
  basis: WorkbookBasis,
): EstimateCells {
  const { simulation, parameters } = basis;
  const { dossier } = simulation;
  const of = estimateClassOf(dossier);
  const values = of && contributionValuesIn(quarter, of, parameters);
  if (!values) throw ParameterError.of(`social-security.rate.${of ?? ''}`, 'NO_VALUE_ON', { day: firstDay(quarter) });
  const rate = parameterSheet.cell(values.rate, '', ratioNumber(values.rate.value), 'percentage');
  const base =
    dossier.workerStatus === 'blue-collar'
      ? table.put('base', productOf(wage, values.manualBase, parameterSheet))
      : wage;
  const contributions = table.put(
    'estimatedContributions',
    roundedQuotient(times(base, tenThousandths(rate)), TEN_THOUSAND),
  );
  if (values.reduction === null) return { contributions, reductions: NO_REDUCTION };
  const reduction = structuralSteps(quarter, wage, fraction, values.reduction, parameterSheet, table, basis);
  return { contributions, reductions: table.put('estimatedReductions', smallest(contributions, reduction)) };
}

/** No reduction where there is no structural one. */
const NO_REDUCTION = literal(0);

function structuralSteps(
  quarter: Quarter,
  wage: CellReference,
  fraction: CellReference,
  letters: Dated<ReductionLetters>,
  parameterSheet: ParameterSheet,
  table: StepTable,
  basis: WorkbookBasis,
): Formula {
  const { F, alpha, S0, gamma, S2, delta, S1 } = letters.value;
  const { parameters, words, language } = basis;
  const { indexation, knownUntil } = parameters;
  const years = isProjected(quarter, parameters) ? yearOf(quarter) - yearOf(knownUntil) : 0;
  const limit = (name: string, value: Euro): Formula => {
    if (indexation === null || years === 0) return amountCell(name, value);
    const indexed = words.indexedLetter(name, localNumber(indexation.percent, language), String(yearOf(quarter)));
    return amountCell(indexed, indexation.apply(value, years));
  };
  const amountCell = (name: string, value: Euro): Formula =>
    centsOfEuro(parameterSheet.cell(letters, name, euroNumber(value), 'euro'));
  const term = (name: string, by: Coefficient, amount: Formula): Formula =>
    times(amount, nearest(times(parameterSheet.cell(letters, name, ratioNumber(by), 'fraction'), by.denominator)));

  // the factor 1 / fraction and mu, the fraction, both rounded to hundredths
  const factor = roundedQuotient(times(TEN_THOUSAND, 100), largest(1, fraction));
  const mu = roundedQuotient(times(100, fraction), TEN_THOUSAND);
  const wholes = wholePart(over(factor, 100));
  const hundredths = minus(factor, times(100, wholes));
  const fullTimeWage = table.put(
    'fullTimeWage',
    plus(times(wage, wholes), roundedQuotient(times(wage, hundredths), 100)),
  );
  const below = (name: 'S0' | 'S2', value: Euro) => largest(0, minus(limit(name, value), fullTimeWage));
  const alphaTerm = table.put('alpha', roundedQuotient(term('alpha', alpha, below('S0', S0)), alpha.denominator));
  const gammaTerm = table.put('gamma', roundedQuotient(term('gamma', gamma, below('S2', S2)), gamma.denominator));
  const low = plus(plus(amountCell('F', F), alphaTerm), gammaTerm);
  const full = table.put(
    'basicReduction',
    delta === null || S1 === null
      ? low
      : plus(
          low,
          table.put(
            'delta',
            roundedQuotient(term('delta', delta, largest(0, minus(wage, limit('S1', S1)))), delta.denominator),
          ),
        ),
  );
  const worked = times(full, mu);
  // the factor beta times mu: from the highest limit it is 1
  const { inverseFrom, risingFrom, anyFrom, flat, slope } = BETA;
  const rising = plus(100 * flat, times(slope, minus(mu, risingFrom)));
  const corrected = choice(
    isAtLeast(mu, risingFrom),
    roundedQuotient(times(worked, rising), 100 * TEN_THOUSAND),
    choice(isAtLeast(mu, anyFrom), roundedQuotient(times(worked, flat), TEN_THOUSAND), 0),
  );
  return choice(isAtLeast(mu, inverseFrom), full, corrected);
}

const ratioNumber = ({ numerator, denominator }: { numerator: number; denominator: number }): number =>
  numerator / denominator;

/** An amount in cents times a coefficient, rounded. */
function productOf(amount: Formula, dated: Dated<Coefficient>, parameterSheet: ParameterSheet): Formula {
  const { denominator } = dated.value;
  const cell = parameterSheet.cell(dated, '', ratioNumber(dated.value), 'fraction');
  return roundedQuotient(times(amount, nearest(times(cell, denominator))), denominator);
}
