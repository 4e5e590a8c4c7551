import * as z from 'zod/mini';

const amount = z.string().check(z.regex(/^-?\d+\.\d{2}$/));
const amountOrNull = z.nullable(amount);
const quarter = z.string().check(z.regex(/^\d{4}-Q[1-4]$/));

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

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

const totals = {
  wagePremium: amount,
  guidancePremium: amount,
  supportPremium: amount,
  total: amount,
  employerCost: amountOrNull,
  netCost: amountOrNull,
};

/** The shape of a result object; `imw schema result` is made from it. */
export const resultSchema = z.strictObject({
  id: z.nullable(z.string()),
  row: z.optional(z.int()),
  verdicts: z.strictObject({ wagePremium: verdict, guidancePremium: verdict, supportPremium: verdict }),
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
      wagePremium: amount,
      guidanceFixed: amount,
      guidanceVariable: amount,
      guidancePremium: amount,
      supportPremium: amount,
      total: amount,
      projected: z.boolean(),
    }),
  ),
  totals: z.strictObject(totals),
  assumptions: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  warnings: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  milestones: z.array(z.strictObject({ id: z.enum(['evaluation', 'extension']), from: quarter })),
  receipt: z.strictObject({
    engine: z.string(),
    parameters: z.strictObject({
      version: z.string(),
      sha256,
      overlay: z.nullable(
        z.strictObject({
          sha256,
          file: z.string(),
          setBy: z.enum(['--parameters', 'imw.config.json', 'IMW_CONFIG']),
        }),
      ),
    }),
    indexation: z.nullable(z.string()),
  }),
});
