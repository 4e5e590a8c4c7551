import { describe, expect, it } from 'vitest';
import { canonicalAnswer, echoAnswer } from '../../../src/cli/interview/answers.js';
import { windowOf } from '../../../src/cli/interview/prompts/window.js';
import { type FieldName, fieldNamed } from '../../../src/dossier/fields.js';
import type { Language } from '../../../src/i18n/language.js';

const ANSWERS = new Map<FieldName, string>([['gross_monthly', '2500.00']]);

function fieldOf(name: FieldName) {
  const field = fieldNamed(name);
  if (!field) throw new Error(name);
  return field;
}

describe('an amount as people type it', () => {
  it.each<[Language, FieldName, string, string, string | null]>([
    ['nl', 'gross_monthly', '2.500', '2500.00', '2.500,00'],
    ['fr', 'gross_monthly', '2.500', '2500.00', '2\u00a0500,00'],
    ['en', 'gross_monthly', '2,500', '2500.00', '2,500.00'],
    ['nl', 'gross_monthly', '2500.50', '2500.50', null],
    ['nl', 'gross_monthly', '2.500,00', '2500.00', null],
    ['nl', 'year_end_premium', 'ja', '2500.00', '2.500,00'],
    ['fr', 'year_end_premium', 'Oui', '2500.00', '2\u00a0500,00'],
    ['nl', 'year_end_premium', 'nee', '', null],
    ['nl', 'year_end_premium', '1', '1.00', '1,00'],
    ['nl', 'fraction', '80%', '0.8', null],
  ])('in %s, %s: %s', (language, name, typed, canonical, echo) => {
    expect(canonicalAnswer(fieldOf(name), typed, ANSWERS, language)).toBe(canonical);
    expect(echoAnswer(fieldOf(name), typed, ANSWERS, language)).toBe(echo);
  });
});

describe('the part of a list that is shown', () => {
  it('contains the active item and fits, with a line for what is above and below', () => {
    for (let count = 1; count < 25; count++)
      for (let capacity = 1; capacity < 25; capacity++)
        for (let active = 0; active < count; active++) {
          const { start, end } = windowOf(count, active, capacity);
          expect(start <= active && active < end).toBe(true);
          const lines = end - start + (start > 0 ? 1 : 0) + (end < count ? 1 : 0);
          expect(lines).toBeLessThanOrEqual(Math.max(capacity, 3));
        }
  });
});
