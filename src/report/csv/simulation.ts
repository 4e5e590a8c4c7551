import type { SimulationAnswer } from '../answer-formats.js';

export const simulationCsv = (_answer: SimulationAnswer): string => {
  throw new Error('not built');
};
