import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, BlockReader } from '../../src/batch/read/block.js';
import { Decoder } from '../../src/batch/read/decoder.js';
import { readInput } from '../../src/batch/read/input.js';
import { NO_LIST_OPTIONS } from '../../src/batch/read/list-options.js';
import type { InputRow } from '../../src/batch/read/row.js';
import { simulate } from '../../src/calculation/simulate.js';
import { CliError, CliErrors } from '../../src/diagnostics/cli-error.js';
import type { Dossier } from '../../src/dossier/dossier.js';
import { PARAMETERS } from '../support/dossiers.js';
import { casesOf } from '../support/exhaustive.js';
import { inPieces } from '../support/run-batch.js';

const HEADER =
  'dossier;naam;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen;opmerking';
const NOTES = ['', 'iets', '"a;b"', '"twee\r\nregels"', '"een ""woord"""', 'été', '=1+1', '"\r\n\r\n;"'];

/** A file of some rows, with every kind of note. */
const goodFile = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9_999_99 }), fc.constantFrom(...NOTES)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((rows) =>
    [
      HEADER,
      ...rows.map(
        ([cents, note], index) =>
          `D${index};Zoë ${index};school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;${(cents / 100).toFixed(2).replace('.', ',')};625,00;${note}`,
      ),
    ]
      .map((line) => `${line}\r\n`)
      .join(''),
  );

const place = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const at = (share: number, length: number) => Math.floor(share * length);

type Damage = (bytes: Buffer) => Buffer;
const cut = (bytes: Buffer, from: number, to: number) => Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);

/** One thing that goes wrong with a file. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(([share, byte]) => (bytes: Buffer) => {
    const flipped = Buffer.from(bytes);
    flipped[at(share, bytes.length)] = byte;
    return flipped;
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 60 })).map(
    ([share, length]) =>
      (bytes: Buffer) =>
        cut(bytes, at(share, bytes.length), at(share, bytes.length) + length),
  ),
  fc
    .tuple(place, fc.constantFrom('"', ';', '\n', '\r', '\t', '""', '\0', 'é', '\ufeff', ',', "'"))
    .map(([share, text]) => (bytes: Buffer) => {
      const where = at(share, bytes.length);
      return Buffer.concat([bytes.subarray(0, where), Buffer.from(text), bytes.subarray(where)]);
    }),
  place.map((share) => (bytes: Buffer) => {
    const quotes = [...bytes.keys()].filter((index) => bytes[index] === 0x22);
    const quote = quotes[at(share, quotes.length)];
    return quote === undefined ? bytes : cut(bytes, quote, quote + 1);
  }),
  place.map((share) => (bytes: Buffer) => bytes.subarray(0, at(share, bytes.length))),
  fc.tuple(place, fc.constantFrom<BufferEncoding>('latin1', 'utf16le')).map(([share, encoding]) => (bytes: Buffer) => {
    const where = at(share, bytes.length);
    return Buffer.concat([bytes.subarray(0, where), Buffer.from(bytes.subarray(where).toString(), encoding)]);
  }),
  fc.tuple(place, place).map(([one, other]) => (bytes: Buffer) => {
    const lines = bytes.toString('latin1').split('\r\n');
    const [from, to] = [at(one, lines.length), at(other, lines.length)];
    const cells = (lines[from] ?? '').split(';');
    [cells[8], cells[at(other, cells.length)]] = [cells[at(other, cells.length)] ?? '', cells[8] ?? ''];
    lines[from] = lines[to] ?? '';
    lines[to] = cells.join(';');
    return Buffer.from(lines.join('\r\n'), 'latin1');
  }),
);

const damagedFile = fc
  .tuple(goodFile, fc.array(damage, { minLength: 1, maxLength: 4 }))
  .map(([text, damages]) => damages.reduce<Buffer>((bytes, next) => next(bytes), Buffer.from(text)));

interface Read {
  readonly text: string;
  readonly rows: readonly InputRow[];
  /** The lines on which these rows start, and those that are not dossiers. */
  readonly starts: readonly number[];
  readonly places: ReadonlyMap<string, number>;
}

