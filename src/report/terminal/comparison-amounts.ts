import { amountOf, type SumKey } from '../../calculation/simulation.js';
import { localAmount, signedDifference } from '../../i18n/numbers.js';
import { type Euro, ZERO_EURO } from '../../primitives/euro.js';
import { applicablePremiums } from '../applicable-premiums.js';
import { type ComparedDossiers, comparedYears } from '../comparison.js';
import type { YearGrouping } from '../year-grouping.js';
import { symbol } from './style.js';
import { drawLabelled } from './table.js';
import { section } from './text.js';
import type { Screen } from './view.js';

/** Shown where there is no amount, such as the wage of a self-employed person. */
export const NO_AMOUNT = '–';

/** A row of amounts: its label, and the amount of each dossier; null where one has none. */
interface Row {
  readonly label: string;
  readonly amounts: readonly (Euro | null)[];
}

/**
 * The premiums by year, over the term and per month, with the costs: a pair with its difference, more compared with the
 * first.
 */
export function compareAmounts(all: ComparedDossiers, group: YearGrouping, screen: Screen): string[] {
  const { messages, language, style } = screen;
  const { compare, report, premiums, tables } = messages;
  const years = comparedYears(all, group);
  if (years.length === 0) return [];
  const ofTotals = (label: string, key: SumKey): Row => ({
    label,
    amounts: all.map(({ simulation }) => amountOf(simulation.totals, key)),
  });
  const perYear = years.map(({ year, parts, partial }) => ({
    label: yearLabel(year, partial, group, screen),
    amounts: parts.map((part) => part?.total ?? ZERO_EURO),
  }));
  const perMonth = years.map(({ parts }, index) => ({
    label: perYear[index]?.label ?? '',
    amounts: parts.map((part) => part?.monthly ?? null),
  }));
  const total = ofTotals(report.headings.total, 'total');
  const applicable = applicablePremiums(...all.map(({ simulation }) => simulation));
  const costs = (['employerCost', 'netCost'] as const)
    .map((cost) => ofTotals(compare[cost], cost))
    .filter(({ amounts }) => amounts.some((amount) => amount !== null));
  const overTerm = [...applicable.map((premium) => ofTotals(premiums[premium], premium)), ...costs];

  const [first, second, ...more] = all;
  const isPair = more.length === 0;
  const show = (amount: Euro | null) => (amount === null ? NO_AMOUNT : localAmount(amount, language));
  const amounts = (row: Row['amounts']) => row.map(show);
  const differences = ([from = null, ...others]: Row['amounts']) =>
    others.map((to) => (from === null || to === null ? NO_AMOUNT : signedDifference(from, to, language)));
  const sideBySide = (row: Row['amounts']) => [...amounts(row), ...(isPair ? differences(row) : [])];
  const draw = (
    title: string,
    names: readonly string[],
    textsOf: (amounts: Row['amounts']) => readonly string[],
    rows: readonly Row[],
    last?: Row,
  ) => {
    const cells = ({ label, amounts }: Row) => [label, ...textsOf(amounts)];
    return section(title, drawLabelled(names, rows.map(cells), style, last && cells(last)), style);
  };
  const names = all.map(({ name }) => name);
  const columns = isPair ? [...names, `${second.name} − ${first.name}`] : names;
  const words = group === 'term' ? compare : tables.comparedByCalendar;
  return [
    ...draw(words.perYear, columns, sideBySide, perYear, total),
    ...draw(compare.overTerm, columns, sideBySide, overTerm),
    ...(isPair ? [] : draw(words.against(first.name), names.slice(1), differences, perYear, total)),
    ...draw(tables.comparedPerMonth, names, amounts, perMonth),
  ];
}

/** A year as the label of a row: `year 2`, or `2026` with a mark where it is partial. */
export const yearLabel = (
  year: number,
  partial: boolean,
  group: YearGrouping,
  { messages, style }: Pick<Screen, 'messages' | 'style'>,
): string => (group === 'term' ? messages.explain.year(year) : `${year}${partial ? symbol('partial', style) : ''}`);
