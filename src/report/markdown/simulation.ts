import type { SimulationAnswer } from '../answer-formats.js';

export const simulationMarkdown = (_answer: SimulationAnswer): string => {
  throw new Error('not built');
};
