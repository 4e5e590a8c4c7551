import type * as z from 'zod/mini';
import { FORMS } from '../../diagnostics/parameter-codes.js';
import { type ParameterDiagnostic, parameterDiagnostic } from '../../diagnostics/parameter-diagnostic.js';
import { suggest } from '../../vocabulary/suggest.js';
import { locationOf } from '../location.js';
import { KEY_SEPARATOR } from '../schema.js';

type Issue = z.core.$ZodIssue;

/** The problems in the form of a file, from the issues that its schema found: each location once. */
export function formProblems(file: unknown, issues: readonly Issue[]): ParameterDiagnostic[] {
  const problems = new Map<string, ParameterDiagnostic>();
  for (const issue of issues)
    for (const found of problemsOf(file, issue)) {
      const key = `${found.place} ${found.code === 'UNKNOWN_KEY' ? JSON.stringify(found.details) : ''}`;
      if (!problems.has(key)) problems.set(key, found);
    }
  return [...problems.values()];
}

function problemsOf(file: unknown, issue: Issue): ParameterDiagnostic[] {
  const { path, message } = issue;
  const place = locationOf(file, path);
  if (issue.code === 'unrecognized_keys') {
    const known = message.split(KEY_SEPARATOR);
    return issue.keys.map((key) =>
      parameterDiagnostic(place, 'UNKNOWN_KEY', { key: key.slice(0, 64), nearest: suggest(key, known) }),
    );
  }
  const form = FORMS.find((known) => known === message);
  if (!form) throw new Error(`a schema of parameter files without a form: ${message}`);
  return [
    parameterDiagnostic(place, valueAt(file, path) === undefined ? 'MISSING_KEY' : 'WRONG_FORM', { form }),
  ];
}

function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  let at = file;
  for (const key of path)
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
  return at;
}
