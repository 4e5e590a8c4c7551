import { PREMIUMS } from '../../calculation/premium.js';
import { amountOf, type Simulation, type SumKey } from '../../calculation/simulation.js';
import type { Messages } from '../../i18n/catalog.js';
import type { Language } from '../../i18n/language.js';
import { localAmount, signedDifference } from '../../i18n/numbers.js';
import { type Euro, ZERO_EURO } from '../../primitives/euro.js';
import { type ComparedDossiers, yearIndexes } from '../comparison.js';
import type { Style } from './style.js';
import { drawTable, left, right, type TableContent } from './table.js';

/** A row of amounts: its label, and the amount of each simulation; null where one has none. */
interface Row {
  readonly label: string;
  readonly amountOf: (simulation: Simulation) => Euro | null;
}

/** A table with its title. */
interface Titled {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * The premiums by year and over the whole term, with the remaining cost. The difference of two dossiers is next to
 * them; of more than two, each is compared with the first in a table of its own.
 */
export function compareAmounts(
  all: ComparedDossiers,
  { compare, report, explain, premiums }: Messages,
  language: Language,
  style: Style,
): Titled[] {
  const perYear: readonly Row[] = yearIndexes(all).map((index) => ({
    label: explain.year(index + 1),
    amountOf: ({ years }) => years[index]?.total ?? ZERO_EURO,
  }));
  if (perYear.length === 0) return [];
  const ofTotals = (label: string, key: SumKey): Row => ({
    label,
    amountOf: ({ totals }) => amountOf(totals, key),
  });
  const total = ofTotals(report.headings.total, 'total');
  const applicable = PREMIUMS.filter((premium) =>
    all.some(({ simulation: { verdicts } }) => verdicts[premium].outcome !== 'not-applicable'),
  );
  const costs = (['employerCost', 'netCost'] as const).filter((cost) =>
    all.some(({ simulation: { totals } }) => totals[cost] !== null),
  );
  const overTerm = [
    ...applicable.map((premium) => ofTotals(premiums[premium], premium)),
    ...costs.map((cost) => ofTotals(compare[cost], cost)),
  ];
  const titled = (title: string, content: TableContent): Titled => ({
    title,
    lines: drawTable([content], style),
  });
  const [first, , ...more] = all;
  return [
    titled(compare.perYear, sideBySide(all, perYear, total, language)),
    titled(compare.overTerm, sideBySide(all, overTerm, null, language)),
    ...(more.length === 0
      ? []
      : [titled(compare.against(first.name), minusFirst(all, perYear, total, language))]),
  ];
}

/** Shown where there is no amount, such as the wage of a self-employed person. */
export const NO_AMOUNT = '–';

function sideBySide(
  all: ComparedDossiers,
  rows: readonly Row[],
  total: Row | null,
  language: Language,
): TableContent {
  const [first, second, ...more] = all;
  const isPair = more.length === 0;
  const cells = ({ label, amountOf }: Row) => [
    label,
    ...all.map(({ simulation }) => {
      const amount = amountOf(simulation);
      return amount === null ? NO_AMOUNT : localAmount(amount, language);
    }),
    ...(isPair ? [difference(amountOf(first.simulation), amountOf(second.simulation), language)] : []),
  ];
  const names = [...all.map(({ name }) => name), ...(isPair ? [`${second.name} − ${first.name}`] : [])];
  return {
    columns: [left(''), ...names.map(right)],
    rows: rows.map(cells),
    ...(total && { total: cells(total) }),
  };
}

function minusFirst(
  [first, ...others]: ComparedDossiers,
  rows: readonly Row[],
  total: Row,
  language: Language,
): TableContent {
  const cells = ({ label, amountOf }: Row) => [
    label,
    ...others.map(({ simulation }) => difference(amountOf(first.simulation), amountOf(simulation), language)),
  ];
  return {
    columns: [left(''), ...others.map(({ name }) => right(name))],
    rows: rows.map(cells),
    total: cells(total),
  };
}

const difference = (from: Euro | null, to: Euro | null, language: Language): string =>
  from === null || to === null ? NO_AMOUNT : signedDifference(from, to, language);
