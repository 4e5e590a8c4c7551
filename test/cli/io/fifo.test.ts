import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseFifo } from '../../../src/cli/io/fifo.js';
import { emptyFolder } from '../../support/run-imw.js';

const hasPipes = process.platform !== 'win32';

function pipeOf(): string {
  const path = join(emptyFolder(), 'pipe');
  spawnSync('mkfifo', [path]);
  return path;
}

describe.skipIf(!hasPipes)('a pipe is released', () => {
  it('though the interruption comes before it is waited for', async () => {
    const path = pipeOf();
    const interrupt = new AbortController();
    const settle = releaseFifo(path, interrupt.signal);
    interrupt.abort();
    const handle = await open(path);
    settle();
    await handle.close();
  });

  it('while its writer writes nothing', async () => {
    const path = pipeOf();
    const writer = openSync(path, 'r+');
    const interrupt = new AbortController();
    const settle = releaseFifo(path, interrupt.signal);
    const handle = await open(path);
    const reading = handle.read(Buffer.alloc(1), 0, 1);
    interrupt.abort();
    expect((await reading).bytesRead).toBe(1);
    settle();
    await handle.close();
    expect(writer).toBeGreaterThan(2);
  });

  it('no more once it is read no more', async () => {
    const path = pipeOf();
    const writer = await open(path, 'r+');
    const interrupt = new AbortController();
    releaseFifo(path, interrupt.signal)();
    interrupt.abort();
    await writer.write('x');
    expect((await writer.read(Buffer.alloc(9), 0, 9)).bytesRead).toBe(1);
    await writer.close();
  });
});
