import * as z from 'zod/mini';
import { CONFIDENCES, type Edition, type FileEntry, type ParameterType } from './entry.js';

/** Each file is read once: compiling its schema to code would cost more than it saves. */
z.config({ jitless: true });

const decimal = z.string().check(z.regex(/^\d{1,12}(\.\d{1,6})?$/));
const amount = z.string().check(z.regex(/^\d{1,9}\.\d{2}$/));
const rate = z.string().check(z.regex(/^(0\.\d{2}(\d{2})?|1\.00(00)?)$/));
const count = z.string().check(z.regex(/^\d{1,9}$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const quarterText = z.string().check(z.regex(/^\d{4}-Q[1-4]$/));
const text = z.string().check(z.regex(/\S/));
/** A source has a letter or a digit: punctuation alone names nothing. */
const source = z.string().check(z.regex(/[\p{L}\p{N}]/u));
const quarterNumber = z.int().check(z.minimum(1), z.maximum(99));

const rateSteps = z.array(z.strictObject({ fromQuarter: quarterNumber, rate })).check(z.minLength(1));
const amountSteps = z.array(z.strictObject({ fromQuarter: quarterNumber, amount })).check(z.minLength(1));
const startPackage = z.strictObject({
  years: z.int().check(z.minimum(1), z.maximum(99)),
  need: text,
  steps: rateSteps,
});

/** The schema of a value, by the kind of its parameter. */
const VALUE_OF_KIND = {
  amount,
  rate,
  count,
  date: day,
  quarter: quarterText,
  text,
  package: startPackage,
  'amount-steps': amountSteps,
  coefficients: z.record(z.string(), decimal),
} as const satisfies Record<ParameterType, z.ZodMiniType>;

const describe = (schema: typeof text, description: string) => schema.check(z.describe(description));

const provenance = {
  from: describe(day, 'The first day on which the value holds.'),
  until: z.optional(describe(day, 'The last day; without it the value holds until the next one.')),
  reason: z.optional(text),
  note: z.optional(text),
  gap: z.optional(describe(text, 'The id of the declared gap that this value falls in.')),
  gapQuarter: z.optional(
    quarterNumber.check(z.describe('The number of the quarter of the term that the gap is about.')),
  ),
  source: describe(source, 'Where the value was read: who published it, and when.'),
  confidence: z.enum(CONFIDENCES).check(z.describe('The confidence of the value.')),
};

function parameterOf<K extends ParameterType>(kind: K) {
  return z.strictObject({
    id: z.string().check(z.regex(/^[a-z0-9.-]+$/)),
    kind: z.literal(kind),
    name: text,
    unit: z.optional(text),
    values: z.array(z.strictObject({ ...provenance, value: VALUE_OF_KIND[kind] })).check(z.minLength(1)),
  });
}

/** The schema of one parameter. */
export const parameter = z.discriminatedUnion('kind', [
  parameterOf('amount'),
  parameterOf('rate'),
  parameterOf('count'),
  parameterOf('date'),
  parameterOf('quarter'),
  parameterOf('text'),
  parameterOf('package'),
  parameterOf('amount-steps'),
  parameterOf('coefficients'),
]);

/** The schema of one parameter file. */
export const parameterFile = z.strictObject({ parameters: z.array(parameter) }) satisfies z.ZodMiniType<{
  parameters: FileEntry[];
}>;

/** The schema of the declared gaps. */
export const gaps = z.array(z.strictObject({ id: text, note: text }));

/** The schema of the file that names the edition of the values. */
export const editionFile = z.strictObject({
  version: day,
  knownUntil: quarterText,
  gaps,
}) satisfies z.ZodMiniType<Edition>;

/** The schema of a file of the user's own values, which take precedence over those of the program. */
export const overlayFile = z.strictObject({
  $schema: z.optional(z.string()),
  knownUntil: z.optional(
    describe(quarterText, 'The last quarter for which the values are known; later ones are projections.'),
  ),
  gaps: z.optional(
    gaps.check(z.describe('What is not known; a gap with the id of a declared one replaces it.')),
  ),
  parameters: z
    .array(parameter)
    .check(z.describe('A value with the same date as one in force replaces it; another is added.')),
});
