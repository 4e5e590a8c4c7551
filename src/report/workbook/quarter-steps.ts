import { requireValueOn } from '../../parameters/lookup.js';
import { daysIn, firstDay, formatQuarter, lastDay, type Quarter } from '../../primitives/quarter.js';
import { roundedQuotient, roundedSignedQuotient, TEN_THOUSAND, tenThousandths } from './exact.js';
import {
  all,
  any,
  choice,
  choose,
  equals,
  type Formula,
  isAbove,
  largest,
  minus,
  plus,
  smallest,
  times,
} from './formula.js';
import { guidanceFixedStep, variableAmounts } from './guidance-values.js';
import { dayNumber } from './input-rows.js';
import type { Inputs, NeedCells, WageCells } from './input-sheet.js';
import { minimumWageMonths } from './minimum-wages.js';
import { needNumber } from './needs.js';
import type { ParameterSheet } from './parameter-sheet.js';
import type { CellReference, Sheet } from './sheet.js';
import { type QuarterSteps, StepTable } from './steps-sheet.js';
import { costSteps, wageInputs } from './wage-steps.js';
import type { WorkbookBasis } from './workbook-basis.js';

/** Places every step of every quarter, in whole cents, as `calculation/quarter.ts` computes them. */
export function quarterSteps(
  inputs: Inputs,
  sheet: Sheet,
  parameterSheet: ParameterSheet,
  basis: WorkbookBasis,
): readonly QuarterSteps[] {
  const { simulation } = basis;
  if (simulation.quarters.length === 0) return [];
  const { wage, need } = inputs;
  return wage && need
    ? employerSteps({ ...inputs, wage, need }, sheet, parameterSheet, basis)
    : supportSteps(inputs, sheet, parameterSheet, basis);
}

interface EmployerInputs extends Inputs {
  readonly wage: WageCells;
  readonly need: NeedCells;
}

function employerSteps(
  inputs: EmployerInputs,
  sheet: Sheet,
  parameterSheet: ParameterSheet,
  basis: WorkbookBasis,
): readonly QuarterSteps[] {
  const { simulation, words, parameters } = basis;
  listParameters(parameterSheet, basis);
  const wages = wageInputs(inputs.wage, sheet, basis);
  sheet.wide(words.stepsInCents, 'bold', 5);
  const table = new StepTable(sheet, basis);
  return simulation.quarters.map(({ number, quarter }) => {
    const steps = table.start();
    startOf(number, quarter, table);
    const covered = coveredDays(quarter, inputs.wage, table);
    const days = table.put('days', daysIn(quarter));
    const share = (amount: Formula) => times(amount, covered);
    const cost = costSteps(quarter, wages, inputs.wage, parameterSheet, table, basis);
    const referenceWage = table.put('referenceWage', roundedSignedQuotient(share(cost), days));
    const minimum = table.put('minimumWages', minimumWageMonths(quarter, parameterSheet, basis));
    const capMultiple = requireValueOn(parameters.capMultiple, firstDay(quarter));
    const multiple = parameterSheet.cell(capMultiple, '', capMultiple.value.numerator, 'count');
    const ofFullQuarter = times(times(multiple, minimum), wages.fraction);
    const cap = table.put('cap', roundedQuotient(share(ofFullQuarter), times(days, TEN_THOUSAND)));
    const capped = table.put('cappedReferenceWage', smallest(referenceWage, cap));
    const rate = table.put('rate', tenThousandths(inputs.rateOf(number)));
    const premium = roundedSignedQuotient(times(capped, rate), TEN_THOUSAND);
    table.put('wagePremium', choice(equals(inputs.isGranted, words.yes), premium, 0));
    guidanceSteps(
      number,
      quarter,
      { covered, days, fraction: wages.fraction },
      inputs.need,
      parameterSheet,
      table,
      basis,
    );
    return steps;
  });
}

/** Lists the values of a parameter below each other, before quarter by quarter other values come between them. */
function listParameters(parameterSheet: ParameterSheet, basis: WorkbookBasis): void {
  const { quarters } = basis.simulation;
  for (const { quarter } of quarters) minimumWageMonths(quarter, parameterSheet, basis);
  for (const { number, quarter } of quarters) guidanceFixedStep(number, quarter, parameterSheet, basis);
}

function startOf(number: number, quarter: Quarter, table: StepTable): void {
  table.put('number', number);
  table.put('quarter', formatQuarter(quarter));
}

/** The calendar days of the quarter that the contract covers; an empty first or last day sets no limit. */
function coveredDays(quarter: Quarter, { contractStart, contractEnd }: WageCells, table: StepTable): CellReference {
  const first = table.put('firstDay', dayNumber(firstDay(quarter)));
  const last = table.put('lastDay', dayNumber(lastDay(quarter)));
  const from = largest(first, choice(equals(contractStart, ''), first, contractStart));
  const to = smallest(last, choice(equals(contractEnd, ''), last, contractEnd));
  return table.put('covered', largest(0, plus(minus(to, from), 1)));
}

interface Worked {
  readonly covered: CellReference;
  readonly days: CellReference;
  readonly fraction: CellReference;
}

function guidanceSteps(
  number: number,
  quarter: Quarter,
  { covered, days, fraction }: Worked,
  needs: NeedCells,
  parameterSheet: ParameterSheet,
  table: StepTable,
  basis: WorkbookBasis,
): void {
  const now = needs.in(number);
  const need = table.put('need', needNumber(now, basis));
  // once there is a need, the fixed part goes on
  const hasNeed =
    now === needs.first ? isAbove(need, 0) : any(isAbove(need, 0), isAbove(needNumber(needs.first, basis), 0));
  const isGranted = all(equals(needs.isGranted, basis.words.yes), isAbove(covered, 0), hasNeed);
  table.put('guidanceFixed', choice(isGranted, guidanceFixedStep(number, quarter, parameterSheet, basis), 0));
  const amounts = variableAmounts(quarter, parameterSheet, basis);
  const amount = choose(plus(need, 1), 0, ...amounts);
  const variable = roundedQuotient(times(times(amount, fraction), covered), times(days, TEN_THOUSAND));
  table.put('guidanceVariable', choice(isGranted, variable, 0));
}

function supportSteps(
  inputs: Inputs,
  sheet: Sheet,
  parameterSheet: ParameterSheet,
  basis: WorkbookBasis,
): readonly QuarterSteps[] {
  const { simulation, words, parameters } = basis;
  sheet.wide(words.stepsInCents, 'bold', 5);
  const table = new StepTable(sheet, basis);
  return simulation.quarters.map(({ number, quarter }) => {
    const steps = table.start();
    startOf(number, quarter, table);
    const minimum = table.put('minimumWages', minimumWageMonths(quarter, parameterSheet, basis));
    const supportMultiple = requireValueOn(parameters.supportMultiple, firstDay(quarter));
    const multiple = parameterSheet.cell(supportMultiple, '', supportMultiple.value.numerator, 'count');
    const base = table.put('supportBase', times(multiple, minimum));
    const rate = table.put('rate', tenThousandths(inputs.rateOf(number)));
    const premium = roundedQuotient(times(base, rate), TEN_THOUSAND);
    table.put('supportPremium', choice(equals(inputs.isGranted, words.yes), premium, 0));
    return steps;
  });
}
