import { COMPUTE } from '../../calculation/calculator.js';
import { guidanceNeedAt } from '../../calculation/premiums/guidance-premium.js';
import { evaluatedRateAt, rateOf, startPackageOf } from '../../calculation/rate.js';
import { maskPersonalNumbers } from '../../diagnostics/personal-number.js';
import { isPercentage } from '../../dossier/field-types/contributions.js';
import { displayName } from '../../i18n/format.js';
import { daysInclusive, type IsoDate } from '../../primitives/date.js';
import { ZERO_EURO } from '../../primitives/euro.js';
import type { Rate } from '../../primitives/rate.js';
import { GUIDANCE_NEEDS } from '../../vocabulary/enums.js';
import { choice, differs, type Formula, type Value } from './formula.js';
import { type CellReference, countNotZero, Sheet } from './sheet.js';
import type { Look } from './styles.js';
import { euroNumber, type WorkbookBasis } from './workbook-basis.js';

/** The cells that can be changed, and those that say for which premiums the dossier is eligible. */
export interface Inputs {
  readonly sheet: Sheet;
  readonly grossMonthly: CellReference | null;
  readonly contributions: CellReference | null;
  readonly reductions: CellReference | null;
  readonly yearEndPremium: CellReference | null;
  readonly fraction: CellReference | null;
  readonly contractStart: CellReference | null;
  readonly contractEnd: CellReference | null;
  /** The cell of the rate of a quarter, by its number. */
  rateOf(number: number): CellReference;
  /** The cell of the need for guidance of a quarter, by its number; null for a self-employed person. */
  needOf(number: number): CellReference | null;
  /** The need before any evaluation. */
  readonly firstNeed: CellReference | null;
  readonly isGranted: CellReference;
  readonly isGuidanceGranted: CellReference | null;
  /** How many inputs were changed. */
  readonly changed: CellReference;
}

/** The first day that spreadsheets count, and its number. */
const FIRST_DAY = '1900-03-01' as IsoDate;
const NUMBER_OF_FIRST_DAY = 61;
const LAST_DAY = '9999-12-31';

/** A day as the number that spreadsheets count days with; a day before all that they agree on is the first of these. */
export const dayNumber = (day: IsoDate): number =>
  day < FIRST_DAY ? NUMBER_OF_FIRST_DAY : daysInclusive(FIRST_DAY, day) + NUMBER_OF_FIRST_DAY - 1;

/** The words of the needs for guidance, in the order of the measure: none, low, medium, high. */
export const needWords = ({ language }: Pick<WorkbookBasis, 'language'>): readonly string[] =>
  GUIDANCE_NEEDS.map((need) => displayName(language, need));

const needWord = (basis: WorkbookBasis, value: string): string =>
  needWords(basis)[GUIDANCE_NEEDS.findIndex((need) => need.value === value)] ?? '';

/** Amounts are below this one, as in a dossier. */
const MOST_EURO = 999_999.99;

