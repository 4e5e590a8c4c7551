import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/batch/formats.js';
import {
  type Corrected,
  joinCorrections,
  orderCorrections,
  receiptOfCorrections,
  summaryOfCorrections,
} from '../../src/batch/join/join-corrections.js';
import { formatReceipt } from '../../src/batch/receipt/receipt.js';
import { asBatchReceipt } from '../../src/batch/receipt/receipt-schema.js';
import { originOf } from '../../src/report/result.js';
import { computed, type Options, type Written } from '../support/batch-in-memory.js';
import { PARAMETERS } from '../support/dossiers.js';
import { inPieces, Kept } from '../support/run-batch.js';
import { openWorkbook } from '../support/xlsx.js';

const HEADER =
  'dossier;naam;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen';
const WRONG = 'fout';

/** A row; a wrong one is corrected by its wage, in the first or in the second round. */
interface Row {
  readonly wage: string;
  readonly wrongUntil: 0 | 1 | 2;
  readonly name: string;
  readonly blanksBefore: number;
}

const anyRow: fc.Arbitrary<Row> = fc.record({
  wage: fc
    .integer({ min: 100_000, max: 400_000 })
    .map((cents) => `${Math.floor(cents / 100)},${`0${cents % 100}`.slice(-2)}`),
  wrongUntil: fc.constantFrom(0, 0, 1, 2),
  name: fc.constantFrom('Jan', '"Jan; Piet"', '"Jan\nPiet"', "'=1+1", '=1+1', ''),
  blanksBefore: fc.constantFrom(0, 0, 0, 1, 3),
});

const lineOf = ({ name, wage }: Row, id: number): string =>
  `D${id};${name};school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;${wage};${id % 3 === 0 ? '' : '625,00'}`;

/** The list as it is in a round: rows that are still wrong have another wage, with what it will be. */
const listIn = (rows: readonly Row[], round: number): string =>
  `${HEADER}\n${rows
    .map((row, id) => {
      const wage = row.wrongUntil > round ? `${WRONG}${row.wrongUntil} ${row.wage}` : row.wage;
      return '\n'.repeat(row.blanksBefore) + lineOf({ ...row, wage }, id);
    })
    .join('\n')}\n`;

/** Rejected rows, those corrected that are in a round. */
const correctedIn = (rejects: Buffer, round: number): Buffer =>
  Buffer.from(rejects.toString().replaceAll(`${WRONG}${round} `, ''));

const shaOf = ({ receipt }: Written) => createHash('sha256').update(formatReceipt(receipt)).digest('hex');

async function join(files: readonly Written[]) {
  const bytes = new Map<string, Buffer>();
  const all = files.map(({ results, rejects, receipt }, index): Corrected => {
    const path = `run${index}`;
    bytes.set(path, results);
    if (rejects) bytes.set(`${path}.rejects`, rejects);
    const read = asBatchReceipt(JSON.parse(formatReceipt(receipt)), path);
    if (!read) throw new Error('no receipt');
    return {
      path,
      receipt: read,
      sha256: shaOf({ results, rejects, receipt }),
      rejectsPath: rejects && `${path}.rejects`,
    };
  }) as [Corrected, ...Corrected[]];
  const ordered = orderCorrections(all);
  const [{ receipt }] = ordered;
  const [results, rejects] = [new Kept(), new Kept()];
  const packing = await FORMATS[receipt.options.format].openPacking(results);
  const rows = await joinCorrections(ordered, {
    open: async (path) => inPieces(bytes.get(path) as Buffer, 777),
    results: packing.sink,
    openRejects: () => rejects,
    signal: new AbortController().signal,
  });
  const summary = summaryOfCorrections(ordered, rows);
  await packing.finish({ options: receipt.options, input: receipt.input, summary }, originOf(PARAMETERS));
  const output = { name: 'all', sha256: 'a'.repeat(64), bytes: results.bytes.length };
  const joined = receiptOfCorrections(ordered, summary, output, rows.rejected.length > 0 ? output : null);
  return { results: results.bytes, rejects: rejects.text, receipt: joined };
}

const OPTIONS: Options = {
  language: 'nl',
  format: 'csv',
  dialect: 'excel',
  detail: 'dossier',
  decimal: null,
  require: null,
};

const VARIANTS: readonly Partial<Options>[] = [
  {},
  { dialect: 'machine' },
  { detail: 'year' },
  { detail: 'quarter', dialect: 'machine' },
  { format: 'json' },
  { format: 'jsonl' },
  { format: 'xlsx' },
  { format: 'xlsx', detail: 'calendar-year' },
];

/** What is compared of results: of a workbook its first sheet, since another names the input. */
const contentOf = (results: Buffer, { format }: Options) =>
  format === 'xlsx' ? [...openWorkbook(results).sheets.values()][0] : results.toString();

