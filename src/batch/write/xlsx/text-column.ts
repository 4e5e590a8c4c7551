import { textCell } from './cells.js';

/** The most texts of one column that are remembered; a column with more has hardly one twice. */
const MOST_REMEMBERED = 512;

/** Writes the texts of one column as cells, remembering them: in most columns the same words come again and again. */
export function textColumn(): typeof textCell {
  const known = new Map<string, string>();
  return (text, line) => {
    let cell = known.get(text);
    if (cell === undefined) {
      cell = textCell(text, line);
      if (known.size < MOST_REMEMBERED) known.set(text, cell);
    }
    return cell;
  };
}
