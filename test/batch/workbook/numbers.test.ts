import { describe, expect, it } from 'vitest';
import { dateOfSerial, hoursOf, serialOf, serialOfDate } from '../../../src/batch/read/workbook/dates.js';
import { formatOfCode } from '../../../src/batch/read/workbook/number-formats.js';
import { plainNumber, roundToCents } from '../../../src/batch/read/workbook/numbers.js';
import { shiftPoint } from '../../../src/primitives/decimal-text.js';

describe('a number of a workbook', () => {
  it.each([
    ['2412.5500000000002', '2412.55'],
    ['2412.55', '2412.55'],
    ['0.10000000000000001', '0.1'],
    ['0.30000000000000004', '0.3'],
    ['1234.567', '1234.567'],
    ['2500', '2500'],
    ['2500.00', '2500'],
    ['2500.10', '2500.1'],
    ['007', '7'],
    ['-310.5', '-310.5'],
    ['-0', '0'],
    ['-0.0', '0'],
    ['0', '0'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['2.5E+3', '2500'],
    ['1.2345678901234567E10', '12345678901.2346'],
    ['1E-7', '0.0000001'],
    ['1e21', '1000000000000000000000'],
    ['12345678901234567890', '12345678901234600000'],
    [' 12 ', '12'],
  ])('%s is %s', (written, plain) => expect(plainNumber(written)).toBe(plain));

  it.each(['', 'abc', '1,5', '1 000', '--1', '1e999', 'NaN', 'Infinity', '0x10', '1e'])('%s is none', (written) =>
    expect(plainNumber(written)).toBeNull(),
  );

  it.each([
    ['0.27', 2, '27'],
    ['0.2707', 2, '27.07'],
    ['1', 2, '100'],
    ['-0.05', 2, '-5'],
    ['0', 2, '0'],
    ['27', -2, '0.27'],
    ['5', -2, '0.05'],
    ['27.07', -2, '0.2707'],
    ['100', -2, '1'],
  ])('%s moved %i places is %s', (plain, places, moved) => expect(shiftPoint(plain, places)).toBe(moved));

  it.each([
    ['2412.555', '2412.56'],
    ['2412.554999', '2412.55'],
    ['999.995', '1000'],
    ['0.004', '0'],
    ['-1.005', '-1.01'],
    ['-0.001', '0'],
    ['2412.5', '2412.5'],
    ['0.0051', '0.01'],
  ])('%s is shown as %s', (plain, shown) => expect(roundToCents(plain)).toBe(shown));
});

describe('a date of a workbook', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [46315, '2026-10-20'],
    [46315.5, '2026-10-20 12:00:00'],
    [46315.999999, '2026-10-21'],
    [2958465, '9999-12-31'],
  ])('%d is %s', (serial, date) => {
    expect(dateOfSerial(serial)).toBe(date);
    if (serial !== 46315.999999) expect(serialOfDate(date)).toBe(String(serial));
  });

  it.each([0, 60, -1, 2958466, Number.NaN])('%d is none', (serial) => expect(dateOfSerial(serial)).toBeNull());

  it('is counted from 1904 in some workbooks', () => expect(dateOfSerial(serialOf(44853, true))).toBe('2026-10-20'));

  it.each([
    [38 / 24, '38:00'],
    [0.5, '12:00'],
  ])('has hours and minutes', (days, text) => expect(hoursOf(days)).toBe(text));
});

describe('a format', () => {
  it.each([
    ['General', 'general'],
    ['0', 'general'],
    ['#,##0', 'general'],
    ['0.000', 'general'],
    ['0.00', 'two-decimals'],
    ['#,##0.00', 'two-decimals'],
    ['#,##0.00\\ "€"', 'two-decimals'],
    ['[$€-2]\\ #,##0.00;[Red]\\-[$€-2]\\ #,##0.00', 'two-decimals'],
    ['_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', 'two-decimals'],
    ['0.00E+00', 'general'],
    ['#,##0.00,', 'general'],
    ['0%', 'percent'],
    ['0.00%', 'percent'],
    ['"%"0', 'general'],
    ['dd/mm/yyyy', 'date'],
    ['[$-813]d mmmm yyyy;@', 'date'],
    ['d/mm/yy', 'date'],
    ['yyyy-mm-dd hh:mm', 'date-and-time'],
    ['h:mm', 'time'],
    ['[h]:mm:ss', 'time'],
    ['mmm-yy', 'short-month'],
    ['mmm/yyyy', 'short-month'],
    ['mmmm yyyy', 'long-month'],
    ['d-mmm', 'day-and-month'],
    ['0 "dagen"', 'general'],
    ['@', 'general'],
  ])('%s is %s', (code, format) => expect(formatOfCode(code)).toBe(format));
});
