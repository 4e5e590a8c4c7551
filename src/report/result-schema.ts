import * as z from 'zod/mini';
import { byPremium, byQuarterAmount, PREMIUMS } from '../calculation/premium.js';
import { BASES } from '../calculation/simulation.js';
import { QUANTITIES, ZERO_REASONS } from '../calculation/steps.js';
import { OPERATIONS, UNITS } from '../explain/node.js';
import { CONFIDENCES } from '../vocabulary/enums.js';

const amount = z.string().check(z.regex(/^-?\d+\.\d{2}$/));
const amountOrNull = z.nullable(amount);
const quarter = z.string().check(z.regex(/^\d{4}-Q[1-4]$/));

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const confidence = z.enum(CONFIDENCES);
const jsonScalar = z.union([z.string(), z.boolean(), z.number()]);

const overlay = { sha256, file: z.string(), setBy: z.string() };

const origin = {
  engine: z.string(),
  parameters: z.strictObject({ version: z.string(), sha256, overlay: z.nullable(z.strictObject(overlay)) }),
  indexation: z.nullable(z.string()),
  knownUntil: z.optional(quarter),
};

/** The schema for reading it back, which allows more keys: a newer program may have written them. */
export const originSchema = {
  ...origin,
  engine: z.string().check(z.regex(/^[\d.]{1,20}(-[\da-z.-]{1,20})?$/)),
  parameters: z.looseObject({
    version: z.string().check(z.regex(/^[\d.-]{1,20}$/)),
    sha256,
    overlay: z.nullable(z.looseObject(overlay)),
  }),
};

const steps = (key: 'rate' | 'amount') => z.array(z.strictObject({ fromQuarter: z.int(), [key]: z.string() }));

export const usedValueSchema = z.looseObject({
  id: z.string(),
  from: day,
  value: z.union([
    z.string(),
    steps('amount'),
    z.strictObject({ years: z.int(), need: z.string(), steps: steps('rate') }),
    z.record(z.string(), z.string()),
  ]),
});

const verdict = z.strictObject({
  outcome: z.enum(['eligible', 'not-eligible', 'not-applicable']),
  checks: z.array(
    z.strictObject({
      id: z.string(),
      status: z.enum(['met', 'not-met', 'assumed']),
      reason: z.string(),
      source: z.string(),
    }),
  ),
});

const totals = { ...byPremium(() => amount), total: amount, employerCost: amountOrNull, netCost: amountOrNull };

const parameterUse = z.strictObject({
  id: z.string(),
  from: day,
  source: z.string(),
  confidence,
  gap: z.nullable(z.string()),
  letter: z.optional(z.string()),
  quarters: z.optional(z.strictObject({ from: z.int(), to: z.int() })),
});

const factor = z.string().check(z.regex(/^\d+\.\d{2}$/));

/** The estimated contributions of a quarter; null are the steps of a structural reduction that is not estimated. */
const estimate = z.strictObject({
  quarter,
  rate: z.string().check(z.regex(/^[01]\.\d{4}$/)),
  base: amount,
  contributions: amount,
  factor: z.nullable(factor),
  s: amountOrNull,
  terms: z.nullable(z.strictObject({ f: amount, alpha: amount, gamma: amount, delta: amount })),
  r: amountOrNull,
  mu: z.nullable(factor),
  beta: z.nullable(z.string().check(z.regex(/^\d(\.\d{1,4})?$/))),
  reductions: amount,
});

const node = z.strictObject({
  id: z.string(),
  quantity: z.enum(QUANTITIES),
  operation: z.enum(OPERATIONS),
  inputs: z.array(z.string()),
  value: z.string(),
  unit: z.enum(UNITS),
  parameter: z.optional(parameterUse),
  field: z.optional(z.string()),
  because: z.optional(z.enum(ZERO_REASONS)),
  checks: z.optional(z.array(z.string())),
});

const outlook = z.strictObject({
  premium: z.enum(PREMIUMS),
  failed: z.array(z.string()),
  unchangeable: z.array(z.string()),
  remedies: z.array(
    z.strictObject({
      set: z.record(z.string(), jsonScalar),
      text: z.string(),
      years: z.array(amount),
      total: amount,
    }),
  ),
});

/** The schema of a result object; `imw schema result` prints it as JSON Schema. */
export const resultSchema = z.strictObject({
  id: z.nullable(z.string()),
  row: z.optional(z.int()),
  dossier: z.record(z.string(), jsonScalar),
  verdicts: z.strictObject(byPremium(() => verdict)),
  term: z.strictObject({ start: quarter, end: quarter, quarters: z.int() }),
  years: z.array(z.strictObject({ year: z.int(), from: quarter, to: quarter, ...totals })),
  quarters: z.array(
    z.strictObject({
      number: z.int(),
      quarter,
      rate: z.string().check(z.regex(/^[01]\.\d{2,4}$/)),
      referenceWage: amountOrNull,
      cap: amountOrNull,
      cappedReferenceWage: amountOrNull,
      ...byQuarterAmount(() => amount),
      total: amount,
      projected: z.boolean(),
      basis: z.enum(BASES),
    }),
  ),
  totals: z.strictObject(totals),
  calendarYears: z.array(z.strictObject({ year: z.int(), quarters: z.int(), partial: z.boolean(), ...totals })),
  estimates: z.array(estimate),
  moved: z.array(z.strictObject({ field: z.string(), from: amount, to: amount })),
  assumptions: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  weakParameters: z.array(z.strictObject({ id: z.string(), from: day, confidence })),
  gaps: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  warnings: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  milestones: z.array(z.strictObject({ id: z.enum(['evaluation', 'extension']), from: quarter })),
  receipt: z.strictObject({ ...origin, values: z.array(usedValueSchema) }),
  /** Only with `--explain`. */
  outlooks: z.optional(z.array(outlook)),
  derivation: z.optional(z.array(node)),
});
