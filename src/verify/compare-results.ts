import * as z from 'zod/mini';
import type { Receipt } from '../report/result.js';
import { originSchema, usedValueSchema } from '../report/result-schema.js';
import { compare, type Difference, unknownPaths } from './compare.js';
import { type ChangedParameter, findDifferences, hasSameValues, withoutRun } from './run-differences.js';

/** What a result must have to be recomputed; a newer program may have written more. */
const verifiable = z.looseObject({
  row: z.optional(z.int().check(z.positive())),
  dossier: z.record(z.string(), z.unknown()),
  moved: z.optional(z.array(z.looseObject({ field: z.string(), from: z.string(), to: z.string() }))),
  assumptions: z.optional(z.array(z.looseObject({ id: z.string() }))),
  receipt: z.looseObject({ ...originSchema, values: z.array(usedValueSchema) }),
});

/** A result as it is read back. */
export interface WrittenResult {
  readonly row?: number;
  readonly dossier: Readonly<Record<string, unknown>>;
  readonly moved?: readonly Readonly<Record<'field' | 'from' | 'to', string>>[];
  readonly assumptions?: readonly { readonly id: string }[];
  readonly receipt: Receipt;
}

/** A JSON value as a result that this program wrote; null when it is not one. */
export function asResult(value: unknown): WrittenResult | null {
  return verifiable.safeParse(value).success ? (value as WrittenResult) : null;
}

/** What differs between a result and its recomputation. */
export interface ResultComparison {
  readonly differences: readonly Difference[];
  /** The values it was computed with that have changed. */
  readonly moved: readonly ChangedParameter[];
  /** What another version wrote that this one does not know. */
  readonly unknown: readonly string[];
  /** Whether other values were computed with that have other sources, where these are all that differs in it. */
  readonly hasOtherSources: boolean;
}

/** Compares all of a result with the one computed now, the row of its input included, but no texts. */
export function compareResults(written: WrittenResult, now: { readonly receipt: Receipt }): ResultComparison {
  const { receipt: was } = written;
  const compared = compare(comparedPart(written), comparedPart(now));
  const isSource = hasSameValues(was, now.receipt) ? () => false : ({ path }: Difference) => SOURCE.test(path);
  const computed = compared.differences.filter((found) => !isSource(found));
  const { differences, moved } = findDifferences(was, now.receipt, {
    ...compared,
    differences: sortByImportance(computed),
  });
  return {
    differences: differences.map(hidePerson),
    moved,
    unknown: was.engine === now.receipt.engine ? [] : unknownPaths(compared),
    hasOtherSources: computed.length < compared.differences.length,
  };
}

/** The paths of where values come from and with which confidence. */
const SOURCE = /^(weakParameters|gaps)(\.|$)|^verdicts\.\w+\.checks\..+\.source$|\.parameter\.(source|confidence|gap)$/;

/** All of a result that does not depend on where it was computed. */
const comparedPart = (result: { readonly receipt: Receipt }): unknown => ({
  ...result,
  receipt: withoutRun(result.receipt),
});

const MOST_IMPORTANT = ['verdicts', 'term', 'totals', 'years', 'calendarYears', 'quarters'];

function sortByImportance(differences: readonly Difference[]): Difference[] {
  const rank = ({ path }: Difference) => {
    const place = MOST_IMPORTANT.indexOf(path.split('.')[0] ?? '');
    return place < 0 ? MOST_IMPORTANT.length : place;
  };
  return [...differences].sort((a, b) => rank(a) - rank(b));
}

/** Nothing of the dossier is repeated, not even where it was changed. */
const hidePerson = ({ path, was, is }: Difference): Difference =>
  /^(id$|dossier(\.|$))/.test(path) ? { path, was: was && '…', is: is && '…' } : { path, was, is };
