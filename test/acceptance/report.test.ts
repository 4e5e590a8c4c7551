import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROMIUM } from '../support/chromium.js';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';

const OFFICE = join(ROOT, 'examples/office');

/** A folder with a saved dossier and the configuration of an office. */
function office(): string {
  const folder = emptyFolder();
  copyFileSync(join(ROOT, 'examples/dossier.json'), join(folder, 'saved.json'));
  for (const name of readdirSync(OFFICE)) copyFileSync(join(OFFICE, name), join(folder, name));
  return folder;
}

describe('what a client gets', () => {
  it('is one command that the help shows', async () => {
    const folder = office();
    const { stdout: help } = await runImw(['simulate', '--help']);
    const [, command = ''] = /\$ imw (.* -o report\.html)\n/.exec(help) ?? [];
    expect(command).toBe('simulate dossier.json --fraction 4/5 -o report.html');
    const args = command.replace('dossier.json', 'saved.json').split(' ');
    const { code, stderr } = await runImw([...args, '--client-reference', 'K-4711'], { cwd: folder });
    expect([code, stderr]).toEqual([0, expect.stringContaining('report.html')]);
    const html = readFileSync(join(folder, 'report.html'), 'utf8');
    for (const text of ['62,486.80', 'K-4711', '2026-11-23', 'Sociaal Bureau Peeters', 'data:image/svg+xml;base64,'])
      expect(html).toContain(text);
  });

  it.skipIf(CHROMIUM === null)('can be a PDF, and leaves nothing else', async () => {
    const folder = office();
    const temporary = emptyFolder();
    const env = { TMPDIR: temporary, TEMP: temporary, TMP: temporary, ProgramFiles: process.env['ProgramFiles'] ?? '' };
    const { code, stderr } = await runImw(['simulate', 'saved.json', '-o', 'report.pdf'], { cwd: folder, env });
    expect([code, stderr]).toEqual([0, expect.stringContaining('report.pdf')]);
    expect(readFileSync(join(folder, 'report.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('says how to print where there is no browser, or one that fails', async () => {
    const folder = office();
    const run = (browser: string) =>
      runImw(['simulate', 'saved.json', '-o', 'report.pdf'], { cwd: folder, env: { IMW_BROWSER: browser } });
    const none = await run(join(folder, 'no-such-browser'));
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('imw: NO_BROWSER: ')]);
    expect(none.stderr).toContain('report.html');
    // a program that prints nothing
    const failed = await run(process.execPath);
    expect([failed.code, failed.stderr]).toEqual([1, expect.stringContaining('imw: PDF_FAILED: ')]);
    expect(existsSync(join(folder, 'report.pdf'))).toBe(false);
  });

  it('can be a mail, and a comparison', async () => {
    const folder = office();
    const { stdout } = await runImw(['simulate', 'saved.json', '--format', 'md'], { cwd: folder });
    expect(stdout).toContain('**74,358.50**');
    const varied = ['compare', 'saved.json', '--vary', 'fraction=1,0.8', '--vary', 'guidance_need=none,high'];
    const { code } = await runImw([...varied, '-o', 'variants.html'], { cwd: folder });
    expect(code).toBe(0);
    writeFileSync(join(folder, 'imw.config.json'), '{ "office": { "name": "" } }');
    const { stderr } = await runImw(['simulate', 'saved.json', '--format', 'md'], { cwd: folder });
    expect(stderr).toContain('CONFIG_WRONG_OFFICE');
  });
});
