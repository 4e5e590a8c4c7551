/** A parameter file that does not hold; `path` names the place, `problem` what is wrong there. */
export class ParameterError extends Error {
  override readonly name = 'ParameterError';

  constructor(
    readonly path: string,
    readonly problem: string,
  ) {
    super(`${path}: ${problem}`);
  }
}
