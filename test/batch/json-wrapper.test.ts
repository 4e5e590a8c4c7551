import { describe, expect, it } from 'vitest';
import { batchOf, inPieces } from '../support/run-batch.js';

const DOSSIER = {
  id: 'A',
  employerType: 'school',
  residence: 'flanders',
  limitation: 'work-disability',
  workplace: 'flanders',
  adviceYears: 5,
  guidanceNeed: 'medium',
  start: '2026-Q4',
  grossMonthly: '2500.00',
  contributionsMonthly: '625.00',
  reductionsMonthly: '310.00',
};
const ONE = JSON.stringify(DOSSIER);

/** The rows, and the codes of those that are rejected; the same in pieces of any size. */
async function read(text: string): Promise<{ rows: number; codes: string[] }> {
  const found = await Promise.all(
    [1, 5, 64, text.length].map(async (size) => {
      const codes: string[] = [];
      const { rows } = await batchOf('', {
        input: inPieces(Buffer.from(text), size),
        onEvent: (event) => {
          if (event.kind === 'rejected') codes.push(...event.problems.map(({ code }) => code));
        },
      });
      return { rows, codes };
    }),
  );
  for (const other of found) expect(other).toEqual(found[0]);
  return found[0] as { rows: number; codes: string[] };
}

describe('a JSON object that wraps a list of dossiers', () => {
  it.each([
    ['on one line', `{"dossiers": [${ONE}]}`, 1],
    ['with two', `{"dossiers": [${ONE},${ONE}]}`, 2],
    ['over several lines', JSON.stringify({ list: [DOSSIER, DOSSIER] }, null, 2), 2],
    ['with other values', `{"exported": "2026-11-28, 10 h", "page": 1, "list": [${ONE}], "next": null, "total": 1}`, 1],
    ['with nothing in it', '{"dossiers": []}', 0],
    ['after an empty line', `\n\n{ "dossiers" : [\n${ONE}\n]\n}\n`, 1],
  ])('%s is read as that list', async (_what, text, rows) => {
    expect(await read(text)).toEqual({ rows, codes: [] });
  });

  it.each([
    ['that is cut off in a dossier', `{"dossiers": [${ONE},${ONE.slice(0, 60)}`, 2, 1],
    ['that is cut off after its list', `{"dossiers": [${ONE}]`, 2, 1],
    ['with a second list', `{"a": [${ONE}], "b": [${ONE}]}`, 3, 1],
  ])('%s loses nothing', async (_what, text, rows, computed) => {
    const found = await read(text);
    expect(found.rows).toBeGreaterThanOrEqual(rows - 1);
    expect(found.rows - found.codes.length).toBeLessThanOrEqual(computed + 1);
    expect(found.codes.length).toBeGreaterThan(0);
  });

  it.each([
    ['a dossier', ONE, 1],
    ['dossiers on lines', `${ONE}\n${ONE}\n`, 2],
    ['a list', `[${ONE},${ONE}]`, 2],
  ])('is not %s', async (_what, text, rows) => {
    expect(await read(text)).toEqual({ rows, codes: [] });
  });
});

describe('a number in JSON', () => {
  it.each(['5.0', '5.00', '0.5E1', '50e-1'])('%s is a whole one', async (number) => {
    expect(await read(`[${ONE.replace('"adviceYears":5', `"adviceYears":${number}`)}]`)).toEqual({
      rows: 1,
      codes: [],
    });
  });

  it.each(['2.5E+3', '2500.0', '25e2', '250000E-2'])('%s is an amount', async (number) => {
    expect(await read(`[${ONE.replace('"2500.00"', number)}]`)).toEqual({ rows: 1, codes: [] });
  });

  it.each([
    ['2.500555E+3', 'TOO_MANY_DECIMALS'],
    ['1E+99', 'AMOUNT_TOO_LARGE'],
    ['1E+999', 'AMOUNT_TOO_LARGE'],
    ['1E+9999', 'NOT_A_JSON_NUMBER'],
    ['-2.5E+3', 'NEGATIVE_NUMBER'],
  ])('%s is not', async (number, code) => {
    expect((await read(`[${ONE.replace('"2500.00"', number)}]`)).codes).toEqual([code]);
  });
});
