import { DiagnosticError, formatDiagnostic } from '../diagnostics/diagnostic.js';
import type { ParameterCode, ParameterDetails } from '../diagnostics/parameter-codes.js';
import { type ParameterDiagnostic, parameterDiagnostic } from '../diagnostics/parameter-diagnostic.js';
// the one table that is read below the edge: whoever uses the library without the command line gets English
import { parameterProblems } from '../i18n/en/parameter-problems.js';

/** Parameters that do not hold, with everything that is wrong with them; the message is in English. */
export class ParameterError extends DiagnosticError<ParameterDiagnostic> {
  override readonly name = 'ParameterError';

  /** @param file the file as the user named it, or null for the values that come with the program */
  constructor(
    readonly problems: readonly ParameterDiagnostic[],
    readonly file: string | null = null,
  ) {
    super(
      problems,
      problems.map((problem) => (file === null ? '' : `${file}: `) + inEnglish(problem)).join('\n'),
    );
  }

  /** Parameters with one thing wrong. */
  static of<C extends ParameterCode>(place: string, code: C, details: ParameterDetails[C]): ParameterError {
    return new ParameterError([parameterDiagnostic<ParameterCode>(place, code, details)]);
  }
}

const inEnglish = (problem: ParameterDiagnostic): string =>
  `${problem.place === '' ? '' : `${problem.place}: `}${problem.code}: ${formatDiagnostic(parameterProblems, problem)}`;
