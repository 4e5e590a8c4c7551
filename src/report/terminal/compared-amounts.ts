import { PREMIUMS } from '../../calculation/premium.js';
import { amountOf, type Simulation, type SumKey } from '../../calculation/simulation.js';
import type { Messages } from '../../i18n/catalog.js';
import type { Language } from '../../i18n/language.js';
import { localAmount, signedDifference } from '../../i18n/numbers.js';
import { type Euro, ZERO_EURO } from '../../primitives/euro.js';
import { type ComparedDossiers, longestTerm } from '../comparison/compared.js';
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
  const perYear: readonly Row[] = Array.from({ length: longestTerm(all) }, (_, index) => ({
    label: explain.year(index + 1),
    amountOf: ({ years }) => years[index]?.total ?? ZERO_EURO,
  }));
  const total: Row = { label: report.headings.total, amountOf: ({ totals }) => totals.total };
  const applicable = PREMIUMS.filter((premium) =>
    all.some(({ simulation: { verdicts } }) => verdicts[premium].outcome !== 'not-applicable'),
  );
  const costs = (['employerCost', 'netCost'] as const).filter((cost) =>
    all.some(({ simulation: { totals } }) => totals[cost] !== null),
  );
  const ofTotals = (label: string, key: SumKey): Row => ({
    label,
    amountOf: ({ totals }) => amountOf(totals, key),
  });
  const overTerm = [
    ...applicable.map((premium) => ofTotals(premiums[premium], premium)),
    ...costs.map((cost) => ofTotals(compare[cost], cost)),
  ];
  const draw = (rows: readonly Row[], last?: Row) =>
    drawTable([placeSideBySide(all, rows, last, language)], style);
  const [first, , ...more] = all;
  if (perYear.length === 0) return [];
  return [
    { title: compare.perYear, lines: draw(perYear, total) },
    { title: compare.overTerm, lines: draw(overTerm) },
    ...(more.length === 0
      ? []
      : [
          {
            title: compare.against(first.name),
            lines: drawTable([againstFirst(all, perYear, total, language)], style),
          },
        ]),
  ];
}

/** Shown where there is no amount, such as the wage of a self-employed person. */
export const NO_AMOUNT = '–';

function placeSideBySide(
  all: ComparedDossiers,
  rows: readonly Row[],
  total: Row | undefined,
  language: Language,
): TableContent {
  const [first, second, ...more] = all;
  const isPair = more.length === 0;
  const cells = ({ label, amountOf }: Row) => [
    label,
    ...all.map(({ simulation }) => showAmount(amountOf(simulation), language)),
    ...(isPair ? [difference(amountOf(first.simulation), amountOf(second.simulation), language)] : []),
  ];
  return {
    columns: [
      left(''),
      ...all.map(({ name }) => right(name)),
      ...(isPair ? [right(`${second.name} − ${first.name}`)] : []),
    ],
    rows: rows.map(cells),
    ...(total ? { total: cells(total) } : {}),
  };
}

function againstFirst(
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

const showAmount = (amount: Euro | null, language: Language): string =>
  amount === null ? NO_AMOUNT : localAmount(amount, language);

const difference = (from: Euro | null, to: Euro | null, language: Language): string =>
  from === null || to === null ? NO_AMOUNT : signedDifference(from, to, language);
