import type { NotMetReason } from '../calculation/check.js';
import type { Dossier } from '../dossier/dossier.js';
import type { FieldName } from '../dossier/fields.js';
import { dayForParameters, requireValueOn } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import type { IsoDate } from '../primitives/date.js';
import { formatQuarter } from '../primitives/quarter.js';

type NewValue = string | ((parameters: Parameters, day: IsoDate) => string);

/** The changes to a dossier that can make a premium eligible: the field that each sets, and its new value. */
const CHANGES = {
  'start-with-measure': ['start', ({ firstQuarter }, day) => formatQuarter(requireValueOn(firstQuarter, day).value)],
  'limitation-recognised': ['limitation', 'work-disability'],
  'live-in-flanders': ['residence', 'flanders'],
  'work-in-flanders': ['workplace', 'flanders'],
  'work-in-belgium': ['workplace', 'flanders'],
  'return-weekly': ['returns_weekly', 'yes'],
  'not-in-difficulty': ['in_difficulty', 'no'],
  'have-contract': ['employment_contract', 'yes'],
  'longer-contract': [
    'contract_hours',
    ({ minimumContractHours }, day) => String(requireValueOn(minimumContractHours, day).value),
  ],
  'enough-income': ['income_above_threshold', 'yes'],
} satisfies Readonly<Record<string, readonly [FieldName, NewValue]>>;

/** A change to a dossier; each has its words in the catalogs. */
export type ChangeId = keyof typeof CHANGES;

/** The field that a change sets, and its new value as canonical text. */
export function fieldOf(change: ChangeId, dossier: Dossier, parameters: Parameters): readonly [FieldName, string] {
  const [field, value]: readonly [FieldName, NewValue] = CHANGES[change];
  if (typeof value === 'string') return [field, value];
  return [field, value(parameters, dayForParameters(parameters, dossier.start.quarter))];
}

/** A reason why a condition is not met that can be changed, at least in some dossiers. */
export type FixableReason = Exclude<
  NotMetReason,
  'lives-outside-eea' | 'employer-type-not-covered' | 'self-employed-before-date'
>;

const CHANGES_FOR: Readonly<Record<NotMetReason, readonly ChangeId[]>> = {
  'starts-before-measure': ['start-with-measure'],
  'no-limitation': ['limitation-recognised'],
  'lives-in-other-region': ['live-in-flanders'],
  'lives-outside-eea': [],
  'employer-type-not-covered': [],
  'foreign-employer-worker-not-in-flanders': ['live-in-flanders'],
  'works-abroad-stays': ['return-weekly', 'work-in-belgium'],
  'works-outside-eea': ['work-in-belgium'],
  'lives-abroad-works-elsewhere': ['work-in-flanders'],
  'establishment-outside-flanders': ['work-in-flanders'],
  'in-difficulty': ['not-in-difficulty'],
  'no-contract': ['have-contract'],
  'contract-too-short': ['longer-contract'],
  'self-employed-before-date': [],
  'income-too-low': ['enough-income'],
};

/** The changes that can help where a condition is not met; empty where nobody can change it. */
export function changesFor(reason: NotMetReason, { residence }: Pick<Dossier, 'residence'>): readonly ChangeId[] {
  const livesInBelgium = residence === 'brussels' || residence === 'wallonia';
  return reason === 'foreign-employer-worker-not-in-flanders' && !livesInBelgium ? [] : CHANGES_FOR[reason];
}
