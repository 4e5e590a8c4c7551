import { PREMIUMS } from '../calculation/premium.js';
import { amountOf, type Simulation, type SumKey } from '../calculation/simulation.js';
import type { Messages } from '../i18n/catalog.js';
import { catalogFor } from '../i18n/catalogs.js';
import { displayValue } from '../i18n/format.js';
import { localNumber } from '../i18n/numbers.js';
import { type Euro, ZERO_EURO } from '../primitives/euro.js';
import { formatQuarter } from '../primitives/quarter.js';
import type { ComparisonAnswer } from './answer-formats.js';
import { applicablePremiums } from './applicable-premiums.js';
import { type Money, moneyOf, signedMoney } from './client/money.js';
import type { LabelledText } from './client/who.js';
import { letterheadTexts, type Part, shownOffice, viewOfAnswer } from './client-page.js';
import { comparedYears, differingFields, findSharedText, formatComparedField } from './comparison.js';
import { commonOf, type Grid, MOST_SIDE_BY_SIDE, showGridValue } from './grid.js';
import type { Office } from './letterhead.js';
import { escapeControlCharacters, showName } from './terminal/style.js';
import { reasonsNotMet } from './terminal/verdicts.js';
import { movedAmounts, type View } from './terminal/view.js';

/** A row of texts or amounts with its label. */
export interface ComparedRow<Cell> {
  readonly label: string;
  readonly cells: readonly Cell[];
}

export interface ComparedTable<Cell> {
  readonly title: string;
  /** The heading of the labels. */
  readonly labels: string;
  readonly columns: readonly string[];
  readonly rows: readonly ComparedRow<Cell>[];
  readonly total?: ComparedRow<Cell>;
}

/** Several dossiers side by side for a client, in one language and in no format. */
export interface ComparisonPage {
  readonly title: string;
  readonly office: Office | null;
  readonly about: readonly LabelledText[];
  /** What each letter is: its file, its dossier and its term, as far as they differ; empty where none does. */
  readonly legend: readonly LabelledText[];
  /** The totals of a grid of variants; empty where there is no grid. */
  readonly grids: readonly ComparedTable<Money>[];
  /** Null where there are too many dossiers to show side by side. */
  readonly differences: ComparedTable<string> | null;
  readonly noDifferences: string;
  readonly verdicts: Part<string>;
  readonly amounts: readonly ComparedTable<Money>[];
  /** Whether contributions were estimated, and from when the amounts are a projection. */
  readonly basis: readonly string[];
  readonly assumptions: Part<string>;
  readonly warnings: Part<string>;
  readonly indicative: string;
}

/** Makes the page for a client of dossiers side by side. */
export function comparisonPageOf(answer: ComparisonAnswer): ComparisonPage {
  const { all, grid, language } = answer;
  const messages = catalogFor(language);
  const { page, report, compare } = messages;
  const isSideBySide = all.length <= MOST_SIDE_BY_SIDE;
  const shared = (textsOf: (view: View) => readonly string[]) => sharedTexts(answer, messages, textsOf);
  const moved = (view: View) => {
    const amounts = movedAmounts(view);
    return amounts.length === 0 ? [] : [page.moved(amounts.join(', '))];
  };
  return {
    title: page.comparisonTitle,
    office: shownOffice(answer.letterhead),
    about: [...letterheadTexts(answer, { messages }), ...sharedFacts(answer, messages)],
    legend: isSideBySide ? legendOf(answer, messages) : [],
    grids: grid ? gridTables(grid, messages, answer) : [],
    differences: isSideBySide ? differencesOf(answer, messages) : null,
    noDifferences: compare.nothingDiffers,
    verdicts: { title: page.premiums, items: verdictsOf(answer, messages) },
    amounts: isSideBySide ? amountTables(answer, messages) : [],
    basis: shared(basisOf).map(asSentence),
    assumptions: {
      title: page.assumptions,
      items: [...shared((view) => view.simulation.assumptions.map(view.assumption)), ...shared(moved)],
    },
    warnings: {
      title: report.warnings,
      items: shared((view) => view.simulation.warnings.map(view.warning)),
    },
    indicative: page.indicative,
  };
}