/** The rows of a file; null where it cannot be read at all, which is an error of its own. */
async function readFile(bytes: Uint8Array, size = 65_536): Promise<Read | null> {
  try {
    const { shape, blocks } = await readInput(inPieces(bytes, size), 'in.csv', {
      list: { ...NO_LIST_OPTIONS, acceptColumns: true },
    });
    if (shape.kind === 'json') return null;
    const reader = new BlockReader(shape, { parameters: PARAMETERS, decimalSeparator: null, rows: null });
    const rows: InputRow[] = [];
    for await (const block of blocks as AsyncIterable<Block>) rows.push(...reader.read(block));
    const starts = [...rows.map(({ line }) => line), ...reader.takeLeftOut()].sort((a, b) => a - b);
    return { text: new Decoder('in.csv').decode(bytes, true), rows, starts, places: shape.header.indexes };
  } catch (error) {
    if (error instanceof CliError || error instanceof CliErrors) return null;
    throw error;
  }
}

/** The characters of a text that carry meaning: not those that separate cells and lines. */
const charactersOf = (text: string) => text.replace(/[\s";,\t\ufeff]/g, '');

const amountsOf = (dossier: Dossier) => {
  const { verdicts, years, quarters, totals } = simulate(dossier, PARAMETERS);
  return { verdicts, years, quarters, totals };
};

const RUNS = { numRuns: Number(process.env['IMW_DAMAGED_FILES'] ?? casesOf(2_000)), seed: 20_261_123 };

describe('a damaged file', () => {
  let computed = 0;
  it('returns every character of it, in the rows that start on its lines', () =>
    fc.assert(
      fc.asyncProperty(damagedFile, async (bytes) => {
        const read = await readFile(bytes);
        if (!read) return;
        const lines = read.text.split(/\r\n|\n|\r/);
        const starts = read.rows.map(({ line }) => line);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        read.rows.forEach(({ line, cells }) => {
          const next = read.starts[read.starts.indexOf(line) + 1] ?? lines.length + 1;
          const written = lines.slice(line - 1, next - 1).join('\n');
          expect(charactersOf(cells.join(';')), `line ${line}`).toBe(charactersOf(written));
        });
      }),
      RUNS,
    ));

  it('computes each row as it does the same row alone', () =>
    fc
      .assert(
        fc.asyncProperty(damagedFile, async (bytes) => {
          const read = await readFile(bytes);
          if (!read) return;
          const lines = read.text.split(/\r\n|\n|\r/);
          const starts = read.rows.map(({ line }) => line);
          const header = lines.slice(0, (starts[0] ?? 1) - 1);
          for (const [index, { line, reading }] of read.rows.entries()) {
            if (!reading.dossier) continue;
            const written = lines.slice(line - 1, (starts[index + 1] ?? lines.length + 1) - 1);
            const alone = await readFile(Buffer.from([...header, ...written, ''].join('\n')));
            expect(alone?.rows).toHaveLength(1);
            const dossier = alone?.rows[0]?.reading.dossier;
            expect(dossier, `line ${line}`).toBeDefined();
            if (dossier) expect(amountsOf(reading.dossier)).toEqual(amountsOf(dossier));
            computed++;
          }
        }),
        RUNS,
      )
      .then(() => expect(computed).toBeGreaterThan(RUNS.numRuns)));

  it('is read in the same way however it comes in', () =>
    fc.assert(
      fc.asyncProperty(damagedFile, fc.integer({ min: 1, max: 300 }), async (bytes, size) => {
        const shown = (read: Read | null) =>
          read?.rows.map(({ line, cells, reading }) => [
            line,
            cells,
            reading.problems?.map(({ code, column }) => `${column} ${code}`),
          ]);
        expect(shown(await readFile(bytes, size))).toEqual(shown(await readFile(bytes)));
      }),
      { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 2) },
    ));
});
