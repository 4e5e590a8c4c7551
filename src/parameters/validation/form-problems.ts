import type * as z from 'zod/mini';
import type { Form } from '../../diagnostics/parameter-codes.js';
import { type ParameterDiagnostic, parameterDiagnostic } from '../../diagnostics/parameter-diagnostic.js';
import { suggest } from '../../vocabulary/suggest.js';
import { locationOf } from '../location.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What stands under a key, wherever the key stands. */
const FORM_OF_KEY: Readonly<Record<string, Form>> = {
  parameters: 'parameter-list',
  id: 'id',
  kind: 'kind',
  name: 'words',
  unit: 'words',
  values: 'value-list',
  from: 'date',
  until: 'date',
  reason: 'words',
  note: 'words',
  gap: 'words',
  gapQuarter: 'quarter-number',
  source: 'source',
  confidence: 'confidence',
  years: 'years',
  need: 'words',
  steps: 'rate-steps',
  fromQuarter: 'quarter-number',
  rate: 'rate',
  amount: 'amount',
  version: 'date',
  knownUntil: 'quarter',
  gaps: 'gap-list',
  $schema: 'words',
};
const FORM_OF_ITEM: Readonly<Record<string, Form>> = {
  parameters: 'parameter',
  values: 'dated-value',
  steps: 'rate-step',
  value: 'amount-step',
  gaps: 'gap',
};
const KEYS: readonly (readonly string[])[] = [
  ['parameters', 'knownUntil', 'gaps', '$schema'],
  ['id', 'kind', 'name', 'unit', 'values'],
  ['from', 'until', 'value', 'source', 'confidence', 'gap', 'gapQuarter', 'note', 'reason'],
  ['years', 'need', 'steps', 'fromQuarter', 'rate', 'amount'],
];

/** What is wrong with the form of a file, out of what its shape found: each place once. */
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
  const { path } = issue;
  const place = locationOf(file, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      parameterDiagnostic(place, 'UNKNOWN_KEY', {
        key: key.slice(0, 64),
        nearest: suggest(key, keysAt(path)),
      }),
    );
  const form = formAt(file, path);
  return [
    parameterDiagnostic(place, valueAt(file, path) === undefined ? 'MISSING_KEY' : 'WRONG_FORM', { form }),
  ];
}

/** The keys that an object at a path of a file has: of the file, a parameter, a value or what is inside a value. */
function keysAt(path: Path): readonly string[] {
  if (path[0] === 'gaps') return ['id', 'note'];
  const depth = path.includes('value') ? 3 : path.filter((key) => typeof key === 'number').length;
  return KEYS[depth] ?? [];
}

function formAt(file: unknown, path: Path): Form {
  const last = path.at(-1);
  if (last === undefined) return 'file';
  if (typeof last === 'number') return formUnder(FORM_OF_ITEM, path.at(-2)) ?? 'dated-value';
  if (last === 'value') return kindAt(file, path);
  if (path[0] === 'gaps' && last === 'id') return 'words';
  return (isCoefficient(file, path) ? undefined : formUnder(FORM_OF_KEY, last)) ?? 'coefficient';
}

/** What stands under a key; `constructor` and the like are keys that every object has, and none of these. */
const formUnder = (forms: Readonly<Record<string, Form>>, key: PropertyKey | undefined): Form | undefined =>
  Object.hasOwn(forms, String(key)) ? forms[String(key)] : undefined;

/** Whether a path leads to a coefficient: a key right in the value of a parameter of that kind. */
const isCoefficient = (file: unknown, path: Path): boolean =>
  path.length === 6 && path[4] === 'value' && kindAt(file, path) === 'coefficients';

/** The kind of the parameter that a path leads into; it is known, or nothing in the value would be checked. */
const kindAt = (file: unknown, path: Path): Form =>
  (valueAt(file, [...path.slice(0, 2), 'kind']) as Form | undefined) ?? 'dated-value';

function valueAt(file: unknown, path: Path): unknown {
  let at = file;
  for (const key of path)
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
  return at;
}
