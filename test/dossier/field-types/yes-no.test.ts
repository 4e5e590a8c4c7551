import { describe, expect, it } from 'vitest';
import { yesNo } from '../../../src/dossier/field-types/yes-no.js';
import { fromJson, fromText } from '../../support/field-types.js';

describe('yes or no of text', () => {
  it.each(['yes', 'true', '1', 'ja', 'oui', 'JA', 'Oui', 'TRUE'])('%s is yes', (text) =>
    expect(fromText(yesNo, text)).toBe('yes'),
  );
  it.each(['no', 'false', '0', 'nee', 'neen', 'non', 'NEEN', 'False'])('%s is no', (text) =>
    expect(fromText(yesNo, text)).toBe('no'),
  );
  it.each(['y', 'n', '2', 'maybe', '-', 'constructor'])('%s is neither', (text) =>
    expect(fromText(yesNo, text)).toBe('NOT_YES_OR_NO'),
  );
});

describe('yes or no of JSON', () => {
  it.each([
    [true, 'yes'],
    [false, 'no'],
    ['yes', 'WRONG_TYPE'],
    ['true', 'WRONG_TYPE'],
    [1, 'WRONG_TYPE'],
    [{}, 'WRONG_TYPE'],
  ])('%j is %s', (json, expected) => expect(fromJson(yesNo, json)).toBe(expected));
});
