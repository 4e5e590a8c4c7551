import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchOf, inPieces } from '../support/run-batch.js';

const HEADER = 'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon';
const ROWS = `${HEADER}\r\n1;school\r\n2;school\r\n`;

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
          onEvent: (event) => {
            if (event.kind === 'rejected') lines.push(event.line);
          },
        });
        const expected = (blank.match(/\r\n|\r|\n/g) ?? []).length;
        expect([...new Set(lines)]).toEqual([expected + 2, expected + 3]);
      },
    ),
  );
});

describe('the character that ends a file of DOS', () => {
  const END = '\u001a';
  const read = (text: string, size = text.length) => batchOf('', { input: inPieces(Buffer.from(text), size) });

  it.each([1, 3])('is not a row and not part of one, also %i times and in any pieces', async (times) => {
    const plain = await read(ROWS);
    for (const text of [ROWS, ROWS.trimEnd()])
      for (let size = 1; size < 12; size++) expect(await read(text + END.repeat(times), size)).toEqual(plain);
  });

  it('is a character like any other where more follows', async () => {
    const { rows, rejects } = await read(`${ROWS}${END}\r\n3;school\r\n`, 5);
    expect([rows, rejects.includes(END)]).toEqual([4, true]);
  });

  it('ends JSON as well', async () => {
    const dossier = '{"employerType":"school"}\n';
    expect(await read(dossier + END)).toEqual(await read(dossier));
  });
});
