import { centsOf, type Euro } from '../../../primitives/euro.js';
import { roundHalfUp } from '../../../primitives/round.js';

/** How many parts of a cell can be filled: with characters of eighths, or only the whole cell in ASCII. */
const PARTS = { unicode: 8, ascii: 1 } as const;

/** The characters that fill a cell from below, and from the left, by eighths. */
const FROM_BELOW = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const FROM_LEFT = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];

/** The whole cells of each kind of amount, so that they are different without colours. */
export const FILLS = {
  solid: { unicode: '█', ascii: '#' },
  shaded: { unicode: '▒', ascii: ':' },
} as const;

export type Fill = keyof typeof FILLS;

export const fillOf = (fill: Fill, ascii: boolean): string => FILLS[fill][ascii ? 'ascii' : 'unicode'];

/** How many parts of cells an amount takes, rounded; one cell is `centsPerCells[0]` cents for `centsPerCells[1]` cells. */
const partsOf = (amount: Euro, perCell: CellValue, parts: number): number =>
  roundHalfUp(Math.max(0, centsOf(amount)) * parts * perCell.cells, perCell.cents);

/** What cells are worth: so many cents in so many cells. */
export interface CellValue {
  readonly cents: number;
  readonly cells: number;
}

/**
 * The cells of a bar from its foot up: a shaded amount below, a solid one on it. The top of the bar is right to half an
 * eighth of a cell, in ASCII to half a cell; the line between the two to half a cell.
 *
 * @param height how many cells there are in all
 */
export function stackedColumn(
  { shaded, solid, total }: Readonly<Record<'shaded' | 'solid' | 'total', Euro>>,
  perCell: CellValue,
  height: number,
  ascii: boolean,
): { readonly fill: Fill; readonly cell: string }[] {
  const parts = ascii ? PARTS.ascii : PARTS.unicode;
  const cellsShaded = partsOf(shaded, perCell, 1);
  const top = centsOf(solid) === 0 ? cellsShaded * parts : partsOf(total, perCell, parts);
  return Array.from({ length: height }, (_, row) => {
    if (row < cellsShaded) return { fill: 'shaded', cell: fillOf('shaded', ascii) };
    const filled = Math.min(parts, Math.max(0, top - row * parts));
    if (ascii) return { fill: 'solid', cell: filled === 0 ? ' ' : fillOf('solid', ascii) };
    return { fill: 'solid', cell: FROM_BELOW[filled] ?? ' ' };
  });
}

/** A bar from the left, right to half an eighth of a cell; in ASCII to half a cell. */
export function horizontalBar(amount: Euro, perCell: CellValue, ascii: boolean): string {
  const parts = ascii ? PARTS.ascii : PARTS.unicode;
  const filled = partsOf(amount, perCell, parts);
  const whole = fillOf('solid', ascii).repeat(Math.floor(filled / parts));
  return ascii ? whole : whole + (FROM_LEFT[filled % parts] ?? '');
}
