import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createBlockComputer } from '../../src/batch/compute.js';
import type { Block } from '../../src/batch/read/block.js';
import { readInput } from '../../src/batch/read/input.js';
import { BLOCKS_BEFORE_THREADS, blocksBeforeThreads, ENOUGH_BLOCKS } from '../../src/batch/run.js';
import { createPool } from '../../src/batch/worker-pool/pool.js';
import { OPTIONS } from '../support/run-batch.js';
import { ROOT } from '../support/run-imw.js';

async function opened() {
  const bytes = (async function* () {
    yield Buffer.from(
      'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon\r\n1;school\r\n',
    );
  })();
  const { shape, blocks } = await readInput(bytes, 'in.csv');
  const found: Block[] = [];
  for await (const block of blocks) found.push(block);
  return { shape, block: found[0] as Block };
}

describe('threads', () => {
  it('are not started for a short run', async () => {
    const { shape, block } = await opened();
    const jobs = createPool(2, new URL('file:///there/is/no/such/program.js'), BLOCKS_BEFORE_THREADS)(
      shape,
      OPTIONS,
      createBlockComputer(shape, OPTIONS),
    );
    for (let count = 0; count < BLOCKS_BEFORE_THREADS; count++)
      expect(await jobs.compute(block)).toMatchObject({ blankRows: 0 });
    await expect(jobs.compute(block)).rejects.toThrow();
    jobs.end();
  });

  it.each([
    [ENOUGH_BLOCKS, 0],
    [ENOUGH_BLOCKS - 1, null],
    [0, null],
    [null, BLOCKS_BEFORE_THREADS],
  ])('are started for %s blocks after %i of them', (blocks, alone) => {
    expect(blocksBeforeThreads(blocks)).toBe(alone);
  });

  it('compute blocks', async () => {
    const { shape, block } = await opened();
    const jobs = createPool(2, pathToFileURL(join(ROOT, 'scripts/dev.mjs')), 3)(
      shape,
      OPTIONS,
      createBlockComputer(shape, OPTIONS),
    );
    const results = await Promise.all(Array.from({ length: 9 }, () => jobs.compute(block)));
    jobs.end();
    expect(results.map(({ rejected }) => rejected.length)).toEqual(results.map(() => 1));
  });

  it('that end say so to who waits, and to who comes later', async () => {
    const { shape, block } = await opened();
    const program = new URL('data:text/javascript,setTimeout(() => process.exit(1), 50)');
    const jobs = createPool(2, program, 0)(shape, OPTIONS, createBlockComputer(shape, OPTIONS));
    await expect(jobs.compute(block)).rejects.toThrow('a thread ended');
    await expect(jobs.compute(block)).rejects.toThrow('a thread ended');
    jobs.end();
  });
});
