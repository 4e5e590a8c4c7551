import { describe, expect, it } from 'vitest';
import { type ListType, list, numberList, text, yesNo } from '../../../src/dossier/field-types/words.js';
import {
  ADVICE_YEARS,
  EMPLOYER_TYPES,
  GUIDANCE_NEEDS,
  LIMITATIONS,
  REGIONS,
  WAGE_NEEDS,
} from '../../../src/vocabulary/enums.js';
import { fromJson, fromText } from '../../support/field-types.js';

// biome-ignore format: one list, one block
const SPELLINGS: [string, ListType<string>, string[][]][] = [
  ['employer type', list<string>(EMPLOYER_TYPES), [
    ['private-legal-person', 'privaatrechtelijke-rechtspersoon', 'personne-morale-privee', 'Personne morale privée'],
    ['natural-person', 'natuurlijke-persoon', 'personne-physique', 'NATUURLIJKE PERSOON'],
    ['temporary-work-agency', 'uitzendkantoor', 'agence-interim', 'Agence intérim'],
    ['foreign-employer', 'buitenlandse-werkgever', 'employeur-etranger', 'employeur étranger'],
    ['school', 'school', 'ecole', 'École'],
    ['local-authority', 'lokaal-bestuur', 'administration-locale', 'lokaal_bestuur'],
    ['other-public-authority', 'andere-overheid', 'autre-autorite', 'Autre autorité'],
    ['self-employed', 'zelfstandige', 'independant', 'Indépendant'],
  ]],
  ['region', list<string>(REGIONS), [
    ['flanders', 'vlaanderen', 'flandre', 'VLAANDEREN'],
    ['brussels', 'brussel', 'bruxelles', 'Bruxelles'],
    ['wallonia', 'wallonie', 'wallonie', 'Wallonië'],
    ['eu-eea', 'eu-eer', 'ue-eee', 'EU EER'],
    ['other', 'ander', 'autre', 'Autre'],
  ]],
  ['limitation', list<string>(LIMITATIONS), [
    ['none', 'geen', 'aucune', 'Geen'],
    ['work-disability', 'arbeidshandicap', 'handicap', 'Work disability'],
    ['multiple-problems', 'multiple-problematiek', 'problematique-multiple', 'Problématique multiple'],
  ]],
  ['wage need', list<string>(WAGE_NEEDS), [
    ['standard', 'standaard', 'standard', 'Standaard'],
    ['increased', 'verhoogd', 'majore', 'Majoré'],
    ['collective', 'collectief', 'collectif', 'Collectif'],
    ['collective-45', 'collectief-45', 'collectif-45', 'Collectief 45'],
  ]],
  ['guidance need', list<string>(GUIDANCE_NEEDS), [
    ['none', 'geen', 'aucun', 'Aucun'],
    ['low', 'laag', 'faible', 'Faible'],
    ['medium', 'midden', 'moyen', 'MIDDEN'],
    ['high', 'hoog', 'eleve', 'Élevé'],
  ]],
];

describe.each(SPELLINGS)('%s', (_, kind, rows) => {
  it.each(rows)('%s, %s, %s, %s', (value, ...others) => {
    const canonical = String(value);
    expect([canonical, ...others].map((text) => fromText(kind, text))).toEqual(Array(4).fill(canonical));
    expect(fromText(kind, canonical.toUpperCase().replaceAll('-', '_'))).toBe(canonical);
    expect(fromJson(kind, canonical)).toBe(canonical);
  });

  it('has no other values', () => {
    expect(kind.values.map(({ value }) => value)).toEqual(rows.map(([value]) => value));
  });
});

describe('what is in no list', () => {
  const regions = list(REGIONS);

  it.each([
    ['flandes', 'flanders'],
    ['Vlanderen', 'flanders'],
    ['bruxeles', 'brussels'],
    ['x', null],
    ['the moon', null],
    ['__proto__', null],
    ['constructor', null],
  ])('%s: nearest is %s', (text, value) => {
    const nearest = value && expect.objectContaining({ value });
    expect(regions.fromText(text, null)).toMatchObject({ code: 'NOT_IN_LIST', details: { nearest } });
  });

  it.each(['vlaanderen', 'FLANDERS', '', 1, true, null, {}, ['flanders']])(
    'JSON has only the canonical: not %j',
    (json) => expect(fromJson(regions, json)).toBe('NOT_IN_LIST'),
  );
});

describe('a list of numbers', () => {
  const kind = numberList(ADVICE_YEARS);

  it.each([
    ['2', '2'],
    ['5', '5'],
    ['3', 'NOT_IN_LIST'],
    ['5.0', 'NOT_IN_LIST'],
    ['five', 'NOT_IN_LIST'],
  ])('%s is %s', (text, expected) => expect(fromText(kind, text)).toBe(expected));

  it.each([
    [5, '5'],
    ['2', '2'],
    [3, 'NOT_IN_LIST'],
    [5.5, 'NOT_IN_LIST'],
    [true, 'NOT_IN_LIST'],
  ])('JSON %j is %s', (json, expected) => expect(fromJson(kind, json)).toBe(expected));
});

describe('yes or no of text', () => {
  it.each(['yes', 'true', '1', 'ja', 'oui', 'JA', 'Oui', 'TRUE'])('%s is yes', (text) =>
    expect(fromText(yesNo, text)).toBe('yes'),
  );
  it.each(['no', 'false', '0', 'nee', 'neen', 'non', 'NEEN', 'False'])('%s is no', (text) =>
    expect(fromText(yesNo, text)).toBe('no'),
  );
  it.each(['2', 'maybe', '-', 'constructor'])('%s is neither', (text) =>
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

it.each([
  ['A-17', 'A-17'],
  ['x'.repeat(64), 'x'.repeat(64)],
  ['😀'.repeat(64), '😀'.repeat(64)],
  ['x'.repeat(65), 'TEXT_TOO_LONG'],
  ['=1+1', '=1+1'],
])('text %#', (given, expected) => {
  expect(fromText(text(64), given)).toBe(expected);
  expect(fromJson(text(64), given)).toBe(expected);
});

it.each([17, true, {}, []])('text of JSON is text: not %j', (json) => {
  expect(fromJson(text(64), json)).toBe('WRONG_TYPE');
});
