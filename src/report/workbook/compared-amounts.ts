import type { ComparedDossier } from '../comparison.js';
import { type YearPart, yearParts } from '../year-parts.js';
import { netCostOf } from './compared-quarters.js';
import { type ComparisonBasis, tableHead } from './comparison-basis.js';
import { differenceOf, type Formula } from './formula.js';
import { monthlyOf } from './quarter-sheet.js';
import { type CellReference, sumOf } from './sheet.js';

/** A row of amounts: one formula for each dossier; null where a dossier has none. */
interface Row {
  readonly label: string;
  readonly formulas: readonly (Formula | null)[];
  /** Whether a dossier that has none is one without a wage, which cannot be compared. */
  readonly isCost?: boolean;
  readonly isTotal?: boolean;
  /** Which of the dossiers have only a part of the year. */
  readonly partial?: readonly boolean[];
  /** Whether the others are not compared with the first: amounts per month are rounded, and so would be off. */
  readonly isAlone?: boolean;
}

type Placed = readonly (CellReference | null)[];

/** Where the years are, for a chart. */
export interface YearsPlaced {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A year of the comparison, and its part of the term of each dossier; undefined where a dossier has none. */
interface ComparedYear {
  readonly label: string;
  readonly parts: readonly (YearPart | undefined)[];
}

/** Places the premiums by year, per month and over the term; null where no dossier has a quarter. */
export function amountTables(basis: ComparisonBasis): YearsPlaced | null {
  const { answer, messages, sheet, names, columns } = basis;
  const { calculating: words, compare, tables } = messages;
  const { all, group } = answer;
  const years = yearsOf(basis);
  if (years.length === 0) return null;

  const head = tableHead(group === 'term' ? compare.perYear : tables.comparedByCalendar.perYear, columns, basis);
  const placed = years.map(({ label, parts }) =>
    placeRow(
      {
        label,
        formulas: all.map((one, index) => sumOrNone(cellsIn(parts[index], one, basis))),
        partial: partialIn(parts),
      },
      basis,
    ),
  );
  const ofYears = all.map((_, index) => sumOrNone(placed.flatMap((cells) => cells[index] ?? [])));
  const total = placeRow({ label: words.total, formulas: ofYears, isTotal: true }, basis);
  if (years.some(({ parts }) => partialIn(parts).includes(true))) sheet.wide(messages.page.amounts.partialNote, 'note');
  sheet.next++;

  tableHead(tables.comparedPerMonth, names, basis);
  years.forEach(({ label, parts }, year) => {
    const counts = parts.map((part) => part?.quarters.length ?? 0);
    const formulas = monthly(placed[year] ?? [], counts);
    placeRow({ label, formulas, partial: partialIn(parts), isAlone: true }, basis);
  });
  const counts = all.map(({ simulation }) => simulation.quarters.length);
  placeRow({ label: words.total, formulas: monthly(total, counts), isAlone: true }, basis);
  sheet.wide(messages.page.amounts.monthlyNote, 'note');
  sheet.next++;

  overTerm(basis);
  return { firstRow: head + 1, lastRow: head + years.length };
}

/** Places each premium and the costs over the whole term. */
function overTerm(basis: ComparisonBasis): void {
  const { answer, quarters, messages, sheet, columns } = basis;
  const { compare } = messages;
  tableHead(compare.overTerm, columns, basis);
  const row = (label: string, of: (one: ComparedDossier) => Formula | null, isCost: boolean) =>
    placeRow({ label, formulas: answer.all.map(of), isCost }, basis);
  const costs = (one: ComparedDossier) => quarters.cells(one, 'referenceWage');
  for (const premium of basis.premiums)
    row(messages.premiums[premium], (one) => sumOrNone(quarters.cells(one, premium)), false);
  row(compare.employerCost, (one) => sumOrNone(costs(one)), true);
  row(compare.netCost, (one) => netCostOf(costs(one), quarters.cells(one, 'total')), true);
  sheet.next++;
}

/** The years of the longest term, or every calendar year that has a quarter of some term, those in part marked so. */
function yearsOf({ answer, messages }: ComparisonBasis): readonly ComparedYear[] {
  const { all, group } = answer;
  const ofDossiers = all.map(({ simulation }) => yearParts(simulation, group));
  const years = [...new Set(ofDossiers.flatMap((parts) => parts.map(({ year }) => year)))].sort((a, b) => a - b);
  return years.map((year) => {
    const parts = ofDossiers.map((found) => found.find((part) => part.year === year));
    return { label: labelOf(year, parts), parts };
  });

  function labelOf(year: number, parts: ComparedYear['parts']): string {
    if (group === 'term') return messages.calculating.year(String(year));
    const partial = parts.flatMap((part, index) =>
      part?.partial ? [`${all[index]?.name}${messages.report.colon}${part.quarters.length}/4`] : [],
    );
    return partial.length === 0 ? String(year) : `${year} (${partial.join(', ')})`;
  }
}

const partialIn = (parts: ComparedYear['parts']): boolean[] => parts.map((part) => part?.partial ?? false);

/** The cells of the totals of the quarters of a dossier that are in a year. */
function cellsIn(part: YearPart | undefined, one: ComparedDossier, { quarters }: ComparisonBasis) {
  const cells = quarters.cells(one, 'total');
  return part ? part.quarters.flatMap(({ number }) => cells[number - 1] ?? []) : [];
}

const sumOrNone = (cells: readonly CellReference[]): Formula | null => (cells.length === 0 ? null : sumOf(cells));

const monthly = (totals: Placed, counts: readonly number[]): (Formula | null)[] =>
  totals.map((total, index) => total && monthlyOf(total, counts[index] ?? 0));

/** Places the amounts of a row, and each other dossier less the first; a year that a dossier does not have counts as 0. */
function placeRow(
  { label, formulas, isCost = false, isTotal = false, partial = [], isAlone = false }: Row,
  { sheet }: ComparisonBasis,
): Placed {
  const row = sheet.next;
  const isPartial = partial.includes(true);
  const lookOf = (isPart: boolean | undefined) => (isTotal ? 'euroTotal' : isPart ? 'euroPartial' : 'euro');
  sheet.put(row, 1, label, isTotal ? 'labelTotal' : isPartial ? 'labelPartial' : 'label');
  const cells = formulas.map((formula, index) => {
    if (formula !== null) return sheet.put(row, 2 + index, formula, lookOf(partial[index]));
    if (isTotal) sheet.put(row, 2 + index, '', lookOf(false));
    return null;
  });
  if (isAlone) return cells;
  const [first = null, ...others] = cells;
  others.forEach((other, index) => {
    const isCompared = isCost ? first !== null && other !== null : first !== null || other !== null;
    const difference = isCompared ? differenceOf(other ?? 0, first ?? 0) : '';
    const look = lookOf(partial[0] || partial[index + 1]);
    if (difference !== '' || isTotal) sheet.put(row, 2 + cells.length + index, difference, look);
  });
  return cells;
}
