import type { ComparisonAnswer, SimulationAnswer } from '../answer-formats.js';

export const simulationPdf = (_answer: SimulationAnswer): string => {
  throw new Error('not built');
};
export const comparisonPdf = (_answer: ComparisonAnswer): string => {
  throw new Error('not built');
};
