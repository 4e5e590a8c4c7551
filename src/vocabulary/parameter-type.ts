/** The types of values that a parameter can have. */
export const PARAMETER_TYPES = [
  'amount',
  'rate',
  'count',
  'date',
  'quarter',
  'text',
  'package',
  'amount-steps',
  'coefficients',
] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];
