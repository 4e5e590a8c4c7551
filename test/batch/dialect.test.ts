import { describe, expect, it } from 'vitest';
import { harmless } from '../../src/batch/harmless.js';
import { csvLine, dialect } from '../../src/batch/write/dialect.js';

describe('cells that a spreadsheet would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-cmd', "'-cmd"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['-', "'-"],
    ['-5,25', '-5,25'],
    ['+32', '+32'],
    ['-1.234,56', '-1.234,56'],
    ['-12%', '-12%'],
    ['tekst', 'tekst'],
    ['', ''],
  ])('%j is written as %j', (cell, written) => {
    expect(harmless(cell)).toBe(written);
  });
});

describe('a line of CSV', () => {
  it.each([
    ['excel', ['a;b', 'c,d', 'e"f', 'g\nh'], '"a;b";c,d;"e""f";"g\nh"\r\n'],
    ['machine', ['a;b', 'c,d', 'e"f', ''], 'a;b,"c,d","e""f",\n'],
  ] as const)('in the dialect %s', (name, cells, line) => {
    expect(csvLine(cells, dialect(name, 'nl'))).toBe(line);
  });
});
