import { loadParameters } from '../../src/parameters/load.js';
import type { Parameters } from '../../src/parameters/parameters.js';

/** A value as a file of values has it. */
export const value = (changes: object = {}) => ({
  from: '2027-01-01',
  value: '2278.28',
  source: 'an example',
  confidence: 'inferred',
  ...changes,
});

/** The minimum wage, with these values. */
export const minimumWage = (...values: object[]) => ({
  id: 'minimum-wage',
  kind: 'amount',
  name: 'GGMMI',
  values,
});

/** A start package of five years for the standard need, as it is or with changes. */
export const startPackage = (changes: object = {}, valueChanges: object = {}) => ({
  id: 'wage-premium.package.5y-standard',
  kind: 'package',
  name: 'Start package',
  values: [
    value({
      value: {
        years: 5,
        need: 'standard',
        steps: [
          { fromQuarter: 1, rate: '0.40' },
          { fromQuarter: 6, rate: '0.30' },
          { fromQuarter: 9, rate: '0.20' },
        ],
        ...changes,
      },
      ...valueChanges,
    }),
  ],
});

/** The parameters with a file of values over them. */
export const overlaid = (data: unknown): Parameters =>
  loadParameters({ overlay: { data, origin: { file: 'office/overlay.json', source: '--parameters' } } });