const viewIn = (simulation: Simulation, answer: ComparisonAnswer): View =>
  viewOfAnswer({ ...answer, detail: 'year', simulation });

/** Sentences about the dossiers, each once, with the letters of those for which it holds. */
function sharedTexts(
  answer: ComparisonAnswer,
  messages: Messages,
  textsOf: (view: View) => readonly string[],
): string[] {
  return findSharedText(answer.all, ({ simulation }) => textsOf(viewIn(simulation, answer))).map(({ what, names }) =>
    names === null ? what : `${namesIn(names, answer, messages)}${messages.report.colon}${what}`,
  );
}

/** With a capital at its start and a full stop at its end. */
const asSentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;

/** The letters of some dossiers; of many variants, how many they are. */
const namesIn = (names: readonly string[], { all }: ComparisonAnswer, { tables }: Messages): string =>
  all.length <= MOST_SIDE_BY_SIDE ? names.join(', ') : tables.someOf(names.length, all.length);

const termText = ({ dossier, term }: Simulation, { page }: Messages): string =>
  page.termOf(formatQuarter(term.start), formatQuarter(term.end), Number(dossier.adviceYears));

/** The value that is the same for all; null where there are several. */
const sameOf = (texts: readonly (string | null)[]): string | null =>
  new Set(texts).size === 1 ? (texts[0] ?? null) : null;

/** The dossier and the term, where they are those of all. */
function sharedFacts({ all }: ComparisonAnswer, messages: Messages): LabelledText[] {
  const { labels } = messages.page;
  const id = sameOf(all.map(({ simulation: { dossier } }) => dossier.id));
  const term = sameOf(all.map(({ simulation }) => termText(simulation, messages)));
  return [
    ...(id === null ? [] : [{ label: labels.dossier, text: showName(id) }]),
    ...(term === null ? [] : [{ label: labels.term, text: term }]),
  ];
}

/** The file, the dossier and the term of each letter, as far as they are not those of all. */
function legendOf({ all }: ComparisonAnswer, messages: Messages): LabelledText[] {
  const texts: readonly (readonly (string | null)[])[] = [
    all.map(({ file }) => file && showName(file)),
    all.map(({ simulation: { dossier } }) => dossier.id && showName(dossier.id)),
    all.map(({ simulation }) => termText(simulation, messages)),
  ];
  const differing = texts.filter((of) => new Set(of).size > 1);
  if (differing.length === 0) return [];
  return all.map(({ name }, index) => ({
    label: messages.page.compare.variant(name),
    text: differing.map((of) => of[index] ?? '–').join(', '),
  }));
}

/** Whether contributions were estimated, and from when the amounts are a projection. */
function basisOf({ simulation, parameters, messages, language }: View): string[] {
  const { indexation } = parameters;
  const percent = indexation && localNumber(indexation.percent, language);
  return [
    ...(simulation.estimates.length === 0 ? [] : [messages.page.compare.estimated]),
    ...simulation.warnings.flatMap((warning) =>
      warning.code === 'PROJECTED_QUARTERS' ? [messages.summary.projected(formatQuarter(warning.from), percent)] : [],
    ),
  ];
}

function differencesOf(
  { all, language }: ComparisonAnswer,
  { fields, compare, page }: Messages,
): ComparedTable<string> {
  return {
    title: compare.differs,
    labels: page.compare.field,
    columns: all.map(({ name }) => name),
    rows: differingFields(all).map((field) => ({
      label: fields[field.name],
      cells: all.map((one) => {
        const text = formatComparedField(one, field);
        return text === null ? '–' : escapeControlCharacters(displayValue(field.name, text, language));
      }),
    })),
  };
}

