import { DiagnosticError, formatDiagnostic } from '../diagnostics/diagnostic.js';
import {
  type ParameterCode,
  type ParameterDetails,
  type ParameterDiagnostic,
  parameterDiagnostic,
} from '../diagnostics/parameter-diagnostic.js';
// the one catalog that is read below i18n: callers of the library get the message of an error in English
import { parameterProblems } from '../i18n/en/parameter-problems.js';

/** Invalid parameters, with everything that is wrong with them; the message is in English. */
export class ParameterError extends DiagnosticError<ParameterDiagnostic> {
  override readonly name = 'ParameterError';

  /** @param file the file as the user named it; null for the values of the program */
  constructor(
    readonly problems: readonly ParameterDiagnostic[],
    readonly file: string | null = null,
  ) {
    super(problems, problems.map((problem) => (file === null ? '' : `${file}: `) + inEnglish(problem)).join('\n'));
  }

  /** An error with one problem. */
  static of<C extends ParameterCode>(place: string, code: C, details: ParameterDetails[C]): ParameterError {
    return new ParameterError([parameterDiagnostic<ParameterCode>(place, code, details)]);
  }
}

const inEnglish = (problem: ParameterDiagnostic): string =>
  `${problem.location === '' ? '' : `${problem.location}: `}${problem.code}: ${formatDiagnostic(parameterProblems, problem)}`;
