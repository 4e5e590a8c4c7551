import { isIssue } from '../diagnostics/row-diagnostic.js';
import { type Euro, isZeroEuro } from '../primitives/euro.js';
import type { Fraction } from '../primitives/fraction.js';
import { product, ratio } from '../primitives/ratio.js';
import { type FieldSource, type PartialDossier, readField } from './build-dossier.js';
import type { Dossier, MovedAmount } from './dossier.js';
import { ALL_FIELDS, type FieldName } from './fields.js';

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
 * wage stays, so every amount in euro that they do not replace becomes round(amount × new fraction / old fraction),
 * always from the amount that was first entered.
 *
 * @returns the changes with these amounts, which amounts moved, and the fraction from which they did
 */
export function moveWithFraction(
  before: Dossier | PartialDossier,
  changes: FieldSource,
): { readonly source: FieldSource } & Pick<Dossier, 'moved' | 'movedFrom'> {
  const fraction = readField(changes, 'fraction') as Fraction | undefined;
  if (fraction === undefined || isIssue(fraction)) return { source: changes, moved: [], movedFrom: null };
  const moved = new Map<FieldName, MovedAmount>();
  const fractionBefore = before.fraction ?? FULL_TIME;
  ALL_FIELDS.forEach((field, index) => {
    const earlier = before.moved?.find((amount) => amount.field === field.name);
    const from = earlier?.from ?? (before[field.key] as Euro | null | undefined);
    const at = earlier ? (before.movedFrom ?? fractionBefore) : fractionBefore;
    const over = ratio('proportion', fraction.numerator * at.denominator, fraction.denominator * at.numerator);
    const isGiven = AMOUNTS.has(field.name) && typeof from === 'number' && !isZeroEuro(from);
    if (isGiven && over.numerator !== over.denominator && changes(field, index) === undefined)
      moved.set(field.name, { field: field.name, from, to: product(from, over) });
  });
  const source: FieldSource = (field, index) => changes(field, index) ?? moved.get(field.name)?.to;
  return { source, moved: [...moved.values()], movedFrom: before.movedFrom ?? fractionBefore };
}
