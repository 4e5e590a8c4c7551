import * as z from 'zod/mini';
import { dossierFromJson } from '../dossier/from-json.js';
import type { Problem } from '../dossier/problem.js';
import type { UsedValue } from '../explain/used-values.js';
import { simulate } from '../measure/simulate.js';
import type { Parameters } from '../parameters/parameters.js';
import { type Origin, resultObject } from '../report/result.js';
import { originShape, usedValueShape } from '../report/result-schema.js';
import { type Difference, differencesBetween } from './difference.js';
import { type Moved, movedBetween } from './moved.js';

/** What a result must have to be recomputed. */
const verifiable = z.looseObject({
  dossier: z.record(z.string(), z.unknown()),
  verdicts: z.record(z.string(), z.looseObject({ outcome: z.string() })),
  term: z.looseObject({}),
  years: z.array(z.looseObject({})),
  quarters: z.array(z.looseObject({})),
  totals: z.looseObject({}),
  receipt: z.strictObject({ ...originShape, values: z.array(usedValueShape) }),
});

/** A result as it is read back. */
export type WrittenResult = z.infer<typeof verifiable>;

/** What came of recomputing something: equal where nothing differs. */
export interface Verification {
  readonly was: Origin;
  readonly is: Origin;
  readonly differences: readonly Difference[];
  /** The values it rested on that are otherwise now. */
  readonly moved: readonly Moved[];
  /** Why its dossier is rejected now. */
  readonly problems: readonly Problem[];
}

/** Reads a result that this program wrote; null when it is none. */
export function asResult(value: unknown): WrittenResult | null {
  const { success, data } = verifiable.safeParse(value);
  return success ? data : null;
}

/**
 * Recomputes a result from the dossier in it and holds verdicts, term and every amount against it.
 * @param parameters the values of this run, with the indexation of the result
 */
export function verifyResult(written: WrittenResult, parameters: Parameters, is: Origin): Verification {
  const { receipt } = written;
  const { dossier, problems = [] } = dossierFromJson(written.dossier, parameters);
  const was = receipt as unknown as Origin;
  if (!dossier) return { was, is, differences: [], moved: [], problems };
  const now = resultObject(simulate(dossier, parameters), parameters, 'en');
  return {
    was,
    is,
    differences: differencesBetween(computedIn(written), computedIn(now)),
    moved: movedBetween(receipt.values as UsedValue[], now.receipt.values),
    problems,
  };
}

/** What is computed in a result, the most telling first: the outcomes, the term and every amount. */
function computedIn({ verdicts, term, totals, years, quarters }: Computed): unknown {
  const outcomes = Object.entries(verdicts).map(([premium, { outcome }]) => [premium, outcome]);
  const amounts = quarters.map(({ projected: _, ...quarter }) => quarter);
  return { verdicts: Object.fromEntries(outcomes), term, totals, years, quarters: amounts };
}

interface Computed extends Readonly<Record<'term' | 'totals' | 'years', unknown>> {
  readonly verdicts: Readonly<Record<string, { readonly outcome: string }>>;
  readonly quarters: readonly { readonly projected?: unknown }[];
}
