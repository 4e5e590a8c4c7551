/** The conditions of the measure, each with its stable id; every one has its source among the parameters. */
export const CONDITION_IDS = [
  'measure-in-force',
  'limitation-recognised',
  'residence',
  'employer-type',
  'undertaking-in-difficulty',
  'foreign-employer-residence',
  'employment-contract',
  'contract-hours',
  'workplace-wage',
  'guidance-need',
  'workplace-guidance',
  'self-employed-since',
  'income-threshold',
] as const;

export type ConditionId = (typeof CONDITION_IDS)[number];
