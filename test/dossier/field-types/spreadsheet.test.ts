import { describe, expect, it } from 'vitest';
import { amount } from '../../../src/dossier/field-types/amount.js';
import { date, termStart } from '../../../src/dossier/field-types/dates.js';
import { evaluationQuarter } from '../../../src/dossier/field-types/evaluation-quarter.js';
import type { FieldType } from '../../../src/dossier/field-types/field-type.js';
import { fraction, hours, percentage } from '../../../src/dossier/field-types/numbers.js';
import { isShortened } from '../../../src/dossier/field-types/spreadsheet.js';
import { fromText } from '../../support/field-types.js';

describe.each<[string, FieldType<unknown>]>([
  ['an amount', amount as FieldType<unknown>],
  ['a number of hours', hours as FieldType<unknown>],
  ['a fraction', fraction as FieldType<unknown>],
  ['a percentage', percentage as FieldType<unknown>],
  ['the number of a quarter', evaluationQuarter as FieldType<unknown>],
])('what a spreadsheet made of %s', (_name, kind) => {
  it.each([
    ['1,5E+04', 'SCIENTIFIC_NOTATION'],
    ['1.23E+10', 'SCIENTIFIC_NOTATION'],
    ['1e3', 'NOT_A_NUMBER'],
    ['5E-03', 'SCIENTIFIC_NOTATION'],
    ['22/mei', 'TURNED_INTO_DATE'],
    ['22-mei', 'TURNED_INTO_DATE'],
    ['4-mai', 'TURNED_INTO_DATE'],
    ['5/avr', 'TURNED_INTO_DATE'],
    ['août-26', 'TURNED_INTO_DATE'],
    ['févr./26', 'TURNED_INTO_DATE'],
    ['4/05/2026', 'TURNED_INTO_DATE'],
    ['4-05-26', 'TURNED_INTO_DATE'],
    ['4/05/2026 0:00', 'TURNED_INTO_DATE'],
    ['2026-05-04 00:00:00', 'TURNED_INTO_DATE'],
    ['####', 'COLUMN_TOO_NARROW'],
    ['mei', 'NOT_A_NUMBER'],
    ['1,5E', 'NOT_A_NUMBER'],
    ['E+04', 'NOT_A_NUMBER'],
    ['#', 'NOT_A_NUMBER'],
    ['Maria', 'NOT_A_NUMBER'],
  ])('%s: %s', (text, code) => expect(fromText(kind, text)).toBe(code));
});

it.each([
  ['€ 1,5E+04', 'SCIENTIFIC_NOTATION'],
  ['1,5E+04 €', 'SCIENTIFIC_NOTATION'],
  ['-1,5E+04', 'NEGATIVE_NUMBER'],
])('an amount %s: %s', (text, code) => expect(fromText(amount, text)).toBe(code));

it.each([
  ['46296', '2026-10-01'],
  ['46296.0', '2026-10-01'],
  ['36526', '2000-01-01'],
  ['73050', '2099-12-31'],
  ['73051', 'DATE_AS_NUMBER'],
  ['36525', 'DATE_AS_NUMBER'],
  ['46.296', 'DATE_AS_NUMBER'],
  ['46 296', 'DATE_AS_NUMBER'],
  ['46.296,00', 'DATE_AS_NUMBER'],
  ['27000', 'DATE_AS_NUMBER'],
  ['jan/26', 'TURNED_INTO_DATE'],
  ['15-mrt', 'TURNED_INTO_DATE'],
  ['15/03/27', '2027-03-15'],
  ['15.03.27', '2027-03-15'],
  ['15/03/69', '2069-03-15'],
  ['15/03/70', '1970-03-15'],
  ['15.3.2027', '2027-03-15'],
  ['15-mrt-27', '2027-03-15'],
  ['15 mars 2027', '2027-03-15'],
  ['1er août 2027', '2027-08-01'],
  ['30-feb-27', 'NO_SUCH_DATE'],
  ['########', 'COLUMN_TOO_NARROW'],
  ['15 maart 2027', '2027-03-15'],
  ['maart 2027', 'NO_SUCH_DATE'],
  ['15/03/2027 0:00', 'TIME_AFTER_DATE'],
  ['2027-03-15T00:00:00+01:00', 'TIME_AFTER_DATE'],
  ['462961', 'NO_SUCH_DATE'],
])('a date %s: %s', (text, code) => expect(fromText(date, text)).toBe(code));

it.each([
  ['46296', '2026-10-01'],
  ['46292', '2026-09-27'],
  ['20264.0', '2026-Q4'],
  ['46.296', 'DATE_AS_NUMBER'],
  ['36526', '2000-01-01'],
  ['20264', '2026-Q4'],
  ['21004', '2100-Q4'],
  ['36525', 'NOT_A_QUARTER_OR_DATE'],
  ['okt/26', 'TURNED_INTO_DATE'],
  ['oct-26', 'TURNED_INTO_DATE'],
  ['apr-26', 'TURNED_INTO_DATE'],
  ['apr/26', 'TURNED_INTO_DATE'],
  ['1/10/26', '2026-10-01'],
  ['1.10.2026', '2026-10-01'],
  ['####', 'COLUMN_TOO_NARROW'],
  ['1 oktober 2026', '2026-10-01'],
  ['oktober 2026', '2026-Q4'],
  ['mars 2026', '2026-Q1'],
  ['okt 2026', 'NOT_A_QUARTER_OR_DATE'],
  ['2026-10-15 00:00:00', 'TIME_AFTER_DATE'],
  ['15/10/2026, 8u30', 'TIME_AFTER_DATE'],
  ['15-10-26 08:30', 'TIME_AFTER_DATE'],
])('a start %s: %s', (text, code) => expect(fromText(termStart, text)).toBe(code));

it.each([
  ['1,23E+10', true],
  ['1.23457E+11', true],
  ['8E+10', true],
  ['E+10', false],
  ['5E-03', false],
  ['ABE+10', false],
  ['12345678901', false],
])('whether %s is a shortened number: %s', (text, expected) => expect(isShortened(text)).toBe(expected));
