import { isIssue } from '../diagnostics/row-diagnostic.js';
import { type Euro, isZeroEuro } from '../primitives/euro.js';
import type { Fraction } from '../primitives/fraction.js';
import { product, ratio } from '../primitives/ratio.js';
import type { FieldSource } from './build-dossier.js';
import type { Dossier, Draft, MovedAmount } from './dossier.js';
import { ALL_FIELDS, type AnyField, type FieldName } from './fields.js';

const FRACTION = ALL_FIELDS.findIndex(({ name }) => name === 'fraction');
/** The amounts that go with the fraction: those of the worker as employed, not of a full-timer. */
const AMOUNTS: ReadonlySet<FieldName> = new Set([
  'gross_monthly',
  'year_end_premium',
  'contributions_monthly',
  'reductions_monthly',
]);
const FULL_TIME: Fraction = { unit: 'fraction', numerator: 1, denominator: 1 };

/**
 * The same person at another employment fraction: where the changes of a dossier replace its fraction, the full-time
 * wage stays, so every amount in euro that they do not replace becomes round(amount × new fraction / old fraction).
 *
 * @param first the values as they were first given, not those of an earlier change
 * @returns the changes with these amounts, and which amounts moved
 */
export function moveWithFraction(
  first: Draft | Dossier,
  changes: FieldSource,
): { readonly source: FieldSource; readonly moved: readonly MovedAmount[] } {
  const fraction = changes(ALL_FIELDS[FRACTION] as AnyField, FRACTION) as Fraction | undefined;
  const before = first.fraction ?? FULL_TIME;
  if (fraction === undefined || isIssue(fraction)) return { source: changes, moved: [] };
  const over = ratio('proportion', fraction.numerator * before.denominator, fraction.denominator * before.numerator);
  if (over.numerator === over.denominator) return { source: changes, moved: [] };
  const moved = new Map<FieldName, MovedAmount>();
  ALL_FIELDS.forEach((field, index) => {
    const from = first[field.key] as Euro | null | undefined;
    const isGiven = AMOUNTS.has(field.name) && typeof from === 'number' && !isZeroEuro(from);
    if (isGiven && changes(field, index) === undefined)
      moved.set(field.name, { field: field.name, from, to: product(from, over) });
  });
  const source: FieldSource = (field, index) => changes(field, index) ?? moved.get(field.name)?.to;
  return { source, moved: [...moved.values()] };
}
