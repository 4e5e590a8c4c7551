import type { ComparisonAnswer } from '../answer-formats.js';

export const comparisonPage = (_answer: ComparisonAnswer): string => {
  throw new Error('not built');
};
