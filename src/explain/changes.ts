import type { Dossier } from '../dossier/dossier.js';
import type { FieldName } from '../dossier/fields.js';
import type { NotMetReason } from '../measure/check.js';
import { dayForParameters, mustHold } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import { formatQuarter } from '../values/quarter.js';

/** Something that could be otherwise, each with its words in `text/`. */
export const CHANGE_IDS = [
  'start-with-measure',
  'limitation-recognised',
  'live-in-flanders',
  'work-in-flanders',
  'return-weekly',
  'not-in-difficulty',
  'have-contract',
  'longer-contract',
  'recognised-later',
  'enough-income',
] as const;
export type ChangeId = (typeof CHANGE_IDS)[number];

/** What a change puts in the dossier, as canonical text. */
export function fieldOf(
  change: ChangeId,
  dossier: Dossier,
  parameters: Parameters,
): readonly [FieldName, string] {
  const day = dayForParameters(parameters, dossier.start.quarter);
  switch (change) {
    case 'start-with-measure':
      return ['start', formatQuarter(mustHold(parameters.firstQuarter, day).value)];
    case 'limitation-recognised':
      return ['limitation', 'work-disability'];
    case 'live-in-flanders':
      return ['residence', 'flanders'];
    case 'work-in-flanders':
      return ['workplace', 'flanders'];
    case 'return-weekly':
      return ['returns_weekly', 'yes'];
    case 'not-in-difficulty':
      return ['in_difficulty', 'no'];
    case 'have-contract':
      return ['employment_contract', 'yes'];
    case 'longer-contract':
      return ['contract_hours', String(mustHold(parameters.minimumContractHours, day).value)];
    case 'recognised-later':
      return ['self_employed_after_2008', 'yes'];
    case 'enough-income':
      return ['income_above_threshold', 'yes'];
  }
}

/** The changes that can help where a condition is not met; none where nobody can change it. */
export function changesFor(reason: NotMetReason, { residence }: Dossier): readonly ChangeId[] {
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
      return ['return-weekly', 'work-in-flanders'];
    case 'lives-abroad-works-elsewhere':
    case 'works-outside-eea':
    case 'establishment-outside-flanders':
      return ['work-in-flanders'];
    case 'in-difficulty':
      return ['not-in-difficulty'];
    case 'no-contract':
      return ['have-contract'];
    case 'contract-too-short':
      return ['longer-contract'];
    case 'self-employed-before-date':
      return ['recognised-later'];
    case 'income-too-low':
      return ['enough-income'];
    case 'lives-outside-eea':
    case 'employer-type-not-covered':
      return [];
  }
}
