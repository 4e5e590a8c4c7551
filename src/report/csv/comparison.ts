import type { ComparisonAnswer } from '../answer-formats.js';

export const comparisonCsv = (_answer: ComparisonAnswer): string => {
  throw new Error('not built');
};
