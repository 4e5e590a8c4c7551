import { describe, expect, it } from 'vitest';
import { csvRows, jsonRows, RowComparison, type RowFormat } from '../../src/verify/rows.js';
import { inPieces } from '../support/run-batch.js';

async function compared(format: RowFormat, file: string, now: string, piece = 3) {
  const comparison = new RowComparison(format, inPieces(Buffer.from(file), piece));
  for await (const bytes of inPieces(Buffer.from(now), piece + 1)) await comparison.write(bytes);
  return comparison.result();
}

const CSV = csvRows(';', (columns) => columns - 1);
const HEAD = 'naam;opmerking;totaal\r\n';

describe('the rows of a CSV file that are different', () => {
  it.each([1, 4, 1000])('are reported by line and column, in pieces of %i bytes', async (piece) => {
    const written = `${HEAD}An;"één\nregel";1,00\r\nJan;x;2,00\r\nPiet;y;3,00\r\n`;
    const now = `${HEAD}An;"één\nregel";1,00\r\nJan;z;2,50\r\nPiet;y;3,00\r\n`;
    expect(await compared(CSV, written, now, piece)).toEqual({
      count: 1,
      first: [
        {
          line: 4,
          cells: [
            { column: 'opmerking', was: null, is: null },
            { column: 'totaal', was: '2,00', is: '2,50' },
          ],
        },
      ],
    });
  });

  it('are counted, and the first ones reported', async () => {
    const rows = (amount: string) => HEAD + Array.from({ length: 9 }, () => `a;b;${amount}\r\n`).join('');
    const { count, first } = await compared(CSV, rows('1,00'), rows('2,00'));
    expect([count, first.map(({ line }) => line)]).toEqual([9, [2, 3, 4, 5, 6]]);
  });

  it.each([
    ['are missing', HEAD, `${HEAD}a;b;1,00\r\n`, [2]],
    ['are too many', `${HEAD}a;b;1,00\r\n`, HEAD, [2]],
    ['are all missing', '', `${HEAD}a;b;1,00\r\n`, [1, 2]],
  ])('%s', async (_name, file, now, lines) => {
    const { first } = await compared(CSV, file, now);
    expect(first.map(({ line }) => line)).toEqual(lines);
  });
});

it('the results of a JSON Lines file are reported by line and path, and no name is repeated', async () => {
  const line = (id: string, total: string) => `${JSON.stringify({ id, dossier: { id }, totals: { total } })}\n`;
  const file = line('An', '1.00') + line('Jan', '2.00');
  expect(await compared(jsonRows, file, line('An', '1.00') + line('Piet', '2.50'))).toEqual({
    count: 1,
    first: [
      {
        line: 2,
        cells: [
          { column: 'id', was: null, is: null },
          { column: 'dossier.id', was: null, is: null },
          { column: 'totals.total', was: '2.00', is: '2.50' },
        ],
      },
    ],
  });
  expect((await compared(jsonRows, 'no JSON\n', line('An', '1.00'))).count).toBe(1);
});
