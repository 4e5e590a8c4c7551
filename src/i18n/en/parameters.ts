import type { Messages } from '../catalog.js';
import { asParameters } from '../shared.js';
import { conditionNames } from './conditions.js';

/** The parameter files carry English names, units and notes themselves; those of conditions are their ids. */
export const parameterNames: Messages['parameterNames'] = asParameters(conditionNames, 'Condition: ');
export const units: Messages['units'] = {};
export const sources: Messages['sources'] = {};
export const gapNotes: Messages['gapNotes'] = {};