describe('corrected rows that are joined with the first results', () => {
  it.each(VARIANTS)('are the results of the corrected list: %o', async (variant) => {
    const options = { ...OPTIONS, ...variant };
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 12 }), async (rows) => {
        const run = (text: string | Buffer, corrects?: Written) =>
          computed(Buffer.from(text as string), options, null, 1, 65_536, corrects && shaOf(corrects), 'csv');
        const files = [await run(listIn(rows, 0))];
        for (const round of [1, 2]) {
          const last = files.at(-1);
          if (!last?.rejects) break;
          files.push(await run(correctedIn(last.rejects, round), last));
        }
        const joined = await join(files.reverse());
        const whole = await run(listIn(rows, 2));
        expect(contentOf(joined.results, options)).toEqual(contentOf(whole.results, options));
        expect(joined.rejects).toBe('');
        const { counts, totals, eligible } = whole.receipt;
        expect(joined.receipt).toMatchObject({ counts, totals, eligible, rejects: null });
      }),
      { numRuns: 25 },
    );
  });

  const ROWS: readonly Row[] = [0, 1, 2, 0, 1].map((wrongUntil, index) => ({
    wage: `2${index}00,00`,
    wrongUntil: wrongUntil as Row['wrongUntil'],
    name: 'Jan',
    blanksBefore: 0,
  }));

  it('leave rejected what was not corrected, by its line in the first input, and can be corrected further', async () => {
    const first = await computed(Buffer.from(listIn(ROWS, 0)), OPTIONS);
    expect(first.receipt.rejects?.places).toBe('3-4:1 6:2');
    const records = correctedIn(first.rejects as Buffer, 1)
      .toString()
      .split('\r\n');
    // the rows in another order, and one of them left out
    const some = [records[0], records[3], records[1], ''].join('\r\n');
    const second = await computed(Buffer.from(some), OPTIONS, null, 1, 65_536, shaOf(first));
    expect(second.receipt.corrects).toEqual({ receipt: shaOf(first), rows: '6 3' });
    const joined = await join([first, second]);
    expect(joined.receipt.counts).toMatchObject({ rows: 5, computed: 4, rejected: 1 });
    expect(joined.receipt.rejects?.places).toBe('4:2');
    expect(joined.rejects).toContain(`;${WRONG}2 2200,00;625,00;4;brutoloon;NOT_A_NUMBER;`);
    const ids = joined.results
      .toString()
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(';')[0]);
    expect(ids).toEqual(['D0', 'D1', 'D3', 'D4']);
    const third = await computed(
      correctedIn(Buffer.from(joined.rejects), 2),
      OPTIONS,
      null,
      1,
      65_536,
      shaOf({ ...second, receipt: joined.receipt }),
    );
    expect(third.receipt.corrects?.rows).toBe('4');
  });

  it('are not joined without the first results, with others, or twice', async () => {
    const first = await computed(Buffer.from(listIn(ROWS, 0)), OPTIONS);
    const fixed = correctedIn(correctedIn(first.rejects as Buffer, 1), 2);
    const second = await computed(fixed, OPTIONS, null, 1, 65_536, shaOf(first));
    const other = await computed(Buffer.from(listIn(ROWS, 1)), OPTIONS);
    const codeOf = (files: readonly Written[]) => expect(join(files)).rejects;
    await codeOf([second]).toMatchObject({ diagnostic: { code: 'CORRECTION_OF_OTHER' } });
    await codeOf([other, second]).toMatchObject({ diagnostic: { code: 'CORRECTION_OF_OTHER' } });
    await codeOf([first, other, second]).toMatchObject({ diagnostic: { code: 'CORRECTION_OF_OTHER' } });
    await codeOf([first, second, second]).toMatchObject({ diagnostic: { code: 'CORRECTED_TWICE' } });
    await codeOf([first, { ...second, results: Buffer.concat([second.results, Buffer.from('x')]) }]).toMatchObject({
      diagnostic: { code: 'PART_CHANGED' },
    });
    const renamed = await computed(
      Buffer.from(fixed.toString().replace(';naam;', ';voornaam;')),
      OPTIONS,
      null,
      1,
      65_536,
      shaOf(first),
    );
    await codeOf([first, renamed]).toMatchObject({ diagnostic: { code: 'CORRECTION_WITH_OTHER_COLUMNS' } });
  });

  it('keep their line in the first input, also in threads', async () => {
    const first = await computed(Buffer.from(listIn(ROWS, 0)), { ...OPTIONS, format: 'jsonl' });
    const fixed = correctedIn(correctedIn(first.rejects as Buffer, 1), 2);
    const second = await computed(fixed, { ...OPTIONS, format: 'jsonl' }, null, 3, 100, shaOf(first));
    const rows = second.results
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).row);
    expect(rows).toEqual([3, 4, 6]);
  });
});
