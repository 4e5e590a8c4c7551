import { guidanceNeedAt } from '../../calculation/premiums/guidance-premium.js';
import type { Dossier } from '../../dossier/dossier.js';
import { isPercentage } from '../../dossier/field-types/contributions.js';
import type { Messages } from '../../i18n/catalog.js';
import { type Euro, ZERO_EURO } from '../../primitives/euro.js';
import { showName } from '../terminal/style.js';
import { any, differs, type Formula, plus } from './formula.js';
import { type InputField, InputRows } from './input-rows.js';
import { needWord } from './needs.js';
import { ratePeriods } from './rate-periods.js';
import { type CellReference, countNotZero, type Sheet } from './sheet.js';
import { euroNumber, type WorkbookBasis } from './workbook-basis.js';

/** The cells of an employer's wage and of the worker's contract. */
export interface WageCells {
  readonly grossMonthly: CellReference;
  readonly contributions: CellReference;
  readonly reductions: CellReference;
  readonly yearEndPremium: CellReference;
  readonly fraction: CellReference;
  readonly contractStart: CellReference;
  readonly contractEnd: CellReference;
}

/** The cells of the need for guidance. */
export interface NeedCells {
  /** The need before any evaluation. */
  readonly first: CellReference;
  /** The need of a quarter, by its number. */
  in(number: number): CellReference;
  /** Whether there is a need by the end of the term. */
  readonly hasNeed: Formula;
  /** Whether the guidance premium is granted once there is a need. */
  readonly isGranted: CellReference;
}

/** The cells that can be changed, and those that say for which premiums the dossier is eligible. */
export interface Inputs {
  readonly sheet: Sheet;
  /** Null for a self-employed person, who has no need for guidance either. */
  readonly wage: WageCells | null;
  readonly need: NeedCells | null;
  /** The cell of the rate of a quarter, by its number. */
  rateOf(number: number): CellReference;
  /** Whether the premium of the rates is granted. */
  readonly isGranted: CellReference;
  /** How many inputs were changed. */
  readonly changed: CellReference;
  /** How many of some inputs were changed; null where the dossier has none of them. */
  changedOf(fields: readonly InputField[]): Formula | null;
  /** The cells that say what is wrong with an input; empty texts where nothing is. */
  readonly impossible: readonly CellReference[];
}

/** Makes the sheet of what the amounts are computed from: what can be changed, what it was, and what changed. */
export function inputSheet(basis: WorkbookBasis): Inputs {
  const { words, messages, simulation } = basis;
  const { dossier } = simulation;
  const { input } = words;
  const rows = new InputRows(basis);
  const { sheet } = rows;
  // the status of the check comes in this row
  sheet.next++;
  if (dossier.id !== null)
    sheet.row([
      [messages.fields.id, 'label'],
      [showName(dossier.id), 'originalText'],
    ]);
  const wage = dossier.grossMonthly === null ? null : wageRows(dossier.grossMonthly, rows, basis);
  const needs = wage === null ? null : needRows(rows, basis);
  const rates = ratePeriods(basis).map(({ from, to, rate, isEvaluated }) => ({
    from,
    cell: rows.rate(
      isEvaluated ? 'evaluatedRate' : 'packageRate',
      input.rate(basis.isSelfEmployed, from, to),
      rate.numerator / rate.denominator,
      isEvaluated ? input.evaluatedRate : input.packageRate,
    ),
  }));
  sheet.next++;
  const { isGranted, isGuidanceGranted } = eligibilityRows(sheet, basis);
  sheet.next++;
  for (const text of [input.howTo, input.fixedParts]) sheet.wide(text, 'note');
  const row = sheet.next;
  sheet.put(row, 1, input.changedCells, 'label');
  const changed = sheet.put(row, 4, rows.flags.length === 0 ? 0 : countNotZero(rows.flags), 'count');
  return {
    sheet,
    wage,
    need: needs && isGuidanceGranted && { ...needs, isGranted: isGuidanceGranted },
    rateOf: (number) => {
      const found = rates.filter(({ from }) => from <= number).at(-1);
      if (!found) throw new Error(`no rate for quarter ${number}`);
      return found.cell;
    },
    isGranted,
    changed,
    changedOf: (fields) => {
      const [first, ...others] = fields.flatMap((field) => rows.flagsOf.get(field) ?? []);
      return first ? others.reduce<Formula>(plus, first) : null;
    },
    impossible: rows.impossible,
  };
}

