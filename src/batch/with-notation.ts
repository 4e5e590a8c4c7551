import type { Notation, RowDiagnostic } from '../diagnostics/row-diagnostic.js';
import type { DecimalSeparator } from '../dossier/field-types/field-type.js';
import type { InputFormat } from './read/input-format.js';

/**
 * Makes the function that adds to the problems of an input how their fixes must be written: with the decimal separator
 * that the run was given, and so that a decimal comma does not split a cell in two.
 *
 * @param rejectSeparator the separator of the reject file, where there is one
 */
export function notationAdder(
  shape: InputFormat,
  mark: DecimalSeparator,
  rejectSeparator?: string,
): (problems: readonly RowDiagnostic[]) => readonly RowDiagnostic[] {
  const notation = notationOf(shape, mark, rejectSeparator);
  return notation === undefined
    ? (problems) => problems
    : (problems) => problems.map((found) => ({ ...found, notation }));
}

/** JSON has one notation only. */
function notationOf(
  shape: InputFormat,
  mark: DecimalSeparator,
  rejectSeparator?: string,
): Notation | undefined {
  if (shape.kind === 'json') return undefined;
  const isCutByComma = [shape.header.separator, rejectSeparator].includes(',');
  if (mark === 'comma') return isCutByComma ? 'quoted-comma' : 'comma';
  return mark === 'point' || isCutByComma ? 'point' : undefined;
}
