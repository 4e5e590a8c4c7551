import { PREMIUMS } from '../../calculation/premium.js';
import { amountOf, type Simulation, type SumKey } from '../../calculation/simulation.js';
import type { Messages } from '../../i18n/catalog.js';
import type { Language } from '../../i18n/language.js';
import { localAmount, signedDifference } from '../../i18n/numbers.js';
import { type Euro, ZERO_EURO } from '../../primitives/euro.js';
import { type ComparedDossiers, yearIndexes } from '../comparison.js';
import type { Style } from './style.js';
import { drawTable, left, right } from './table.js';

/** Shown where there is no amount, such as the wage of a self-employed person. */
export const NO_AMOUNT = '–';

/** A row of amounts: its label, and the amount of each dossier; null where one has none. */
interface Row {
  readonly label: string;
  readonly amounts: readonly (Euro | null)[];
}

/** A table with its title. */
interface Titled {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The premiums by year and over the term, with the costs: a pair with its difference, more against the first. */
export function compareAmounts(
  all: ComparedDossiers,
  { compare, report, explain, premiums }: Messages,
  language: Language,
  style: Style,
): Titled[] {
  const row = (label: string, amountIn: (simulation: Simulation) => Euro | null): Row => ({
    label,
    amounts: all.map(({ simulation }) => amountIn(simulation)),
  });
  const ofTotals = (label: string, key: SumKey) => row(label, ({ totals }) => amountOf(totals, key));
  const perYear = yearIndexes(all).map((index) =>
    row(explain.year(index + 1), ({ years }) => years[index]?.total ?? ZERO_EURO),
  );
  if (perYear.length === 0) return [];
  const total = ofTotals(report.headings.total, 'total');
  const applicable = PREMIUMS.filter((premium) =>
    all.some(({ simulation: { verdicts } }) => verdicts[premium].outcome !== 'not-applicable'),
  );
  const costs = (['employerCost', 'netCost'] as const)
    .map((cost) => ofTotals(compare[cost], cost))
    .filter(({ amounts }) => amounts.some((amount) => amount !== null));
  const overTerm = [...applicable.map((premium) => ofTotals(premiums[premium], premium)), ...costs];

  const [first, second, ...more] = all;
  const isPair = more.length === 0;
  const show = (amount: Euro | null) => (amount === null ? NO_AMOUNT : localAmount(amount, language));
  const differences = ([from = null, ...amounts]: Row['amounts']) =>
    amounts.map((to) => (from === null || to === null ? NO_AMOUNT : signedDifference(from, to, language)));
  const sideBySide = (amounts: Row['amounts']) => [...amounts.map(show), ...(isPair ? differences(amounts) : [])];
  const draw = (
    title: string,
    names: readonly string[],
    textsOf: (amounts: Row['amounts']) => readonly string[],
    rows: readonly Row[],
    last?: Row,
  ): Titled => {
    const cells = ({ label, amounts }: Row) => [label, ...textsOf(amounts)];
    const content = { columns: [left(''), ...names.map(right)], rows: rows.map(cells) };
    return { title, lines: drawTable([last ? { ...content, total: cells(last) } : content], style) };
  };
  const names = all.map(({ name }) => name);
  const columns = isPair ? [...names, `${second.name} − ${first.name}`] : names;
  return [
    draw(compare.perYear, columns, sideBySide, perYear, total),
    draw(compare.overTerm, columns, sideBySide, overTerm),
    ...(isPair ? [] : [draw(compare.against(first.name), names.slice(1), differences, perYear, total)]),
  ];
}
