import type { Diagnostic } from './diagnostic.js';
import type { ParameterCode, ParameterDetails } from './parameter-codes.js';

/** Something wrong in a parameter file. */
export type ParameterDiagnostic<C extends ParameterCode = ParameterCode> = Diagnostic<ParameterDetails, C> & {
  /** The location, by the names in the file: `minimum-wage, from 2027-01-01: value`; empty for the whole file. */
  readonly place: string;
};

/** Makes a diagnostic of a parameter file; its details are those of its code. */
export const parameterDiagnostic = <C extends ParameterCode>(
  place: string,
  code: C,
  details: ParameterDetails[C],
): ParameterDiagnostic<C> => ({ place, code, details });
