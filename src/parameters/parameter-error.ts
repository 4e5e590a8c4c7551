// the one catalog that is read here below i18n: callers of the library get the message of an error in English
import { parameterProblems } from '../i18n/en/parameter-problems.js';
import {
  type ParameterProblem,
  type ParameterProblemCode,
  type ParameterProblemDetails,
  parameterProblem,
} from './parameter-problem.js';

/** Invalid parameters, with everything that is wrong with them; the message is in English. */
export class ParameterError extends Error {
  override readonly name = 'ParameterError';

  /** @param file the file as the user named it; null for the values of the program */
  constructor(
    readonly problems: readonly ParameterProblem[],
    readonly file: string | null = null,
  ) {
    super(problems.map((problem) => (file === null ? '' : `${file}: `) + inEnglish(problem)).join('\n'));
  }

  /** An error with one problem. */
  static of<C extends ParameterProblemCode>(
    place: string,
    code: C,
    details: ParameterProblemDetails[C],
  ): ParameterError {
    return new ParameterError([parameterProblem(place, code, details)]);
  }
}

function inEnglish({ place, code, details }: ParameterProblem): string {
  const sentence = parameterProblems[code] as (
    details: ParameterProblemDetails[ParameterProblemCode],
  ) => string;
  return `${place === '' ? '' : `${place}: `}${code}: ${sentence(details)}`;
}
