import type { SimulationAnswer } from '../answer-formats.js';

export const simulationWorkbook = (_answer: SimulationAnswer): string => {
  throw new Error('not built');
};
