import type * as z from 'zod/mini';
import { type FileEntry, markOrigin, type ParameterData } from '../../src/parameters/entry.js';
import { ParameterError } from '../../src/parameters/parameter-error.js';
import { editionFile, formProblems, parameterFile } from '../../src/parameters/schema.js';
import { checkParameters } from '../../src/parameters/validation/checks.js';
import { checkPackages } from '../../src/parameters/validation/package-checks.js';
import { checkRateLimits } from '../../src/parameters/validation/rate-limits.js';

/**
 * Reads and checks the edition and the parameter files.
 * @throws ParameterError with everything that is wrong
 */
export function readParameterData(edition: unknown, files: readonly unknown[]): ParameterData {
  const data: ParameterData = {
    ...shaped(editionFile, edition),
    parameters: files.flatMap((file) =>
      shaped(parameterFile, file).parameters.map((entry: FileEntry) => markOrigin(entry, 'shipped')),
    ),
  };
  const problems = [...checkParameters(data), ...checkRateLimits(data), ...checkPackages(data)];
  if (problems.length > 0) throw new ParameterError(problems);
  return data;
}

function shaped<T extends z.ZodMiniType>(schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ParameterError(formProblems(value, parsed.error.issues));
}
