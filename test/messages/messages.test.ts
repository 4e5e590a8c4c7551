import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.js';
import { IS_EXHAUSTIVE } from '../support/exhaustive.js';
import type { Finished } from '../support/run-imw.js';
import { GALLERY, PROBLEMS } from './gallery.js';
import { messagesPage } from './page.js';
import { CODES, FILES, languagesOf, printed, type Runs, runGallery } from './runs.js';

const PAGE = fileURLToPath(new URL('../../docs/messages.md', import.meta.url));

describe('the messages', () => {
  let runs: Runs;
  beforeAll(async () => {
    runs = await runGallery();
  }, 600_000);

  it.each(CODES.flatMap((code) => languagesOf(code).map((language) => [code, language] as const)))(
    'print %s with its exit code in %s',
    (code, language) => {
      const isReject = code in PROBLEMS && GALLERY[code].args[0] === 'batch';
      const finished = runs[code][language] as Finished;
      const line = printed(finished, code);
      expect(line, finished.stderr).toBeDefined();
      expect(finished.code).toBe(isReject ? 2 : 1);
      expect(finished.stderr).not.toContain('undefined');
      if (!IS_EXHAUSTIVE) expect(readFileSync(PAGE, 'utf8')).toContain(`- ${language}: \`${line}\`\n`);
    },
  );

  it.runIf(IS_EXHAUSTIVE)('differ between the languages', () => {
    for (const code of CODES)
      expect(new Set(LANGUAGES.map((language) => printed(runs[code][language], code))).size, code).toBe(3);
  });

  it.runIf(IS_EXHAUSTIVE)('stand on the page as they are printed', async () => {
    await expect(messagesPage(runs)).toMatchFileSnapshot(PAGE);
  });

  it('have no file that nothing uses', () => {
    const named = Object.values(GALLERY).flatMap(({ args, env }) => [...args, ...Object.values(env ?? {})]);
    const used = new Set(LANGUAGES.flatMap((language) => named.map((name) => name.replace('{language}', language))));
    const isUsed = (file: string) => used.has(file) || used.has(file.replace(/\.(receipt\.json|rejects\.csv)$/, ''));
    expect(readdirSync(FILES).filter((file) => !isUsed(file))).toEqual([]);
  });
});
