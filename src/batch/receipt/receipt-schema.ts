import * as z from 'zod/mini';
import { byPremium } from '../../calculation/premium.js';
import { LANGUAGES } from '../../i18n/language.js';
import { originSchema, usedValueSchema } from '../../report/result-schema.js';
import { CONFIDENCES } from '../../vocabulary/enums.js';
import { parseRowRange } from '../read/row.js';
import { DIALECTS } from '../write/dialect.js';
import { BATCH_DETAILS, FORMAT_NAMES } from '../write/result-format.js';
import { type BatchReceipt, RECEIPT_KIND } from './receipt.js';

const count = z.int().check(z.minimum(0));
const amount = z.string().check(z.regex(/^\d{1,30}\.\d{2}$/));
const digest = { sha256: z.string(), bytes: count };
const file = z.looseObject({ name: z.string(), ...digest });

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
    rows: z.nullable(z.string().check(z.refine((text) => parseRowRange(text) !== null))),
  }),
  input: z.looseObject({
    name: z.string(),
    kind: z.enum(['csv', 'json']),
    columns: z.optional(z.array(z.string())),
    carried: z.optional(count),
    ...digest,
  }),
  output: z.looseObject({ ...file.shape, contents: z.optional(z.string()) }),
  rejects: z.nullable(file),
  counts: z.looseObject({ rows: count, computed: count, rejected: count, blankRows: count }),
  eligible: z.looseObject(byPremium(() => count)),
  totals: z.looseObject({ ...byPremium(() => amount), total: amount }),
  values: z.array(usedValueSchema),
});

/** Reads the receipt of a batch; null when it is not one. */
export const asBatchReceipt = (value: unknown): BatchReceipt | null =>
  batchReceiptSchema.safeParse(value).success ? (value as BatchReceipt) : null;
