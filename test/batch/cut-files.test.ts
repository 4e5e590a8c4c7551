import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchOf, inPieces } from '../support/run-batch.js';

const fileOf = (code: string) => readFileSync(new URL(`../messages/files/${code}.csv`, import.meta.url));
const HEADER =
  'id;employer_type;residence;limitation;workplace;advice_years;start;gross_monthly;contributions_monthly;note;year_end_premium\n';
const row = (id: string, rest = '2500,00;625,00;x;2000,00') =>
  `${id};school;flanders;work-disability;flanders;2;2026-Q4;${rest}\n`;

const run = (bytes: Buffer | string, size = 65_536) =>
  batchOf('', { input: inPieces(Buffer.from(bytes), size), dialect: 'machine' });
const idsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0]);

describe('a file that is cut off', () => {
  it('rejects a last row whose values are missing', async () => {
    const { results, rejects } = await run(fileOf('LAST_ROW_INCOMPLETE'));
    expect(idsOf(results)).toEqual(['A1']);
    expect(rejects).toContain('A2,');
    expect(rejects).toContain('LAST_ROW_INCOMPLETE');
  });

  it('never computes another result for its last row, wherever it is cut', async () => {
    const whole = `${HEADER}${row('A1')}${row('A2')}`;
    const { results } = await run(whole);
    const [, , expected] = results.split('\n');
    for (let length = whole.length - row('A2').length + 1; length < whole.length; length++) {
      const ran = await run(whole.slice(0, length));
      const [, , last] = ran.results.split('\n');
      if (last !== '') expect(last, whole.slice(0, length)).toBe(expected);
      expect(ran.rows).toBe(2);
    }
  });

  it.each([
    ['all its cells', row('A2').trimEnd(), true],
    ['a line end and no cells for empty columns', row('A2', '2500,00;625,00'), true],
    ['a separator at the end', `${row('A2').trimEnd()};`, true],
    ['an empty amount', row('A2', '2500,00;625,00;x;').trimEnd(), false],
    ['an amount without cents', row('A2', '2500,00;625,00;x;200').trimEnd(), false],
    ['an amount without cents, where no other has any', row('A2', '2500;625;x;200').trimEnd(), false],
    ['fewer cells', row('A2', '2500,00;625,00;x').trimEnd(), false],
  ])('with %s in its last row', async (_name, last, isComputed) => {
    const { results } = await run(HEADER + row('A1') + last);
    expect(idsOf(results)).toEqual(isComputed ? ['A1', 'A2'] : ['A1']);
  });
});

describe('a row that a line break without quotes cuts', () => {
  it('is rejected as one row, to be read again', async () => {
    for (const size of [1, 7, 65_536]) {
      const { results, rejects, rows } = await run(fileOf('LINE_BREAK_IN_ROW'), size);
      expect([idsOf(results), rows]).toEqual([['A2'], 2]);
      expect(rejects).toContain('"first line\nsecond line",2000,00'.replace('2000,00', '"2000,00"'));
      expect(rejects).toContain(',2,#10,LINE_BREAK_IN_ROW,');
    }
  });

  it('is found in any pieces, with quotes elsewhere or not, among rows that are short since their last cells are empty', () => {
    const line = fc.constantFrom(
      row('A'),
      row('B', '2500,00;625,00'),
      row('C', '2500,00;625,00;"a;b";2000,00'),
      row('D', '2500,00;625,00;one\ntwo;2000,00'),
      row('E', '2500,00;625,00;one\n\nthree;2000,00'),
    );
    return fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 9 }), fc.integer({ min: 1, max: 300 }), async (lines, size) => {
        const text = HEADER + lines.join('') + row('Z');
        const { results, rows, rejects } = await run(text, size);
        const isCut = (written: string) => /^[DE]/.test(written);
        expect(idsOf(results)).toEqual([...lines.filter((written) => !isCut(written)), 'Z'].map(([id]) => id));
        expect(rows).toBe(lines.length + 1);
        expect(rejects.match(/LINE_BREAK_IN_ROW,/g)?.length ?? 0).toBe(lines.filter(isCut).length);
      }),
      { numRuns: 300 },
    );
  });

  it('is seen in the first cell too, where the rest looks like a whole row', async () => {
    const { results, rejects, rows } = await run(`${HEADER}${row('A')}20\n${row('26-0018')}${row('B')}`);
    expect([idsOf(results), rows]).toEqual([['A', 'B'], 3]);
    expect(rejects).toContain('LINE_BREAK_IN_ROW');
  });

  it('is not seen in a total under rows that are short', async () => {
    const { results } = await run(`${HEADER}${row('A', '2500,00;625,00')}Totaal;;;;;;;2500,00\n`);
    expect(idsOf(results)).toEqual(['A']);
  });
});

it('one quoted cell that is longer than can be held does not reject the rows after it', async () => {
  const long = `${'y'.repeat(99_999)}\n`.repeat(100);
  for (const cell of [
    long,
    long.replaceAll('\n', ' '),
    long.replace('\n', ' ').replaceAll('y'.repeat(9), 'a ""b"" c'),
  ]) {
    const text = `${HEADER}${row('A')}${row('B', `2500,00;625,00;"${cell}";2000,00`)}${row('C')}${row('D', '2500,00;625,00;"a\nb";2000,00')}`;
    const { results } = await run(text);
    expect(idsOf(results)).toEqual(['A', 'C', 'D', 'b"']);
  }
});
