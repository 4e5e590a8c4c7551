import type { ComparisonAnswer } from '../answer-formats.js';

export const comparisonMarkdown = (_answer: ComparisonAnswer): string => {
  throw new Error('not built');
};
