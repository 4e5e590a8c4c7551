import type { ComparisonAnswer } from '../answer-formats.js';

export const comparisonWorkbook = (_answer: ComparisonAnswer): string => {
  throw new Error('not built');
};
