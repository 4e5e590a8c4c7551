import type { SimulationAnswer } from '../answer-formats.js';

export const simulationCalendar = (_answer: SimulationAnswer): string => {
  throw new Error('not built');
};
