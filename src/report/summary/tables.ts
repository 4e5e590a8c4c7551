import type { Outcome } from '../../calculation/eligibility.js';
import type { PremiumAmounts } from '../../calculation/premium.js';
import { PREMIUMS, type Premium } from '../../calculation/premium.js';
import type { Messages } from '../../i18n/catalog.js';
import { shortDisplayValue } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import { localAmount, localNumber } from '../../i18n/numbers.js';
import { type Euro, sumEuro } from '../../primitives/euro.js';
import { product, ratio } from '../../primitives/ratio.js';
import { EMPLOYER_TYPES } from '../../vocabulary/enums.js';
import type { VerdictGroup } from './batch-picture.js';
import { shownClasses } from './classes.js';
import type { SummaryAnswer } from './summary-answer.js';

/** A row of a table, its cells written. */
export interface SummaryRow {
  readonly label: string;
  readonly cells: readonly string[];
}

/** A table of the summary. */
export interface SummaryTable {
  readonly title: string;
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly SummaryRow[];
  readonly total?: SummaryRow;
  /** Which columns are text. */
  readonly text?: readonly number[];
  readonly notes: readonly string[];
}

/** What the tables are written of and with. */
export interface SummaryView {
  readonly answer: SummaryAnswer;
  readonly messages: Messages;
  readonly language: Language;
  /** The premiums that some dossier of the list can get. */
  readonly premiums: readonly Premium[];
}

/** A number of dossiers or rows, as the language writes it. */
export const countText = (count: number, { language }: Pick<SummaryView, 'language'>): string =>
  localNumber(String(count), language);
const amountText = (amount: Euro, { language }: Pick<SummaryView, 'language'>): string => localAmount(amount, language);

/** The dossiers by type of employer and verdicts, as the picture of the list has them. */
export const groupsOf = ({ picture }: SummaryAnswer): VerdictGroup[] => [...picture.groups.values()];

/** The premiums that some dossier can get; all where there are none. */
export function shownPremiums({ picture }: SummaryAnswer): readonly Premium[] {
  const shown = PREMIUMS.filter((premium) =>
    [...picture.groups.values()].some(({ outcomes }) => outcomes[premium] !== 'not-applicable'),
  );
  return shown.length > 0 ? shown : PREMIUMS;
}

/** The amounts of some premiums, and of all. */
const amounts = (premiums: PremiumAmounts, view: SummaryView): string[] => [
  ...view.premiums.map((premium) => amountText(premiums[premium], view)),
  amountText(sumEuro(PREMIUMS.map((premium) => premiums[premium])), view),
];

/** The short names of the premiums, so that all columns are seen at once. */
export const premiumHeadings = ({ messages: { screen }, premiums }: SummaryView): string[] =>
  premiums.map((premium) => screen.headings[premium]);

const amountHeadings = (view: SummaryView): string[] => [
  ...premiumHeadings(view),
  view.messages.summary.headings.total,
];

const totalRow = (view: SummaryView, ...before: readonly string[]): SummaryRow => {
  const { answer, messages, premiums } = view;
  return {
    label: messages.summary.headings.totals,
    cells: [
      ...before,
      ...premiums.map((premium) => amountText(answer.eligible[premium].total, view)),
      amountText(answer.total, view),
    ],
  };
};

/** The premiums by calendar year, which is what a budget needs. */
export function calendarYearTable(view: SummaryView): SummaryTable {
  const { answer, messages } = view;
  const { calendarYears, headings, yearsNote } = messages.summary;
  return {
    ...calendarYears,
    columns: [headings.dossiers, ...amountHeadings(view)],
    rows: [...answer.picture.calendarYears].map(([year, { dossiers, premiums }]) => ({
      label: String(year),
      cells: [countText(dossiers, view), ...amounts(premiums, view)],
    })),
    total: totalRow(view, ''),
    notes: [yearsNote],
  };
}

/** The premiums by year of the term: the terms of dossiers start on different days. */
export function termYearTable(view: SummaryView): SummaryTable {
  const { answer, messages } = view;
  const { termYears, headings, yearsNote } = messages.summary;
  return {
    ...termYears,
    columns: [headings.dossiers, ...amountHeadings(view)],
    rows: answer.picture.termYears.map(({ dossiers, premiums }, index) => ({
      label: String(index + 1),
      cells: [countText(dossiers, view), ...amounts(premiums, view)],
    })),
    total: totalRow(view, ''),
    notes: [yearsNote],
  };
}

