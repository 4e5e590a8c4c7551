import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  csvLine,
  dialect,
  escapeFormula,
  escapeLeadingApostrophe,
  unescapeFormula,
} from '../../../src/report/csv/dialect.js';

describe('cells that a spreadsheet would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-cmd', "'-cmd"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['＝1+1', "'＝1+1"],
    ['＋cmd', "'＋cmd"],
    ['－cmd', "'－cmd"],
    ['－5,25', "'－5,25"],
    ['＠sum', "'＠sum"],
    ['-', '-'],
    ['- €', '- €'],
    ['-x', "'-x"],
    ['-5,25', '-5,25'],
    ['+32', "'+32"],
    ['+32475123456', "'+32475123456"],
    ['+12,50', "'+12,50"],
    ['-1.234,56', '-1.234,56'],
    ['-1.234.567', '-1.234.567'],
    ['-1 234,5', '-1 234,5'],
    ["-1'234.50", "-1'234.50"],
    ['-1234,5678', '-1234,5678'],
    ['-12%', '-12%'],
    ['-12,5 %', '-12,5 %'],
    ['-1 2 3', "'-1 2 3"],
    ['-12 34 56', "'-12 34 56"],
    ['-1.234 567', "'-1.234 567"],
    ['-5-3', "'-5-3"],
    ['-5,', "'-5,"],
    ['- 5', "'- 5"],
    ["'=1", "'=1"],
    ['tekst', 'tekst'],
    ['', ''],
  ])('%j is written as %j', (cell, written) => {
    expect(escapeFormula(cell)).toBe(written);
  });
});

it('a cell that was written to a file of rejected rows is read as it was, whatever apostrophes it had', () => {
  const character = fc.constantFrom("'", '=', '＝', '－', '+', '-', '@', '\t', '\r', '1', ',', '%', ' ', 'a');
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 6 }), (cell) => {
      for (const written of [escapeLeadingApostrophe(cell), escapeFormula(escapeLeadingApostrophe(cell))])
        expect(unescapeFormula(written)).toBe(cell);
    }),
    { numRuns: 2_000 },
  );
});

describe('a line of CSV', () => {
  it.each([
    ['excel', ['a;b', 'c,d', 'e"f', 'g\nh'], '"a;b";c,d;"e""f";"g\nh"\r\n'],
    ['machine', ['a;b', 'c,d', 'e"f', ''], 'a;b,"c,d","e""f",\n'],
  ] as const)('in the dialect %s', (name, cells, line) => {
    expect(csvLine(cells, dialect(name, 'nl'))).toBe(line);
  });
});
