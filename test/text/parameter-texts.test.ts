import { describe, expect, it } from 'vitest';
import { SHIPPED_EDITION, SHIPPED_FILES } from '../../src/parameters/shipped.js';
import { messagesIn } from '../../src/text/tables.js';

const parameters = SHIPPED_FILES.flatMap((file) => file.parameters);

/** The words of the parameter files that a table can translate. */
const WORDS = {
  parameterNames: parameters.map(({ id }) => id),
  gapNotes: SHIPPED_EDITION.gaps.map(({ id }) => id),
  units: [...parameters.flatMap(({ unit }) => unit ?? []), 'multiple'],
  sources: parameters.flatMap(({ values }) => values.map(({ source }) => source)),
};

describe.each(['nl', 'fr'] as const)('the texts of the parameter files in %s', (language) => {
  const messages = messagesIn(language);

  it.each(['parameterNames', 'gapNotes'] as const)('%s has exactly one for each id', (table) => {
    expect(Object.keys(messages[table]).sort()).toEqual([...WORDS[table]].sort());
  });

  it.each(['units', 'sources'] as const)('%s translates nothing that no file has', (table) => {
    expect(Object.keys(messages[table]).filter((words) => !WORDS[table].includes(words))).toEqual([]);
  });

  it('has every unit', () => {
    expect(WORDS.units.filter((unit) => messages.units[unit] === undefined)).toEqual([]);
  });
});
