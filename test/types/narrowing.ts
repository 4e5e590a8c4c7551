/** Compiled, never run: the code of a diagnostic says what its details are. */
import type { ParameterDiagnostic, RowDiagnostic } from '../../src/index.js';

declare const row: RowDiagnostic;
declare const parameter: ParameterDiagnostic;

export const RIGHT = [
  () => row.code === 'EVALUATION_TOO_LATE' && row.details.last.toFixed(),
  () => row.code === 'TOO_MANY_CELLS' && row.details.cells - row.details.columns,
  () => parameter.code === 'DATES_DESCEND' && parameter.details.before.length,
];

export const DETAILS_OF_ANOTHER_CODE = [
  // @ts-expect-error an evaluation that is too early has no last quarter
  () => row.code === 'EVALUATION_TOO_EARLY' && row.details.last,
  // @ts-expect-error it is not known which code it is
  () => parameter.details.before,
];