/** Makes the sheet of what the amounts are computed from: what can be changed, what it was, and what changed. */
export function inputSheet(basis: WorkbookBasis): Inputs {
  const { words, messages, simulation } = basis;
  const { dossier, verdicts } = simulation;
  const { input } = words;
  const sheet = new Sheet(words.sheets.inputs, { widths: [56, 20, 20, 16, 54], frozen: 1, isLandscape: true });
  sheet.row([
    [input.what, 'heading'],
    [input.value, 'headingOfNumbers'],
    [input.original, 'headingOfNumbers'],
    [input.changed, 'headingOfNumbers'],
    [input.note, 'heading'],
  ]);
  // the status of the check comes in this row
  sheet.next++;
  if (dossier.id !== null)
    sheet.row([
      [messages.fields.id, 'label'],
      [maskPersonalNumbers(dossier.id), 'originalText'],
    ]);

  const flags: CellReference[] = [];
  const add = (label: string, value: Value, look: Look, note = ''): CellReference => {
    const row = sheet.next;
    sheet.put(row, 1, label, 'label');
    const cell = sheet.put(row, 2, value, look);
    const original = sheet.put(row, 3, value, ORIGINAL[look] ?? 'text');
    flags.push(sheet.put(row, 4, choice(differs(cell, original), 1, 0), 'count'));
    if (note !== '') sheet.put(row, 5, note, 'note');
    sheet.height(row, 15 * Math.max(1, Math.ceil(label.length / 54), Math.ceil(note.length / 50)));
    return cell;
  };
  const amount = (label: string, value: Value, note = '', isAboveZero = false): CellReference => {
    const cell = add(label, value, 'inputEuro', note);
    sheet.validate(cell, {
      type: 'decimal',
      operator: 'between',
      formula1: isAboveZero ? '0.01' : '0',
      formula2: String(MOST_EURO),
      allowBlank: true,
      errorTitle: input.wrong,
      errorMessage: isAboveZero ? input.amountAboveZero : input.amountFromZero,
    });
    return cell;
  };
  const proportion = (label: string, value: number, look: Look, note = '', least = '0'): CellReference => {
    const cell = add(label, value, look, note);
    sheet.validate(cell, {
      type: 'decimal',
      operator: 'between',
      formula1: least,
      formula2: '1',
      errorTitle: input.wrong,
      errorMessage: look === 'inputFraction' ? input.fractionRange : input.percentageRange,
    });
    return cell;
  };
  const day = (label: string, value: IsoDate | null): CellReference => {
    const cell = add(label, value === null ? '' : dayNumber(value), 'inputDate', input.emptyDay);
    sheet.validate(cell, {
      type: 'date',
      operator: 'between',
      formula1: String(NUMBER_OF_FIRST_DAY),
      formula2: String(dayNumber(LAST_DAY as IsoDate)),
      allowBlank: true,
      errorTitle: input.wrong,
      errorMessage: input.dayRange,
    });
    return cell;
  };

  const { fields } = messages;
  const { grossMonthly, contributionsMonthly, reductionsMonthly, yearEndPremium, fraction } = dossier;
  const hasWage = grossMonthly !== null;
  const gross = hasWage ? amount(fields.gross_monthly, euroNumber(grossMonthly), '', true) : null;
  const contributions = !hasWage
    ? null
    : contributionsMonthly !== null && isPercentage(contributionsMonthly)
      ? proportion(
          input.contributionsRate,
          contributionsMonthly.numerator / contributionsMonthly.denominator,
          'inputPercentage',
        )
      : contributionsMonthly === null
        ? amount(fields.contributions_monthly, '', input.estimated)
        : amount(fields.contributions_monthly, euroNumber(contributionsMonthly), input.emptyIsZero);
  const isReductionEstimated = hasWage && contributionsMonthly === null && reductionsMonthly === null;
  const reductions = hasWage
    ? amount(
        fields.reductions_monthly,
        isReductionEstimated ? '' : euroNumber(reductionsMonthly ?? ZERO_EURO),
        isReductionEstimated ? input.estimatedReductions : '',
      )
    : null;
  const premium = hasWage
    ? amount(fields.year_end_premium, euroNumber(yearEndPremium), dossier.isYearEndOneMonth ? input.oneMonth : '')
    : null;
  const worked = hasWage
    ? proportion(
        fields.fraction,
        fraction.numerator / fraction.denominator,
        'inputFraction',
        input.fractionNote,
        '0.0001',
      )
    : null;
  const contractStart = hasWage ? day(fields.contract_start, dossier.contractStart) : null;
  const contractEnd = hasWage ? day(fields.contract_end, dossier.contractEnd) : null;

  const needs = words.needs;
  const need = (label: string, value: string): CellReference => {
    const cell = add(label, needWord(basis, value), 'inputText', needs.note);
    sheet.validate(cell, {
      type: 'list',
      values: [...needWords(basis)],
      errorTitle: input.wrong,
      errorMessage: needWords(basis).join(', '),
    });
    return cell;
  };
  const hasGuidance = !basis.isSelfEmployed;
  const firstNeed = hasGuidance ? need(fields.guidance_need, dossier.guidanceNeed) : null;
  const { evaluatedFrom, evaluatedGuidance } = dossier;
  const laterNeed =
    hasGuidance && evaluatedFrom !== null && evaluatedGuidance !== null
      ? need(
          `${fields.evaluated_guidance} (${input.fromQuarter(evaluatedFrom)})`,
          guidanceNeedAt(evaluatedFrom, dossier),
        )
      : null;

  const periods = simulation.quarters.length === 0 ? [] : ratePeriods(basis);
  const rates = periods.map(({ from, to, rate, isEvaluated }) => ({
    from,
    cell: proportion(
      input.rate(basis.isSelfEmployed, from, to),
      rate.numerator / rate.denominator,
      'inputPercentage',
      isEvaluated ? input.evaluatedRate : input.packageRate,
    ),
  }));

  sheet.next++;
  sheet.row([
    [input.eligibility, 'heading'],
    ['', 'heading'],
    ['', 'heading'],
    ['', 'heading'],
    ['', 'heading'],
  ]);
  const granted = (label: string, isGranted: boolean, note: string): CellReference => {
    const row = sheet.next;
    sheet.put(row, 1, label, 'label');
    sheet.put(row, 5, note, 'note');
    return sheet.put(row, 2, isGranted ? words.yes : words.no, 'originalText');
  };
  const main = basis.isSelfEmployed ? 'supportPremium' : 'wagePremium';
  const outcome = (key: 'wagePremium' | 'guidancePremium' | 'supportPremium') =>
    messages.outcomes[verdicts[key].outcome];
  const isGranted = granted(messages.premiums[main], verdicts[main].outcome === 'eligible', outcome(main));
  const isGuidanceGranted = hasGuidance
    ? granted(
        messages.premiums.guidancePremium,
        basis.isGuidancePossible,
        `${outcome('guidancePremium')} (${needs.onceNeeded})`,
      )
    : null;
  sheet.next++;
  for (const text of [input.howTo, input.fixedParts]) sheet.wide(text, 'note');
  const row = sheet.next;
  sheet.put(row, 1, input.changedCells, 'label');
  const changed = sheet.put(row, 4, flags.length === 0 ? 0 : countNotZero(flags), 'count');

  return {
    sheet,
    grossMonthly: gross,
    contributions,
    reductions,
    yearEndPremium: premium,
    fraction: worked,
    contractStart,
    contractEnd,
    rateOf: (number) => {
      const found = rates.filter(({ from }) => from <= number).at(-1);
      if (!found) throw new Error(`no rate for quarter ${number}`);
      return found.cell;
    },
    needOf: (number) =>
      laterNeed !== null && evaluatedFrom !== null && number >= evaluatedFrom ? laterNeed : firstNeed,
    firstNeed,
    isGranted,
    isGuidanceGranted,
    changed,
  };
}

