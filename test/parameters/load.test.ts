import { describe, expect, it } from 'vitest';
import { indexRate } from '../../src/parameters/index-rate.js';
import { loadParameters } from '../../src/parameters/load.js';
import { SHIPPED_EDITION, SHIPPED_FILES } from '../../src/parameters/shipped.js';
import { CONFIDENCES } from '../../src/vocabulary/enums.js';
import { readParameterData } from '../support/read-parameter-data.js';

describe('loadParameters', () => {
  it('takes the shipped parameters without indexation', () => {
    const parameters = loadParameters();
    expect(parameters.indexation).toBeNull();
    expect(parameters.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has the same hash each time, whatever the indexation', () => {
    const indexed = loadParameters({ indexation: indexRate('2') });
    expect(indexed.indexation?.percent).toBe('2');
    expect(indexed.sha256).toBe(loadParameters().sha256);
  });
});

describe('the shipped values', () => {
  const { parameters, gaps } = readParameterData(SHIPPED_EDITION, SHIPPED_FILES);
  const values = parameters.flatMap(({ id, values }) =>
    values.map((value) => [`${id} from ${value.from}`, value] as const),
  );

  it.each(values)('%s has a source and a confidence', (_, { source, confidence }) => {
    expect(source.trim()).not.toBe('');
    expect(CONFIDENCES).toContain(confidence);
  });

  it('says something about each gap', () => {
    for (const { id, note } of gaps) expect([id, note.length > 10]).toEqual([id, true]);
  });
});
