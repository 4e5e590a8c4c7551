// the one table that is read below the edge: whoever uses the library without the command line gets English
import { parameterProblems } from '../i18n/en/parameter-problems.js';
import {
  type ParameterProblem,
  type ParameterProblemCode,
  type ParameterProblemDetails,
  parameterProblem,
} from './parameter-problem.js';

/** Parameters that do not hold, with everything that is wrong with them; the message is in English. */
export class ParameterError extends Error {
  override readonly name = 'ParameterError';

  /** @param file the file as the user named it, or null for the values that come with the program */
  constructor(
    readonly problems: readonly ParameterProblem[],
    readonly file: string | null = null,
  ) {
    super(problems.map((problem) => (file === null ? '' : `${file}: `) + inEnglish(problem)).join('\n'));
  }

  /** Parameters with one thing wrong. */
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