const ORIGINAL: Partial<Record<Look, Look>> = {
  inputEuro: 'euro',
  inputPercentage: 'percentage',
  inputFraction: 'fraction',
  inputDate: 'date',
  inputText: 'originalText',
};

/** Quarters that follow each other with the same rate from the same place. */
interface RatePeriod {
  readonly from: number;
  to: number;
  readonly rate: Rate;
  readonly isEvaluated: boolean;
}

function ratePeriods({ simulation: { dossier, term }, parameters }: WorkbookBasis): readonly RatePeriod[] {
  const startPackage = startPackageOf(dossier, parameters);
  const periods: RatePeriod[] = [];
  for (let number = 1; number <= term.quarters; number++) {
    const rate = rateOf(number, dossier, startPackage, COMPUTE).value;
    const isEvaluated = evaluatedRateAt(number, dossier) !== null;
    const last = periods.at(-1);
    if (last && last.rate.numerator === rate.numerator && last.isEvaluated === isEvaluated) last.to = number;
    else periods.push({ from: number, to: number, rate, isEvaluated });
  }
  return periods;
}

/** The text of a need as its number: 0 for none, 1 for low, 2 for medium, 3 for high. */
export function needNumber(need: CellReference, basis: WorkbookBasis): Formula {
  const [none, low, medium] = needWords(basis) as [string, string, string];
  return choice(equalsText(need, none), 0, choice(equalsText(need, low), 1, choice(equalsText(need, medium), 2, 3)));
}

const equalsText = (cell: CellReference, text: string): Formula => ({
  value: cell.value === text ? 1 : 0,
  level: 0,
  text: (sheet) => `${cell.text(sheet)}="${text}"`,
});
