import type { NotMetReason } from '../calculation/check.js';
import type { Dossier } from '../dossier/dossier.js';
import type { FieldName } from '../dossier/fields.js';
import { dayForParameters, requireValueOn } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import { formatQuarter } from '../primitives/quarter.js';

/** A change to a dossier that can make a premium eligible; each has its words in the catalogs. */
export type ChangeId =
  | 'start-with-measure'
  | 'limitation-recognised'
  | 'live-in-flanders'
  | 'work-in-flanders'
  | 'work-in-belgium'
  | 'return-weekly'
  | 'not-in-difficulty'
  | 'have-contract'
  | 'longer-contract'
  | 'enough-income';

/** The field that a change sets, and its new value as canonical text. */
export function fieldOf(
  change: ChangeId,
  dossier: Dossier,
  parameters: Parameters,
): readonly [FieldName, string] {
  const day = dayForParameters(parameters, dossier.start.quarter);
  switch (change) {
    case 'start-with-measure':
      return ['start', formatQuarter(requireValueOn(parameters.firstQuarter, day).value)];
    case 'limitation-recognised':
      return ['limitation', 'work-disability'];
    case 'live-in-flanders':
      return ['residence', 'flanders'];
    case 'work-in-flanders':
    case 'work-in-belgium':
      return ['workplace', 'flanders'];
    case 'return-weekly':
      return ['returns_weekly', 'yes'];
    case 'not-in-difficulty':
      return ['in_difficulty', 'no'];
    case 'have-contract':
      return ['employment_contract', 'yes'];
    case 'longer-contract':
      return ['contract_hours', String(requireValueOn(parameters.minimumContractHours, day).value)];
    case 'enough-income':
      return ['income_above_threshold', 'yes'];
  }
}

/** A reason why a condition is not met that can be changed, at least in some dossiers. */
export type FixableReason = Exclude<
  NotMetReason,
  'lives-outside-eea' | 'employer-type-not-covered' | 'self-employed-before-date'
>;

/** The changes that can help where a condition is not met; empty where nobody can change it. */
export function changesFor(
  reason: NotMetReason,
  { residence }: Pick<Dossier, 'residence'>,
): readonly ChangeId[] {
  switch (reason) {
    case 'starts-before-measure':
      return ['start-with-measure'];
    case 'no-limitation':
      return ['limitation-recognised'];
    case 'lives-in-other-region':
      return ['live-in-flanders'];
    case 'foreign-employer-worker-not-in-flanders':
      return residence === 'brussels' || residence === 'wallonia' ? ['live-in-flanders'] : [];
    case 'works-abroad-stays':
      return ['return-weekly', 'work-in-belgium'];
    case 'works-outside-eea':
      return ['work-in-belgium'];
    case 'lives-abroad-works-elsewhere':
    case 'establishment-outside-flanders':
      return ['work-in-flanders'];
    case 'in-difficulty':
      return ['not-in-difficulty'];
    case 'no-contract':
      return ['have-contract'];
    case 'contract-too-short':
      return ['longer-contract'];
    case 'income-too-low':
      return ['enough-income'];
    case 'lives-outside-eea':
    case 'employer-type-not-covered':
    case 'self-employed-before-date':
      return [];
  }
}
