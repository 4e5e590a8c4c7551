import * as z from 'zod/mini';
import { byPremium } from '../../calculation/premium.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { REREAD_KINDS } from '../../dossier/field-types/reading-rules.js';
import { LANGUAGES } from '../../i18n/language.js';
import { parseIsoDate } from '../../primitives/date.js';
import { DIALECTS } from '../../report/csv/dialect.js';
import { originSchema, usedValueSchema } from '../../report/result-schema.js';
import { CONFIDENCES } from '../../vocabulary/enums.js';
import { parseRowRange } from '../read/row.js';
import { BATCH_DETAILS, FORMAT_NAMES } from '../write/result-format.js';
import { findContradiction } from './contradictions.js';
import { LINE_RUNS } from './line-runs.js';
import { type BatchReceipt, RECEIPT_KIND } from './receipt.js';

const count = z.int().check(z.minimum(0));
const amount = z.string().check(z.regex(/^\d{1,30}\.\d{2}$/));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const lines = z.string().check(z.regex(LINE_RUNS));
const digest = { sha256, bytes: count };
/** A file that may be packed. */
const packable = z.looseObject({ name: z.string(), ...digest, contents: z.optional(sha256) });

/** The shape of the receipt of a batch; a newer program may have written more in it. */
const batchReceiptSchema = z.looseObject({
  kind: z.literal(RECEIPT_KIND),
  ...originSchema,
  options: z.looseObject({
    language: z.enum(LANGUAGES),
    format: z.enum(FORMAT_NAMES),
    dialect: z.enum(DIALECTS),
    detail: z.enum(BATCH_DETAILS),
    decimal: z.nullable(z.enum(['comma', 'point'])),
    require: z.nullable(z.enum(CONFIDENCES)),
    date: z.exactOptional(z.enum(['day-first', 'month-first'])),
    given: z.exactOptional(z.record(z.string(), z.string())),
    columns: z.exactOptional(z.record(z.string(), z.nullable(z.string()))),
    spellings: z.exactOptional(z.record(z.string(), z.record(z.string(), z.string()))),
    day: z.exactOptional(z.string().check(z.refine((text) => parseIsoDate(text) !== null))),
    rows: z.nullable(z.string().check(z.refine((text) => parseRowRange(text) !== null))),
  }),
  input: z.looseObject({
    name: z.string(),
    kind: z.enum(['csv', 'json', 'workbook']),
    columns: z.optional(z.array(z.string())),
    carried: z.optional(count),
    head: z.optional(
      z.looseObject({
        line: count,
        skipped: z.array(count),
        separator: z.nullable(z.enum([';', ',', '\t'])),
        decimal: z.nullable(z.enum(['comma', 'point'])),
        dates: z.array(z.enum(['day-first', 'month-first'])),
        columns: z.array(z.nullable(z.string())),
      }),
    ),
    sheet: z.optional(count),
    ...digest,
  }),
  output: packable,
  rejects: z.nullable(z.looseObject({ ...packable.shape, places: z.optional(lines) })),
  report: z.exactOptional(z.looseObject({ name: z.string(), ...digest })),
  corrects: z.optional(z.looseObject({ receipt: sha256, wasCsv: z.optional(z.boolean()), rows: lines })),
  corrections: z.optional(z.array(sha256)),
  counts: z.looseObject({
    rows: count,
    computed: count,
    rejected: count,
    blankRows: count,
    estimated: z.optional(count),
    leftOut: z.optional(count),
  }),
  leftOut: z.optional(z.array(z.string().check(z.regex(/^\d{1,9}(?:-\d{1,9})?$/)))),
  rereads: z.optional(
    z.array(
      z.looseObject({
        column: z.string(),
        kind: z.enum(REREAD_KINDS),
        written: z.exactOptional(z.string()),
        value: z.exactOptional(z.string()),
        count,
      }),
    ),
  ),
  warnings: z.optional(z.array(z.looseObject({ code: z.string(), count, firstRows: z.array(count) }))),
  blankCells: z.optional(z.array(z.looseObject({ column: z.string(), count, firstRows: z.array(count) }))),
  eligible: z.looseObject(byPremium(() => count)),
  totals: z.looseObject({ ...byPremium(() => amount), total: amount }),
  values: z.array(usedValueSchema),
});

/**
 * Reads the receipt of a batch.
 *
 * @param path of its file, for messages
 * @returns null when it is the receipt of something else, or none at all
 * @throws CliError when a field has no possible value, or some fields contradict each other
 */
export function asBatchReceipt(value: unknown, path: string): BatchReceipt | null {
  if ((value as { readonly kind?: unknown } | null)?.kind !== RECEIPT_KIND) return null;
  const { error } = batchReceiptSchema.safeParse(value);
  if (error) throw new CliError('RECEIPT_FIELD_WRONG', { path, field: fieldOf(error.issues[0]?.path ?? []) });
  const receipt = value as BatchReceipt;
  const fields = findContradiction(receipt);
  if (fields) throw new CliError('RECEIPT_CONTRADICTS_ITSELF', { path, fields });
  return receipt;
}

/** The path of a field, with the parts of a list counted from 1: `values.3.from`. */
const fieldOf = (keys: readonly PropertyKey[]): string =>
  keys.map((key) => (typeof key === 'number' ? key + 1 : String(key))).join('.');
