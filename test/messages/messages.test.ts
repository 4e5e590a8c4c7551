import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.js';
import { GALLERY, PROBLEMS } from './gallery.js';
import { messagesPage } from './page.js';
import { CODES, FILES, printed, type Runs, runGallery } from './runs.js';

describe('the messages', () => {
  let runs: Runs;
  beforeAll(async () => {
    runs = await runGallery();
  }, 600_000);

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(CODES)('print %s with its exit code', (code) => {
      const isReject = code in PROBLEMS && GALLERY[code].args[0] === 'batch';
      const finished = runs[code][language];
      expect(printed(finished, code), finished.stderr).toBeDefined();
      expect(finished.code).toBe(isReject ? 2 : 1);
      expect(finished.stderr).not.toContain('undefined');
    });
  });

  it('differ between the languages', () => {
    for (const code of CODES)
      expect(new Set(LANGUAGES.map((language) => printed(runs[code][language], code))).size, code).toBe(3);
  });

  it('stand on the page as they are printed', async () => {
    await expect(await messagesPage(runs)).toMatchFileSnapshot('../../docs/messages.md');
  });

  it('have no file that nothing uses', () => {
    const named = Object.values(GALLERY).flatMap(({ args, env }) => [...args, ...Object.values(env ?? {})]);
    const used = new Set(LANGUAGES.flatMap((language) => named.map((name) => name.replace('{language}', language))));
    const isUsed = (file: string) => used.has(file) || used.has(file.replace(/\.(receipt\.json|rejects\.csv)$/, ''));
    expect(readdirSync(FILES).filter((file) => !isUsed(file))).toEqual([]);
  });
});
