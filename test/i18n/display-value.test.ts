import { describe, expect, it } from 'vitest';
import { ALL_FIELDS } from '../../src/dossier/fields.js';
import { choicesOf, displayName, displayValue, localName } from '../../src/i18n/format.js';
import { normaliseName } from '../../src/vocabulary/names.js';

describe('a value on screen', () => {
  it.each([
    ['employer_type', 'private-legal-person', 'privaatrechtelijke rechtspersoon (bv, nv, vzw)', 'nl'],
    ['employer_type', 'self-employed', 'indépendant', 'fr'],
    ['residence', 'wallonia', 'Wallonië', 'nl'],
    ['limitation', 'multiple-problems', 'problématique multiple', 'fr'],
    ['guidance_need', 'high', 'élevé', 'fr'],
    ['guidance_need', 'high', 'hoog', 'nl'],
    ['fraction', '0.8', '0,8', 'fr'],
  ] as const)('%s %s is shown as %s in %s', (field, value, shown, language) => {
    expect(displayValue(field, value, language)).toBe(shown);
  });

  it.each(['nl', 'fr'] as const)('has no hyphen for a space and is shown once in its list, in %s', (language) => {
    for (const field of ALL_FIELDS) {
      const shown = choicesOf(field).map((choice) => displayName(language, choice));
      expect(shown.filter((word) => word.includes('-'))).toEqual([]);
      expect(new Set(shown.map(normaliseName)).size).toBe(shown.length);
    }
  });

  it('is still written in files without accents or spaces', () => {
    for (const choice of ALL_FIELDS.flatMap((field) => choicesOf(field)))
      for (const language of ['nl', 'fr'] as const) expect(localName(language, choice)).toMatch(/^[a-z0-9-]+$/);
  });
});
