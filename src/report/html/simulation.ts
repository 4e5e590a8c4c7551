import type { SimulationAnswer } from '../answer-formats.js';

export const simulationPage = (_answer: SimulationAnswer): string => {
  throw new Error('not built');
};
