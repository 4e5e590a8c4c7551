import { requireValueOn, stepAt } from '../../parameters/lookup.js';
import { firstDay, type Quarter } from '../../primitives/quarter.js';
import { centsOfEuro } from './exact.js';
import type { Formula } from './formula.js';
import { needWords } from './needs.js';
import type { ParameterSheet } from './parameter-sheet.js';
import { euroNumber, type WorkbookBasis } from './workbook-basis.js';

/** The fixed amount of the guidance premium in a quarter, in cents. */
export function guidanceFixedStep(
  number: number,
  quarter: Quarter,
  parameterSheet: ParameterSheet,
  { parameters, words }: WorkbookBasis,
): Formula {
  const dated = requireValueOn(parameters.guidanceFixed, firstDay(quarter));
  const { fromQuarter, value } = stepAt(dated.value, number);
  return centsOfEuro(parameterSheet.cell(dated, words.input.fromQuarter(fromQuarter), euroNumber(value), 'euro'));
}

/** The variable amounts of the guidance premium in a quarter, in cents: for the needs low, medium and high. */
export function variableAmounts(
  quarter: Quarter,
  parameterSheet: ParameterSheet,
  basis: WorkbookBasis,
): readonly Formula[] {
  const { guidanceVariable } = basis.parameters;
  return (['low', 'medium', 'high'] as const).map((need, index) => {
    const dated = requireValueOn(guidanceVariable[need], firstDay(quarter));
    const word = needWords(basis)[index + 1] ?? need;
    return centsOfEuro(parameterSheet.cell(dated, word, euroNumber(dated.value), 'euro'));
  });
}
