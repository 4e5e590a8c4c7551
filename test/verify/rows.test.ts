import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/calculation/simulate.js';
import { createResultMaker } from '../../src/report/result.js';
import { csvRows, jsonRows, RowComparison, type RowFormat } from '../../src/verify/rows.js';
import { dossierOf, ORDINARY, PARAMETERS } from '../support/dossiers.js';
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
    expect(await compared(CSV, written, now, piece)).toMatchObject({
      count: 1,
      first: [
        {
          line: 4,
          // a column that the program does not know has no name here
          columns: ['#2', 'totaal'],
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

describe('the results of a JSON Lines file', () => {
  const result = (gross: string) => {
    return createResultMaker(PARAMETERS, 'nl')(
      simulate(dossierOf({ ...ORDINARY, gross_monthly: gross }), PARAMETERS),
      1,
    );
  };

  it('are reported by line and path, and nothing in them is repeated', async () => {
    const [first, second, other] = ['2500.00', '2600.00', '2700.00'].map(
      (gross) => `${JSON.stringify(result(gross))}\n`,
    );
    const { count, first: rows } = await compared(jsonRows(null), `${first}\n${second}`, `${first}${other}`);
    expect([count, rows[0]?.line]).toEqual([1, 3]);
    expect(rows[0]?.columns).toContain('totals.wagePremium');
    expect(rows[0]?.columns).toContain('dossier.grossMonthly');
    expect((await compared(jsonRows(null), 'no JSON\n', `${first}`)).first).toEqual([{ line: 1, columns: [] }]);
  });

  it('of another run are equal where only the run and the sources are different', async () => {
    const is = result('2500.00');
    const receipt = {
      ...is.receipt,
      engine: '0.9.0',
      parameters: { ...is.receipt.parameters, sha256: 'f'.repeat(64) },
    };
    const was = { ...structuredClone(is), receipt };
    const text = JSON.stringify(was).replaceAll(/"source":"[^"]*"/g, '"source":"x"');
    expect(await compared(jsonRows(receipt), `${text}\n`, `${JSON.stringify(is)}\n`)).toEqual({
      count: 0,
      first: [],
      hasOtherSources: true,
    });
    expect((await compared(jsonRows(null), `${text}\n`, `${JSON.stringify(is)}\n`)).count).toBe(1);
    const ofOther = JSON.stringify({ ...was, receipt: { ...receipt, engine: '0.8.0' } });
    const { first } = await compared(jsonRows(receipt), `${ofOther}\n`, `${JSON.stringify(is)}\n`);
    expect(first).toEqual([{ line: 1, columns: ['receipt'] }]);
  });
});
