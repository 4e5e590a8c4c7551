import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowRange } from '../../src/batch/read/row.js';
import { formatReceipt } from '../../src/batch/receipt/receipt.js';
import { asBatchReceipt } from '../../src/batch/receipt/receipt-schema.js';
import { CliError } from '../../src/diagnostics/cli-error.js';
import { type IsoDate, parseIsoDate } from '../../src/primitives/date.js';
import { computed, joined, type Options, type Written } from '../support/batch-in-memory.js';
import { casesOf } from '../support/exhaustive.js';
import { anyFile } from '../support/random-files.js';

const options: fc.Arbitrary<Options> = fc
  .record({
    language: fc.constantFrom('nl', 'fr', 'en'),
    format: fc.constantFrom('csv', 'csv', 'json', 'jsonl', 'ics'),
    dialect: fc.constantFrom('excel', 'machine'),
    detail: fc.constantFrom('dossier', 'year', 'quarter'),
    decimal: fc.constantFrom(null, 'comma'),
    require: fc.constantFrom(null, 'single-source'),
  })
  .map((all) => (all.format === 'csv' ? all : { ...all, detail: 'dossier' }) as Options)
  .map((all) => (all.format === 'ics' ? { ...all, day: parseIsoDate('2026-11-28') as IsoDate } : all));

/** Ranges without gap or overlap from some lines on, in another order than that of their rows. */
const ranges = fc
  .tuple(
    fc.uniqueArray(fc.oneof(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 2, max: 130 })), {
      maxLength: 5,
      size: 'max',
    }),
    fc.infiniteStream(fc.nat()),
  )
  .map(([cuts, order]): RowRange[] => {
    const starts = [1, ...cuts.sort((a, b) => a - b)];
    const all = starts.map((from, index) => ({ from, to: (starts[index + 1] ?? 0) - 1 }));
    return all
      .map((range) => ({
        range: range.to < 0 ? { ...range, to: null } : range,
        place: order.next().value as number,
      }))
      .sort((a, b) => a.place - b.place)
      .map(({ range }) => range);
  });

const pieces = fc.constantFrom(1, 13, 100, 1_000, 5_000, 65_536);
const jobs = fc.integer({ min: 1, max: 6 });

/** The files of a run as text, to be compared and shown. */
const shown = ({ results, rejects, receipt }: Written) => ({
  results: results.toString('latin1'),
  rejects: rejects?.toString('latin1'),
  receipt: formatReceipt(receipt),
});

/** The results of a file; null for one that cannot be read at all, which is an error of its own. */
async function orNothing(run: Promise<Written>): Promise<Written | null> {
  return run.catch((error) => {
    if (error instanceof CliError) return null;
    throw error;
  });
}

const RUNS = {
  numRuns: Number(process.env['IMW_JOINED_FILES'] ?? casesOf(60)),
  seed: 20_261_123,
  endOnFailure: true,
};

describe('parts of any file, cut anywhere', () => {
  it('are together byte for byte what one run writes', () => {
    let several = 0;
    return fc
      .assert(
        fc.asyncProperty(
          anyFile,
          options,
          ranges,
          jobs,
          pieces,
          pieces,
          async (file, options, ranges, jobs, reading, joining) => {
            const whole = await orNothing(computed(file, options));
            if (!whole) return;
            const parts: [RowRange, Written][] = [];
            for (const range of ranges) parts.push([range, await computed(file, options, range, jobs, reading)]);
            expect(shown(await joined(parts, joining))).toEqual(shown(whole));
            // no receipt that a run writes is rejected by those who read it
            for (const { receipt } of [whole, ...parts.map(([, part]) => part)])
              expect(asBatchReceipt(JSON.parse(formatReceipt(receipt)), 'r.json')).toEqual(receipt);
            if (parts.filter(([, { receipt }]) => receipt.counts.rows > 0).length > 1) several++;
          },
        ),
        RUNS,
      )
      .then(() => expect(several).toBeGreaterThan(RUNS.numRuns / 2));
  });
});

describe('a file computed by several jobs', () => {
  it('is the same as by one, in whatever pieces it is read', () =>
    fc.assert(
      fc.asyncProperty(anyFile, options, jobs, pieces, async (file, options, jobs, pieces) => {
        const [alone, together] = [
          await orNothing(computed(file, options)),
          await orNothing(computed(file, options, null, jobs, pieces)),
        ];
        expect(together && shown(together)).toEqual(alone && shown(alone));
      }),
      RUNS,
    ));
});
