import { describe, expect, it } from 'vitest';
import { catalogFor } from '../../src/i18n/catalogs.js';
import { SHIPPED_EDITION } from '../../src/parameters/shipped.js';
import { shippedParameters } from '../../src/parameters/shipped-parameters.js';

const { entries } = shippedParameters();
const sortedOnce = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

/** Titles stay as they were published, in Dutch; what a source says in English words is translated. */
const HAS_ENGLISH_WORDS = /\b(?:the|of|for|from|to|as|no|on|file)\b/i;

describe.each(['nl', 'fr'] as const)('the values that come with the program, in %s', (language) => {
  const { parameterNames, units, sources, gapNotes } = catalogFor(language);

  it('have a name for every parameter, and for nothing else', () => {
    expect(Object.keys(parameterNames).sort()).toEqual(sortedOnce(entries.map(({ id }) => id)));
  });

  it('have a note for every gap, and for nothing else', () => {
    expect(Object.keys(gapNotes).sort()).toEqual(sortedOnce(SHIPPED_EDITION.gaps.map(({ id }) => id)));
  });

  it('have a word for every unit', () => {
    const used = entries.flatMap(({ unit }) => unit ?? []);
    expect(Object.keys(units)).toEqual(expect.arrayContaining(sortedOnce(used)));
  });

  it('translate every source that is in English, and nothing else', () => {
    const english = entries
      .flatMap(({ values }) => values.map(({ source }) => source))
      .filter((source) => HAS_ENGLISH_WORDS.test(source));
    expect(Object.keys(sources).sort()).toEqual(sortedOnce(english));
  });
});