function wageRows(grossMonthly: Euro, rows: InputRows, { words, messages, simulation }: WorkbookBasis): WageCells {
  const { input } = words;
  const { fields } = messages;
  const { dossier } = simulation;
  const { contributionsMonthly: given, reductionsMonthly, yearEndPremium, fraction } = dossier;
  const isEstimated = given === null && reductionsMonthly === null;
  const contributions = () => {
    if (given === null) return rows.amount('contributions', fields.contributions_monthly, '', input.estimated);
    return isPercentage(given)
      ? rows.percentage('contributions', input.contributionsRate, given.numerator / given.denominator)
      : rows.amount('contributions', fields.contributions_monthly, euroNumber(given), input.emptyIsZero);
  };
  return {
    grossMonthly: rows.amount('gross', fields.gross_monthly, euroNumber(grossMonthly), '', true),
    contributions: contributions(),
    reductions: rows.amount(
      'reductions',
      fields.reductions_monthly,
      isEstimated ? '' : euroNumber(reductionsMonthly ?? ZERO_EURO),
      isEstimated ? input.estimatedReductions : '',
    ),
    yearEndPremium: rows.amount(
      'yearEndPremium',
      fields.year_end_premium,
      euroNumber(yearEndPremium),
      dossier.isYearEndOneMonth ? input.oneMonth : '',
    ),
    fraction: rows.fraction('fraction', fields.fraction, fraction.numerator / fraction.denominator, input.fractionNote),
    ...contractRows(rows, dossier, fields),
  };
}

function contractRows(
  rows: InputRows,
  { contractStart, contractEnd }: Dossier,
  fields: Messages['fields'],
): Pick<WageCells, 'contractStart' | 'contractEnd'> {
  const first = rows.day('contractStart', fields.contract_start, contractStart);
  return { contractStart: first, contractEnd: rows.day('contractEnd', fields.contract_end, contractEnd, first) };
}

function needRows(rows: InputRows, basis: WorkbookBasis): Omit<NeedCells, 'isGranted'> {
  const { words, messages, simulation } = basis;
  const { fields } = messages;
  const { dossier } = simulation;
  const { evaluatedFrom, evaluatedGuidance } = dossier;
  const first = rows.need('need', fields.guidance_need, needWord(basis, dossier.guidanceNeed));
  const none = needWord(basis, 'none');
  if (evaluatedFrom === null || evaluatedGuidance === null)
    return { first, in: () => first, hasNeed: differs(first, none) };
  const later = rows.need(
    'laterNeed',
    `${fields.evaluated_guidance} (${words.input.fromQuarter(evaluatedFrom)})`,
    needWord(basis, guidanceNeedAt(evaluatedFrom, dossier)),
  );
  return {
    first,
    in: (number) => (number >= evaluatedFrom ? later : first),
    hasNeed: any(differs(first, none), differs(later, none)),
  };
}

/** What inputs do not change: for which premiums the dossier is eligible. */
function eligibilityRows(sheet: Sheet, basis: WorkbookBasis) {
  const { words, messages, simulation, isSelfEmployed, guidanceOnceNeeded } = basis;
  const { verdicts } = simulation;
  sheet.row([words.input.eligibility, '', '', '', ''].map((text) => [text, 'heading'] as const));
  const row = (label: string, isGranted: boolean, note: string): CellReference => {
    const at = sheet.next;
    sheet.put(at, 1, label, 'label');
    sheet.put(at, 5, note, 'note');
    return sheet.put(at, 2, isGranted ? words.yes : words.no, 'originalText');
  };
  const main = isSelfEmployed ? 'supportPremium' : 'wagePremium';
  const { outcome } = verdicts[main];
  const isGranted = row(messages.premiums[main], outcome === 'eligible', messages.outcomes[outcome]);
  if (isSelfEmployed) return { isGranted, isGuidanceGranted: null };
  const note = `${messages.outcomes[verdicts.guidancePremium.outcome]} (${words.needs.onceNeeded})`;
  return {
    isGranted,
    isGuidanceGranted: row(messages.premiums.guidancePremium, guidanceOnceNeeded === 'eligible', note),
  };
}
