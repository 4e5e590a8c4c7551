import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, BlockReader } from '../../src/batch/read/block.js';
import { readInput } from '../../src/batch/read/input.js';
import type { InputRow } from '../../src/batch/read/row.js';
import { euro } from '../../src/primitives/euro.js';
import { PARAMETERS } from '../support/dossiers.js';
import { casesOf } from '../support/exhaustive.js';
import { inPieces } from '../support/run-batch.js';

const dossier = (at: number, note = '') =>
  JSON.stringify({
    id: `D${at}${note}`,
    employerType: 'school',
    residence: 'flanders',
    limitation: 'work-disability',
    workplace: 'flanders',
    adviceYears: 5,
    start: '2026-Q4',
    grossMonthly: '2500.00',
    contributionsMonthly: 625,
    yearEndPremium: '2000.00',
  });

async function rowsOf(text: string, size = 65_536): Promise<InputRow[]> {
  const { shape, blocks } = await readInput(inPieces(Buffer.from(text), size), 'in.json');
  const reader = new BlockReader(shape, { parameters: PARAMETERS, decimalSeparator: null, rows: null });
  const rows: InputRow[] = [];
  for await (const block of blocks as AsyncIterable<Block>) rows.push(...reader.read(block));
  return rows;
}

const idsOf = (rows: readonly InputRow[]) => rows.flatMap(({ reading: { dossier } }) => (dossier ? [dossier.id] : []));
const codesOf = (rows: readonly InputRow[]) =>
  rows.flatMap(({ reading: { problems = [] } }) => problems.map(({ code }) => code));

describe('an array on one line', () => {
  const [a, b, c] = [dossier(1), dossier(2), dossier(3)];

  it.each([
    ['a quote that is missing after a value', `[${a},${b.replace('school"', 'school')},${c}]`],
    ['a quote that is missing before a value', `[${a},${b.replace('"school', 'school')},${c}]`],
    ['a quote that is missing after a key', `[${a},${b.replace('employerType"', 'employerType')},${c}]`],
    ['a quote that is missing before a key', `[${a},${b.replace('"employerType', 'employerType')},${c}]`],
    ['a quote that is missing after the last value', `[${a},${b.replace('"2000.00"', '"2000.00')},${c}]`],
    ['a brace too many in a dossier', `[${a},${b.replace('"yearEnd', '}"yearEnd').replace(',}', '}')},${c}]`],
    ['a bracket too many', `[${a},${b.replace('"school"', '["school"')},${c}]`],
    ['a brace too few', `[${a},${b.slice(0, -1)},${c}]`],
    ['text after a dossier', `[${a},${b}x,${c}]`],
    ['a key twice with the same value', `[${a},${b.replace('{', '{"residence":"flanders",')},${c}]`],
    ['brackets within each other', `[${a},${'{"problems":'.repeat(100)}${b}${'}'.repeat(100)},${c}]`],
    ['half a character', `[${a},${dossier(2).replace('D2', 'D\\ud800')},${c}]`],
    ['a NUL', `[${a},${dossier(2).replace('D2', 'D\\u0000')},${c}]`],
  ])('loses one dossier by %s', async (_name, text) => {
    const rows = await rowsOf(text);
    expect(idsOf(rows)).toEqual(['D1', 'D3']);
    expect(codesOf(rows)).toHaveLength(1);
  });

  it.each([
    ['two commas', `[${a},,${b}]`],
    ['a comma before the end', `[${a},${b},]`],
    ['a comma before the end of more lines', `[\n${a},\n${b},\n]\n`],
    ['a comma after the start', `[,${a},${b}]`],
  ])('reports %s', async (_name, text) => {
    for (const size of [1, 65_536]) {
      const rows = await rowsOf(text, size);
      expect(idsOf(rows)).toEqual(['D1', 'D2']);
      expect(codesOf(rows)).toEqual(['INVALID_JSON']);
    }
  });

  it('takes what looks like the next dossier for text where it is between quotes', async () => {
    const texts = [dossier(1, '},{'), dossier(2, '"},{"id":"'), dossier(3, '\\')];
    const rows = await rowsOf(`[${texts.join(' , ')}]`);
    expect(idsOf(rows)).toEqual(['D1},{', 'D2"},{"id":"', 'D3\\']);
  });

  const RUNS = { numRuns: casesOf(3_000) };
  const damaged = fc.record({
    notes: fc.array(fc.constantFrom('', '', 'é', 'a b', '{', ']'), { minLength: 1, maxLength: 6 }),
    between: fc.constantFrom(',', ', ', ',\n', '\n,\n  '),
    share: fc.double({ min: 0, max: 0.999_999, noNaN: true }),
    remove: fc.integer({ min: 0, max: 1 }),
    insert: fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', 'x', '\n'),
    size: fc.integer({ min: 1, max: 400 }),
  });

  it('that is damaged at one place loses no dossier but the one at that place', () =>
    fc.assert(
      fc.asyncProperty(damaged, async ({ notes, between, share, remove, insert, size }) => {
        const texts = notes.map((note, at) => dossier(at, note));
        const whole = `[${texts.join(between)}]`;
        const place = 1 + Math.floor(share * (whole.length - 2));
        const text = whole.slice(0, place) + insert + whole.slice(place + remove);
        const rows = await rowsOf(text);
        const computed = new Set(rows.flatMap(({ reading }) => (reading.dossier ? [reading.dossier] : [])));
        for (const [at, note] of notes.entries()) {
          const start = whole.indexOf(texts[at] as string);
          const isNear =
            place >= start - between.length - 1 && place <= start + (texts[at] as string).length + between.length;
          const found = [...computed].find(({ id }) => id === `D${at}${note}`);
          if (!isNear) expect(found, text).toBeDefined();
          // what was computed in part would have another result
          if (found) expect(found.yearEndPremium, text).toEqual(euro('2000.00'));
        }
        expect(computed.size, text).toBeGreaterThanOrEqual(notes.length - 1);
        expect(rows.length, text).toBeGreaterThanOrEqual(notes.length - 1);
        const again = await rowsOf(text, size);
        expect(again.map(({ line, cells }) => [line, cells])).toEqual(rows.map(({ line, cells }) => [line, cells]));
      }),
      RUNS,
    ));
});
