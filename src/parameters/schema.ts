import * as z from 'zod/mini';
import {
  FORMS,
  type Form,
  type ParameterDiagnostic,
  parameterDiagnostic,
} from '../diagnostics/parameter-diagnostic.js';
import { CONFIDENCES, type ParameterType } from '../vocabulary/enums.js';
import { suggest } from '../vocabulary/suggest.js';
import type { Edition, FileEntry } from './entry.js';
import { isObject, locationOf } from './location.js';

/** Each file is read once: compiling its schema to code would cost more than it saves. */
z.config({ jitless: true });

// The message of what a schema finds is what was expected, for `formProblems` to report: the form of
// a value, or the keys of an object where one was found that it does not have.

const KEY_SEPARATOR = ' ';

const text = (form: Form, pattern: RegExp) => z.string(form).check(z.regex(pattern, form));

/** A whole number from 1 to 99. */
const number = (form: Form) => z.int(form).check(z.minimum(1, form), z.maximum(99, form));

/** A list that is not empty. */
const list = <T extends z.ZodMiniType>(form: Form, item: T) => z.array(item, form).check(z.minLength(1, form));

/** An object with these keys and no others. */
const object = <T extends z.core.$ZodLooseShape>(form: Form, shape: T) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(KEY_SEPARATOR) : form),
  });

// amounts and counts are so small that what is computed with them is exact in whole cents
const amount = text('amount', /^\d{1,7}\.\d{2}$/);
const rate = text('rate', /^(0\.\d{2}(\d{2})?|1\.00(00)?)$/);
const count = text('count', /^\d{1,6}$/);
const day = text('date', /^\d{4}-\d{2}-\d{2}$/);
const quarterText = text('quarter', /^\d{4}-Q[1-4]$/);
const words = text('words', /\S/);
/** A source has a letter or a digit: punctuation alone names nothing. */
const source = text('source', /[\p{L}\p{N}]/u);
const quarterNumber = number('quarter-number');

/** The schema of a value, by the type of its parameter. */
const VALUE_OF_TYPE = {
  amount,
  rate,
  count,
  date: day,
  quarter: quarterText,
  text: text('text', /\S/),
  package: object('package', {
    years: number('years'),
    need: words,
    steps: list('rate-steps', object('rate-step', { fromQuarter: quarterNumber, rate })),
  }),
  'amount-steps': list('amount-steps', object('amount-step', { fromQuarter: quarterNumber, amount })),
  coefficients: z.record(z.string(), text('coefficient', /^\d{1,12}(\.\d{1,6})?$/), 'coefficients'),
} as const satisfies Record<ParameterType, z.ZodMiniType>;

const describe = (schema: typeof words, description: string) => schema.check(z.describe(description));

const provenance = {
  from: describe(day, 'The first day on which the value holds.'),
  until: z.optional(describe(day, 'The last day; without it the value holds until the next one.')),
  reason: z.optional(words),
  note: z.optional(words),
  gap: z.optional(describe(words, 'The id of the declared gap that this value is part of.')),
  gapQuarter: z.optional(
    quarterNumber.check(z.describe('The number of the quarter of the term that the gap is about.')),
  ),
  source: describe(source, 'Where the value was read: who published it, and when.'),
  confidence: z.enum(CONFIDENCES, 'confidence').check(z.describe('The confidence in the value.')),
};

function parameterOf<T extends ParameterType>(kind: T) {
  return object('parameter', {
    id: text('id', /^[a-z0-9.-]+$/),
    kind: z.literal(kind, 'kind'),
    name: words,
    unit: z.optional(words),
    values: list('value-list', object('dated-value', { ...provenance, value: VALUE_OF_TYPE[kind] })),
  });
}

export const parameter = z.discriminatedUnion(
  'kind',
  [
    parameterOf('amount'),
    parameterOf('rate'),
    parameterOf('count'),
    parameterOf('date'),
    parameterOf('quarter'),
    parameterOf('text'),
    parameterOf('package'),
    parameterOf('amount-steps'),
    parameterOf('coefficients'),
  ],
  { error: ({ code }): Form => (code === 'invalid_union' ? 'kind' : 'parameter') },
);

export const parameterFile = object('file', {
  parameters: z.array(parameter, 'parameter-list'),
}) satisfies z.ZodMiniType<{ parameters: FileEntry[] }>;

const gaps = z.array(object('gap', { id: words, note: words }), 'gap-list');

/** The schema of the file that names the edition of the values. */
export const editionFile = object('file', {
  version: day,
  knownUntil: quarterText,
  gaps,
}) satisfies z.ZodMiniType<Edition>;

/** The schema of a file of the user's own values, which take precedence over those of the program. */
export const overlayFile = object('file', {
  $schema: z.optional(z.string('words')),
  knownUntil: z.optional(
    describe(quarterText, 'The last quarter for which the values are known; later ones are projections.'),
  ),
  gaps: z.optional(gaps.check(z.describe('What is not known; a gap with the id of a declared one replaces it.'))),
  parameters: z
    .array(parameter, 'parameter-list')
    .check(z.describe('A value with the same date as one in force replaces it; another is added.')),
});

type Issue = z.core.$ZodIssue;

/** The problems in the form of a file, from the issues that its schema found: each location once. */
export function formProblems(file: unknown, issues: readonly Issue[]): ParameterDiagnostic[] {
  const problems = new Map<string, ParameterDiagnostic>();
  for (const issue of issues)
    for (const found of problemsOf(file, issue)) {
      const key = `${found.location} ${found.code === 'UNKNOWN_KEY' ? JSON.stringify(found.details) : ''}`;
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
  return [parameterDiagnostic(place, valueAt(file, path) === undefined ? 'MISSING_KEY' : 'WRONG_FORM', { form })];
}

const valueAt = (file: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), file);
