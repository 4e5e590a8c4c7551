import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileSink } from '../../src/batch/file-sink.js';
import { emptyFolder } from '../support/run-imw.js';

describe('a file that appears whole or not at all', () => {
  it('is not there before it is complete, and nothing else is left after', async () => {
    const folder = emptyFolder();
    const sink = new FileSink(join(folder, 'out.csv'), false);
    await sink.write('a');
    await sink.write('b');
    expect(readdirSync(folder)).not.toContain('out.csv');
    await sink.complete();
    expect(readdirSync(folder)).toEqual(['out.csv']);
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('ab');
  });

  it('leaves nothing behind when it is given up', async () => {
    const folder = emptyFolder();
    const sink = new FileSink(join(folder, 'out.csv'), false);
    await sink.write('a');
    await sink.abandon();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps a file that appeared meanwhile, unless it may replace it', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'out.csv');
    const sink = new FileSink(path, false);
    await sink.write('new');
    writeFileSync(path, 'old');
    await expect(sink.complete()).rejects.toThrow('OUTPUT_EXISTS');
    await sink.abandon();
    expect(readFileSync(path, 'utf8')).toBe('old');
    const forced = new FileSink(path, true);
    await forced.write('new');
    await forced.complete();
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('says why it cannot be written', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'out.csv'));
    const sink = new FileSink(join(folder, 'out.csv'), true);
    await sink.write('a');
    await expect(sink.complete()).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    await sink.abandon();
    await expect(new FileSink(join(folder, 'none', 'out.csv'), false).write('a')).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
      details: { reason: 'ENOENT' },
    });
  });
});
