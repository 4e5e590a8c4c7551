import type { Notation, RowDiagnostic } from '../diagnostics/row-diagnostic.js';
import type { DecimalMark } from '../dossier/field-types/field-type.js';
import type { InputFormat } from './read/input-format.js';

/**
 * Makes the function that says of the problems of an input how their mends must be written: with the decimal mark that
 * the run was told, and so that a decimal comma makes no two cells of one.
 *
 * @param rejectSeparator what stands between the cells of the reject file, where there is one
 */
export function notationAdder(
  shape: InputFormat,
  mark: DecimalMark,
  rejectSeparator?: string,
): (problems: readonly RowDiagnostic[]) => readonly RowDiagnostic[] {
  const notation = notationOf(shape, mark, rejectSeparator);
  return notation === undefined
    ? (problems) => problems
    : (problems) => problems.map((found) => ({ ...found, notation }));
}

/** JSON says so itself. */
function notationOf(shape: InputFormat, mark: DecimalMark, rejectSeparator?: string): Notation | undefined {
  if (shape.kind === 'json') return undefined;
  const isCutByComma = [shape.header.separator, rejectSeparator].includes(',');
  if (mark === 'comma') return isCutByComma ? 'quoted-comma' : 'comma';
  return mark === 'point' || isCutByComma ? 'point' : undefined;
}
