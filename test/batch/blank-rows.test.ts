import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Problem } from '../../src/dossier/problem.js';
import { batchOf, inPieces } from '../support/run-batch.js';

const ROWS = 'dossier;werkgeverstype\r\n1;school\r\n2;school\r\n';

it('lines are counted the same whatever blank lines come first, in whatever pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(0, 3_000),
      fc.array(fc.constantFrom('\r\n', '\n', '\r', ' \r\n', '\t\n'), { maxLength: 30 }),
      fc.integer({ min: 1, max: 9 }),
      async (first, some, size) => {
        const blank = '\r\n'.repeat(first) + some.join('');
        const lines: number[] = [];
        await batchOf('', {
          input: inPieces(Buffer.from(blank + ROWS), size),
          onProblem: (line: number, _: Problem) => lines.push(line),
        });
        const expected = (blank.match(/\r\n|\r|\n/g) ?? []).length;
        expect([...new Set(lines)]).toEqual([expected + 2, expected + 3]);
      },
    ),
  );
});

it.each(['\u001a', '\u001a\r\n'])('the sign that ends a file of DOS, as %j, is no row', async (end) => {
  const { rows, rejects } = await batchOf(ROWS + end);
  expect(rows).toBe(2);
  expect(rejects.split('\r\n').filter((line) => line.startsWith('\u001a'))).toEqual([]);
});
