import { centsOf, type Euro } from '../../../primitives/euro.js';
import { roundHalfUp } from '../../../primitives/round.js';
import type { Style } from '../style.js';
import { charactersOf, type Fill } from './chart-style.js';

/** What cells are worth: so many cents in so many cells. */
export interface CellValue {
  readonly cents: number;
  readonly cells: number;
}

/** A cell of a bar: of which amount it is, and its character. */
export interface Cell {
  readonly fill: Fill;
  readonly character: string;
}

/** How many parts of cells an amount takes, rounded. */
const partsOf = (amount: Euro, { cents, cells }: CellValue, parts: number): number =>
  roundHalfUp(Math.max(0, centsOf(amount)) * parts * cells, cents);

/**
 * The cells of a bar from its foot up: a shaded amount, and a solid one on it. The top of the bar is right to half an
 * eighth of a cell, in ASCII to half a cell; the line between the two amounts to half a cell.
 *
 * @param height how many cells there are in all
 */
export function stackedColumn(
  { shaded, solid, total }: Readonly<Record<'shaded' | 'solid' | 'total', Euro>>,
  perCell: CellValue,
  height: number,
  style: Style,
): Cell[] {
  const { fills, fromBelow } = charactersOf(style);
  const parts = fromBelow.length - 1;
  const cellsShaded = partsOf(shaded, perCell, 1);
  // a shaded cell is always whole: where there is nothing on it, it is the top
  const top = centsOf(solid) === 0 ? 0 : partsOf(total, perCell, parts);
  return Array.from({ length: height }, (_, row): Cell => {
    if (row < cellsShaded) return { fill: 'shaded', character: fills.shaded };
    const filled = Math.min(parts, Math.max(0, top - row * parts));
    return { fill: 'solid', character: fromBelow[filled] ?? fromBelow[0] };
  });
}

/** A bar from the left, right to half an eighth of a cell; in ASCII to half a cell. */
export function horizontalBar(amount: Euro, perCell: CellValue, style: Style): string {
  const { fills, fromLeft } = charactersOf(style);
  const parts = fromLeft.length - 1;
  const filled = partsOf(amount, perCell, parts);
  return fills.solid.repeat(Math.floor(filled / parts)) + (fromLeft[filled % parts] ?? '');
}
