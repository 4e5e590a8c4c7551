import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CliError, CliErrors } from '../../src/diagnostics/cli-error.js';
import { casesOf } from '../support/exhaustive.js';
import { batchOf, inPieces } from '../support/run-batch.js';

/** The header of the rejects, and what the first hundred rows may have however short they are, and those on their lines. */
const CONSTANT = 360_000;

async function rejectsOf(bytes: Buffer, dialect: 'excel' | 'machine' = 'excel') {
  try {
    return await batchOf('', { input: inPieces(bytes, 65_536), dialect });
  } catch (error) {
    if (error instanceof CliError || error instanceof CliErrors) return null;
    throw error;
  }
}

const HEADER = 'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon\n';
const wide = `${HEADER.trim()};${Array.from({ length: 450 }, (_, at) => `k${at}`).join(';')}\n`;
const unknownKeys = `{${Array.from({ length: 2_000 }, (_, at) => `"k${at}":1`).join(',')}}`;

describe('the rejected rows of', () => {
  it.each([
    ['rows of one character', Buffer.from(HEADER + 'x\n'.repeat(20_000))],
    ['rows of one character in a wide file', Buffer.from(wide + 'x\n'.repeat(5_000))],
    ['rows of one bare quote', Buffer.from(`${HEADER}${'x"\n'.repeat(10_000)}`)],
    ['rows after a quote that never closes', Buffer.from(`${HEADER}A;"x\n${'B;y\n'.repeat(10_000)}`)],
    ['rows that start as a formula', Buffer.from(`${HEADER}${'=\n'.repeat(10_000)}`)],
    ['rows of commas', Buffer.from(`${HEADER}${',\n'.repeat(10_000)}`)],
    [
      'rows of broken characters',
      Buffer.concat([Buffer.from(HEADER.replace('\n', ';é\n')), Buffer.alloc(60_000, '\xff\n', 'latin1')]),
    ],
    ['rows of euros', Buffer.concat([Buffer.from(HEADER), Buffer.alloc(60_000, '\x80\n', 'latin1')])],
    ['rows of too many cells', Buffer.from(`${HEADER}${';;;;;;;;x\n'.repeat(10_000)}`)],
    [
      'ordinary rows that are all wrong',
      Buffer.from(HEADER + 'A17;scool;vlaanderen;geen;vlaanderen;5;2026;\n'.repeat(2_000)),
    ],
    ['numbers in an array', Buffer.from(`[${'1,'.repeat(5_000)}1]`)],
    ['commas in an array', Buffer.from(`[${','.repeat(5_000)}1]`)],
    ['objects of JSON Lines', Buffer.from('{}\n'.repeat(10_000))],
    ['objects with many unknown keys', Buffer.from(`[${`${unknownKeys},\n`.repeat(50)}{}]`)],
    ['quotes in JSON', Buffer.from(`{}\n${'"""\n'.repeat(10_000)}`)],
    ['control characters in JSON', Buffer.from(`{}\n${'\u0001\n'.repeat(10_000)}`)],
    ['an object over many lines', Buffer.from(`[${'{\n"a":"x}\n,'.repeat(5_000)}1]`)],
  ])('%s are at most three times as large', async (_name, bytes) => {
    const dialect = bytes.length % 2 === 0 ? 'excel' : 'machine';
    const ran = await rejectsOf(bytes, dialect);
    expect(ran?.rows).toBeGreaterThan(40);
    expect(Buffer.byteLength(ran?.rejects ?? '')).toBeLessThanOrEqual(3 * bytes.length + CONSTANT);
  });

  it('any file are at most three times as large', async () => {
    const piece = fc.constantFrom(
      'x',
      ';',
      '\n',
      '"',
      ',',
      '€',
      '\xff',
      '=',
      '{',
      '}',
      '[',
      ']',
      ':',
      '\\',
      '\u0001',
      'x;\n',
      '{},',
    );
    const start = fc.constantFrom(HEADER, '', '[', '{}\n', 'start;a;b;c;d;e;f;g;h\n');
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.array(piece, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 500, max: 1_500 }),
        fc.constantFrom<BufferEncoding>('utf8', 'latin1'),
        async (start, pieces, times, encoding) => {
          const bytes = Buffer.from(start + pieces.join('').repeat(times), encoding);
          const ran = await rejectsOf(bytes);
          if (ran) expect(Buffer.byteLength(ran.rejects)).toBeLessThanOrEqual(3 * bytes.length + CONSTANT);
        },
      ),
      { numRuns: casesOf(150) },
    );
  });

  it('a file of usual size say what is wrong and how to correct it, and of a long one what is wrong', async () => {
    const wrong = 'D00017;scool;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;2500,00\n';
    const { rejects } = await batchOf(HEADER + wrong.repeat(200));
    const lines = rejects.trim().split('\r\n').slice(1);
    expect(lines.filter((line) => line.includes('staat niet in de lijst'))).toHaveLength(200);
    expect(lines.filter((line) => line.includes('bedoelt u school'))).toHaveLength(99);
  });

  it('a file are all there, each as it was, and are read again', async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `A${at};scool;vlaanderen`);
    const { rejects, rows: count } = await batchOf(`${HEADER}${rows.join('\n')}\n`);
    const written = rejects.trim().split('\r\n').slice(1);
    expect([count, written.length]).toEqual([3_000, 3_000]);
    for (const [at, row] of rows.entries()) expect(written[at]?.startsWith(row)).toBe(true);
    expect(written[0]).toContain('bedoelt u school');
    expect(written[0]).not.toContain('undefined');
    expect(written.at(-1)).not.toContain('bedoelt u');
    const again = await batchOf(rejects.replaceAll('scool', 'school'));
    expect(again.rows).toBe(3_000);
    expect(again.rejects).not.toContain('NOT_IN_LIST');
  });
});

it('every rejected element of an array has a record, also one without text', async () => {
  const elements = fc.constantFrom('', '{}', '1', 'null', '"x"', '[]', '{"id":"x"}', '{"id":');
  await fc.assert(
    fc.asyncProperty(fc.array(elements, { minLength: 2, maxLength: 150 }), async (all) => {
      const ran = await rejectsOf(Buffer.from(`[${all.join(',')}]`));
      const linesOf = (text = '') => text.split('\n').length - 1;
      // the results have a line of headers
      const computed = linesOf(ran?.results) - 1;
      expect(computed + linesOf(ran?.rejects)).toBe(ran?.rows);
    }),
    { numRuns: casesOf(60) },
  );
});