/** The amounts by type of employer, of which only those in the list are shown. */
export function employerTable(view: SummaryView): SummaryTable {
  const { answer, messages } = view;
  const { employers, headings } = messages.summary;
  return {
    ...employers,
    columns: [headings.dossiers, ...amountHeadings(view)],
    rows: byEmployer(view, (groups) => [
      countText(countOf(groups), view),
      ...view.premiums.map((premium) => amountText(sumOf(groups, premium), view)),
      amountText(sumEuro(PREMIUMS.map((premium) => sumOf(groups, premium))), view),
    ]),
    total: totalRow(view, countText(answer.counts.computed, view)),
    notes: [],
  };
}

/** How many dossiers are eligible for each premium, and for none, by type of employer. */
export function employerVerdictTable(view: SummaryView): SummaryTable {
  const { answer, messages, premiums } = view;
  const { employerVerdicts, headings, employers } = messages.summary;
  const isEligible = ({ outcomes }: VerdictGroup, of: readonly Premium[]) =>
    of.some((premium) => outcomes[premium] === 'eligible');
  const counts = (groups: readonly VerdictGroup[]) => [
    countText(countOf(groups), view),
    ...premiums.map((premium) => countText(countOf(groups.filter((group) => isEligible(group, [premium]))), view)),
    countText(countOf(groups.filter((group) => !isEligible(group, PREMIUMS))), view),
  ];
  return {
    title: employerVerdicts,
    label: employers.label,
    columns: [headings.dossiers, ...premiumHeadings(view), headings.noPremium],
    rows: byEmployer(view, counts),
    total: { label: headings.totals, cells: counts(groupsOf(answer)) },
    notes: [],
  };
}

const OUTCOMES: readonly Outcome[] = ['eligible', 'not-eligible', 'not-applicable'];

/** How many dossiers have each verdict, and what they get, by premium. */
export function verdictTable(view: SummaryView): SummaryTable {
  const { answer, messages, premiums } = view;
  const { verdicts, headings } = messages.summary;
  return {
    ...verdicts,
    columns: [...OUTCOMES.map((outcome) => messages.outcomes[outcome]), headings.sum],
    rows: premiums.map((premium) => ({
      label: messages.premiums[premium],
      cells: [
        ...OUTCOMES.map((outcome) => {
          const groups = groupsOf(answer).filter(({ outcomes }) => outcomes[premium] === outcome);
          return countText(countOf(groups), view);
        }),
        amountText(answer.eligible[premium].total, view),
      ],
    })),
    notes: [],
  };
}

/** How many dossiers have a total in each class of amounts, and how many have no premium. */
export function distributionTable(view: SummaryView): SummaryTable {
  const { answer, messages } = view;
  const { distribution, headings } = messages.summary;
  const classes = shownClasses(answer.picture);
  const without = answer.counts.computed - classes.reduce((sum, { count }) => sum + count, 0);
  return {
    title: distribution.title,
    label: distribution.label,
    columns: [headings.dossiers],
    rows: [
      ...(without > 0 ? [{ label: distribution.without, cells: [countText(without, view)] }] : []),
      ...classes.map(({ from, to, count }) => ({
        label:
          to === null
            ? distribution.above(countText(from, view))
            : distribution.class(countText(from, view), countText(to, view)),
        cells: [countText(count, view)],
      })),
    ],
    total: { label: headings.totals, cells: [countText(answer.counts.computed, view)] },
    notes: [distribution.note],
  };
}

function byEmployer(view: SummaryView, cellsOf: (groups: readonly VerdictGroup[]) => string[]): SummaryRow[] {
  return EMPLOYER_TYPES.flatMap(({ value }) => {
    const groups = groupsOf(view.answer).filter(({ employerType }) => employerType === value);
    if (groups.length === 0) return [];
    return { label: shortDisplayValue('employer_type', value, view.language), cells: cellsOf(groups) };
  });
}

/** The average amount of some dossiers, for reading only: nothing is computed from it. */
export const averageOf = (total: Euro, dossiers: number): Euro => product(total, ratio('share', 1, dossiers));

/** How many dossiers are in some groups. */
export const countOf = (groups: readonly VerdictGroup[]): number => groups.reduce((sum, { count }) => sum + count, 0);

const sumOf = (groups: readonly VerdictGroup[], premium: Premium): Euro =>
  sumEuro(groups.map(({ premiums }) => premiums[premium]));
