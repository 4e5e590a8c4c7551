import { PREMIUMS, type Premium } from '../../calculation/premium.js';
import type { Messages } from '../../i18n/catalog.js';
import { formatQuarter } from '../../primitives/quarter.js';
import type { ComparedDossier, ComparedDossiers } from '../comparison.js';
import { minus } from './formula.js';
import { type CellReference, Sheet, sumOf } from './sheet.js';
import { euroNumber } from './workbook-basis.js';

/** The amounts of a quarter that sums are made of. */
const AMOUNTS = ['referenceWage', ...PREMIUMS, 'total'] as const;
type ComparedAmount = (typeof AMOUNTS)[number];

/** The cells of the quarters of all dossiers. */
export interface ComparedQuarters {
  readonly sheet: Sheet;
  /** The cells of an amount of a dossier, by the index of the quarter in its term. */
  cells(dossier: ComparedDossier, amount: ComparedAmount): readonly CellReference[];
  /** The total of the premiums of a dossier over its term; null where it has no quarters. */
  total(dossier: ComparedDossier): CellReference | null;
}

/** Makes the sheet of the quarters of every dossier below each other: the numbers that all sums are made of. */
export function comparedQuarters(all: ComparedDossiers, messages: Messages): ComparedQuarters {
  const { calculating: words, premiums } = messages;
  const sheet = new Sheet(words.sheets.quarters, {
    widths: [10, 12, 12, ...AMOUNTS.map(() => 21)],
    frozen: 1,
    isLandscape: true,
  });
  const names: Readonly<Record<ComparedAmount, string>> = { ...premiums, ...words.amounts };
  sheet.row([
    ['', 'heading'],
    [words.steps.quarter, 'heading'],
    [words.percentage, 'headingOfNumbers'],
    ...AMOUNTS.map((key) => [names[key], 'headingOfNumbers'] as const),
  ]);
  const found = new Map<ComparedDossier, ReadonlyMap<ComparedAmount, readonly CellReference[]>>();
  const totals = new Map<ComparedDossier, CellReference>();
  for (const dossier of all) {
    const cells = new Map<ComparedAmount, CellReference[]>(AMOUNTS.map((key) => [key, []]));
    const put = (key: ComparedAmount, row: number, value: number | null) => {
      if (value !== null) cells.get(key)?.push(sheet.put(row, 4 + AMOUNTS.indexOf(key), value, 'euro'));
    };
    for (const quarter of dossier.simulation.quarters) {
      const row = sheet.next;
      sheet.put(row, 1, dossier.name, 'text');
      sheet.put(row, 2, `${formatQuarter(quarter.quarter)}${quarter.projected ? '*' : ''}`, 'text');
      sheet.put(row, 3, quarter.rate.numerator / quarter.rate.denominator, 'percentage');
      put('referenceWage', row, quarter.referenceWage && euroNumber(quarter.referenceWage));
      for (const premium of PREMIUMS as readonly Premium[]) put(premium, row, euroNumber(quarter.premiums[premium]));
      put('total', row, euroNumber(quarter.total));
    }
    found.set(dossier, cells);
    if (dossier.simulation.quarters.length === 0) continue;
    const row = sheet.next;
    sheet.put(row, 1, dossier.name, 'labelTotal');
    sheet.put(row, 2, words.total, 'labelTotal');
    sheet.put(row, 3, '', 'labelTotal');
    AMOUNTS.forEach((key, column) => {
      const added = cells.get(key) ?? [];
      const cell = sheet.put(row, 4 + column, added.length === 0 ? '' : sumOf(added), 'euroTotal');
      if (key === 'total') totals.set(dossier, cell);
    });
    sheet.next++;
  }
  if (all.some(({ simulation }) => simulation.quarters.some(({ projected }) => projected)))
    sheet.wide(messages.report.projectedMark, 'note');
  return {
    sheet,
    cells: (dossier, amount) => found.get(dossier)?.get(amount) ?? [],
    total: (dossier) => totals.get(dossier) ?? null,
  };
}

/** The net cost of some quarters: what they cost less their premiums; null without a wage. */
export const netCostOf = (costs: readonly CellReference[], premiums: readonly CellReference[]) =>
  costs.length === 0 ? null : minus(sumOf(costs), sumOf(premiums));