function verdictsOf(answer: ComparisonAnswer, messages: Messages): string[] {
  const { premiums, outcomes, report } = messages;
  const of = (names: readonly string[] | null) => (names === null ? '' : ` (${namesIn(names, answer, messages)})`);
  return PREMIUMS.flatMap((premium) =>
    findSharedText(answer.all, ({ simulation }) => [simulation.verdicts[premium].outcome]).flatMap(
      ({ what, names }) => {
        const verdict = `${premiums[premium]}${of(names)}${report.colon}${outcomes[what]}`;
        if (what !== 'not-eligible') return [verdict];
        const reasons = findSharedText(answer.all, ({ simulation }) =>
          simulation.verdicts[premium].outcome === what ? reasonsNotMet(premium, viewIn(simulation, answer)) : [],
        );
        return [`${verdict} (${reasons.map((reason) => reason.what).join(messages.page.between)})`];
      },
    ),
  );
}

/** The premiums by year, over the term and per month; a pair with its difference. */
function amountTables({ all, group, language }: ComparisonAnswer, messages: Messages): ComparedTable<Money>[] {
  const { compare, tables, report, premiums, page, explain } = messages;
  const years = comparedYears(all, group);
  if (years.length === 0) return [];
  const names = all.map(({ name }) => name);
  const [first, second, ...more] = all;
  const isPair = more.length === 0;
  const show = (amounts: readonly (Euro | null)[]) => amounts.map((amount) => moneyOf(amount, language));
  const withDifference = (amounts: readonly (Euro | null)[]) => {
    const [from = null, to = null] = amounts;
    return isPair ? [...show(amounts), signedMoney(from, to, language)] : show(amounts);
  };
  const columns = isPair ? [...names, `${second.name} − ${first.name}`] : names;
  const totals = (label: string, key: SumKey) => ({
    label,
    cells: withDifference(all.map(({ simulation }) => amountOf(simulation.totals, key))),
  });
  const labelOf = (year: number, partial: boolean) =>
    group === 'term' ? explain.year(year) : partial ? page.compare.partial(year) : String(year);
  const applicable = applicablePremiums(...all.map(({ simulation }) => simulation));
  const costs = (['employerCost', 'netCost'] as const).filter((cost) =>
    all.some(({ simulation }) => simulation.totals[cost] !== null),
  );
  const labels = page.amounts.headings[group];
  return [
    {
      title: (group === 'term' ? compare : tables.comparedByCalendar).perYear,
      labels,
      columns,
      rows: years.map(({ year, parts, partial }) => ({
        label: labelOf(year, partial),
        cells: withDifference(parts.map((part) => part?.total ?? ZERO_EURO)),
      })),
      total: totals(report.headings.total, 'total'),
    },
    {
      title: tables.comparedPerMonth,
      labels,
      columns: names,
      rows: years.map(({ year, parts, partial }) => ({
        label: labelOf(year, partial),
        cells: show(parts.map((part) => part?.monthly ?? null)),
      })),
    },
    {
      title: compare.overTerm,
      labels: page.compare.amount,
      columns,
      rows: [
        ...applicable.map((premium) => totals(premiums[premium], premium)),
        ...costs.map((cost) => totals(compare[cost], cost)),
      ],
    },
  ];
}

/** The total of each variant, one varied field down and another across. */
function gridTables(
  { down, across, tables }: Grid,
  messages: Messages,
  { language }: ComparisonAnswer,
): ComparedTable<Money>[] {
  const { fields, tables: texts } = messages;
  return tables.map((table) => {
    const { rows } = table;
    const common = commonOf(table, messages, language);
    return {
      title: [texts.grid, ...common].join(' – '),
      labels: `${fields[down.field.name]} ↓ ${fields[across.field.name]} →`,
      columns: across.values.map((value) => showGridValue({ field: across.field, value }, language)),
      rows: rows.map((row, index) => ({
        label: showGridValue({ field: down.field, value: down.values[index] ?? null }, language),
        cells: row.map(({ simulation }) => moneyOf(simulation.totals.total, language)),
      })),
    };
  });
}
