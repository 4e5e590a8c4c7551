import { isProjected } from '../../calculation/term.js';
import { localNumber } from '../../i18n/numbers.js';
import { requireValueOn } from '../../parameters/lookup.js';
import { firstDaysOfMonths, type Quarter, yearOf } from '../../primitives/quarter.js';
import { centsOfEuro } from './exact.js';
import { type Formula, plus } from './formula.js';
import type { ParameterSheet } from './parameter-sheet.js';
import { euroNumber, type WorkbookBasis } from './workbook-basis.js';

/** The minimum wage (GGMMI) of the three months of a quarter, added up, in cents. */
export function minimumWageMonths(quarter: Quarter, parameterSheet: ParameterSheet, basis: WorkbookBasis): Formula {
  const { parameters, words, language } = basis;
  const { indexation, knownUntil } = parameters;
  const [first, second, third] = firstDaysOfMonths(quarter).map((day) => {
    const dated = requireValueOn(parameters.minimumWage, day);
    if (indexation === null || !isProjected(quarter, parameters))
      return centsOfEuro(parameterSheet.cell(dated, words.perMonth, euroNumber(dated.value), 'euro'));
    const detail = words.indexedValue(localNumber(indexation.percent, language), String(yearOf(quarter)));
    const value = indexation.apply(dated.value, yearOf(quarter) - yearOf(knownUntil));
    return centsOfEuro(parameterSheet.cell(dated, detail, euroNumber(value), 'euro'));
  }) as [Formula, Formula, Formula];
  return plus(plus(first, second), third);
}
