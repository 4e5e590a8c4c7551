/** The types of values that a parameter can have. */
export type ParameterType =
  | 'amount'
  | 'rate'
  | 'count'
  | 'date'
  | 'quarter'
  | 'text'
  | 'package'
  | 'amount-steps'
  | 'coefficients';
