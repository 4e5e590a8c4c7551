import type { Messages } from '../messages.js';

/** The parameter files carry English names, units and notes themselves. */
export const parameterNames: Messages['parameterNames'] = {};
export const units: Messages['units'] = {};
export const sources: Messages['sources'] = {};
export const gapNotes: Messages['gapNotes'] = {};
