import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvBlock, CsvBlocks } from '../../src/batch/read/csv-blocks.js';
import { type CsvRecord, CsvRecords, cutFrom } from '../../src/batch/read/csv-records.js';
import { casesOf } from '../support/exhaustive.js';

/** The blocks of a text that comes in pieces of these sizes, over and over; the first is also how many records a block has. */
function blocksOf(text: string, sizes: readonly number[], width = 0): CsvBlock[] {
  const blocks = new CsvBlocks(';', cutFrom(2), width, sizes[0]);
  const found: CsvBlock[] = [];
  for (let at = 0, piece = 0; at < text.length; piece++) {
    const size = sizes[piece % sizes.length] as number;
    found.push(...blocks.push(text.slice(at, at + size), false));
    at += size;
  }
  return [...found, ...blocks.push('', true)];
}

/** The records of a block that is read without the others, as another thread does. */
const recordsOf = ({ text, start }: CsvBlock): CsvRecord[] => new CsvRecords(';', start).push(text, true);

const pieces = fc.constantFrom('a', 'é', ';', '"', '\n', '\r\n', '\r', ' ', '""', 'b;"c\r\nd";e\r\n', 'f;g\n');
const text = fc.array(pieces, { maxLength: 60, size: 'max' }).map((all) => all.join(''));
const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });

describe('the blocks of any CSV text, in whatever pieces it comes', () => {
  it('have, each read alone, the records of the whole text', () => {
    fc.assert(
      fc.property(text, sizes, (text, sizes) => {
        const blocks = blocksOf(text, sizes);
        expect(blocks.map((block) => block.text).join('')).toBe(text);
        expect(blocks.flatMap(recordsOf)).toEqual(new CsvRecords(';', cutFrom(2)).push(text, true));
      }),
      { numRuns: casesOf(5_000) },
    );
  });

  it('have the same records as they were cut with', () => {
    fc.assert(
      fc.property(text, sizes, (text, sizes) => {
        for (const block of blocksOf(text, sizes)) if (block.records) expect(recordsOf(block)).toEqual(block.records);
      }),
      { numRuns: casesOf(2_000) },
    );
  });

  it('start on the line after that of the block before, and no record starts after its block', () => {
    fc.assert(
      fc.property(text, sizes, (text, sizes) => {
        const blocks = blocksOf(text, sizes);
        blocks.forEach((block, index) => {
          expect(block.start.line).toBe(blocks[index - 1]?.nextLine ?? 2);
          for (const { line } of recordsOf(block))
            expect(line).toBeLessThan(Math.max(block.nextLine, block.start.line + 1));
        });
      }),
      { numRuns: casesOf(2_000) },
    );
  });

  it.each([
    ['a line', `${'x;'.repeat(5_000_000)}\na;b\n`, 3],
    ['a quoted cell', `1;"${`${'y'.repeat(100_000)}\n`.repeat(100)}"\na;b\n`, 103],
  ])('are the same where %s is longer than can be held', (_name, text, lastLine) => {
    const blocks = blocksOf(text, [1_048_576]);
    const shown = (records: readonly CsvRecord[]) =>
      records.map(({ line, issue, cells }) => `${line} ${issue?.kind} ${cells.length}`).join('\n');
    for (const block of blocks) if (block.records) expect(shown(recordsOf(block))).toBe(shown(block.records));
    const last = blocks.flatMap(recordsOf).at(-1);
    expect([last?.line, last?.cells]).toEqual([lastLine, ['a', 'b']]);
  });
});
