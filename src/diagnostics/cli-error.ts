import { TooLargeError } from '../primitives/round.js';
import type { CliCode, CliDetails } from './cli-codes.js';
import { type Diagnostic, DiagnosticError, diagnostic } from './diagnostic.js';

/** A known reason for the command line to stop; the exit code is 1. */
export type CliDiagnostic<C extends CliCode = CliCode> = Diagnostic<CliDetails, C>;

/** Makes a reason to stop without throwing it. */
export const cliDiagnostic = <C extends CliCode>(code: C, details: CliDetails[C]): CliDiagnostic<C> =>
  diagnostic<CliDetails, C>(code, details);

type CodeAndDetails = { [C in CliCode]: [code: C, details: CliDetails[C]] }[CliCode];

/** One reason to stop. */
export class CliError extends DiagnosticError<CliDiagnostic> {
  override readonly name = 'CliError';
  readonly diagnostic: CliDiagnostic;

  /** @param given a code and its details, or the diagnostic that they make */
  constructor(...given: CodeAndDetails | [found: CliDiagnostic]) {
    const found = given.length === 1 ? given[0] : cliDiagnostic<CliCode>(given[0], given[1]);
    super([found]);
    this.diagnostic = found;
  }
}

/** Several reasons to stop, all reported at once. */
export class CliErrors extends DiagnosticError<CliDiagnostic> {
  override readonly name = 'CliErrors';
}

/** The reason to stop in an error; null for an error of the program itself, and for several reasons. */
export function reasonToStop(error: unknown): CliDiagnostic | null {
  if (error instanceof CliError) return error.diagnostic;
  return error instanceof TooLargeError ? cliDiagnostic('AMOUNTS_TOO_LARGE', {}) : null;
}
