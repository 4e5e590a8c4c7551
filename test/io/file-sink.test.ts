import { mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CliError } from '../../src/diagnostics/cli-error.js';
import { formatCliDiagnostic } from '../../src/i18n/format.js';
import { commitAll } from '../../src/io/commit.js';
import { FileSink } from '../../src/io/file-sink.js';
import { emptyFolder } from '../support/run-imw.js';

describe('a file that appears whole or not at all', () => {
  it('is not there before it is complete, and nothing else is left after', async () => {
    const folder = emptyFolder();
    const sink = new FileSink(join(folder, 'out.csv'), false);
    await sink.write('a');
    await sink.write('b');
    expect(readdirSync(folder)).not.toContain('out.csv');
    await commitAll([sink]);
    expect(readdirSync(folder)).toEqual(['out.csv']);
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('ab');
  });

  it('leaves nothing behind when it is rolled back', async () => {
    const folder = emptyFolder();
    const sink = new FileSink(join(folder, 'out.csv'), false);
    await sink.write('a');
    await sink.rollback();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps a file that appeared meanwhile, unless it may replace it', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'out.csv');
    const sink = new FileSink(path, false);
    await sink.write('new');
    writeFileSync(path, 'old');
    await expect(commitAll([sink])).rejects.toThrow('OUTPUT_EXISTS');
    await sink.rollback();
    expect(readFileSync(path, 'utf8')).toBe('old');
    const forced = new FileSink(path, true);
    await forced.write('new');
    await commitAll([forced]);
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('leaves nothing behind when it is rolled back while its first text is still on its way', async () => {
    const folder = emptyFolder();
    const sink = new FileSink(join(folder, 'out.csv'), false);
    const writing = sink.write('a');
    await sink.rollback();
    await writing;
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['EPERM', 'EACCES', 'EBUSY'])('is renamed when another program closes it: %s', async (code) => {
    const folder = emptyFolder();
    let held = 4;
    const sink = new FileSink(join(folder, 'out.csv'), true, (from, to) => {
      if (held-- > 0) throw Object.assign(new Error(code), { code });
      renameSync(from, to);
    });
    await sink.write('a');
    await commitAll([sink]);
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  it.each([
    ['nl', 'dit bestand kan niet geschreven worden (EBUSY); sluit het in Excel'],
    ['fr', 'écriture impossible (EBUSY) ; fermez ce fichier dans Excel'],
    ['en', 'this file cannot be written (EBUSY); close it in Excel'],
  ] as const)('is named in %s when another program keeps it', async (language, sentence) => {
    const folder = emptyFolder();
    const path = join(folder, 'out.csv');
    writeFileSync(path, 'old');
    let tries = 0;
    const sink = new FileSink(path, true, () => {
      tries++;
      throw Object.assign(new Error('held'), { code: 'EBUSY' });
    });
    await sink.write('new');
    const failure: unknown = await commitAll([sink]).catch((error: unknown) => error);
    expect(tries).toBeGreaterThan(5);
    expect(failure).toBeInstanceOf(CliError);
    const message = formatCliDiagnostic((failure as CliError).diagnostic, language);
    expect(message).toContain(path);
    expect(message).toContain(sentence);
    await sink.rollback();
    expect(readdirSync(folder)).toEqual(['out.csv']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('comes with those that belong to it, or all are as they were', async () => {
    const folder = emptyFolder();
    const at = (name: string) => join(folder, name);
    for (const name of ['a', 'b']) writeFileSync(at(name), `old ${name}`);
    const noRoom = () => {
      throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    };
    const files = [new FileSink(at('a'), true), new FileSink(at('new'), true), new FileSink(at('b'), true, noRoom)];
    for (const file of files) await file.write('new');
    await expect(commitAll(files)).rejects.toMatchObject({ diagnostic: { code: 'OUTPUT_UNWRITABLE' } });
    for (const file of files) await file.rollback();
    expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
    for (const name of ['a', 'b']) expect(readFileSync(at(name), 'utf8')).toBe(`old ${name}`);
  });

  it('is not renamed again for a fault that does not pass', async () => {
    let tries = 0;
    const sink = new FileSink(join(emptyFolder(), 'out.csv'), true, () => {
      tries++;
      throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    });
    await sink.write('a');
    await expect(commitAll([sink])).rejects.toMatchObject({ diagnostic: { details: { reason: 'ENOSPC' } } });
    expect(tries).toBe(1);
    await sink.rollback();
  });

  it('removes what killed runs left behind for it, once that is a day old, and nothing else', async () => {
    const folder = emptyFolder();
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1_000);
    const names = ['.out.csv.imw-old.tmp', '.out.csv.imw-new.tmp', '.other.csv.imw-old.tmp', '.out.csv.tmp', 'a'];
    for (const name of names) {
      writeFileSync(join(folder, name), '');
      if (name !== '.out.csv.imw-new.tmp') utimesSync(join(folder, name), yesterday, yesterday);
    }
    const sink = new FileSink(join(folder, 'out.csv'), false);
    await sink.write('a');
    await commitAll([sink]);
    expect(readdirSync(folder).sort()).toEqual(
      ['out.csv', ...names.filter((name) => name !== '.out.csv.imw-old.tmp')].sort(),
    );
  });

  it('says why it cannot be written', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'out.csv'));
    const sink = new FileSink(join(folder, 'out.csv'), true);
    await sink.write('a');
    await expect(commitAll([sink])).rejects.toMatchObject({ diagnostic: { code: 'OUTPUT_UNWRITABLE' } });
    await sink.rollback();
    await expect(new FileSink(join(folder, 'none', 'out.csv'), false).write('a')).rejects.toMatchObject({
      diagnostic: { code: 'OUTPUT_UNWRITABLE', details: { reason: 'ENOENT' } },
    });
  });
});
